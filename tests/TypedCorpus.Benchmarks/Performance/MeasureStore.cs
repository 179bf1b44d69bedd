using System.Text.Json;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Keeps the tables of each part on disk until it is measured again.</summary>
/// <param name="folder">Where.</param>
internal sealed class MeasureStore(string folder)
{
    /// <summary>Keeps the tables of a part, each when it is there.</summary>
    public void Keep(string part, IEnumerable<MeasureTable> tables)
    {
        Directory.CreateDirectory(folder);
        List<MeasureTable> kept = [];
        foreach (MeasureTable table in tables)
        {
            kept.Add(table);
            File.WriteAllText(FileOf(part), JsonSerializer.Serialize(kept));
        }
    }

    /// <summary>The tables of a part; none where it was never measured.</summary>
    public IReadOnlyList<MeasureTable> Read(string part) => File.Exists(FileOf(part)) ? JsonSerializer.Deserialize<MeasureTable[]>(File.ReadAllText(FileOf(part)))! : [];

    /// <summary>The rows of a part that a run has measured which was ended.</summary>
    public MeasuredRows RowsOf(string part)
    {
        Directory.CreateDirectory(folder);
        return new MeasuredRows(Path.Combine(folder, part + ".rows.json"));
    }

    private string FileOf(string part) => Path.Combine(folder, part + ".json");
}
