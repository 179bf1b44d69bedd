using System.Reflection;
using System.Text;

namespace TypedCorpus.Extraction.Languages;

/// <summary>
/// The files of a language, each under its path in the language's folder: <c>quotes/works.tsv</c>. A table that a language lacks is empty; weights and
/// trained models that are asked for must be there.
/// </summary>
/// <param name="read">The bytes of a file; <see langword="null"/> where the language has none of that name.</param>
internal sealed class LanguageFiles(Func<string, byte[]?> read)
{
    private static readonly Assembly s_assembly = typeof(LanguageFiles).Assembly;

    /// <summary>The files that are embedded in this assembly.</summary>
    /// <param name="folder">The folder of the language.</param>
    public static LanguageFiles Embedded(string folder) => new(path => EmbeddedBytes(folder + "/" + path));

    /// <summary>These files, one of them replaced.</summary>
    public LanguageFiles With(string path, byte[] bytes) => new(asked => asked == path ? bytes : read(asked));

    /// <summary>The bytes of a file; <see langword="null"/> where the language has none.</summary>
    public byte[]? Find(string path) => read(path);

    /// <summary>The bytes of a file that has to be there.</summary>
    /// <exception cref="InvalidDataException">The language has no such file.</exception>
    public byte[] Bytes(string path) => read(path) ?? throw new InvalidDataException($"The language has no file '{path}'.");

    /// <summary>The text of a file; empty where the language has none.</summary>
    public string Text(string path) => read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";

    /// <summary>The rows of a table, each split at its tabs. Empty lines and lines that begin with <c>#</c> are left out.</summary>
    public IEnumerable<string[]> Rows(string path)
    {
        using StringReader reader = new(Text(path));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    private static byte[]? EmbeddedBytes(string name)
    {
        using Stream? stream = s_assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using MemoryStream bytes = new((int)stream.Length);
        stream.CopyTo(bytes);
        return bytes.GetBuffer();
    }
}
