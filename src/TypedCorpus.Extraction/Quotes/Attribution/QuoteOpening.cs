using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Tells by the place where a quotation begins, and by its form, whether it is an utterance, a part of the sentence around it, or the subject of that.</summary>
internal sealed class QuoteOpening(ArticleSyntax words)
{
    // In tokens, with its marks: what is no longer is no utterance by its form alone.
    private const int LongestSubject = 6;

    /// <summary>Where a quotation stands in its sentence.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="first">The first token of its paragraph.</param>
    public QuotePlace PlaceOf(QuoteDraft quote, int first)
    {
        int inner = quote.Tokens.Start + 1;
        if (inner >= quote.Tokens.End)
            return QuotePlace.Inside;
        bool hasCapital = !char.IsLower(words.FirstOf(inner)) || !words.IsWord(inner);
        if (OpensSentence(quote.Tokens.Start, first) || (hasCapital && IsIntroduced(quote.Tokens.Start)))
            return IsSubject(quote) ? QuotePlace.Subject : QuotePlace.Utterance;
        bool isSentence = hasCapital && quote.Tokens.Length > LongestSubject && words.FirstOf(quote.LastInside) is '.' or ',' or '!' or '?' && words.HasVerb(quote.Tokens);
        return isSentence ? QuotePlace.Utterance : QuotePlace.Inside;
    }

    private bool OpensSentence(int quote, int first)
    {
        int before = quote - 1;
        return before < first || IsBullet(before, first) || !words.ShareSentence(before, quote) || words.FirstOf(before) is '.' or '!' or '?';
    }

    private bool IsIntroduced(int quote) => words.FirstOf(quote - 1) is ',' or ':' or '\u2014' or '\u2013';

    /// <summary>Whether a token is the sign before an item of a list, at the start of a line.</summary>
    private bool IsBullet(int token, int first)
    {
        if (words.FirstOf(token) is not ('-' or '*' or '\u2022' or '\u2013' or '\u2014'))
            return false;
        int at = words.Article.Tokens[token].Start - 1;
        while (at >= 0 && words.Article.Text[at] is ' ' or '\t')
            at--;
        return token == first || at < 0 || words.Article.Text[at] is '\n' or '\r';
    }

    /// <summary>Whether a few words in marks go on without a stop as the subject of the sentence: "…" is a term for, "…" (a term for) is, "…" voters may help.</summary>
    private bool IsSubject(QuoteDraft quote)
    {
        int next = quote.Tokens.End;
        if (quote.Tokens.Length > LongestSubject || next >= words.Count || !words.ShareSentence(next, quote.Tokens.Start))
            return false;
        switch (words.FirstOf(quote.BeforeMark))
        {
            case '.' or '!' or '?':
                return false;
            case ',':
                return words.Is(next, QuoteRoles.RelativeOfThing);
        }
        // In headlines, where every word has a capital, taggers take verbs for names.
        if (quote.HasSecondaryMarks && words.IsWord(next))
            return !IsCue(next);
        if (words.TagOf(next) == PosTag.RB && next + 1 < words.Count)
            next++;
        return words.FirstOf(next) == '(' || (words.IsWord(next) && !IsCue(next) && CanFollowSubject(words.TagOf(next)));
    }

    private static bool CanFollowSubject(PosTag tag) => tag.IsFinite() || tag is PosTag.NN or PosTag.NNS or PosTag.JJ;

    private bool IsCue(int token) => words.Language.Cues.VerbsOf(words[token]).Length > 0;
}
