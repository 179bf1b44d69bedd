namespace TypedCorpus.Extraction.Languages;

/// <summary>The files of a language, each under its path in the language's folder: <c>quotes/works.tsv</c>.</summary>
/// <param name="read">The text of a file; <see langword="null"/> where the language has none of that name.</param>
internal sealed class LanguageFiles(Func<string, string?> read)
{
    /// <summary>The files that lie in this assembly.</summary>
    /// <param name="folder">The folder of the language.</param>
    public static LanguageFiles Embedded(string folder) => new(path => EmbeddedFile.TextOrNull(folder + "/" + path));

    /// <summary>The rows of a table, each cut at its tabs; empty lines and those that begin with <c>#</c> are left out.</summary>
    /// <exception cref="InvalidDataException">The language has no such file.</exception>
    public IEnumerable<string[]> Rows(string path) =>
        Text(path).Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'));

    /// <summary>The words of one row of a table of word classes: a name, a tab, and words with a space between them.</summary>
    /// <exception cref="InvalidDataException">The file is missing, or no row has this name.</exception>
    public string[] Words(string path, string name) =>
        Rows(path).FirstOrDefault(row => row[0] == name) is { Length: 2 } row
            ? row[1].Split(' ')
            : throw new InvalidDataException($"'{path}' has no row '{name}' with words after a tab.");

    /// <summary>The text of a file.</summary>
    /// <exception cref="InvalidDataException">The language has no such file.</exception>
    public string Text(string path) => read(path) ?? throw new InvalidDataException($"The language has no file '{path}'.");
}
