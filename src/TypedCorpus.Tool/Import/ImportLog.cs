using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedCorpus.Tool.Import;

/// <summary>Where the files of a folder come from: <c>corpus.import.jsonl</c> in it, one object a file, in the order of their names.</summary>
internal sealed class ImportLog
{
    /// <summary>The name of the log.</summary>
    public const string FileName = "corpus.import.jsonl";

    private static readonly ImportLogJson s_json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly string _path;
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private ImportLog(string path) => _path = path;

    /// <summary>Reads the log of <paramref name="folder"/>, if it has one.</summary>
    public static ImportLog Of(string folder)
    {
        ImportLog log = new(Path.Combine(folder, FileName));
        if (File.Exists(log._path))
        {
            int number = 0;
            foreach (string line in File.ReadLines(log._path))
            {
                number++;
                if (line.Length > 0)
                    log.Set(Parse(line) ?? throw new ImportException($"line {number} of {log._path} is not a line of this log: repair or remove it"));
            }
        }
        return log;
    }

    /// <summary>The file that was made of <paramref name="source"/> before.</summary>
    public Entry? From(string source) => _entries.Values.FirstOrDefault(entry => entry.Source == source);

    /// <summary>What <paramref name="file"/> was made of.</summary>
    public Entry? For(string file) => _entries.GetValueOrDefault(file);

    /// <summary>Notes what <c>File</c> comes from.</summary>
    public void Set(Entry entry) => _entries[entry.File] = entry;

    /// <summary>Writes the log.</summary>
    public void Save()
    {
        StringBuilder text = new();
        foreach (Entry entry in _entries.Values)
            text.Append(JsonSerializer.Serialize(entry, s_json.Entry)).Append('\n');
        File.WriteAllText(_path, text.ToString());
    }

    private static Entry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, s_json.Entry) is { File: not null, Source: not null, Sha256: not null } entry ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A line of the log.</summary>
    /// <param name="File">The file, within the folder.</param>
    /// <param name="Source">The document, and the item in it.</param>
    /// <param name="Url">Its address, where it says so.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Sha256">The hash of the file as it was written.</param>
    internal sealed record Entry(string File, string Source, string? Url, string? Title, string Sha256);
}
