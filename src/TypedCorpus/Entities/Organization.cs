namespace TypedCorpus;

/// <summary>A company, party, agency, team, band: people acting under one name.</summary>
public sealed class Organization : Entity
{
    internal Organization(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Organization;
}
