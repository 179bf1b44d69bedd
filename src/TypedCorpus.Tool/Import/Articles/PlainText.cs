using System.Text;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Import.Articles;

/// <summary>Reads plain text as blocks: blank lines end a paragraph; where there are none, each line is one.</summary>
internal static class PlainText
{
    /// <summary>The blocks of <paramref name="text"/>.</summary>
    public static List<TextBlock> Blocks(string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        bool blank = lines.Skip(1).SkipLast(1).Any(string.IsNullOrWhiteSpace);
        List<TextBlock> blocks = [];
        StringBuilder paragraph = new();
        foreach (string line in lines)
        {
            if (!blank || string.IsNullOrWhiteSpace(line))
                Close(blocks, paragraph);
            bool quoted = line.StartsWith('>');
            string words = Line(quoted ? line.TrimStart('>', ' ') : line);
            if (words.Length == 0)
                continue;
            if (quoted)
            {
                Close(blocks, paragraph);
                blocks.Add(new TextBlock(BlockKind.Quotation, words));
                continue;
            }
            if (paragraph.Length > 0)
                paragraph.Append(' ');
            paragraph.Append(words);
        }
        Close(blocks, paragraph);
        return blocks;
    }

    /// <summary><paramref name="text"/> on one line: runs of white space are one space, controls are gone.</summary>
    public static string Line(string text) => SingleLine.Of(text, static c => char.IsControl(c) || c is '\ufeff' or '\u00ad' or '\ufffe' or '\uffff' ? null : c);

    private static void Close(List<TextBlock> blocks, StringBuilder paragraph)
    {
        if (paragraph.Length > 0)
            blocks.Add(new TextBlock(BlockKind.Paragraph, paragraph.ToString()));
        paragraph.Clear();
    }
}
