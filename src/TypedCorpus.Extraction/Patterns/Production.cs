namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a match makes: the name of what the stage offers, with arguments: <c>age(value: $value, unit: year)</c>.</summary>
/// <param name="Name">Its name, one of the stage's <see cref="Productions"/>.</param>
/// <param name="Number">Its place among them.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Production(string Name, int Number, EquatableArray<ProductionArgument> Arguments)
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
/// <param name="Read">What the word or number means, where the stage says what it is to be.</param>
internal sealed record ProductionArgument(string Name, string Value, int? Capture, object? Read = null);
