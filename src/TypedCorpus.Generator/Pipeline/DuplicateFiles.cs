using System.Collections.Immutable;
using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The files that repeat the path of one before them: two items of the project name one file. There are hardly ever any.</summary>
/// <param name="Files">Those that are left out.</param>
internal sealed record DuplicateFiles(EquatableArray<CorpusFile> Files)
{
    /// <summary>Finds them among <paramref name="files"/>.</summary>
    public static DuplicateFiles Among(ImmutableArray<CorpusFile> files, NamedArticles names)
    {
        // A path a name: as many files as names are as many paths.
        if (files.Length == names.Names.Count)
            return new DuplicateFiles(default(EquatableArray<CorpusFile>));
        HashSet<string> seen = new(StringComparer.Ordinal);
        return new DuplicateFiles(files.Where(f => !seen.Add(f.Path)).ToEquatableArray());
    }

    /// <summary>Whether <paramref name="file"/> is one of them.</summary>
    public bool Contains(CorpusFile file)
    {
        foreach (CorpusFile surplus in Files)
        {
            if (ReferenceEquals(surplus.File, file.File))
                return true;
        }
        return false;
    }

    /// <summary>A diagnostic for each file that is listed more than once.</summary>
    public EquatableArray<DiagnosticInfo> ToDiagnostics() => Files
        .GroupBy(f => f.Path, StringComparer.Ordinal)
        .Select(g => (File: g.First(), Count: g.Count() + 1, Severity: g.First().Severities[ArticleRules.ListedTwice.Id]))
        .Where(g => g.Severity != RuleSeverity.None)
        .Select(g => new DiagnosticInfo(
            ArticleRules.ListedTwice.Id, FilePlace.AtStartOf(g.File.File.Path), [g.Count.ToString(CultureInfo.InvariantCulture)], g.Severity))
        .ToEquatableArray();
}
