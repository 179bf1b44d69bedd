using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>A paragraph in a block quote of Markdown or of a letter that the text before it announces with a colon, or a line after it signs: what somebody says.</summary>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="Tokens">Its tokens, without the sign that opens it.</param>
/// <param name="Speaker">Who speaks.</param>
internal sealed record QuotedBlock(int Paragraph, TokenRange Tokens, AnnouncedSpeaker Speaker)
{
    /// <summary>The block that a paragraph is; <see langword="null"/> where it is none, or nobody is announced.</summary>
    /// <param name="words">The article.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="before">The last block.</param>
    /// <param name="context">What the paragraphs before tell.</param>
    public static QuotedBlock? Read(ArticleSyntax words, int paragraph, TokenRange tokens, QuotedBlock? before, AttributionContext context)
    {
        AnnouncedSpeaker? speaker = before?.Paragraph == paragraph - 1 ? before.Speaker : context.Paragraph == paragraph - 1 ? context.Announced : null;
        return speaker is not null && Inside(words, tokens) is { } inside && !IsSignature(words, inside) ? new QuotedBlock(paragraph, inside, speaker) : null;
    }

    /// <summary>Gives the paragraphs of a block quote to whoever signs it: <c>&gt; We won.</c>, then <c>&gt; — Ann Reed</c>.</summary>
    /// <param name="words">The article.</param>
    /// <param name="readings">The paragraphs before, in which those of the block are replaced.</param>
    /// <param name="signature">The paragraph after them.</param>
    public static void Sign(ArticleSyntax words, List<ParagraphReading> readings, ParagraphReading signature)
    {
        if (Inside(words, signature.Tokens) is null || signature.Quotes.Length > 0 || AttributionLine.Of(signature) is not { Speaker: { } speaker } cue)
            return;
        int next = signature.Index;
        for (int i = readings.Count - 1; i >= 0 && readings[i].Index == next - 1 && Inside(words, readings[i].Tokens) is { } inside; i--)
        {
            next = readings[i].Index;
            if (Array.TrueForAll(readings[i].Quotes, static quote => quote.IsTurn))
                readings[i] = new QuotedBlock(next, inside, new AnnouncedSpeaker(cue, speaker)).Reading(words);
        }
    }

    /// <summary>The paragraph as a quotation without marks.</summary>
    public ParagraphReading Reading(ArticleSyntax words) => ParagraphReading.OfAnnounced(words, Paragraph, Tokens, Speaker);

    private static bool IsSignature(ArticleSyntax words, TokenRange inside) => words.FirstOf(inside.Start) is '\u2014' or '\u2013' or '\u2015' or '-';

    /// <summary>The tokens of a paragraph after the <c>&gt;</c> that opens it; <see langword="null"/> where none does.</summary>
    private static TokenRange? Inside(ArticleSyntax words, TokenRange tokens)
    {
        if (words.FirstOf(tokens.Start) == '>' && tokens.Length > 1)
            return tokens with { Start = tokens.Start + 1 };
        int at = words.Article.Tokens[tokens.Start].Start - 1;
        while (at >= 0 && words.Article.Text[at] == ' ')
            at--;
        return at >= 0 && words.Article.Text[at] == '>' ? tokens : null;
    }
}
