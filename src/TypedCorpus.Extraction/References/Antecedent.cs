namespace TypedCorpus.Extraction.References;

/// <summary>Whom a pronoun can take up: an entity of the article, or somebody whom nothing names, <c>the woman</c>.</summary>
internal readonly record struct Antecedent
{
    // Of an entity its index; of one without a name, which of them it is.
    private readonly int _number;

    private Antecedent(int number, bool isNamed) => (_number, IsNamed) = (number, isNamed);

    /// <summary>Whether it is an entity.</summary>
    public bool IsNamed { get; }

    /// <summary>The entity; <see langword="null"/> for somebody whom nothing names.</summary>
    public EntityIndex? Entity => IsNamed ? new EntityIndex(_number) : null;

    /// <summary>An entity as what is taken up.</summary>
    public static Antecedent Of(EntityIndex entity) => new(entity.Value, isNamed: true);

    /// <summary>The person who was brought in, without a name, after so many others.</summary>
    public static Antecedent Unnamed(int others) => new(others, isNamed: false);
}
