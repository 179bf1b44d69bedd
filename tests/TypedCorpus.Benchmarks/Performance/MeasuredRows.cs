using System.Text.Json;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Keeps each row of a part on disk when it is measured: a run that was ended goes on after the last row that it has.</summary>
/// <param name="file">Where.</param>
internal sealed class MeasuredRows(string file)
{
    private readonly Dictionary<string, Measure> _rows = File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, Measure>>(File.ReadAllText(file))! : [];

    /// <summary>The row of a table, measured if a run before has not.</summary>
    public Measure Get(string table, string what, Func<Measure> measure)
    {
        string key = table + "\n" + what;
        if (!_rows.TryGetValue(key, out Measure? row))
        {
            _rows.Add(key, row = measure());
            File.WriteAllText(file, JsonSerializer.Serialize(_rows));
            Console.WriteLine(FormattableString.Invariant($"  {what}: {row.Median:F2} {row.Unit}"));
        }
        return row;
    }

    /// <summary>Forgets them: the part is complete, or is to be measured again.</summary>
    public void Clear()
    {
        _rows.Clear();
        File.Delete(file);
    }
}
