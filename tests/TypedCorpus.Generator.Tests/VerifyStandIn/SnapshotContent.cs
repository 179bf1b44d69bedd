using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>What one snapshot file holds.</summary>
/// <param name="Part">What tells it from the test's other files; <see langword="null"/> for the one about the run.</param>
/// <param name="Extension">The last extension of the file.</param>
/// <param name="Text">Its text.</param>
internal sealed record SnapshotContent(string? Part, string Extension, string Text)
{
    /// <summary>The files for a run: one about its diagnostics, where it has any, and one for each source.</summary>
    public static IReadOnlyList<SnapshotContent> Of(GeneratorDriverRunResult result, PathScrubber scrubber)
    {
        List<SnapshotContent> contents = [];
        if (result.Diagnostics.Length > 0)
            contents.Add(new SnapshotContent(null, "txt", scrubber.Scrub(DiagnosticText.Write(result.Diagnostics))));
        GeneratedSourceResult[] sources = [.. result.Results.SelectMany(r => r.GeneratedSources)];
        foreach (var group in sources.OrderBy(s => s.HintName, StringComparer.Ordinal).GroupBy(s => FileOf(s.HintName)))
        {
            int number = 0;
            bool several = group.Skip(1).Any();
            foreach (GeneratedSourceResult source in group)
            {
                string part = Path.GetFileNameWithoutExtension(group.Key);
                if (several)
                    part += FormattableString.Invariant($".{number++:00}");
                string text = "//HintName: " + source.HintName + "\n" + WithLineFeeds(source.SourceText.ToString());
                contents.Add(new SnapshotContent(part, Path.GetExtension(group.Key).TrimStart('.'), scrubber.Scrub(text)));
            }
        }
        return contents;
    }

    /// <summary>The text with every line ended by a line feed.</summary>
    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The name without its folders.</summary>
    private static string FileOf(string hintName) => hintName[(hintName.LastIndexOfAny(['/', '\\']) + 1)..];
}
