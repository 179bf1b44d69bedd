using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Metadata;

/// <summary>Infers the types of keys of front matter from what articles have.</summary>
public static class FieldInference
{
    /// <summary>The keys of one article and their types, in ordinal order.</summary>
    public static EquatableArray<Field> Of(YamlMapping? mapping) => mapping is null
        ? default
        : mapping.Entries.OrderBy(e => e.Key.Value, StringComparer.Ordinal)
            .Select(e => new Field(e.Key.Value, TypeOf(e.Value), e.Value is not YamlScalar { IsNull: true }))
            .ToEquatableArray();

    /// <summary>The keys of several articles, each with a type that all its values have; required where every article has a value.</summary>
    public static EquatableArray<Field> Merge(IReadOnlyList<EquatableArray<Field>> articles)
    {
        SortedDictionary<string, List<Field>> byKey = new(StringComparer.Ordinal);
        foreach (EquatableArray<Field> article in articles)
        {
            foreach (Field field in article)
            {
                if (!byKey.TryGetValue(field.Key, out List<Field>? fields))
                    byKey.Add(field.Key, fields = []);
                fields.Add(field);
            }
        }
        return byKey
            .Select(pair => new Field(pair.Key, Merge(pair.Value.Select(f => f.Type)), pair.Value.Count == articles.Count && pair.Value.All(f => f.IsRequired)))
            .ToEquatableArray();
    }

    private static FieldType TypeOf(YamlNode node) => node switch
    {
        YamlScalar scalar => new FieldType(FrontMatterScalar.KindOf(scalar)),
        YamlSequence list => Merge(list.Items.Select(TypeOf)) is var item && item.IsList ? new FieldType(FieldKind.Mixed, true) : item with { IsList = true },
        YamlMapping map => new FieldType(FieldKind.Map, false, Of(map)),
        _ => new FieldType(FieldKind.Mixed),
    };

    private static FieldType Merge(IEnumerable<FieldType> types)
    {
        FieldType[] known = [.. types.Where(t => t.Kind != FieldKind.Unknown || t.IsList)];
        FieldKind kind = known.Select(t => t.Kind).Aggregate(FieldKind.Unknown, Merge);
        return new FieldType(
            kind, known.Any(t => t.IsList),
            kind == FieldKind.Map ? Merge([.. known.Where(t => t.Kind == FieldKind.Map).Select(t => t.Fields)]) : default);
    }

    private static FieldKind Merge(FieldKind left, FieldKind right)
    {
        if (left == right || right == FieldKind.Unknown)
            return left;
        if (left == FieldKind.Unknown)
            return right;
        return (left, right) switch
        {
            (FieldKind.WholeNumber, FieldKind.Number) or (FieldKind.Number, FieldKind.WholeNumber) => FieldKind.Number,
            (FieldKind.Date, FieldKind.Time) or (FieldKind.Time, FieldKind.Date) => FieldKind.Time,
            (FieldKind.Map or FieldKind.Mixed, _) or (_, FieldKind.Map or FieldKind.Mixed) => FieldKind.Mixed,
            _ => FieldKind.Text,
        };
    }
}
