using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Finds settings that have no effect, so that none is ignored in silence: misspelt properties, kinds and keys, a folder without articles.</summary>
internal static class SettingsCheck
{
    private const int MostEdits = 3;
    private const int MostEditsOfFiles = 2;

    private const string DefaultSeeds = "seeds";

    /// <summary>From so many articles on data in code are pointed out: they take the compiler half a minute.</summary>
    public const int ManyInCode = 2000;

    private static readonly string[] s_known =
    [
        "CorpusAccessibility", "CorpusAllDiagnostics", "CorpusArticle", "CorpusClassName", "CorpusCorrections", "CorpusDataForm", "CorpusGazetteer", "CorpusGenerate", "CorpusImplicitUsings",
        "CorpusNamespace", "CorpusReview", "CorpusReviewBelow", "CorpusSeedsDirectory", "CorpusSnapshotTesting", "CorpusUnread", "CorpusKind", "CorpusGeneratorFromSource", "CorpusLock",
        "CorpusExtractBeforeCompile", "CorpusExtractFrom", "CorpusExtractionDirectory", "CorpusExtractor", "CorpusNativeExtractor", "CorpusSchema",
        "CorpusStorage", "CorpusDataFile", "CorpusEmbedFrom", "CorpusSidecarFrom", "CorpusReport", "CorpusReportFile", "CorpusToolCommand",
    ];

    // Files that are read beside the project file.
    private static readonly string[] s_files =
    [
        "corpus.entities.yml", "corpus.entities.yaml", "corpus.corrections.yml", "corpus.corrections.yaml", "corpus.schema.yml", "corpus.schema.yaml", "corpus.lock.json",
    ];

    /// <summary>What the targets found out about the project, of which the generator makes diagnostics.</summary>
    public static EquatableArray<string> Facts(AnalyzerConfigOptions options) =>
    [
        Uri.UnescapeDataString(ProjectOptions.Property(options, "CorpusSeeds")),
        ProjectOptions.Property(options, "CorpusSeedsState"),
        ProjectOptions.Property(options, "CorpusSeedsSimilar"),
        ProjectOptions.Property(options, "CorpusSettings"),
        ProjectOptions.Property(options, "CorpusStorageAsked"),
        ProjectOptions.Property(options, "CorpusStorageObstacle"),
    ];

