using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace TypedCorpus.Tool.Terminal;

/// <summary>Rows that a command prints: as a table to read, as JSON, or as Markdown.</summary>
/// <param name="Title">What they are; empty for the only table of a command.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The values: text, numbers, truth values, or nothing.</param>
internal sealed record ResultTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>What <c>--format</c> takes, the default first.</summary>
    public static string[] Formats { get; } = ["table", "json", "markdown"];

    /// <summary>The column with the path of an article.</summary>
    public const string DocumentColumn = "document";

    // How wide a column of text is at least, where there is room; the longest word that is not cut; and what parts two columns.
    private const int ColumnWidth = 40;
    private const int LongestWord = 60;
    private const int ColumnPadding = 3;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Prints <paramref name="tables"/>.</summary>
    public static void Print(ToolConsole console, string format, params IReadOnlyList<ResultTable> tables)
    {
        if (format == "json")
            PrintJson(console, tables);
        else if (format == "markdown")
            PrintMarkdown(console, tables);
        else
            PrintTables(console, tables);
    }

    /// <summary>A value as text.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object?>().Select(Text)),
        _ => value.ToString() ?? "",
    };

    private static bool IsNumber(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or System.Numerics.BigInteger;

    private static void PrintTables(ToolConsole console, IReadOnlyList<ResultTable> tables)
    {
        IAnsiConsole ansi = console.CreateAnsi();
        // A file or pipe has room for whole words.
        if (!console.OutputIsTerminal)
            ansi.Profile.Width = tables.Select(static t => t.WidthOfWords()).Append(console.Width).Max();
        foreach (ResultTable result in tables)
        {
            if (result.Title.Length > 0)
                ansi.Write(new Text(result.Title + "\n", new Style(decoration: Decoration.Bold)));
            Table table = new Table().Border(TableBorder.Simple);
            for (int i = 0; i < result.Columns.Count; i++)
            {
                int place = i;
                TableColumn column = new(new Text(Printable.Line(result.Columns[i])));
                if (result.Rows.Count > 0 && result.Rows.All(row => row[place] is null || IsNumber(row[place])))
                    column.RightAligned();
                // A path that is cut is no path: other columns give way, unless it would take most of the width.
                if (result.Columns[i] == DocumentColumn && result.Rows.All(row => Printable.Line(Text(row[place])).Length <= console.Width / 2))
                    column.NoWrap();
                table.AddColumn(column);
            }
            foreach (object?[] row in result.Rows)
                table.AddRow(row.Select(static value => new Text(Printable.Line(Text(value)))));
            ansi.Write(table);
        }
    }

    /// <summary>The width at which no word of usual length is cut, and text that is longer than its column breaks between words.</summary>
    private int WidthOfWords() => Columns.Select((name, i) => Rows.Select(row => Printable.Line(Text(row[i]))).Append(name).Max(WidthOf) + ColumnPadding).Sum();

    private static int WidthOf(string text) => Math.Min(text.Length, Math.Max(ColumnWidth, Math.Min(text.Split(' ').Max(static word => word.Length), LongestWord)));

    private static void PrintMarkdown(ToolConsole console, IReadOnlyList<ResultTable> tables)
    {
        foreach (ResultTable result in tables)
        {
            if (result.Title.Length > 0)
                console.Writer.WriteLine($"## {result.Title}\n");
            console.Writer.WriteLine($"| {string.Join(" | ", result.Columns.Select(Cell))} |");
            console.Writer.WriteLine($"|{string.Concat(result.Columns.Select((_, i) => result.Rows.All(row => IsNumber(row[i])) && result.Rows.Count > 0 ? "---:|" : "---|"))}");
            foreach (object?[] row in result.Rows)
                console.Writer.WriteLine($"| {string.Join(" | ", row.Select(static value => Cell(Text(value))))} |");
            console.Writer.WriteLine();
        }
    }

    private static string Cell(string text) => Printable.Line(text).Replace("|", "\\|", StringComparison.Ordinal);

    private static void PrintJson(ToolConsole console, IReadOnlyList<ResultTable> tables)
    {
        using (Utf8JsonWriter json = new(console.Output, s_json))
        {
            if (tables is [{ Title.Length: 0 } only])
            {
                only.Write(json);
            }
            else
            {
                json.WriteStartObject();
                foreach (ResultTable table in tables)
                {
                    json.WritePropertyName(table.Title);
                    table.Write(json);
                }
                json.WriteEndObject();
            }
        }
        console.Writer.Write('\n');
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (object?[] row in Rows)
        {
            json.WriteStartObject();
            for (int i = 0; i < Columns.Count; i++)
                Write(json, Columns[i], row[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        if (value is null)
            json.WriteNullValue();
        else if (value is bool flag)
            json.WriteBooleanValue(flag);
        else if (value is float or double && double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)))
            json.WriteNumberValue(Convert.ToDouble(value, CultureInfo.InvariantCulture));
        else if (IsNumber(value) && value is not (float or double))
            json.WriteRawValue(Text(value));
        else
            json.WriteStringValue(Text(value));
    }
}
