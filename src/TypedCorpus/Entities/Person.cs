namespace TypedCorpus;

/// <summary>A human being, real or not.</summary>
public sealed class Person : Entity
{
    internal Person(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Person;
}
