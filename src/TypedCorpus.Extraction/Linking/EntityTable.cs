using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Makes the table of entities out of groups: names, identifiers, aliases.</summary>
internal static class EntityTable
{
    // Who keeps the plain identifier where two kinds share a name: of one word most likely the place, of several the person.
    private static readonly EntityKind[] s_precedence = [EntityKind.Place, EntityKind.Organization, EntityKind.Person, EntityKind.Group];
    private static readonly EntityKind[] s_fullPrecedence = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group];

    /// <summary>The entities, ordered by kind, then by identifier.</summary>
    public static EquatableArray<CorpusEntity> Build(IEnumerable<LinkGroup> groups, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        Dictionary<string, GazetteerEntry> entries = gazetteer.Entries.AsSpan().ToArray().ToDictionary(static e => e.Id, StringComparer.Ordinal);
        HashSet<string> taken = new(entries.Keys, StringComparer.Ordinal);
        List<CorpusEntity> entities = [];
        var named = groups.Select(static g => (Group: g, Name: NameOf(g)))
            .OrderBy(static g => g.Group.OnlyIn is not null).ThenBy(static g => Array.IndexOf(g.Group.Words.Length > 1 ? s_fullPrecedence : s_precedence, g.Group.Kind))
            .ThenBy(static g => g.Group.Words.Length).ThenBy(static g => g.Group.Key, StringComparer.Ordinal).ThenBy(static g => g.Group.OnlyIn, StringComparer.Ordinal);
        foreach ((LinkGroup group, string name) in named)
        {
            cancellationToken.ThrowIfCancellationRequested();
            GazetteerEntry? entry = group.GazetteerId is { } id && entries.TryGetValue(id, out GazetteerEntry? found) ? found : null;
            entities.Add(Build(group, entry, group.CorrectedName ?? entry?.Name ?? name, entry?.Id ?? Identify(group, name, taken)));
        }
        return entities.OrderBy(static e => e.Kind).ThenBy(static e => e.Id, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The name of a group: for persons the shortest full one, else the form under which most articles have it; then ordinal.</summary>
    public static string NameOf(LinkGroup group)
    {
        if (group.CorrectedName is { } corrected)
            return corrected;
        // Only names that meet under the group's own key: a surname that joined is an alias.
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        bool hasOwn = group.Members.Exists(m => m.Forms.Key == group.Key);
        foreach ((_, EntityForms forms) in group.Members)
        {
            if (!hasOwn || forms.Key == group.Key)
                counts[forms.Name] = counts.TryGetValue(forms.Name, out int count) ? count + 1 : 1;
        }
        string? best = null;
        foreach (KeyValuePair<string, int> name in counts)
        {
            if (best is null || name.Value > counts[best] || (name.Value == counts[best] && string.CompareOrdinal(name.Key, best) < 0))
                best = name.Key;
        }
        return best!;
    }

    private static CorpusEntity Build(LinkGroup group, GazetteerEntry? entry, string name, string id)
    {
        group.Members.Sort(static (a, b) =>
        {
            int order = string.CompareOrdinal(a.Path, b.Path);
            return order != 0 ? order : a.Forms.Local.CompareTo(b.Forms.Local);
        });
        SortedSet<string> aliases = new(StringComparer.Ordinal);
        foreach ((_, EntityForms forms) in group.Members)
        {
            aliases.Add(forms.Name);
            foreach (string alias in forms.Aliases)
                aliases.Add(alias);
        }
        aliases.Remove(name);
        return new CorpusEntity(
            id, name, group.Kind, aliases.ToEquatableArray(), entry?.Identifiers ?? default, group.Members[0].Forms.FirstSentence, group.Members[0].Path,
            group.Members.Select(static m => new EntityMember(m.Path, m.Forms.Local, m.Forms.LocalKey)).ToEquatableArray())
        {
            IsCorrected = group.IsCorrected || group.Members.Exists(static m => m.Forms.IsCorrected),
        };
    }

    /// <summary>
    /// The slug of the name without middle initials, so that an article which leaves them out renames nothing. Where that is taken, the slug of
    /// the whole name, then with the kind, then with a hash of what tells the group from all others.
    /// </summary>
    private static string Identify(LinkGroup group, string name, HashSet<string> taken)
    {
        string slug = EntityId.Slug(name);
        if (slug.Length == 0)
            slug = "x";
        string kind = group.Kind switch
        {
            EntityKind.Person => "person",
            EntityKind.Organization => "organization",
            EntityKind.Place => "place",
            _ => "group",
        };
        if (group.OnlyIn is null)
        {
            foreach (string id in (string[])[WithoutInitials(group, slug), slug, $"{slug}-{kind}"])
            {
                if (taken.Add(id))
                    return id;
            }
        }
        string content = $"{kind}\n{group.Key}\n{group.OnlyIn}";
        string apart = $"{slug}-{EntityId.Suffix(content)}";
        while (!taken.Add(apart))
            apart = $"{slug}-{EntityId.Suffix(content += "\n")}";
        return apart;
    }

    private static string WithoutInitials(LinkGroup group, string slug)
    {
        if (group.Kind != EntityKind.Person)
            return slug;
        string[] words = slug.Split('-');
        return string.Join("-", words.Where((w, i) => w.Length > 1 || i == 0 || i == words.Length - 1));
    }
}
