using System.Globalization;

namespace TypedCorpus.Extraction.Languages;

/// <summary>A table of weights: a name and one or more whole numbers in each row. Every weight that is asked for has to be there.</summary>
/// <param name="rows">The rows of the table.</param>
/// <param name="path">The path of the table, for the message of an error.</param>
internal sealed class WeightTable(IEnumerable<string[]> rows, string path)
{
    private readonly Dictionary<string, int[]> _weights = rows.ToDictionary(
        static r => r[0],
        static r => r.Skip(1).TakeWhile(static field => int.TryParse(field, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
            .Select(static field => int.Parse(field, CultureInfo.InvariantCulture)).ToArray(),
        StringComparer.Ordinal);

    /// <summary>Whether the language has no such table, or nothing in it.</summary>
    public bool IsEmpty => _weights.Count == 0;

    /// <summary>A weight that stands alone in its row.</summary>
    /// <exception cref="InvalidDataException">The table is missing, or has no such row.</exception>
    public int this[string name] => this[name, 0];

    /// <summary>A weight of a row with several.</summary>
    /// <exception cref="InvalidDataException">The table is missing, or has no such row or column.</exception>
    public int this[string name, int column] =>
        _weights.TryGetValue(name, out int[]? row) && column < row.Length
            ? row[column]
            : throw new InvalidDataException($"'{path}' has no weight {column + 1} in a row '{name}'.");
}
