namespace TypedCorpus.Extraction.Patterns;

/// <summary>The classes of rule files that define all of theirs themselves.</summary>
internal sealed class NoWordClasses : IWordClasses
{
    /// <summary>The only one.</summary>
    public static readonly NoWordClasses Instance = new();

    private NoWordClasses()
    {
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<string>? Find(string name) => null;
}
