using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Decides of what kind a quotation is once its attribution is known.</summary>
internal sealed class QuoteKinds(ArticleSyntax words)
{
    private const int FragmentWords = 4;
    private const int TermWords = 2;

    // Of a verb right before the marks that says that somebody spoke.
    private const int StrengthOfReport = CueStrength.Mostly;

    private readonly TitleEvidence _titles = new(words);

    // What the article has named before in marks, or so called.
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);

    /// <summary>Remembers the terms of a paragraph, so that they are known when they come again.</summary>
    public void Remember(ParagraphReading paragraph)
    {
        foreach (QuoteDraft term in paragraph.Terms)
        {
            if (IsShort(term))
                _terms.Add(TextOf(term));
        }
    }

    /// <summary>The kind of a quotation of <paramref name="paragraph"/>.</summary>
    public QuoteKind Of(QuoteDraft quote, ParagraphReading paragraph)
    {
        if (IsAside(quote) || IsHeading(quote))
            return QuoteKind.Scare;
        if (!quote.BeginsUtterance && (IsPlainTitle(quote) || IsTerm(quote, paragraph)))
            return QuoteKind.Scare;
        // A whole utterance, set apart.
        if (quote is { LacksSpeaker: true, FillsParagraph: true, BeginsUtterance: true } && EndsSentence(quote))
            return QuoteKind.Direct;
        if (quote.Speaker is null)
        {
            bool isUsed = quote.BeginsUtterance || !IsShort(quote) || quote.IsUnnamed || IsChanted(quote) || (!StandsBeforeNoun(quote) && IsReport(quote, paragraph));
            return isUsed ? QuoteKind.Partial : QuoteKind.Scare;
        }
        return quote.BeginsUtterance || (quote.Leader is not null && !IsShort(quote)) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    /// <summary>Whether a quotation is a fragment of a few words.</summary>
    public bool IsShort(QuoteDraft quote) => words.CountWords(quote.Tokens) <= FragmentWords;

    /// <summary>Whether a quotation is a sentence or more, to the mark at its end.</summary>
    private bool EndsSentence(QuoteDraft quote)
    {
        int last = quote.LastInside;
        return last > quote.Tokens.Start && words.FirstOf(last) is '.' or '!' or '?' && !IsShort(quote) && words.HasVerb(quote.Tokens);
    }

    /// <summary>Whether the words in marks stand within a noun phrase: <c>our regular "We Hear You" feature</c>.</summary>
    public bool StandsBeforeNoun(QuoteDraft quote) => quote.Tokens.End < words.Count && words.TagOf(quote.Tokens.End) is PosTag.NN or PosTag.NNS;

    /// <summary>
    /// Whether single marks, where speech stands in double ones, hold a heading (<c>'A long way home.'</c> between two paragraphs) or a few words
    /// that nothing introduces, as in headlines. Who uses the words of a heading stands in the text below it.
    /// </summary>
    private bool IsAside(QuoteDraft quote) =>
        quote.HasSecondaryMarks && (quote.FillsParagraph || IsShort(quote)) && (quote.Place == QuotePlace.Subject || (!HasOwnCue(quote) && !IsChanted(quote)));

    /// <summary>Whether a paragraph of its own is a heading by its form: all in capitals, or with a colon at its end.</summary>
    private bool IsHeading(QuoteDraft quote)
    {
        if (!quote.FillsParagraph || HasOwnCue(quote) || quote.Tokens.Length < 3)
            return false;
        if (words.FirstOf(quote.Tokens.End - 2) == ':')
            return true;
        // "GET OUT OF MY HOUSE!"
        if (words.FirstOf(quote.Tokens.End - 2) is '!' or '?')
            return false;
        TextSpan span = quote.Run.Inner;
        int capitals = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLower(words.Article.Text[i]))
                return false;
            capitals += char.IsUpper(words.Article.Text[i]) ? 1 : 0;
        }
        return capitals > 0 && words.CountWords(quote.Tokens) > TermWords;
    }

    /// <summary>Whether words in capitals that nothing introduces are a title, though nothing else says so.</summary>
    private bool IsPlainTitle(QuoteDraft quote) => !HasOwnCue(quote) && !IsChanted(quote) && _titles.CapitalsOfTitle(quote.Tokens) > 1;

    private static bool HasOwnCue(QuoteDraft quote) => quote.IsCited && quote.Rule.Basis is not (AttributionBasis.SentenceBefore or AttributionBasis.SentenceCue or AttributionBasis.SentenceReport);

    /// <summary>Whether a word or two without a cue name what the sentence, which reports nothing, is about: the "…" candidate.</summary>
    private bool IsTerm(QuoteDraft quote, ParagraphReading paragraph)
    {
        if (quote.IsCited || !IsShort(quote))
            return false;
        if (quote.Place == QuotePlace.Subject || quote.Run.Inner.Length == 1 || IsGlossed(quote) || IsDefined(quote) || _terms.Contains(TextOf(quote)))
            return true;
        if (words.CountWords(quote.Tokens) > TermWords)
            return false;
        if (quote.Leader is not null && words.CountWords(quote.Tokens) == 1)
            return true;
        bool isModifier = quote.Tokens.Start > paragraph.Tokens.Start && StandsBeforeNoun(quote)
            && (words[quote.Tokens.Start - 1] == "the" || words.TagOf(quote.Tokens.Start - 1) is PosTag.PRPS or PosTag.POS);
        return isModifier && !IsReport(quote, paragraph);
    }

    /// <summary>Whether what follows says what the words mean: <c>the "…" — a term for</c>, <c>"…," which is</c>, <c>"…," or</c>.</summary>
    private bool IsGlossed(QuoteDraft quote)
    {
        int i = quote.Tokens.End;
        if (i < 2 || i + 1 >= words.Count || words.Article.SentenceOf(i) != words.Article.SentenceOf(i - 1))
            return false;
        bool isApart = words.FirstOf(i) is '\u2014' or '\u2013' or '\u2015' || (words[i] is "-" or "--" && words.Article.SpaceBefore(i));
        if (isApart)
            return words[i + 1] is "a" or "an" or "the" or "those" or "ones";
        bool hasComma = words.FirstOf(i) == ',' || words.FirstOf(i - 2) == ',';
        return hasComma && words[words.FirstOf(i) == ',' ? i + 1 : i] is "which" or "or" or "meaning" or "i.e.";
    }

    /// <summary>Whether the words are a term for a kind of thing: <c>a type of “…”</c>, <c>victims of a “…,” a hoax</c>, <c>a “…” option</c>.</summary>
    public bool IsDefined(QuoteDraft quote)
    {
        int i = quote.Tokens.Start - 1;
        if (i < 1 || words.CountWords(quote.Tokens) > TermWords)
            return false;
        if (words[i] == "of" && words[i - 1] is "type" or "kind" or "form" or "sort" or "types" or "kinds" or "forms")
            return true;
        bool hasApposition = words.FirstOf(quote.Tokens.End - 2) == ',' && quote.Tokens.End < words.Count && words[quote.Tokens.End] is "a" or "an";
        return words[i] is "a" or "an" && (hasApposition || StandsBeforeNoun(quote)) && quote.Cue is null;
    }

    private static bool IsReport(QuoteDraft quote, ParagraphReading paragraph) => SentenceReports.Nearest(paragraph, quote) is not null;

    /// <summary>Chants of "…", chanting "…": the words before say that somebody spoke, if not who.</summary>
    public bool IsChanted(QuoteDraft quote)
    {
        int before = quote.Tokens.Start - 1;
        if (before < 1)
            return false;
        if (words[before] == "of")
            return words.Language.Cues.IsNoun(words[before - 1], out _);
        foreach (CueVerb verb in words.Language.Cues.VerbsOf(words[before]))
        {
            if ((verb.Frames & (CueFrames.Clause | CueFrames.Addressee)) == CueFrames.Clause && verb.Strength >= StrengthOfReport)
                return true;
        }
        return false;
    }

    // Without the comma or stop that the sentence around puts inside the marks.
    private string TextOf(QuoteDraft quote)
    {
        TextSpan span = quote.Run.Inner;
        return words.Article.Text.Substring(span.Start, span.Length).TrimEnd(',', '.', ' ').ToLowerInvariant();
    }
}
