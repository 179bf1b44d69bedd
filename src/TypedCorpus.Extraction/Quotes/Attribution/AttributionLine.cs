using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>The line under words set apart that says whose they are: <c>— Clara Norton, the mayor</c>.</summary>
internal static class AttributionLine
{
    private const int LongestLine = 12;

    /// <summary>The dash and the name of a paragraph that is a signature, or that ends with one after its only quotation, else <see langword="null"/>.</summary>
    public static Cue? Of(ParagraphReading paragraph)
    {
        PassageSyntax passage = paragraph.Syntax;
        int dash = 0;
        while (dash < 2 && dash < passage.Count && passage.KindAt(dash) is ChunkKind.Quote or ChunkKind.Boundary)
            dash++;
        bool isPlaced = paragraph.Quotes.Length <= 1 && (paragraph.Quotes.Length == 1) == dash > 0 && passage.Count <= dash + LongestLine;
        if (!isPlaced || !IsDash(passage, dash) || passage.KindAt(dash + 1) != ChunkKind.Noun || !passage[dash + 1].Is(ChunkTraits.Named))
            return null;
        for (int i = dash + 2; i < passage.Count; i++)
        {
            if (passage[i].IsFinite || passage.KindAt(i) is ChunkKind.Quote or ChunkKind.Boundary)
                return null;
        }
        return Cue.Label(dash, passage[dash].Tokens, passage.At(dash).Next.PhraseAs(SubjectRelation.Direct));
    }

    private static bool IsDash(PassageSyntax passage, int chunk) => passage.KindAt(chunk) == ChunkKind.Dash || passage.Words.FirstOf(passage[chunk].First) == '-';
}
