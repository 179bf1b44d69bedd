using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>
/// What shows by itself, whatever reports it, that nobody is cited as using the words in marks: they are a title, a nickname, a
/// so-called thing, one of a list of words.
/// </summary>
internal sealed class ScareEvidence(ArticleSyntax words)
{
    private const int LongestTerm = 4;

    // In tokens, with its marks.
    private const int LongestNickname = 4;

    // Between two quotations of a list.
    private const int LongestJoint = 3;

    private readonly TitleEvidence _titles = new(words);

    // Those that the words around them have shown to be titles: they are titles further on too.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    // What rules find around one quotation after the other.
    private readonly List<RuleMatch> _around = [];

    // Made when first asked for: most articles have few words in marks.
    private RuleScanner? _rules;

    /// <summary>The quotations of a paragraph; those that nobody is cited as using are marked as <see cref="QuoteKind.Scare"/>.</summary>
    public QuoteDraft[] Find(IReadOnlyList<QuoteDraft> quotes)
    {
        QuoteDraft[] found = new QuoteDraft[quotes.Count];
        for (int i = 0; i < found.Length; i++)
            found[i] = WithEvidence(quotes[i]);
        for (int i = 1; i < found.Length; i++)
        {
            if (SharesList(found[i - 1], found[i]))
                found[i] = found[i].OfKind(QuoteKind.Scare);
        }
        for (int i = found.Length - 2; i >= 0; i--)
        {
            if (SharesList(found[i + 1], found[i]))
                found[i] = found[i].OfKind(QuoteKind.Scare);
        }
        return found;
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release() => _rules?.Release();

    /// <summary>Whether a quotation is written in capitals as titles are.</summary>
    public bool IsWrittenAsTitle(QuoteDraft quote) => _titles.CapitalsOfTitle(quote.Tokens) > 0;

    /// <summary>A quotation with what the words around it say by themselves.</summary>
    private QuoteDraft WithEvidence(QuoteDraft draft)
    {
        TokenRange quote = draft.Tokens;
        TermRules.ReadAround(_rules ??= TermRules.Rules.Of(words.Language).Scan(new ArticleTokenView(words)), words, quote, _around);
        bool isTitle = _titles.IsTitle(quote, _around);
        string title = _titles.CapitalsOfTitle(quote) == 0 ? "" : TextOf(draft);
        if (isTitle)
            _known.Add(title);
        isTitle |= title.Length > 0 && _known.Contains(title);
        bool isShort = words.CountWords(quote) <= LongestTerm;
        bool isTerm = IsTerm(_around, isShort);
        bool isName = isShort && (IsNickname(quote) || IsFirstName(quote) || IsSubjectByName(quote) || IsNameToSome(quote));
        bool isWrittenAsTitle = isTitle || _titles.IsPlainTitle(quote);
        draft = isTitle || isTerm || isName ? draft.OfKind(QuoteKind.Scare) : draft;
        return isWrittenAsTitle ? draft with { IsTitle = true } : draft;
    }

    private static bool IsTerm(List<RuleMatch> around, bool isShort)
    {
        foreach (RuleMatch match in around)
        {
            if (match.Rule.Production.Name == TermRules.Term && (isShort || match.Constant("size") == "any"))
                return true;
        }
        return false;
    }

    /// <summary>Whether one quotation stands in a list with another that nobody is cited as using, and looks like it: "…" and "…".</summary>
    private bool SharesList(QuoteDraft scare, QuoteDraft other)
    {
        if (scare.Kind != QuoteKind.Scare || other.Kind == QuoteKind.Scare)
            return false;
        TokenRange between = scare.Tokens.Start < other.Tokens.Start ? new(scare.Tokens.End, other.Tokens.Start) : new(other.Tokens.End, scare.Tokens.Start);
        if (!IsJoint(between))
            return false;
        int capitals = _titles.CapitalsOfTitle(scare.Tokens);
        bool bothTitles = capitals > 0 && IsWrittenAsTitle(other);
        return bothTitles || (capitals < 2 && words.CountWords(other.Tokens) <= LongestTerm);
    }

    /// <summary>Whether only commas and conjunctions stand between two quotations, or a comma inside the marks of the first.</summary>
    private bool IsJoint(TokenRange between)
    {
        if (between.Length > LongestJoint || (between.IsEmpty && words.FirstOf(between.Start - 2) != ','))
            return false;
        for (int i = between.Start; i < between.End; i++)
        {
            if (words.FirstOf(i) != ',' && !words.Is(i, SyntaxRoles.Coordinator))
                return false;
        }
        return true;
    }

    /// <summary>Hector Miller, "Tank" to his friends.</summary>
    private bool IsNameToSome(TokenRange quote) =>
        quote.Start > 1 && words.FirstOf(quote.Start - 1) == ',' && words.Names.IsOfPerson(quote.Start - 2) && words.IsCapital(quote.Start + 1) && words.Is(quote.End, SyntaxRoles.Dative);

    /// <summary>"Tank" Miller: a name begins with it.</summary>
    private bool IsFirstName(TokenRange quote)
    {
        bool isCapital = quote.Length == 3 && words.IsCapital(quote.Start + 1) && !words.IsCapital(quote.Start - 1);
        return isCapital && words.Names.IsOfPerson(quote.End) && words.Names.BeginsAt(quote.End) && words.ShareSentence(quote.Start, quote.End);
    }

    /// <summary>"Shorty" said he was cold: a capital in marks right before a verb of speech that has its own content after it.</summary>
    private bool IsSubjectByName(TokenRange quote)
    {
        int verb = quote.End;
        if (verb + 1 >= words.Count || quote.Length > LongestNickname || EndsWithSign(quote) || words.CueStrengthOf(verb) < CueStrength.Mostly)
            return false;
        for (int i = quote.Start + 1; i < quote.Last; i++)
        {
            if (!words.IsCapital(i))
                return false;
        }
        return words.IsWord(verb + 1) && words.TagOf(verb + 1) is PosTag.PRP or PosTag.DT or PosTag.IN or PosTag.NNS or PosTag.PRPS;
    }

    /// <summary>George "Jay" Keller.</summary>
    private bool IsNickname(TokenRange quote)
    {
        bool isBetweenNames = IsName(quote.Start - 1) && IsName(quote.End) && words.IsWord(quote.End) && words.ShareSentence(quote.Start, quote.End);
        return isBetweenNames && quote.Length <= LongestNickname && words.IsCapital(quote.Start + 1) && !EndsWithSign(quote);
    }

    private bool IsName(int token) => words.IsCapital(token) && words.TagAt(token) == PosTag.NNP;

    private string TextOf(QuoteDraft quote) => words.Article.Text.Substring(quote.Run.Inner.Start, quote.Run.Inner.Length).TrimEnd(',', ' ');

    private bool EndsWithSign(TokenRange quote) => words.FirstOf(quote.Last - 1) is ',' or '.' or '!' or '?';
}
