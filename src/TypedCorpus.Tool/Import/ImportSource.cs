using TypedCorpus.Tool.Import.Rows;

namespace TypedCorpus.Tool.Import;

/// <summary>A document to import.</summary>
/// <param name="Name">Its path, or <c>-</c> for standard input.</param>
/// <param name="Bytes">What is in it.</param>
/// <param name="Fields">Which fields of a row hold what.</param>
/// <param name="Report">Takes what is wrong with a piece of it: where, and what.</param>
internal sealed record ImportSource(string Name, byte[] Bytes, FieldNames Fields, Action<string, string> Report)
{
    /// <summary>What is in it, from the beginning.</summary>
    public MemoryStream Open() => new(Bytes, writable: false);
}
