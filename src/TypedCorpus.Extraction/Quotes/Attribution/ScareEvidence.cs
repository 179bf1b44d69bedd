using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>
/// What shows by itself, whatever reports it, that nobody is cited as using the words in marks: they are a title, a nickname, a
/// so-called thing, one of a list of words.
/// </summary>
internal sealed class ScareEvidence(ArticleSyntax words)
{
    private const int LongestTerm = 4;

    private const int StrengthOfSpeech = CueStrength.Mostly;

    // How far before "as" the verb of "known to his friends as" can stand.
    private const int ReachOfKnown = 6;

    private readonly WordSet _names = words.Language.Words("quotes/name-nouns.tsv");

    private readonly WordSet _languages = words.Language.Words("quotes/languages.tsv");

    private readonly TitleEvidence _titles = new(words);

    /// <summary>The quotations of a paragraph; those that nobody is cited as using are marked as <see cref="QuoteKind.Scare"/>.</summary>
    public QuoteDraft[] Find(IReadOnlyList<QuoteDraft> quotes)
    {
        QuoteDraft[] found = [.. quotes];
        for (int i = 0; i < found.Length; i++)
        {
            if (IsScare(found[i].Tokens) || (i > 0 && SharesList(found[i - 1], found[i])))
                found[i] = found[i] with { Kind = QuoteKind.Scare };
        }
        for (int i = found.Length - 2; i >= 0; i--)
        {
            if (SharesList(found[i + 1], found[i]))
                found[i] = found[i] with { Kind = QuoteKind.Scare };
        }
        return found;
    }

    /// <summary>Whether a quotation is written in capitals as titles are.</summary>
    public bool IsWrittenAsTitle(QuoteDraft quote) => _titles.CapitalsOfTitle(quote.Tokens) > 0;

    private bool IsScare(TokenRange quote) =>
        _titles.IsTitle(quote) || IsSoCalled(quote.Start) || IsTranslation(quote.Start) || (words.CountWords(quote) <= LongestTerm && IsShortName(quote));

    private bool IsShortName(TokenRange quote) => IsNamed(quote.Start) || IsNickname(quote.Start, quote.End) || IsFirstName(quote.Start, quote.End) || IsSubjectByName(quote.Start, quote.End);

    /// <summary>Whether one quotation stands in a list with another that nobody is cited as using, and looks like it: "…" and "…".</summary>
    private bool SharesList(QuoteDraft scare, QuoteDraft other)
    {
        if (scare.Kind != QuoteKind.Scare || other.Kind == QuoteKind.Scare)
            return false;
        (int from, int to) = scare.Tokens.Start < other.Tokens.Start ? (scare.Tokens.End, other.Tokens.Start) : (other.Tokens.End, scare.Tokens.Start);
        if (to - from > 3)
            return false;
        bool joined = (from > 1 && words.FirstOf(from - 2) == ',') || to > from;
        for (int i = from; i < to; i++)
            joined &= words[i] is "," or "and" or "or" or "&";
        int capitals = _titles.CapitalsOfTitle(scare.Tokens);
        return joined && ((capitals > 0 && _titles.CapitalsOfTitle(other.Tokens) > 0) || (capitals < 2 && words.CountWords(other.Tokens) <= LongestTerm));
    }

    /// <summary>So-called "…".</summary>
    private bool IsSoCalled(int first)
    {
        int i = first - 1;
        if (i >= 0 && words.FirstOf(i) == ',')
            i--;
        return i >= 0 && (words[i] == "so-called" || (words[i] == "called" && i > 0 && (words[i - 1] == "so" || (i > 1 && words[i - 1] == "-" && words[i - 2] == "so"))));
    }

    /// <summary>Latin for "…".</summary>
    private bool IsTranslation(int first) => first > 1 && words[first - 1] == "for" && _languages.Contains(words[first - 2]);

    /// <summary>Under the pseudonym "…", known as "…", words such as "…".</summary>
    private bool IsNamed(int first)
    {
        int i = first - 1;
        if (i < 1)
            return false;
        if (_names.Contains(words[i]))
            return true;
        if (words[i] == "as" && words[i - 1] == "such")
            return IsWordOfWords(i - 2);
        if (words[i] == "like")
            return IsWordOfWords(i - 1);
        // "what's called “…”", "what is known as “…”".
        // "asked to be called “…”", "who calls himself “…”".
        if (words[i] == "called" && words[i - 1] == "be" && i > 1 && words[i - 2] == "to")
            return true;
        if (words[i].EndsWith("self", StringComparison.Ordinal) && words[i - 1] is "calls" or "called" or "calling" or "call" or "named" or "styled")
            return true;
        if (words[i] is "called" or "termed" or "dubbed" && i > 1 && words[i - 2] is "what" or "which" && words.TagOf(i - 1).IsFinite())
            return true;
        if (words[i] != "as")
            return false;
        for (int k = i - 1; k >= Math.Max(0, i - ReachOfKnown) && words.Article.Tokens[k].Kind == TokenKind.Word; k--)
        {
            if (words[k] == "known")
                return true;
        }
        return false;
    }

    private bool IsWordOfWords(int i) => i >= 0 && words[i] is "words" or "terms" or "phrases" or "names";

    /// <summary>"Tank" Miller: a name begins with it.</summary>
    private bool IsFirstName(int first, int end) =>
        end < words.Count && end - first == 3 && words.IsCapital(first + 1) && words.Names.IsOfPerson(end) && words.Names.BeginsAt(end) && words.Article.SentenceOf(first) == words.Article.SentenceOf(end)
        && (first == 0 || !words.IsCapital(first - 1));

    /// <summary>"Shorty" said he was cold: a capital in marks right before a verb of speech that has its own content behind it.</summary>
    private bool IsSubjectByName(int first, int end)
    {
        if (end + 1 >= words.Count || end - first > 4 || words.FirstOf(end - 2) is ',' or '.' or '!' or '?' || words.Language.Cues.StrengthOf(words[end]) < StrengthOfSpeech)
            return false;
        for (int i = first + 1; i < end - 1; i++)
        {
            if (!words.IsCapital(i))
                return false;
        }
        return words.TagOf(end + 1) is PosTag.PRP or PosTag.DT or PosTag.IN or PosTag.NNS or PosTag.PRPS && words.Article.Tokens[end + 1].Kind == TokenKind.Word;
    }

    /// <summary>George "Jay" Keller.</summary>
    private bool IsNickname(int first, int end) =>
        first > 0 && end < words.Count && words.IsCapital(first - 1) && words.IsCapital(end) && words.IsCapital(first + 1) && end - first <= 4
        && words.TagOf(first - 1) is PosTag.NNP && words.TagOf(end) is PosTag.NNP && words.Article.Tokens[end].Kind == TokenKind.Word
        && words.Article.SentenceOf(first) == words.Article.SentenceOf(end) && words.FirstOf(end - 2) is not ('.' or ',' or '!' or '?');
}
