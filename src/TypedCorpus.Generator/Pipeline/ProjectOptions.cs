using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The properties of the project that concern the corpus, as plain values.</summary>
/// <param name="ClassName">The name of the generated class.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="IsPublic">Whether it is public rather than internal.</param>
/// <param name="ImportedNamespace">The namespace that the targets import into every file, as code writes it; empty where they import none.</param>
/// <param name="Report">Which diagnostics are reported, and how.</param>
/// <param name="Form">In which form data are written, where the project says.</param>
/// <param name="IsRequested">Whether the project names the class, and so wants it even without an article.</param>
/// <param name="RootNamespace">The project's own namespace.</param>
/// <param name="Facts">What the targets say about the project's folders and settings.</param>
/// <param name="Problems">What is wrong with the properties.</param>
internal sealed record ProjectOptions(
    string ClassName,
    string Namespace,
    bool IsPublic,
    string ImportedNamespace,
    ReportOptions Report,
    DataForm? Form,
    bool IsRequested,
    string RootNamespace,
    EquatableArray<string> Facts,
    EquatableArray<OptionProblem> Problems)
{
    /// <summary>The confidence, in hundredths, below which records are reviewed; 0 where nothing is.</summary>
    public int ReviewBelow { get; init; }

    /// <summary>Where the data of articles lie that were extracted before the compiler started; the others are in generated code.</summary>
    public CorpusStorage Storage { get; init; }

    /// <summary>The name of the file with the data, for <see cref="CorpusStorage.Sidecar"/>.</summary>
    public string DataFile { get; init; } = "";

    private const int DefaultReviewBelow = 70;

    /// <summary>The name of the class where the project does not choose one.</summary>
    public const string DefaultClassName = "Corpus";

    /// <summary>Reads the properties.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options)
    {
        List<OptionProblem> problems = [];
        string className = Property(options, "CorpusClassName");
        bool isRequested = className.Length > 0;
        className = ReadClassName(className, problems);
        _ = ReadFlag(options, "CorpusImplicitUsings", problems);
        _ = ReadFlag(options, "CorpusGenerate", problems);
        _ = ReadFlag(options, "EnableDefaultCorpusItems", problems);
        string root = NamespaceName.MakeValid(Property(options, "RootNamespace"));
        ReportOptions report = new(ReadFlag(options, "CorpusReview", problems), ReadFlag(options, "CorpusAllDiagnostics", problems));
        CorpusStorage storage = ReadStorage(Property(options, "CorpusStorage"), problems);
        int reviewBelow = ReadConfidence(Property(options, "CorpusReviewBelow"), problems);
        return new ProjectOptions(
            className,
            ReadNamespace(Property(options, "CorpusNamespace"), root, problems),
            ReadAccessibility(Property(options, "CorpusAccessibility"), problems),
            Property(options, "CorpusImportedNamespace"),
            report,
            ReadForm(Property(options, "CorpusDataForm"), problems),
            isRequested,
            root,
            SettingsCheck.Facts(options),
            problems.ToEquatableArray())
        {
            ReviewBelow = report.Review ? reviewBelow : 0,
            Storage = storage,
            DataFile = Property(options, "CorpusDataFile"),
        };
    }

    /// <summary>The full name of the class.</summary>
    public string FullName => Namespace.Length > 0 ? Namespace + "." + ClassName : ClassName;

    /// <summary>The value of an MSBuild property, trimmed; empty where it is not set.</summary>
    public static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    private static int ReadConfidence(string value, List<OptionProblem> problems)
    {
        if (value.Length == 0)
            return DefaultReviewBelow;
        if (decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal confidence) && confidence is > 0 and <= 1)
            return (int)(confidence * 100);
        problems.Add(new OptionProblem("CorpusReviewBelow", value, "a confidence is above 0 and at most 1, such as 0.7"));
        return DefaultReviewBelow;
    }

    private static string ReadClassName(string value, List<OptionProblem> problems)
    {
        if (value.Length == 0)
            return DefaultClassName;
        string name = value.TrimStart('@');
        if (!SyntaxFacts.IsValidIdentifier(name))
            problems.Add(new OptionProblem("CorpusClassName", value, "a class name is one C# identifier"));
        else if (ReservedNames.OfCorpus.Contains(name))
            problems.Add(new OptionProblem("CorpusClassName", value, "a member of the class or another generated file has that name"));
        else
            return name;
        return DefaultClassName;
    }

    private static string ReadNamespace(string value, string root, List<OptionProblem> problems)
    {
        if (value.Length == 0)
            return root;
        if (value.Split('.').All(s => SyntaxFacts.IsValidIdentifier(s.TrimStart('@'))))
            return string.Join(".", value.Split('.').Select(s => s.TrimStart('@')));
        problems.Add(new OptionProblem("CorpusNamespace", value, "a namespace is C# identifiers with dots between them"));
        return root;
    }

    private static bool ReadAccessibility(string value, List<OptionProblem> problems)
    {
        if (string.Equals(value, "public", StringComparison.OrdinalIgnoreCase))
            return true;
        if (value.Length > 0 && !string.Equals(value, "internal", StringComparison.OrdinalIgnoreCase))
            problems.Add(new OptionProblem("CorpusAccessibility", value, "it is internal or public"));
        return false;
    }

    private static DataForm? ReadForm(string value, List<OptionProblem> problems)
    {
        if (string.Equals(value, nameof(DataForm.Readable), StringComparison.OrdinalIgnoreCase))
            return DataForm.Readable;
        if (string.Equals(value, nameof(DataForm.Compact), StringComparison.OrdinalIgnoreCase))
            return DataForm.Compact;
        if (value.Length > 0)
            problems.Add(new OptionProblem("CorpusDataForm", value, "it is Readable or Compact"));
        return null;
    }

    private static CorpusStorage ReadStorage(string value, List<OptionProblem> problems)
    {
        foreach (CorpusStorage storage in (CorpusStorage[])[CorpusStorage.Literals, CorpusStorage.Embedded, CorpusStorage.Sidecar])
        {
            if (string.Equals(value, storage.ToString(), StringComparison.OrdinalIgnoreCase))
                return storage;
        }
        if (value.Length > 0)
            problems.Add(new OptionProblem("CorpusStorage", value, "it is Literals, Embedded or Sidecar"));
        return CorpusStorage.Literals;
    }

    private static bool ReadFlag(AnalyzerConfigOptions options, string name, List<OptionProblem> problems)
    {
        string value = Property(options, name);
        if (string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(value, "enable", StringComparison.OrdinalIgnoreCase))
            return true;
        if (value.Length > 0 && !string.Equals(value, "false", StringComparison.OrdinalIgnoreCase) && !string.Equals(value, "disable", StringComparison.OrdinalIgnoreCase))
            problems.Add(new OptionProblem(name, value, "it is true or false", IsObstacle: false));
        return false;
    }
}

/// <summary>A property of the project with a value that it cannot have.</summary>
/// <param name="Name">The property.</param>
/// <param name="Value">Its value.</param>
/// <param name="Reason">What it should be.</param>
/// <param name="IsObstacle">Whether nothing can be generated with it; else it counts as not set.</param>
internal sealed record OptionProblem(string Name, string Value, string Reason, bool IsObstacle = true);
