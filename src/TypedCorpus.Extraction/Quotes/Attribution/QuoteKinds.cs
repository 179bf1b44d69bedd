using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Decides of what kind a quotation is once its attribution is known.</summary>
internal sealed class QuoteKinds(SentenceView words)
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
        if (quote is { Speaker: null, IsUnnamed: false, FillsParagraph: true, BeginsUtterance: true } && EndsSentence(quote))
            return QuoteKind.Direct;
        if (quote.Speaker is null)
        {
            bool isUsed = quote.BeginsUtterance || !IsShort(quote) || quote.IsUnnamed || IsChanted(quote) || (!StandsBeforeNoun(quote) && IsReport(quote, paragraph));
            return isUsed ? QuoteKind.Partial : QuoteKind.Scare;
        }
        return quote.BeginsUtterance || (quote.Leader is not null && !IsShort(quote)) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    /// <summary>Whether a quotation is a fragment of a few words.</summary>
    public bool IsShort(QuoteDraft quote) => words.CountWords(quote.First, quote.End) <= FragmentWords;

    /// <summary>Whether a quotation is a sentence or more, to the mark at its end.</summary>
    private bool EndsSentence(QuoteDraft quote)
    {
        int last = quote.Run.Outer.End > quote.Run.Inner.End ? quote.End - 2 : quote.End - 1;
        return last > quote.First && words.FirstOf(last) is '.' or '!' or '?' && !IsShort(quote) && words.HasVerb(quote.First, quote.End);
    }

    /// <summary>Whether the words in marks stand within a noun phrase: <c>our regular "We Hear You" feature</c>.</summary>
    public bool StandsBeforeNoun(QuoteDraft quote) => quote.End < words.Count && words.TagOf(quote.End) is PosTag.NN or PosTag.NNS;

    /// <summary>
    /// Whether single marks, where speech stands in double ones, hold a heading (<c>'A long way home.'</c> between two paragraphs) or a few words
    /// that nothing introduces, as in headlines. Who uses the words of a heading stands in the text below it.
    /// </summary>
    private bool IsAside(QuoteDraft quote) =>
        quote.HasSecondaryMarks && (quote.FillsParagraph || IsShort(quote)) && (quote.IsSubject || (!HasOwnCue(quote) && !IsChanted(quote)));

    /// <summary>Whether a paragraph of its own is a heading by its form: all in capitals, or with a colon at its end.</summary>
    private bool IsHeading(QuoteDraft quote)
    {
        if (!quote.FillsParagraph || HasOwnCue(quote) || quote.End - quote.First < 3)
            return false;
        if (words.FirstOf(quote.End - 2) == ':')
            return true;
        // "GET OUT OF MY HOUSE!"
        if (words.FirstOf(quote.End - 2) is '!' or '?')
            return false;
        TextSpan span = quote.Run.Inner;
        int capitals = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLower(words.Article.Text[i]))
                return false;
            capitals += char.IsUpper(words.Article.Text[i]) ? 1 : 0;
        }
        return capitals > 0 && words.CountWords(quote.First, quote.End) > TermWords;
    }

    /// <summary>Whether words in capitals that nothing introduces are a title, though nothing else says so.</summary>
    private bool IsPlainTitle(QuoteDraft quote) => !HasOwnCue(quote) && !IsChanted(quote) && _titles.CapitalsOfTitle(quote.First, quote.End) > 1;

    private static bool IsCited(QuoteDraft quote) => quote.Cue is not null && quote.Leader is null;

    private static bool HasOwnCue(QuoteDraft quote) => IsCited(quote) && quote.Rule is not (AttributionRules.SentenceBefore or AttributionRules.SentenceCue or AttributionRules.SentenceReport);

    /// <summary>Whether a word or two without a cue name what the sentence, which reports nothing, is about: the "…" candidate.</summary>
    private bool IsTerm(QuoteDraft quote, ParagraphReading paragraph)
    {
        if (IsCited(quote) || !IsShort(quote))
            return false;
        if (quote.IsSubject || quote.Run.Inner.Length == 1 || IsGlossed(quote) || IsDefined(quote) || _terms.Contains(TextOf(quote)))
            return true;
        if (words.CountWords(quote.First, quote.End) > TermWords)
            return false;
        if (quote.Leader is not null && words.CountWords(quote.First, quote.End) == 1)
            return true;
        bool isModifier = quote.First > paragraph.First && StandsBeforeNoun(quote)
            && (words[quote.First - 1] == "the" || words.TagOf(quote.First - 1) is PosTag.PRPS or PosTag.POS);
        return isModifier && !IsReport(quote, paragraph);
    }

    /// <summary>Whether what follows says what the words mean: <c>the "…" — a term for</c>, <c>"…," which is</c>, <c>"…," or</c>.</summary>
    private bool IsGlossed(QuoteDraft quote)
    {
        int i = quote.End;
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
        int i = quote.First - 1;
        if (i < 1 || words.CountWords(quote.First, quote.End) > TermWords)
            return false;
        if (words[i] == "of" && words[i - 1] is "type" or "kind" or "form" or "sort" or "types" or "kinds" or "forms")
            return true;
        bool hasApposition = words.FirstOf(quote.End - 2) == ',' && quote.End < words.Count && words[quote.End] is "a" or "an";
        return words[i] is "a" or "an" && (hasApposition || StandsBeforeNoun(quote)) && quote.Cue is null;
    }

    private bool IsReport(QuoteDraft quote, ParagraphReading paragraph) => SentenceReports.Nearest(words, paragraph, quote) is not null;

    /// <summary>Chants of "…", chanting "…": the words before say that somebody spoke, if not who.</summary>
    public bool IsChanted(QuoteDraft quote)
    {
        int before = quote.First - 1;
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
