using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>Reads a user's gazetteer (<c>corpus.entities.yml</c>). An entry with an error is left out, the others count.</summary>
public static class UserGazetteerReader
{
    /// <summary>Reads <paramref name="text"/>, the whole file.</summary>
    public static GazetteerReading Read(string text)
    {
        List<Finding> findings = [];
        List<GazetteerEntry> entries = [];
        List<string> notNames = [];
        YamlDocument document = YamlReader.Read(text);
        findings.AddRange(document.Problems.Select(p => new Finding(FindingKind.InvalidGazetteer, p.Span, [p.Message])));
        if (document.Root is { } root)
            new Reading(findings, entries, notNames).ReadRoot(root);
        return new GazetteerReading(
            new UserGazetteer(entries.ToEquatableArray(), notNames.Distinct(StringComparer.Ordinal).ToEquatableArray()),
            findings.OrderBy(f => f.Span).ToEquatableArray());
    }

    /// <summary>One pass over the nodes of a file.</summary>
    private sealed class Reading(List<Finding> findings, List<GazetteerEntry> entries, List<string> notNames)
    {
        private readonly Dictionary<string, string> _nameOfId = new(StringComparer.Ordinal);

        public void ReadRoot(YamlNode root)
        {
            if (root is YamlScalar { IsNull: true })
                return;
            if (root is not YamlMapping mapping)
            {
                Report(root, "the file must be a mapping with 'entities' and 'not'");
                return;
            }
            foreach (YamlEntry pair in mapping.Entries)
            {
                switch (ScalarOf(pair.Key))
                {
                    case GazetteerKeys.Entities:
                        ReadEntities(pair.Value);
                        break;
                    case GazetteerKeys.Not:
                        notNames.AddRange(Strings(pair.Value, GazetteerKeys.Not).Select(NameText.Key));
                        break;
                    default:
                        Report(pair.Key, $"'{ScalarOf(pair.Key)}' is not known here: 'entities' and 'not' are");
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
                Report(node, "'entities' must be a list");
                return;
            }
            foreach (YamlNode item in sequence.Items)
                ReadEntity(item);
        }

        private void ReadEntity(YamlNode node)
        {
            if (node is not YamlMapping mapping)
            {
                Report(node, "an entity must be a mapping with at least 'name' and 'kind'");
                return;
            }
            int before = findings.Count;
            string? id = null;
            string? name = null;
            EntityKind? kind = null;
            Gender gender = Gender.Unknown;
            List<string> aliases = [];
            List<string> not = [];
            List<EntityIdentifier> identifiers = [];
            foreach (YamlEntry pair in mapping.Entries)
            {
                string key = ScalarOf(pair.Key) ?? "";
                switch (key)
                {
                    case GazetteerKeys.Id:
                        id = Text(pair.Value, key);
                        break;
                    case GazetteerKeys.Name:
                        name = Text(pair.Value, key);
                        break;
                    case GazetteerKeys.Kind:
                        kind = Kind(pair.Value);
                        break;
                    case GazetteerKeys.Pronouns:
                        gender = Pronouns(pair.Value);
                        break;
                    case GazetteerKeys.Aliases:
                        aliases.AddRange(Strings(pair.Value, key));
                        break;
                    case GazetteerKeys.Not:
                        not.AddRange(Strings(pair.Value, key));
                        break;
                    case GazetteerKeys.Ids:
                        ReadIdentifiers(pair.Value, identifiers);
                        break;
                    default:
                        Report(pair.Key, $"'{key}' is not known here: id, name, kind, aliases, pronouns, ids and not are");
                        break;
                }
            }
            if (name is null && findings.Count == before)
                Report(node, "an entity needs a 'name'");
            if (kind is null && findings.Count == before)
                Report(node, "an entity needs a 'kind': Person, Organization, Place or Group");
            if (findings.Count > before || name is null || kind is null)
                return;
            id = EntityId.Slug(id ?? name);
            if (id.Length == 0)
                Report(node, "the name has neither letters nor digits to make an identifier of; say 'id'");
            else if (_nameOfId.TryGetValue(id, out string? other))
                Report(node, $"'{other}' has the identifier '{id}' already; say 'id' to tell them apart");
            else
            {
                _nameOfId.Add(id, name);
                entries.Add(new GazetteerEntry(id, NameText.Spaced(name.AsSpan()), kind.Value, aliases.ToEquatableArray(), gender,
                    identifiers.OrderBy(i => i.Scheme, StringComparer.Ordinal).ToEquatableArray(), not.ToEquatableArray()));
            }
        }

        private void ReadIdentifiers(YamlNode node, List<EntityIdentifier> identifiers)
        {
            if (node is not YamlMapping mapping)
            {
                Report(node, "'ids' must be a mapping, such as 'wikidata: Q42'");
                return;
            }
            foreach (YamlEntry pair in mapping.Entries)
            {
                string? scheme = Text(pair.Key, GazetteerKeys.Ids);
                string? value = Text(pair.Value, GazetteerKeys.Ids);
                if (scheme is not null && value is not null)
                    identifiers.Add(new EntityIdentifier(scheme, value));
            }
        }

        private EntityKind? Kind(YamlNode node)
        {
            string? value = Text(node, GazetteerKeys.Kind);
            foreach (EntityKind kind in (ReadOnlySpan<EntityKind>)[EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group])
            {
                if (string.Equals(kind.ToString(), value, StringComparison.OrdinalIgnoreCase))
                    return kind;
            }
            if (value is not null)
                Report(node, $"'{value}' is no kind: Person, Organization, Place and Group are");
            return null;
        }

        private Gender Pronouns(YamlNode node)
        {
            string value = Text(node, GazetteerKeys.Pronouns) ?? "";
            int slash = value.IndexOf('/');
            string first = (slash < 0 ? value : value.Substring(0, slash)).Trim().ToLowerInvariant();
            if (GazetteerKeys.Genders.TryGetValue(first, out Gender gender))
                return gender;
            if (value.Length > 0)
                Report(node, $"'{value}' are no pronouns known here: {string.Join(", ", GazetteerKeys.Genders.Keys)}");
            return Gender.Unknown;
        }

        /// <summary>A list of strings; a single string stands for a list of one.</summary>
        private List<string> Strings(YamlNode node, string key)
        {
            List<string> strings = [];
            if (node is YamlSequence sequence)
            {
                foreach (YamlNode item in sequence.Items)
                {
                    if (Text(item, key) is { } value)
                        strings.Add(value);
                }
            }
            else if (Text(node, key) is { } single)
                strings.Add(single);
            return strings;
        }

        private string? Text(YamlNode node, string key)
        {
            string? value = ScalarOf(node)?.Trim();
            if (!string.IsNullOrEmpty(value))
                return value;
            Report(node, $"'{key}' must be text");
            return null;
        }

        private static string? ScalarOf(YamlNode node) => (node as YamlScalar)?.Value;

        private void Report(YamlNode node, string message) =>
            findings.Add(new Finding(FindingKind.InvalidGazetteer, node.Span, [message]));
    }
}
