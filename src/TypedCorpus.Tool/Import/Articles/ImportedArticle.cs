namespace TypedCorpus.Tool.Import.Articles;

/// <summary>An article that an importer made of a document.</summary>
internal sealed record ImportedArticle
{
    /// <summary>Where it comes from: the file, and for one of several the item in it.</summary>
    public required string Source { get; init; }

    /// <summary>Its text.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>Its headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The publication.</summary>
    public string? Site { get; init; }

    /// <summary>Its canonical address.</summary>
    public string? Address { get; init; }
}
