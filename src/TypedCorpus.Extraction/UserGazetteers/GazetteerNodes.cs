using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>Reads the nodes of a gazetteer: the lists, then each entry of them.</summary>
internal sealed class GazetteerNodes(GazetteerFields fields, List<GazetteerEntry> entries, List<string> notNames)
{
    private readonly Dictionary<string, string> _nameOfId = new(StringComparer.Ordinal);

    public void ReadRoot(YamlNode root)
    {
        if (root is YamlScalar { IsNull: true })
            return;
        if (root is not YamlMapping mapping)
        {
            fields.Report(root, "the file must be a mapping with 'entities' and 'not'");
            return;
        }
        foreach (YamlEntry pair in mapping.Entries)
        {
            switch (GazetteerFields.ScalarOf(pair.Key))
            {
                case GazetteerKeys.Entities:
                    ReadEntities(pair.Value);
                    break;
                case GazetteerKeys.Not:
                    notNames.AddRange(fields.Strings(pair.Value, GazetteerKeys.Not).Select(NameText.Key));
                    break;
                default:
                    fields.Report(pair.Key, $"'{GazetteerFields.ScalarOf(pair.Key)}' is not known here: 'entities' and 'not' are");
                    break;
            }
        }
    }

    private void ReadEntities(YamlNode node)
    {
        if (node is YamlScalar { IsNull: true })
            return;
        if (node is not YamlSequence sequence)
        {
            fields.Report(node, "'entities' must be a list");
            return;
        }
        foreach (YamlNode item in sequence.Items)
            ReadEntity(item);
    }

    private void ReadEntity(YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            fields.Report(node, "an entity must be a mapping with at least 'name' and 'kind'");
            return;
        }
        int before = fields.ErrorCount;
        string? id = null;
        string? name = null;
        EntityKind? kind = null;
        Gender gender = Gender.Unknown;
        List<string> aliases = [];
        List<string> not = [];
        List<EntityIdentifier> identifiers = [];
        foreach (YamlEntry pair in mapping.Entries)
        {
            string key = GazetteerFields.ScalarOf(pair.Key) ?? "";
            switch (key)
            {
                case GazetteerKeys.Id:
                    id = fields.Text(pair.Value, key);
                    break;
                case GazetteerKeys.Name:
                    name = fields.Text(pair.Value, key);
                    break;
                case GazetteerKeys.Kind:
                    kind = fields.Kind(pair.Value);
                    break;
                case GazetteerKeys.Pronouns:
                    gender = fields.Pronouns(pair.Value);
                    break;
                case GazetteerKeys.Aliases:
                    aliases.AddRange(fields.Strings(pair.Value, key));
                    break;
                case GazetteerKeys.Not:
                    not.AddRange(fields.Strings(pair.Value, key));
                    break;
                case GazetteerKeys.Ids:
                    identifiers.AddRange(fields.Identifiers(pair.Value));
                    break;
                default:
                    fields.Report(pair.Key, $"'{key}' is not known here: id, name, kind, aliases, pronouns, ids and not are");
                    break;
            }
        }
        if (name is null && fields.ErrorCount == before)
            fields.Report(node, "an entity needs a 'name'");
        if (kind is null && fields.ErrorCount == before)
            fields.Report(node, "an entity needs a 'kind': Person, Organization, Place or Group");
        if (fields.ErrorCount > before || name is null || kind is null)
            return;
        id = EntityId.Slug(id ?? name);
        if (id.Length == 0)
            fields.Report(node, "the name has neither letters nor digits to make an identifier of; say 'id'");
        else if (_nameOfId.TryGetValue(id, out string? other))
            fields.Report(node, $"'{other}' has the identifier '{id}' already; say 'id' to tell them apart");
        else
        {
            _nameOfId.Add(id, name);
            entries.Add(new GazetteerEntry(id, NameText.Spaced(name.AsSpan()), kind.Value, aliases.ToEquatableArray(), gender,
                identifiers.OrderBy(i => i.Scheme, StringComparer.Ordinal).ToEquatableArray(), not.ToEquatableArray()));
        }
    }
}
