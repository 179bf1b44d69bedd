using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// A statement in paragraphs of their own without marks, which the text before it announces with a verb of speech and a colon: <c>Reed wrote:</c>,
/// then <c>We are sorry.</c> Whoever makes a statement speaks of themselves in it; it ends where nobody does any more.
/// </summary>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="First">The tokens of the first paragraph of the statement.</param>
/// <param name="Speaker">Who makes it.</param>
internal sealed record UnmarkedStatement(int Paragraph, TokenRange Tokens, TokenRange First, AnnouncedSpeaker Speaker)
{
    /// <summary>The part of a statement that a paragraph without marks is; <see langword="null"/> where it is none.</summary>
    /// <param name="words">The article.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="before">The last such paragraph.</param>
    /// <param name="context">What the paragraphs before tell.</param>
    public static UnmarkedStatement? Read(ArticleSyntax words, int paragraph, TokenRange tokens, UnmarkedStatement? before, AttributionContext context)
    {
        if (!char.IsLetterOrDigit(words.FirstOf(tokens.Start)) || words.FirstOf(tokens.Last) == ':' || !SpeaksOfItself(words, tokens))
            return null;
        if (before?.Paragraph == paragraph - 1)
            return before with { Paragraph = paragraph, Tokens = tokens };
        bool isAnnounced = context.Paragraph == paragraph - 1 && context.Announced is { Cue: { IsFinite: true, HasOwnSpeaker: true, Strength: >= CueStrength.Often } };
        return isAnnounced && !words.Is(context.Announced!.Speaker.Head, QuoteRoles.FirstPerson) ? new UnmarkedStatement(paragraph, tokens, tokens, context.Announced) : null;
    }

    /// <summary>The paragraph as a quotation without marks.</summary>
    public ParagraphReading Reading(ArticleSyntax words) => ParagraphReading.OfAnnounced(words, Paragraph, Tokens, Speaker, Tokens == First ? null : First);

    private static bool SpeaksOfItself(ArticleSyntax words, TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (words.Is(i, QuoteRoles.FirstPerson))
                return true;
        }
        return false;
    }
}
