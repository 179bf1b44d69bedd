namespace TypedCorpus.Measures;

/// <summary>The folders of each project from top to bottom. A folder refers only to folders above it.</summary>
public static class FloorPlan
{
    /// <summary>The stages of extraction, in the order in which data flows.</summary>
    public static readonly IReadOnlyList<string> Extraction =
    [
        "Model", "Yaml", "Patterns", "Language", "Reading", "Metadata", "Tokens", "Tagging", "Marks", "Syntax", "UserGazetteers", "Names", "Coreference", "Quotes",
        "References", "Figures", "Corrections", "Linking", "Data", "Annotation", "Saving", "",
    ];

    /// <summary>The generator: what is reported, what things are called, the steps, and what they write.</summary>
    public static readonly IReadOnlyList<string> Generator = ["Diagnostics", "Naming", "Pipeline", "Citations", "Correcting", "Usage", "Emission", "", "Testing"];

    /// <summary>The command: what all its commands use, then a folder for each of them.</summary>
    public static readonly IReadOnlyList<string> Tool =
    [
        "Terminal", "Input", "Records", "Loading", "Formats", "Extract", "Statistics", "Query", "Concordance", "Linking", "Difference", "Locking", "Explanation", "Import", "Report", "Review",
        "Watch", "",
    ];

    /// <summary>Training: what gold data says, and one folder for each thing that is made or measured.</summary>
    public static readonly IReadOnlyList<string> Training = ["Sampling", "PartOfSpeech", "Gazetteers", "Names", "Coreference", "Quotes", ""];

    /// <summary>The projects that have a floor plan, by the name of their folder under <c>src</c>.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Projects = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["TypedCorpus.Extraction"] = Extraction,
        ["TypedCorpus.Generator"] = Generator,
        ["TypedCorpus.Tool"] = Tool,
        ["TypedCorpus.Training"] = Training,
    };
}
