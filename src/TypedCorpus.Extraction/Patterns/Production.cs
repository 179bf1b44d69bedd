namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a match makes: the name of what the stage offers, with arguments: <c>age(value: $value, unit: year)</c>.</summary>
/// <param name="Name">Its name, one of the stage's <see cref="Productions"/>.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Production(string Name, EquatableArray<ProductionArgument> Arguments)
{
    /// <summary>An argument by name; <see langword="null"/> where the rule gives none.</summary>
    public ProductionArgument? Find(string name)
    {
        foreach (ProductionArgument argument in Arguments)
        {
            if (argument.Name == name)
                return argument;
        }
        return null;
    }
}

/// <summary>An argument of a production.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">A word or number as written in the rule, or the name of a capture.</param>
/// <param name="Capture">The number of the capture, where it is one.</param>
internal sealed record ProductionArgument(string Name, string Value, int? Capture);

/// <summary>What a stage can make of matches: the productions that its rule files may name.</summary>
internal sealed class Productions
{
    /// <summary>What stands for digits among the beginnings of a part.</summary>
    public const string Digits = "digits";

    private readonly Dictionary<string, string[]> _arguments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _read = new(StringComparer.Ordinal);

    /// <summary>The names of all productions.</summary>
    public IEnumerable<string> Names => _arguments.Keys;

    /// <summary>Adds a production and the arguments that it takes, each of which a rule may leave out.</summary>
    public Productions With(string name, params string[] arguments)
    {
        _arguments.Add(name, arguments);
        return this;
    }

    /// <summary>Adds a part that the code of the stage reads, and what it can begin with: classes of words of the language, or digits.</summary>
    public Productions Reads(string part, params string[] beginnings)
    {
        _read.Add(part, beginnings);
        return this;
    }

    /// <summary>What a part that the code of the stage reads can begin with; <see langword="null"/> for a part that rules make.</summary>
    public IReadOnlyList<string>? BeginningsOf(string part) => _read.TryGetValue(part, out string[]? beginnings) ? beginnings : null;

    /// <summary>The arguments of a production; <see langword="null"/> where there is none of that name.</summary>
    public IReadOnlyList<string>? ArgumentsOf(string name) => _arguments.TryGetValue(name, out string[]? arguments) ? arguments : null;
}
