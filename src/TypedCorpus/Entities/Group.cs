namespace TypedCorpus;

/// <summary>People of one nationality, religion or following: <c>Guatemalans</c>, <c>Republicans</c>.</summary>
public sealed class Group : Entity
{
    internal Group(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Group;
}
