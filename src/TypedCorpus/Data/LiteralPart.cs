using System.ComponentModel;

namespace TypedCorpus.Data;

/// <summary>
/// Gives the parts of a literal of generated code, numbered from 0; after the last one, nothing. The parts make one text in UTF-8 when they are put one
/// after the other; they may end anywhere but within a character. For generated code alone.
/// </summary>
/// <param name="part">Which part.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> LiteralPart(int part);
