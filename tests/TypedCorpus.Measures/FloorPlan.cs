namespace TypedCorpus.Measures;

/// <summary>The folders of each project from top to bottom. A folder refers only to folders above it; files in the project's own folder come last.</summary>
public static class FloorPlan
{
    /// <summary>The stages of extraction, in the order in which data flows.</summary>
    public static readonly IReadOnlyList<string> Extraction =
    [
        "Model", "Yaml", "Patterns", "Language", "Reading", "Tokens", "Tagging", "Marks", "Syntax", "UserGazetteers", "Names", "Coreference", "Quotes",
        "References", "Figures", "Corrections", "Linking", "Data", "Annotation", "",
    ];

    /// <summary>The generator: what is reported, what things are called, what is written, and the steps that bring it about.</summary>
    public static readonly IReadOnlyList<string> Generator = ["Diagnostics", "Naming", "Pipeline", "Emission", "Testing", ""];

    /// <summary>The projects that have a floor plan, by the name of their folder under <c>src</c>.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Projects = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["TypedCorpus.Extraction"] = Extraction,
        ["TypedCorpus.Generator"] = Generator,
    };
}
