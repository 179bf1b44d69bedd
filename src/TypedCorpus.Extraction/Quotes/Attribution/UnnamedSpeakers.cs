using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Tells when a sentence says that words were used, but not by whom: whoever else stands near did not use them.</summary>
internal static class UnnamedSpeakers
{
    /// <summary>
    /// Whether the words are what a passive without an agent reports (<c>was asked about the "…"</c>), or part of a question that opens the
    /// sentence (<c>Asked whether it was "…," she said no</c>).
    /// </summary>
    public static bool Speaks(ParagraphReading paragraph, QuoteDraft quote, Cue cue) => cue.Speaker is null
        ? cue.HasUnknownAsker || cue.At.Is(ChunkTraits.Passive)
        : cue.Tokens.Start >= quote.Tokens.End && IsInOpeningQuestion(paragraph.Words, quote);

    private static bool IsInOpeningQuestion(ArticleSyntax words, QuoteDraft quote)
    {
        TokenRange question = new(words.SentenceAt(quote.Tokens.Start).FirstToken, quote.Tokens.Start);
        if (!words.Is(question.Start, QuoteRoles.OpensQuestion) || question.IsEmpty || words.FirstOf(question.Last) == ':')
            return false;
        for (int i = question.Start; i < question.End; i++)
        {
            if (words.FirstOf(i) == ',')
                return false;
        }
        return true;
    }
}
