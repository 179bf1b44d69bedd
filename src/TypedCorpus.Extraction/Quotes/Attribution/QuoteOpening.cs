using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What the place where a quotation begins, and its form, tell: whether it is an utterance, a part of the sentence around it, or the subject of that.</summary>
internal static class QuoteOpening
{
    // In tokens, with its marks: what is no longer is no utterance by its form alone.
    private const int LongestSubject = 6;

    /// <summary>Tells of <paramref name="quote"/> whether it begins an utterance, or a sentence as its subject.</summary>
    /// <param name="words">The words of the article.</param>
    /// <param name="first">The first token of its paragraph.</param>
    /// <param name="quote">The quotation.</param>
    public static void Read(SentenceView words, int first, QuoteDraft quote)
    {
        int inner = quote.First + 1;
        if (inner >= quote.End)
            return;
        int before = quote.First - 1;
        bool atStart = before < first || IsBullet(words, first, before) || words.Article.SentenceOf(before) != words.Article.SentenceOf(quote.First) || words.FirstOf(before) is '.' or '!' or '?';
        bool introduced = !atStart && words.FirstOf(before) is ',' or ':' or '\u2014' or '\u2013';
        bool capital = !char.IsLower(words.FirstOf(inner)) || words.Article.Tokens[inner].Kind != TokenKind.Word;
        if (atStart || (introduced && capital))
            (quote.IsSubject, quote.BeginsUtterance) = IsSubject(words, quote) ? (true, false) : (false, true);
        else
            quote.BeginsUtterance = capital && quote.End - quote.First > LongestSubject && words.FirstOf(quote.Run.Outer.End > quote.Run.Inner.End ? quote.End - 2 : quote.End - 1) is '.' or ',' or '!' or '?' && words.HasVerb(quote.First, quote.End);
    }

    /// <summary>Whether a token is the sign before an item of a list, at the start of a line.</summary>
    private static bool IsBullet(SentenceView words, int first, int token)
    {
        if (words.FirstOf(token) is not ('-' or '*' or '\u2022' or '\u2013' or '\u2014'))
            return false;
        int at = words.Article.Tokens[token].Start - 1;
        while (at >= 0 && words.Article.Text[at] is ' ' or '\t')
            at--;
        return token == first || at < 0 || words.Article.Text[at] is '\n' or '\r';
    }

    /// <summary>Whether a few words in marks go on without a stop as the subject of the sentence: "…" is a term for, "…" (a term for) is, "…" voters may help.</summary>
    private static bool IsSubject(SentenceView words, QuoteDraft quote)
    {
        int next = quote.End;
        if (next - quote.First > LongestSubject || next >= words.Count || words.Article.SentenceOf(next) != words.Article.SentenceOf(quote.First))
            return false;
        if (words.FirstOf(next - 2) is '.' or '!' or '?')
            return false;
        if (words.FirstOf(next - 2) == ',')
            return words[next] is "which" or "whose";
        // In headlines, where every word has a capital, taggers take verbs for names.
        if (quote.HasSecondaryMarks && words.Article.Tokens[next].Kind == TokenKind.Word)
            return words.Language.Cues.VerbsOf(words[next]).Length == 0;
        if (words.TagOf(next) == PosTag.RB && next + 1 < words.Count)
            next++;
        return words.FirstOf(next) == '(' || (words.Article.Tokens[next].Kind == TokenKind.Word && words.Language.Cues.VerbsOf(words[next]).Length == 0
            && words.TagOf(next) is PosTag.VBZ or PosTag.VBD or PosTag.VBP or PosTag.MD or PosTag.NN or PosTag.NNS or PosTag.JJ);
    }
}
