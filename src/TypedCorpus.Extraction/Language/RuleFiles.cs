using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>Reads the rule files of a language.</summary>
internal static class RuleFiles
{
    /// <summary>Reads rule files that lie in the assembly, each named by its path in the language's folder: <c>figures/dates.rules</c>.</summary>
    /// <exception cref="RuleFileException">A file has an error.</exception>
    public static RuleSet Load(IWordClasses classes, Productions productions, params string[] files) =>
        RuleSet.Read(classes, productions, [.. files.Select(static f => new KeyValuePair<string, string>(f, EmbeddedFile.Text(f)))]);
}
