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
            bool isUtterance = quote.BeginsUtterance || !IsShort(quote);
            bool isUsed = quote.IsUnnamed || IsChanted(quote) || (!StandsBeforeNoun(quote) && IsReport(quote, paragraph));
            return isUtterance || isUsed ? QuoteKind.Partial : QuoteKind.Scare;
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
        quote.HasSecondaryMarks && (quote.FillsParagraph || IsShort(quote)) && (quote.Place == QuotePlace.Subject || !IsIntroduced(quote));

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
    private bool IsPlainTitle(QuoteDraft quote) => !IsIntroduced(quote) && _titles.IsPlainTitle(quote.Tokens);

    private bool IsIntroduced(QuoteDraft quote) => HasOwnCue(quote) || IsChanted(quote);

    private static bool HasOwnCue(QuoteDraft quote) => quote.IsCited && quote.Rule.Basis is not (AttributionBasis.SentenceBefore or AttributionBasis.SentenceCue or AttributionBasis.SentenceReport);

    /// <summary>Whether a word or two without a cue name what the sentence, which reports nothing, is about: the "…" candidate.</summary>
    private bool IsTerm(QuoteDraft quote, ParagraphReading paragraph)
    {
        if (quote.IsCited || !IsShort(quote))
            return false;
        if (quote.Place == QuotePlace.Subject || quote.Run.Inner.Length == 1 || _terms.Contains(TextOf(quote)))
            return true;
        if (IsGlossed(quote) || IsDefined(quote))
            return true;
        int count = words.CountWords(quote.Tokens);
        bool repeatsWord = quote.Leader is not null && count == 1;
        return repeatsWord || (count <= TermWords && IsModifier(quote, paragraph) && !IsReport(quote, paragraph));
    }

    /// <summary>Whether the words stand between an article or a possessor and a noun: <c>the "…" candidate</c>.</summary>
    private bool IsModifier(QuoteDraft quote, ParagraphReading paragraph)
    {
        int before = quote.Tokens.Start - 1;
        return before >= paragraph.Tokens.Start && StandsBeforeNoun(quote) && (words.Is(before, SyntaxRoles.Definite) || words.TagOf(before) is PosTag.PRPS or PosTag.POS);
    }

    /// <summary>Whether what follows says what the words mean: <c>the "…" — a term for</c>, <c>"…," which is</c>, <c>"…," or</c>.</summary>
    private bool IsGlossed(QuoteDraft quote)
    {
        int next = quote.Tokens.End;
        if (next + 1 >= words.Count || !words.ShareSentence(next, quote.Tokens.Last))
            return false;
        if (IsDash(next))
            return words.Is(next + 1, QuoteRoles.GlossAfterDash);
        if (words.FirstOf(next) == ',')
            return words.Is(next + 1, QuoteRoles.GlossAfterComma);
        return words.FirstOf(quote.BeforeMark) == ',' && words.Is(next, QuoteRoles.GlossAfterComma);
    }

    private bool IsDash(int token) => words.FirstOf(token) is '\u2014' or '\u2013' or '\u2015' || (words.FirstOf(token) == '-' && words.Article.SpaceBefore(token));

    /// <summary>Whether the words are a term for a kind of thing: <c>a type of “…”</c>, <c>victims of a “…,” a hoax</c>, <c>a “…” option</c>.</summary>
    public bool IsDefined(QuoteDraft quote)
    {
        int before = quote.Tokens.Start - 1;
        if (before < 1 || words.CountWords(quote.Tokens) > TermWords)
            return false;
        if (words.Is(before, SyntaxRoles.Genitive) && words.Is(before - 1, QuoteRoles.KindNoun))
            return true;
        bool hasApposition = words.FirstOf(quote.BeforeMark) == ',' && words.Is(quote.Tokens.End, QuoteRoles.Indefinite);
        return words.Is(before, QuoteRoles.Indefinite) && (hasApposition || StandsBeforeNoun(quote)) && quote.Cue is null;
    }

    private static bool IsReport(QuoteDraft quote, ParagraphReading paragraph) => SentenceReports.Nearest(paragraph, quote) is not null;

    /// <summary>Chants of "…", chanting "…": the words before say that somebody spoke, if not who.</summary>
    public bool IsChanted(QuoteDraft quote)
    {
        int before = quote.Tokens.Start - 1;
        if (before < 1)
            return false;
        if (words.Is(before, SyntaxRoles.Genitive))
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
