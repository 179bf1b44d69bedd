namespace TypedCorpus.Generator.Testing;

/// <summary>The properties that a project would have; those left <see langword="null"/> have their defaults.</summary>
public sealed record CorpusDriverOptions
{
    internal const string GazetteerPath = "corpus.entities.yml";

    internal const string SchemaPath = "corpus.schema.yml";

    /// <summary><c>RootNamespace</c>.</summary>
    public string RootNamespace { get; init; } = "Sample";

    /// <summary><c>CorpusClassName</c>.</summary>
    public string? ClassName { get; init; }

    /// <summary><c>CorpusNamespace</c>.</summary>
    public string? Namespace { get; init; }

    /// <summary><c>CorpusAccessibility</c>: <c>internal</c> or <c>public</c>.</summary>
    public string? Accessibility { get; init; }

    /// <summary><c>CorpusReview</c>.</summary>
    public bool Review { get; init; }

    /// <summary><c>CorpusDataForm</c>: <c>Readable</c> or <c>Compact</c>.</summary>
    public string? DataForm { get; init; }

    /// <summary>The text of <c>corpus.entities.yml</c>, or <see langword="null"/> for none.</summary>
    public string? Gazetteer { get; init; }

    /// <summary>The text of <c>corpus.schema.yml</c>, or <see langword="null"/> for none.</summary>
    public string? Schema { get; init; }

    internal Dictionary<string, string> ToProperties()
    {
        Dictionary<string, string> properties = new(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.RootNamespace"] = RootNamespace,
            ["build_property.CorpusReview"] = Review ? "true" : "",
        };
        Add("CorpusClassName", ClassName);
        Add("CorpusNamespace", Namespace);
        Add("CorpusAccessibility", Accessibility);
        Add("CorpusDataForm", DataForm);
        return properties;

        void Add(string name, string? value)
        {
            if (value is not null)
                properties["build_property." + name] = value;
        }
    }
}
