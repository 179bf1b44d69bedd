using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace TypedCorpus.Tool.Records;

/// <summary>The tables of a corpus in DuckDB, in memory.</summary>
internal sealed class CorpusDatabase : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    private CorpusDatabase() => _connection.Open();

    /// <summary>Fills a database with <paramref name="documents"/> and the rows of their entities.</summary>
    public static CorpusDatabase Of(IReadOnlyList<DocumentRecord> documents, IEnumerable<object?[]> entities)
    {
        CorpusDatabase database = new();
        foreach (CorpusTable table in CorpusTables.All)
            database.Fill(table.Name, table.Columns, documents.SelectMany(table.Rows));
        database.Fill("entities", CorpusTables.EntityColumns, entities);
        return database;
    }

    /// <summary>From now on a query reads the tables and nothing else: no file, no network, no extension.</summary>
    public void Lock() => Execute("SET enable_external_access = false; SET lock_configuration = true");

    /// <summary>Runs <paramref name="sql"/>.</summary>
    public void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of <paramref name="sql"/>, the names of its columns first.</summary>
    public (string[] Columns, List<object?[]> Rows) Query(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        List<object?[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, columns.Length).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return (columns, rows);
    }

    public void Dispose() => _connection.Dispose();

    private void Fill(string name, IReadOnlyList<Column> columns, IEnumerable<object?[]> rows)
    {
        StringBuilder create = new($"CREATE TABLE {name} (");
        create.AppendJoin(", ", columns.Select(static c => $"\"{c.Name}\" {TypeOf(c.Type)}")).Append(')');
        Execute(create.ToString());
        using DuckDBAppender appender = _connection.CreateAppender(name);
        foreach (object?[] values in rows)
        {
            IDuckDBAppenderRow row = appender.CreateRow();
            foreach (object? value in values)
                Append(row, value);
            row.EndRow();
        }
    }

    private static void Append(IDuckDBAppenderRow row, object? value)
    {
        switch (value)
        {
            case null:
                row.AppendNullValue();
                break;
            case string text:
                row.AppendValue(text);
                break;
            case long number:
                row.AppendValue(number);
                break;
            case decimal number:
                row.AppendValue(Math.Round(number, 9));
                break;
            case bool flag:
                row.AppendValue(flag);
                break;
            default:
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"No column holds a {value.GetType()}."), nameof(value));
        }
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Text => "VARCHAR",
        ColumnType.Integer => "BIGINT",
        ColumnType.Number => "DECIMAL(38, 9)",
        ColumnType.Flag => "BOOLEAN",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type."),
    };
}
