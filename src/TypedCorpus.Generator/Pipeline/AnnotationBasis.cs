using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the records of all articles depend on beside their texts.</summary>
/// <param name="gazetteer">The user's gazetteer.</param>
/// <param name="corrections">What a person has put right.</param>
internal sealed class AnnotationBasis(UserGazetteer gazetteer, CorrectionSet corrections) : IEquatable<AnnotationBasis>
{
    // The one that was compared last and is equal: it is asked about for each article.
    private AnnotationBasis? _equal;

    /// <summary>The user's gazetteer.</summary>
    public UserGazetteer Gazetteer { get; } = gazetteer;

    /// <summary>What a person has put right.</summary>
    public CorrectionSet Corrections { get; } = corrections;

    /// <inheritdoc/>
    public bool Equals(AnnotationBasis? other)
    {
        if (ReferenceEquals(this, other) || (other is not null && ReferenceEquals(_equal, other)))
            return true;
        if (other is null || !Gazetteer.Equals(other.Gazetteer) || !Corrections.Equals(other.Corrections))
            return false;
        _equal = other;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnnotationBasis);

    /// <inheritdoc/>
    public override int GetHashCode() => Corrections.GetHashCode();
}
