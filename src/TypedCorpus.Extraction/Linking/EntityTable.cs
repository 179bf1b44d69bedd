using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Makes the table of entities out of groups: names, identifiers, aliases.</summary>
internal static class EntityTable
{
    // Who keeps the plain identifier where two kinds share a name: of one word most likely the place, of several the person.
    private static readonly EntityKind[] s_precedence = [EntityKind.Place, EntityKind.Organization, EntityKind.Person, EntityKind.Group];
    private static readonly EntityKind[] s_fullPrecedence = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group];

    /// <summary>The entities, ordered by kind, then by identifier.</summary>
    public static EquatableArray<CorpusEntity> Build(IEnumerable<LinkGroup> groups, UserGazetteer gazetteer, CancellationToken cancellationToken) =>
        Identify(Candidates(groups, gazetteer), gazetteer, cancellationToken);

    /// <summary>The entities without identifiers, in the order of their groups.</summary>
    public static IEnumerable<EntityCandidate> Candidates(IEnumerable<LinkGroup> groups, UserGazetteer gazetteer)
    {
        Dictionary<string, GazetteerEntry> entries = gazetteer.Entries.AsSpan().ToArray().ToDictionary(static e => e.Id, StringComparer.Ordinal);
        foreach (LinkGroup group in groups)
        {
            GazetteerEntry? entry = group.GazetteerId is { } id && entries.TryGetValue(id, out GazetteerEntry? found) ? found : null;
            yield return new EntityCandidate(Build(group, entry, group.CorrectedName ?? entry?.Name ?? NameOf(group), entry?.Id ?? ""), group.Key, group.OnlyIn);
        }
    }

    /// <summary>Gives each candidate its identifier; the outcome does not depend on their order.</summary>
    public static EquatableArray<CorpusEntity> Identify(IEnumerable<EntityCandidate> candidates, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        HashSet<string> taken = new(gazetteer.Entries.AsEnumerable().Select(static e => e.Id), StringComparer.Ordinal);
        List<CorpusEntity> entities = [];
        var ordered = candidates
            .OrderBy(static c => c.OnlyIn is not null).ThenBy(static c => Array.IndexOf(c.Words.Length > 1 ? s_fullPrecedence : s_precedence, c.Entity.Kind))
            .ThenBy(static c => c.Words.Length).ThenBy(static c => c.Key, StringComparer.Ordinal).ThenBy(static c => c.OnlyIn, StringComparer.Ordinal);
        foreach (EntityCandidate candidate in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CorpusEntity entity = candidate.Entity;
            entities.Add(entity.Id.Length > 0 ? entity : entity with { Id = Identify(candidate, taken) });
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
    private static string Identify(EntityCandidate candidate, HashSet<string> taken)
    {
        string slug = EntityId.Slug(candidate.Entity.Name);
        if (slug.Length == 0)
            slug = "x";
        string kind = candidate.Entity.Kind switch
        {
            EntityKind.Person => "person",
            EntityKind.Organization => "organization",
            EntityKind.Place => "place",
            _ => "group",
        };
        if (candidate.OnlyIn is null)
        {
            foreach (string id in (string[])[WithoutInitials(candidate.Entity.Kind, slug), slug, $"{slug}-{kind}"])
            {
                if (taken.Add(id))
                    return id;
            }
        }
        string content = $"{kind}\n{candidate.Key}\n{candidate.OnlyIn}";
        string apart = $"{slug}-{EntityId.Suffix(content)}";
        while (!taken.Add(apart))
            apart = $"{slug}-{EntityId.Suffix(content += "\n")}";
        return apart;
    }

    private static string WithoutInitials(EntityKind kind, string slug)
    {
        if (kind != EntityKind.Person)
            return slug;
        string[] words = slug.Split('-');
        return string.Join("-", words.Where((w, i) => w.Length > 1 || i == 0 || i == words.Length - 1));
    }
}
