using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TypedCorpus.Tool.Import.Articles;

namespace TypedCorpus.Tool.Import.Rows;

/// <summary>Reads a table of articles: one a row, the first row has the names of the columns. The separator is found out.</summary>
internal static class CsvImporter
{
    private static readonly CsvConfiguration s_configuration = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t", "|"], BadDataFound = null, MissingFieldFound = null, IgnoreBlankLines = true,
    };

    /// <summary>The articles of a table.</summary>
    public static IEnumerable<ImportedArticle> Read(ImportSource source)
    {
        using MemoryStream bytes = source.Open();
        using StreamReader text = new(bytes, Encoding.UTF8);
        using CsvReader rows = new(text, s_configuration);
        if (!rows.Read() || !rows.ReadHeader() || rows.HeaderRecord is not { } columns)
            throw new ImportException("an empty table");
        Dictionary<string, int> places = Places(columns, source.Fields);
        while (rows.Read())
        {
            string where = string.Create(CultureInfo.InvariantCulture, $"{source.Name}({rows.Parser.RawRow})");
            if (RowArticle.Of(where, purpose => places.TryGetValue(purpose, out int place) && rows.TryGetField(place, out string? value) ? value : null) is { } article)
                yield return article;
            else
                source.Report(where, "a row without text");
        }
    }

    private static Dictionary<string, int> Places(string[] columns, FieldNames fields)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (string purpose in FieldNames.Purposes)
        {
            int place = fields.For(purpose).Select(name => Array.FindIndex(columns, column => column.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)))
                .FirstOrDefault(static p => p >= 0, -1);
            if (place >= 0)
                places[purpose] = place;
            else if (purpose == "text" || fields.Chosen(purpose) is not null)
                throw new ImportException($"no column '{fields.For(purpose)[0]}' for {purpose}; the columns are {string.Join(", ", columns)}. Name one: --field {purpose}=COLUMN");
        }
        return places;
    }
}
