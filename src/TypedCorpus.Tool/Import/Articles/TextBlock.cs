namespace TypedCorpus.Tool.Import.Articles;

/// <summary>What a piece of an imported document is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    Quotation,

    /// <summary>A row of a table.</summary>
    Row,
}

/// <summary>A piece of an imported document, on one line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text: runs of white space are one space.</param>
/// <param name="Level">The level of a heading, from 1; the depth of a list item, from 0.</param>
/// <param name="Linked">How many of its characters are links.</param>
internal sealed record TextBlock(BlockKind Kind, string Text, int Level = 0, int Linked = 0)
{
    /// <summary>How many words it has.</summary>
    public int Words { get; } = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Whether nearly all of it is links.</summary>
    public bool IsLink => Linked * 10 >= Text.Length * 8;
}
