using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Tables;

/// <summary>Writes a folder of Parquet files, one a table.</summary>
internal sealed class ParquetPrinter(string folder) : CollectingPrinter(folder)
{
    /// <inheritdoc/>
    protected override void Write(IReadOnlyList<DocumentRecord> documents, IEnumerable<object?[]> entities)
    {
        using CorpusDatabase database = CorpusDatabase.Of(documents, entities);
        foreach (string table in CorpusTables.All.Select(static t => t.Name).Append("entities"))
        {
            string file = Path.Combine(Folder, table + ".parquet").Replace("'", "''", StringComparison.Ordinal);
            database.Execute($"COPY {table} TO '{file}' (FORMAT parquet)");
        }
    }
}
