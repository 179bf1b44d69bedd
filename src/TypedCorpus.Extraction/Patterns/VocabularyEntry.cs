namespace TypedCorpus.Extraction.Patterns;

/// <summary>A word that some rule of a set names, or that belongs to a class which one names.</summary>
/// <param name="number">Its number among those of the set, from 1 on; 0 stands for all other words.</param>
internal sealed class VocabularyEntry(int number)
{
    /// <summary>Its number among those of the set.</summary>
    public int Number { get; } = number;

    /// <summary>The patterns that can begin at this word.</summary>
    public PatternBucket Patterns { get; } = new();
}
