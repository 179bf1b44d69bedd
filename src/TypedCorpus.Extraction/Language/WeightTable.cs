using System.Globalization;

namespace TypedCorpus.Extraction.Languages;

/// <summary>Tables of weights: a name and a whole number in each row.</summary>
internal static class WeightTable
{
    /// <summary>The weights of a table by their names; one that is asked for and missing is an error.</summary>
    public static Dictionary<string, int> Read(string path) =>
        EmbeddedFile.Rows(path).ToDictionary(static r => r[0], static r => int.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
