using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TypedCorpus.Tool.Import.Articles;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace TypedCorpus.Tool.Import.Documents;

/// <summary>Reads Word documents: paragraphs, headings, lists, tables; title, author and date from their properties.</summary>
internal static class DocxImporter
{
    /// <summary>How an OLE compound file begins: an encrypted document, or one of Word 2003 and before.</summary>
    public static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The article of a document.</summary>
    public static ImportedArticle Read(ImportSource source)
    {
        if (source.Bytes.AsSpan().StartsWith(CompoundFile))
            throw new ImportException("an encrypted document, or a .doc of Word 2003 and before: save it as .docx without a password");
        using MemoryStream bytes = source.Open();
        using WordprocessingDocument document = Open(bytes);
        if (document.MainDocumentPart?.Document?.Body is not { } body)
            throw new ImportException("a .docx without a main document");
        Dictionary<string, string> styles = StyleNames(document.MainDocumentPart);
        List<TextBlock> blocks = [];
        foreach (OpenXmlElement element in body.ChildElements)
            Add(blocks, element, styles);
        string? title = Property(document.PackageProperties.Title);
        if (title is null && blocks.Count > 0 && blocks[0].Kind == BlockKind.Heading)
        {
            title = blocks[0].Text;
            blocks.RemoveAt(0);
        }
        return new ImportedArticle
        {
            Source = source.Name,
            Blocks = blocks.Count > 0 ? blocks : throw new ImportException("no text in this document"),
            Title = title,
            Author = Property(document.PackageProperties.Creator),
            Published = document.PackageProperties.Created is { } created ? DateOnly.FromDateTime(created) : null,
        };
    }

    private static WordprocessingDocument Open(Stream bytes)
    {
        try
        {
            return WordprocessingDocument.Open(bytes, isEditable: false);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException)
        {
            throw new ImportException("not a .docx: " + exception.Message);
        }
    }

    private static void Add(List<TextBlock> blocks, OpenXmlElement element, Dictionary<string, string> styles)
    {
        switch (element)
        {
            case WordParagraph paragraph:
                Add(blocks, paragraph, styles);
                break;
            case Table table:
                foreach (TableRow row in table.Elements<TableRow>())
                {
                    string text = string.Join(" | ", row.Elements<TableCell>().Select(static cell => PlainText.Line(string.Join(' ', cell.Descendants<WordParagraph>().Select(TextOf)))));
                    if (text.AsSpan().Trim(" |").Length > 0)
                        blocks.Add(new TextBlock(BlockKind.Row, text));
                }
                break;
            case SdtBlock { SdtContentBlock: { } content }:
                foreach (OpenXmlElement inner in content.ChildElements)
                    Add(blocks, inner, styles);
                break;
        }
    }

    private static void Add(List<TextBlock> blocks, WordParagraph paragraph, Dictionary<string, string> styles)
    {
        string text = PlainText.Line(TextOf(paragraph));
        if (text.Length == 0)
            return;
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        string style = id is null ? "" : styles.GetValueOrDefault(id, id);
        if (style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(style.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out int level))
            blocks.Add(new TextBlock(BlockKind.Heading, text, level));
        else if (style.Equals("title", StringComparison.OrdinalIgnoreCase))
            blocks.Add(new TextBlock(BlockKind.Heading, text, 1));
        else if (paragraph.ParagraphProperties?.NumberingProperties is { } numbering)
            blocks.Add(new TextBlock(BlockKind.ListItem, text, numbering.NumberingLevelReference?.Val?.Value ?? 0));
        else if (style.Contains("quote", StringComparison.OrdinalIgnoreCase))
            blocks.Add(new TextBlock(BlockKind.Quotation, text));
        else if (!style.Equals("caption", StringComparison.OrdinalIgnoreCase))
            blocks.Add(new TextBlock(BlockKind.Paragraph, text));
    }

    /// <summary>The words of a paragraph as it stands: text that a tracked change deletes is no longer there.</summary>
    private static string TextOf(WordParagraph paragraph) => string.Concat(paragraph.Descendants().Select(static element => element switch
    {
        Text text => text.Text,
        TabChar or Break or CarriageReturn => " ",
        NoBreakHyphen => "‑",
        _ => "",
    }));

    private static Dictionary<string, string> StyleNames(MainDocumentPart main)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id && style.StyleName?.Val?.Value is { } name)
                names[id] = name;
        }
        return names;
    }

    private static string? Property(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Line(text);
}