    /// <summary>The diagnostics of the project.</summary>
    /// <param name="facts">What <see cref="Facts"/> returned.</param>
    /// <param name="hasArticles">Whether the project has an article.</param>
    public static IEnumerable<DiagnosticInfo> OfProject(EquatableArray<string> facts, bool hasArticles)
    {
        string seeds = facts[0];
        if (NoArticles(seeds, facts[1], facts[2]) is { } reason && (!hasArticles || facts[1] == "several"))
            yield return new DiagnosticInfo(SettingsRules.NoArticles.Id, null, [reason]);
        else if (facts[1] == "missing" && seeds != DefaultSeeds)
            yield return Ineffective("CorpusSeedsDirectory", seeds, facts[2].Length > 0 ? "there is no folder of that name, but '" + facts[2] + "'" : "there is no folder of that name beside the project");
        if (StorageObstacle(facts[5]) is { } obstacle)
            yield return Ineffective("CorpusStorage", facts[4], obstacle);
        foreach (string name in facts[3].Split([','], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            if (RemedyOf(name) is { } remedy)
                yield return Unknown(null, name, remedy, null);
        }
    }

    /// <summary>The diagnostic of more articles in code than the compiler takes well; where the project asks for other storage and cannot have it, it knows already.</summary>
    public static IEnumerable<DiagnosticInfo> OfStorage(CorpusStorage storage, EquatableArray<string> facts, int articles)
    {
        if (storage == CorpusStorage.Literals && articles >= ManyInCode && StorageObstacle(facts[5]) is null)
            yield return new DiagnosticInfo(SettingsRules.ManyInCode.Id, null, [articles.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>Whether <see cref="OfFiles"/> has something to say about a file, with others or by itself.</summary>
    public static bool Concerns(CorpusFile file) => file.Severities.Problems.Count > 0 || file.Kind is CorpusFileKind.Unknown or CorpusFileKind.Unread || IsReadmeArticle(file);

    /// <summary>The diagnostics of files that are not what their metadata, name or configuration says.</summary>
    public static IEnumerable<DiagnosticInfo> OfFiles(ImmutableArray<CorpusFile> files)
    {
        foreach (CorpusFile file in files)
        {
            if (file.Kind == CorpusFileKind.Unknown)
                yield return Unknown(file, "CorpusKind=\"" + file.KindText + "\"", "the kinds are Article, Entities, Corrections, Schema and Lock", file.Severities[SettingsRules.UnknownSetting.Id]);
            else if (file.Kind == CorpusFileKind.Unread)
                yield return new DiagnosticInfo(SettingsRules.Unread.Id, FilePlace.AtStartOf(file.File.Path), [ExtensionOf(file.Path)], file.Severities[SettingsRules.Unread.Id]);
            else if (IsReadmeArticle(file))
                yield return new DiagnosticInfo(SettingsRules.Readme.Id, FilePlace.AtStartOf(file.File.Path), [file.Path], file.Severities[SettingsRules.Readme.Id]);
        }
        // One section of a configuration file covers many articles: each problem is said once.
        foreach (IGrouping<string, CorpusFile> problem in files.SelectMany(f => f.Severities.Problems.AsEnumerable(), (f, p) => (f, p)).GroupBy(p => p.p, p => p.f, StringComparer.Ordinal))
        {
            CorpusFile first = problem.OrderBy(f => f.Path, StringComparer.Ordinal).First();
            yield return Unknown(first, problem.Key, "a key is typed_corpus.TC0004.severity, a value none, silent, suggestion, warning or error", first.Severities[SettingsRules.UnknownSetting.Id]);
        }
    }

    private static string? NoArticles(string seeds, string state, string similar) => state switch
    {
        "several" => "CorpusSeedsDirectory is one folder, not '" + seeds + "'; list more with <CorpusArticle Include=\"folder/**/*.txt\" />",
        "empty" => "CorpusSeedsDirectory is empty; name a folder, or set <EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>",
        "missing" when similar.Length > 0 => "there is no folder '" + seeds + "', but '" + similar + "': rename it, or set <CorpusSeedsDirectory>" + similar + "</CorpusSeedsDirectory>",
        "missing" => "there is no folder '" + seeds + "' beside the project; make it and put .txt or .md files into it, or set CorpusSeedsDirectory",
        "found" => "the folder '" + seeds + "' has no .txt, .md or .markdown file",
        "off" => "EnableDefaultCorpusItems is false and the project lists no CorpusArticle",
        _ => null,
    };

    private static string? StorageObstacle(string state) => state switch
    {
        "off" => "the articles are in code, since CorpusExtractBeforeCompile is not true and the data are written before the compiler starts",
        "missing" => "the articles are in code, since the program that writes the data is not there; set CorpusExtractor to its path, or remove that property",
        _ => null,
    };

    private static DiagnosticInfo Ineffective(string setting, string value, string reason) => new(SettingsRules.Ineffective.Id, null, [setting, value, reason]);

    private static DiagnosticInfo Unknown(CorpusFile? file, string setting, string remedy, RuleSeverity? severity) =>
        new(SettingsRules.UnknownSetting.Id, file is null ? null : FilePlace.AtStartOf(file.File.Path), [setting, remedy], severity);

    private static string ExtensionOf(string path) => path.Substring(path.LastIndexOf('.'));

    private static bool IsReadmeArticle(CorpusFile file)
    {
        const string Readme = "README.";
        return file.Kind == CorpusFileKind.Article && string.Compare(file.Path, file.Path.LastIndexOf('/') + 1, Readme, 0, Readme.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>What to do about a setting or file; <see langword="null"/> where it is one of ours. A name that resembles none of ours is the project's own.</summary>
    private static string? RemedyOf(string name)
    {
        string file = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        bool isFile = file.Contains('.');
        if (isFile ? s_files.Contains(file, StringComparer.Ordinal) : s_known.Contains(name, StringComparer.OrdinalIgnoreCase))
            return file == name ? null : "it is read beside the project file only; move it there";
        return Nearest(file, isFile ? s_files : s_known, isFile ? MostEditsOfFiles : MostEdits) is { } known ? "did you mean " + known + "?" : null;
    }

    private static string? Nearest(string name, string[] among, int mostEdits)
    {
        (string known, int distance) = among.Select(k => (k, EditDistance.Between(k.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(k => k.Item2).ThenBy(k => k.k, StringComparer.Ordinal).First();
        return distance <= mostEdits ? known : null;
    }
}
