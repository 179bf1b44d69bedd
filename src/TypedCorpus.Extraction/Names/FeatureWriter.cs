namespace TypedCorpus.Extraction.Names;

/// <summary>Collects hashed features. What does not fit is left out.</summary>
internal ref struct FeatureWriter(Span<uint> features)
{
    private readonly Span<uint> _features = features;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the feature of a template with up to three values.</summary>
    public void Add(uint template, uint first = 0, uint second = 0, uint third = 0)
    {
        if (Count == _features.Length)
            return;
        unchecked
        {
            uint hash = (template * 0x9E3779B1u) ^ (first * 0x85EBCA77u);
            hash = (hash ^ (hash >> 15)) * 0xC2B2AE3Du;
            hash ^= (second * 0x27D4EB2Fu) + (third * 0x165667B1u);
            hash = (hash ^ (hash >> 13)) * 0x85EBCA6Bu;
            _features[Count++] = hash ^ (hash >> 16);
        }
    }
}
