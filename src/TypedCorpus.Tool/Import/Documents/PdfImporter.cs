using System.Globalization;
using TypedCorpus.Tool.Import.Articles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace TypedCorpus.Tool.Import.Documents;

/// <summary>Reads the text of a PDF: columns in reading order, words that a line end divides put together, page headers and footers left out.</summary>
internal static class PdfImporter
{
    /// <summary>The article of a PDF.</summary>
    public static ImportedArticle Read(ImportSource source, CancellationToken cancellationToken)
    {
        using PdfDocument document = Open(source);
        List<PdfPage> pages = [];
        foreach (Page page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(PdfPage.Read(page));
        }
        if (pages.All(static page => page.Blocks.Count == 0))
            throw new ImportException("no text in this PDF: it is scanned; recognize its text (OCR) first");
        List<TextBlock> blocks = PdfBlocks.Of(pages);
        string? title = Property(document.Information.Title);
        if (blocks.Count > 1 && blocks[0].Kind == BlockKind.Heading)
        {
            title ??= blocks[0].Text;
            blocks.RemoveAt(0);
        }
        return new ImportedArticle
        {
            Source = source.Name, Blocks = blocks, Title = title, Author = Property(document.Information.Author), Published = Day(document.Information.CreationDate),
        };
    }

    private static PdfDocument Open(ImportSource source)
    {
        try
        {
            return PdfDocument.Open(source.Bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ImportException("an encrypted PDF: save it without a password");
        }
        catch (PdfDocumentFormatException exception)
        {
            throw new ImportException("not a PDF that can be read: " + exception.Message);
        }
    }

    /// <summary>The day of <c>D:20191118…</c>.</summary>
    private static DateOnly? Day(string? date)
    {
        ReadOnlySpan<char> digits = date.AsSpan().TrimStart("D:");
        return digits.Length >= 8 && DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }

    private static string? Property(string? text)
    {
        string line = PlainText.Line(text ?? "");
        // What word processors write there by themselves is no title.
        bool isName = line.Length > 2 && !line.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase) && !line.Equals("untitled", StringComparison.OrdinalIgnoreCase);
        return isName ? line : null;
    }
}
