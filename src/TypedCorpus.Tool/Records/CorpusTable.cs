namespace TypedCorpus.Tool.Records;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with up to nine digits after the point.</summary>
    Number,

    /// <summary>Whether something is so.</summary>
    Flag,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, as queries and files have it.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Description">What it says.</param>
internal sealed record Column(string Name, ColumnType Type, string Description);

/// <summary>A table of records: what <c>corpus query</c> asks, and what the formats csv and parquet write.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The rows that a document adds to it: text, <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>, or nothing.</param>
internal sealed record CorpusTable(string Name, IReadOnlyList<Column> Columns, Func<DocumentRecord, IEnumerable<object?[]>> Rows);
