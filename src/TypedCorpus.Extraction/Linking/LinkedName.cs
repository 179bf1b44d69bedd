namespace TypedCorpus.Extraction.Linking;

/// <summary>The names of one entity of one article, as a corpus that changes keeps them.</summary>
internal sealed class LinkedName(string path, EntityForms forms)
{
    /// <summary>The article's path.</summary>
    public string Path => path;

    /// <summary>The names.</summary>
    public EntityForms Forms => forms;

    /// <summary>By what it meets others; nothing for one that a correction put in by its name.</summary>
    public IReadOnlyList<string> Keys { get; } = forms.IsReference ? [] : CorpusLinker.BlockKeys(forms);

    /// <summary>Those that it may be one with.</summary>
    public LinkBlock? Block { get; set; }

    /// <summary>What linking has to say about it.</summary>
    public List<ArticleFinding> Findings { get; } = [];
}

/// <summary>Names that meet by their keys, directly or by a chain of others: what is linked again when one of them changes.</summary>
internal sealed class LinkBlock
{
    /// <summary>The names.</summary>
    public List<LinkedName> Names { get; } = [];

    /// <summary>The entities that they are put together to.</summary>
    public List<IdentifiedEntity> Entities { get; } = [];
}
