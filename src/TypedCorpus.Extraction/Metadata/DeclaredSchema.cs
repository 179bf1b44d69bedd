namespace TypedCorpus.Extraction.Metadata;

/// <summary>What the user declares of front matter in <c>corpus.schema.yml</c>.</summary>
/// <param name="Fields">The declared keys, in ordinal order.</param>
/// <param name="AllowsOthers">Whether articles may have keys that are not declared.</param>
public sealed record DeclaredSchema(EquatableArray<Field> Fields, bool AllowsOthers)
{
    /// <summary>Nothing is declared, everything inferred.</summary>
    public static DeclaredSchema Empty { get; } = new(default, true);

    /// <summary>The keys of a corpus: what is declared, and what is inferred of the others.</summary>
    public EquatableArray<Field> Complete(EquatableArray<Field> inferred)
    {
        HashSet<string> declared = new(Fields.Select(f => f.Key), StringComparer.Ordinal);
        return Fields.Concat(inferred.Where(f => !declared.Contains(f.Key))).OrderBy(f => f.Key, StringComparer.Ordinal).ToEquatableArray();
    }
}

/// <summary>What <see cref="SchemaReader"/> read.</summary>
/// <param name="Schema">The schema, without the entries that have an error.</param>
/// <param name="Findings">What is wrong.</param>
public sealed record SchemaReading(DeclaredSchema Schema, EquatableArray<Finding> Findings);
