using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>The line under words set apart that says whose they are: <c>— Clara Norton, the mayor</c>. What it looks like, <c>quotes/signatures.rules</c> says.</summary>
internal static class AttributionLine
{
    // In chunks, with its dash, and a quotation and a boundary before it.
    private const int LongestParagraph = 14;

    /// <summary>The dash and the name of a paragraph that is a signature, or that ends with one after its only quotation, else <see langword="null"/>.</summary>
    public static Cue? Of(ParagraphReading paragraph)
    {
        PassageSyntax passage = paragraph.Syntax;
        if (paragraph.Quotes.Length > 1 || passage.Count > LongestParagraph || SourceRules.AtStart(SourceRules.Signatures, passage) is not { } line)
            return null;
        ChunkCursor dash = passage.At(line.Tokens(SourceRules.Dash)!.Value.Start);
        bool followsQuote = dash.Index > 0;
        return followsQuote == (paragraph.Quotes.Length == 1) ? Cue.Label(dash, dash.Tokens, dash.Next.PhraseAs(SubjectRelation.Direct)) : null;
    }
}
