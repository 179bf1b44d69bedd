using System.ComponentModel;

namespace TypedCorpus.Data;

/// <summary>The data of all entities of one kind, as generated code has it. For generated code alone.</summary>
/// <param name="kind">The kind.</param>
/// <param name="parts">The data.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityLiteral(EntityKind kind, LiteralPart parts)
{
    internal EntityKind Kind { get; } = kind;

    internal LiteralPart Parts { get; } = parts ?? throw new ArgumentNullException(nameof(parts));
}
