using System.Globalization;
using System.Security.Cryptography;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Tool.Formats;

namespace TypedCorpus.Tool.Extract;

/// <summary>What says that a shard is done: its output under its own name, and beside it a note of what it was made of.</summary>
internal sealed class Checkpoint
{
    private readonly string _output;
    private readonly string _note;
    private readonly string _made;

    private Checkpoint(string output, string note, string made)
    {
        _output = output;
        _note = note;
        _made = made;
        // Of another process: two that work on one shard do not meet.
        Partial = string.Create(CultureInfo.InvariantCulture, $"{output}.{Environment.ProcessId}.partial");
    }

    /// <summary>Where the output is written before it is whole.</summary>
    public string Partial { get; }

    /// <summary>Whether the shard, as it is now, is done in this format by this engine.</summary>
    public bool IsDone => File.Exists(_note) && (File.Exists(_output) || Directory.Exists(_output)) && File.ReadAllText(_note).StartsWith(_made, StringComparison.Ordinal);

    /// <summary>The checkpoint of a shard.</summary>
    public static Checkpoint Of(string folder, string shard, ArticleFormat format)
    {
        using FileStream input = File.OpenRead(shard);
        string made = Convert.ToHexStringLower(SHA256.HashData(input)) + " " + format.Name + " " + ExtractionKey.Engine + "\n";
        string name = Path.GetFileNameWithoutExtension(shard);
        return new Checkpoint(
            Path.Combine(folder, format.WritesFolder ? "shard=" + name : name + "." + format.Extension), Path.Combine(folder, "." + name + "." + format.Name + ".done"), made);
    }

    /// <summary>Makes room: what a killed run has left goes.</summary>
    public void Begin()
    {
        foreach (string left in Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_output)!, Path.GetFileName(_output) + ".*.partial"))
            Delete(left);
        File.Delete(_note);
    }

    /// <summary>Gives the output its name, then notes that it is done.</summary>
    public void Complete(int exitCode)
    {
        Delete(_output);
        if (Directory.Exists(Partial))
            Directory.Move(Partial, _output);
        else
            File.Move(Partial, _output);
        string fresh = Partial + ".note";
        File.WriteAllText(fresh, string.Create(CultureInfo.InvariantCulture, $"{_made}exit {exitCode}\n"));
        File.Move(fresh, _note, overwrite: true);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }
}
