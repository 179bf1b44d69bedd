using System.Diagnostics;
using System.Text.Json;

namespace TypedCorpus.Tool.Loading;

/// <summary>What a project hands to the generator, as its build lists it.</summary>
/// <param name="Folder">The project's folder.</param>
/// <param name="Files">Its additional files that are the corpus's business.</param>
internal sealed record ProjectFiles(string Folder, IReadOnlyList<ProjectFile> Files)
{
    /// <summary>The full paths of those of one kind (<c>Article</c>, <c>Entities</c>, …), in the order in which the project lists them.</summary>
    public IReadOnlyList<string> OfKind(string kind) =>
        [.. Files.Where(f => string.Equals(f.Kind, kind, StringComparison.OrdinalIgnoreCase)).Select(static f => f.Path).Distinct(StringComparer.Ordinal)];

    /// <summary>Evaluates a project.</summary>
    /// <param name="project">A project file, or a folder with one.</param>
    /// <returns>The files, or why there are none.</returns>
    public static (ProjectFiles? Files, string? Problem) Of(string project)
    {
        if (Directory.Exists(project))
        {
            string[] projects = [.. Directory.GetFiles(project, "*.*proj").Order(StringComparer.Ordinal)];
            if (projects.Length != 1)
                return (null, projects.Length == 0 ? $"{project}: no project in this folder" : $"{project}: several projects in this folder; name one of them");
            project = projects[0];
        }
        else if (!File.Exists(project))
        {
            return (null, $"{project}: no such project");
        }
        (JsonDocument? evaluated, string? problem) = Evaluate(project, null);
        using (evaluated)
        {
            // Of several frameworks each has a corpus, and all have the same: the first one is asked.
            string frameworks = evaluated is null ? "" : PropertyOf(evaluated, "TargetFrameworks");
            if (evaluated is null || frameworks.Length == 0 || PropertyOf(evaluated, "TargetFramework").Length > 0)
                return evaluated is null ? (null, problem) : (Read(evaluated), null);
            (JsonDocument? inner, problem) = Evaluate(project, frameworks.Split(';')[0].Trim());
            using (inner)
                return inner is null ? (null, problem) : (Read(inner), null);
        }
    }

    private static (JsonDocument? Evaluated, string? Problem) Evaluate(string project, string? framework)
    {
        string[] arguments = ["msbuild", project, "-nologo", "-getItem:AdditionalFiles", "-getProperty:MSBuildProjectDirectory,TargetFramework,TargetFrameworks"];
        ProcessStartInfo evaluate = new("dotnet", framework is null ? arguments : [.. arguments, "-p:TargetFramework=" + framework])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(evaluate)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string said = errors.Result;
        return process.ExitCode == 0
            ? (JsonDocument.Parse(output), null)
            : (null, $"{project}: cannot be evaluated: " + (output + said).ReplaceLineEndings(" ").Trim());
    }

    private static ProjectFiles Read(JsonDocument evaluated) => new(
        PropertyOf(evaluated, "MSBuildProjectDirectory"),
        [
            .. evaluated.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Where(static item => item.TryGetProperty("CorpusKind", out JsonElement kind) && kind.GetString() is { Length: > 0 })
                .Select(static item => new ProjectFile(item.GetProperty("FullPath").GetString()!, item.GetProperty("CorpusKind").GetString()!.Trim())),
        ]);

    private static string PropertyOf(JsonDocument evaluated, string name) => evaluated.RootElement.GetProperty("Properties").GetProperty(name).GetString() ?? "";
}

/// <summary>A file of a project.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Kind">Its <c>CorpusKind</c>.</param>
internal sealed record ProjectFile(string Path, string Kind);
