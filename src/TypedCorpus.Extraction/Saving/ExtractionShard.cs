using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Saving;

/// <summary>
/// A file with the extractions whose keys begin alike, so that an edit of one article rewrites a small part of all. It begins with the engine that wrote
/// it; one that another engine wrote holds nothing. Each extraction follows a line with its key and its length; the last line is <c>end</c>.
/// </summary>
public static class ExtractionShard
{
    /// <summary>How many files there are.</summary>
    public const int Count = 64;

    private const string Heading = "typed-corpus extractions ";

    /// <summary>The file that an extraction lies in.</summary>
    public static int Of(string key) => int.Parse(key.Substring(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Count;

    /// <summary>The name of a file.</summary>
    public static string NameOf(int shard) => shard.ToString("x2", CultureInfo.InvariantCulture) + ".extractions";

    /// <summary>Writes the file.</summary>
    public static string Write(IEnumerable<SavedExtraction> extractions)
    {
        StringBuilder file = new(Heading + ExtractionKey.Engine + "\n");
        foreach (SavedExtraction extraction in extractions.OrderBy(static e => e.Key, StringComparer.Ordinal))
        {
            file.Append(extraction.Key).Append(' ').Append(extraction.Length.ToString(CultureInfo.InvariantCulture)).Append('\n');
            extraction.AppendTo(file);
            file.Append('\n');
        }
        return file.Append("end\n").ToString();
    }

    /// <summary>Reads a file; what is not whole, or of another engine, holds nothing.</summary>
    public static IReadOnlyList<SavedExtraction> Read(string file)
    {
        string header = Heading + ExtractionKey.Engine + "\n";
        if (!file.StartsWith(header, StringComparison.Ordinal) || !file.EndsWith("\nend\n", StringComparison.Ordinal))
            return [];
        List<SavedExtraction> extractions = [];
        int at = header.Length;
        while (file.IndexOf('\n', at) is >= 0 and int end)
        {
            int space = file.IndexOf(' ', at, end - at);
            // The last line has no length.
            if (space < 0)
                return extractions;
            if (!int.TryParse(file.Substring(space + 1, end - space - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int length)
                || length > file.Length - end - 2)
            {
                return [];
            }
            extractions.Add(new SavedExtraction(file.Substring(at, space - at), file, end + 1, length));
            at = end + 1 + length + 1;
        }
        return extractions;
    }
}
