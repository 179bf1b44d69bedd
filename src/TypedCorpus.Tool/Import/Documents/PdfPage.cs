using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using LayoutBlock = UglyToad.PdfPig.DocumentLayoutAnalysis.TextBlock;

namespace TypedCorpus.Tool.Import.Documents;

/// <summary>A page of a PDF: its blocks in reading order.</summary>
internal sealed record PdfPage(double Height, IReadOnlyList<PdfBlock> Blocks)
{
    /// <summary>Segments <paramref name="page"/>.</summary>
    public static PdfPage Read(Page page)
    {
        Word[] words = [.. NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(static word => !string.IsNullOrWhiteSpace(word.Text))];
        if (words.Length == 0)
            return new PdfPage(page.Height, []);
        IReadOnlyList<LayoutBlock> segments = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        IEnumerable<LayoutBlock> ordered = UnsupervisedReadingOrderDetector.Instance.Get(segments).OrderBy(static block => block.ReadingOrder);
        return new PdfPage(page.Height, [.. ordered.Select(PdfBlock.Of)]);
    }
}

/// <summary>A block of a page.</summary>
/// <param name="Lines">Its lines, from top to bottom.</param>
/// <param name="Top">Where it begins, from the foot of the page.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="LetterHeight">The size of most of its letters.</param>
internal sealed record PdfBlock(IReadOnlyList<string> Lines, double Top, double Bottom, double LetterHeight)
{
    /// <summary>Reads <paramref name="block"/>.</summary>
    public static PdfBlock Of(LayoutBlock block)
    {
        double[] sizes = [.. block.TextLines.SelectMany(static line => line.Words).SelectMany(static word => word.Letters).Select(static letter => letter.PointSize).Order()];
        return new PdfBlock([.. block.TextLines.Select(static line => line.Text)], block.BoundingBox.Top, block.BoundingBox.Bottom, sizes[sizes.Length / 2]);
    }
}
