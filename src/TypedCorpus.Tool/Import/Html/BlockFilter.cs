using TypedCorpus.Tool.Import.Articles;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Drops blocks that are no part of an article: its own title, dates above it, links to other articles, invitations to share.</summary>
internal static class BlockFilter
{
    /// <summary>A line about the article, not of it, is seldom longer.</summary>
    private const int ShortWords = 14;

    /// <summary>The blocks that stay.</summary>
    public static List<TextBlock> Filter(IReadOnlyList<TextBlock> blocks, string? title)
    {
        int first = FirstParagraph(blocks);
        int end = EndOfArticle(blocks, first);
        List<TextBlock> kept = [];
        for (int i = 0; i < end; i++)
        {
            TextBlock block = blocks[i];
            bool opening = i < first;
            if (opening ? IsAboutArticle(block, title) : IsSurrounding(blocks, i))
                continue;
            kept.Add(block);
        }
        while (kept.Count > 0 && kept[^1].Kind == BlockKind.Heading)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    /// <summary>The first block that reads as running text.</summary>
    private static int FirstParagraph(IReadOnlyList<TextBlock> blocks)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            TextBlock block = blocks[i];
            bool runs = block.Kind is BlockKind.Paragraph or BlockKind.Quotation && block.Words >= ShortWords && !block.IsLink
                && !Boilerplate.IsLine(block.Text) && !(Boilerplate.IsOpening(block.Text) && block.Words < 2 * ShortWords);
            if (runs)
                return i;
        }
        return 0;
    }

    /// <summary>Where what follows the article begins, if that is in the page's second half.</summary>
    private static int EndOfArticle(IReadOnlyList<TextBlock> blocks, int first)
    {
        int total = blocks.Sum(static b => b.Text.Length);
        int before = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            TextBlock block = blocks[i];
            if (i > first && before * 2 > total && block.Words <= ShortWords && Boilerplate.IsEnd(block.Text))
                return i;
            before += block.Text.Length;
        }
        return blocks.Count;
    }

    private static bool IsAboutArticle(TextBlock block, string? title) =>
        (title is not null && Same(block.Text, title))
        || block.IsLink
        || block.Kind is BlockKind.ListItem && block.Words < ShortWords
        || Boilerplate.IsLine(block.Text)
        || (block.Words < 2 * ShortWords && Boilerplate.IsOpening(block.Text))
        || (block.Kind == BlockKind.Paragraph && block.Words < 5 && !EndsSentence(block.Text));

    private static bool IsSurrounding(IReadOnlyList<TextBlock> blocks, int at)
    {
        TextBlock block = blocks[at];
        if (Boilerplate.IsLine(block.Text))
            return true;
        return block.Kind switch
        {
            // A paragraph that is all link leads elsewhere; so does a list of nothing but links.
            BlockKind.Paragraph => block.IsLink && block.Words > 2,
            BlockKind.ListItem => block.IsLink && block.Words > 2 && IsListOfLinks(blocks, at),
            BlockKind.Heading => block.IsLink && block.Words > 4,
            _ => false,
        };
    }

    private static bool IsListOfLinks(IReadOnlyList<TextBlock> blocks, int at)
    {
        int first = at;
        while (first > 0 && blocks[first - 1].Kind == BlockKind.ListItem)
            first--;
        for (int i = first; i < blocks.Count && blocks[i].Kind == BlockKind.ListItem; i++)
        {
            if (!blocks[i].IsLink)
                return false;
        }
        return true;
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '…' or ':';

    private static bool Same(string a, string b) => Letters(a).SequenceEqual(Letters(b));

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant);
}
