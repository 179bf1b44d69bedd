using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>Reads the values of a gazetteer's entries, and notes what is wrong with them.</summary>
internal sealed class GazetteerFields(List<Finding> findings)
{
    /// <summary>How many errors have been found so far.</summary>
    public int ErrorCount => findings.Count;

    /// <summary>Identifiers in other tables, by scheme.</summary>
    public List<EntityIdentifier> Identifiers(YamlNode node)
    {
        List<EntityIdentifier> identifiers = [];
        if (node is not YamlMapping mapping)
        {
            Report(node, "'ids' must be a mapping, such as 'wikidata: Q42'");
            return identifiers;
        }
        foreach (YamlEntry pair in mapping.Entries)
        {
            string? scheme = Text(pair.Key, GazetteerKeys.Ids);
            string? value = Text(pair.Value, GazetteerKeys.Ids);
            if (scheme is not null && value is not null)
                identifiers.Add(new EntityIdentifier(scheme, value));
        }
        return identifiers;
    }

    /// <summary>A kind of entity.</summary>
    public EntityKind? Kind(YamlNode node)
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

    /// <summary>The gender that pronouns such as <c>she/her</c> tell.</summary>
    public Gender Pronouns(YamlNode node)
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
    public List<string> Strings(YamlNode node, string key)
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

    /// <summary>Text that is not empty.</summary>
    public string? Text(YamlNode node, string key)
    {
        string? value = ScalarOf(node)?.Trim();
        if (!string.IsNullOrEmpty(value))
            return value;
        Report(node, $"'{key}' must be text");
        return null;
    }

    /// <summary>What a single value says; <see langword="null"/> for a list or a map.</summary>
    public static string? ScalarOf(YamlNode node) => (node as YamlScalar)?.Value;

    /// <summary>Notes what is wrong with a node.</summary>
    public void Report(YamlNode node, string message) =>
        findings.Add(new Finding(FindingKind.InvalidGazetteer, node.Span, [message]));
}
