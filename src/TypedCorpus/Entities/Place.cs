namespace TypedCorpus;

/// <summary>A country, city, region, river, building: somewhere.</summary>
public sealed class Place : Entity
{
    internal Place(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Place;
}
