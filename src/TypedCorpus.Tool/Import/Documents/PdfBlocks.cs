using System.Text;
using TypedCorpus.Tool.Import.Articles;

namespace TypedCorpus.Tool.Import.Documents;

/// <summary>Makes paragraphs and headings of the blocks of pages.</summary>
internal static class PdfBlocks
{
    /// <summary>Headers and footers stand within this part of the page, at its head and foot.</summary>
    private const double Margin = 0.12;

    /// <summary>A heading's letters are so much larger than those of the text.</summary>
    private const double HeadingSize = 1.15;

    /// <summary>The blocks of an article.</summary>
    public static List<TextBlock> Of(IReadOnlyList<PdfPage> pages)
    {
        HashSet<string> repeated = RepeatedMargins(pages);
        double size = UsualSize(pages);
        List<TextBlock> blocks = [];
        foreach (PdfPage page in pages)
        {
            foreach (PdfBlock block in page.Blocks)
            {
                if (IsInMargin(page, block) && (repeated.Contains(Shape(block)) || IsPageNumber(block)))
                    continue;
                string text = Join(block.Lines);
                if (text.Length == 0)
                    continue;
                bool heading = block.LetterHeight > size * HeadingSize && block.Lines.Count <= 4;
                if (heading)
                    blocks.Add(new TextBlock(BlockKind.Heading, text, blocks.Count == 0 ? 1 : 2));
                else if (Continues(blocks, text))
                    blocks[^1] = new TextBlock(BlockKind.Paragraph, Append(blocks[^1].Text, text));
                else
                    blocks.Add(new TextBlock(BlockKind.Paragraph, text));
            }
        }
        return blocks;
    }

    /// <summary>A paragraph that a column or page divides goes on in lower case, after no end of a sentence.</summary>
    private static bool Continues(List<TextBlock> blocks, string text) =>
        blocks.Count > 0 && blocks[^1].Kind == BlockKind.Paragraph && char.IsLower(text[0]) && blocks[^1].Text[^1] is not ('.' or '!' or '?' or '”' or '"' or ':');

    private static string Join(IReadOnlyList<string> lines)
    {
        string text = "";
        foreach (string line in lines)
            text = Append(text, PlainText.Line(line));
        return text;
    }

    /// <summary>Puts a word together that the end of a line divides: <c>govern-</c> and <c>ment</c>.</summary>
    private static string Append(string text, string line)
    {
        if (text.Length == 0 || line.Length == 0)
            return text + line;
        bool divided = text.Length > 2 && text[^1] is '-' or '\u2010' && char.IsLower(text[^2]) && char.IsLower(line[0]);
        return divided ? text[..^1] + line : text + " " + line;
    }

    private static HashSet<string> RepeatedMargins(IReadOnlyList<PdfPage> pages) =>
    [
        .. pages.SelectMany(static page => page.Blocks.Where(block => IsInMargin(page, block)).Select(Shape).Distinct(StringComparer.Ordinal))
            .GroupBy(static shape => shape, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && group.Count() * 3 >= pages.Count)
            .Select(static group => group.Key),
    ];

    private static bool IsInMargin(PdfPage page, PdfBlock block) =>
        block.Lines.Count <= 2 && (block.Bottom > page.Height * (1 - Margin) || block.Top < page.Height * Margin);

    private static bool IsPageNumber(PdfBlock block) => block.Lines is [{ Length: < 16 } line] && line.Any(char.IsAsciiDigit) && line.Count(char.IsLetter) <= 6;

    /// <summary>The text with a sign for each number: headers differ by the number of their page.</summary>
    private static string Shape(PdfBlock block)
    {
        StringBuilder shape = new();
        foreach (char c in string.Join(' ', block.Lines))
        {
            if (!char.IsAsciiDigit(c))
                shape.Append(c);
            else if (shape.Length == 0 || shape[^1] != '#')
                shape.Append('#');
        }
        return shape.ToString();
    }

    private static double UsualSize(IReadOnlyList<PdfPage> pages)
    {
        IGrouping<double, PdfBlock>? usual = pages.SelectMany(static page => page.Blocks)
            .GroupBy(static block => Math.Round(block.LetterHeight, 1))
            .MaxBy(static group => group.Sum(static block => block.Lines.Sum(static line => line.Length)));
        return usual?.Key ?? 0;
    }
}
