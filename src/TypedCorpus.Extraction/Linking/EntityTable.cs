using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Makes the table of entities out of groups: names, aliases, members.</summary>
internal static class EntityTable
{
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
    public static EquatableArray<CorpusEntity> Identify(IEnumerable<EntityCandidate> candidates, UserGazetteer gazetteer, CancellationToken cancellationToken) =>
        new EntityIdentification(gazetteer).Update([], [.. candidates.Select(static c => new IdentifiedEntity(c))], cancellationToken);

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
}
