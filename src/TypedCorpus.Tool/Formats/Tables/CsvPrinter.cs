using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Tables;

/// <summary>Writes a folder of CSV files, one a table: UTF-8, commas, RFC 4180 quotes, <c>\n</c>; nothing between commas is no value.</summary>
internal sealed class CsvPrinter(string folder) : CollectingPrinter(folder)
{
    private static readonly CsvConfiguration s_configuration = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <inheritdoc/>
    protected override void Write(IReadOnlyList<DocumentRecord> documents, IEnumerable<object?[]> entities)
    {
        foreach (CorpusTable table in CorpusTables.All)
            Write(table.Name, table.Columns, documents.SelectMany(table.Rows));
        Write("entities", CorpusTables.EntityColumns, entities);
    }

    private void Write(string name, IReadOnlyList<Column> columns, IEnumerable<object?[]> rows)
    {
        using StreamWriter text = new(Path.Combine(Folder, name + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using CsvWriter csv = new(text, s_configuration);
        foreach (Column column in columns)
            csv.WriteField(column.Name);
        csv.NextRecord();
        foreach (object?[] row in rows)
        {
            foreach (object? value in row)
                csv.WriteField(value is decimal number ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : value is IFormattable other ? other.ToString(null, CultureInfo.InvariantCulture) : (string?)value);
            csv.NextRecord();
        }
    }
}
