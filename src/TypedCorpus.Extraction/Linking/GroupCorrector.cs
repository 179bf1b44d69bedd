using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Applies what a person has corrected about the entities of the corpus, after linking has put them together by itself.</summary>
internal sealed class GroupCorrector(LinkGroups groups, UserGazetteer gazetteer)
{
    private readonly Dictionary<string, string> _gazetteerNames =
        gazetteer.Entries.AsSpan().ToArray().GroupBy(static e => e.Id, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First().Name, StringComparer.Ordinal);

    private readonly HashSet<LinkGroup> _corrected = [];
    private Dictionary<string, List<LinkGroup>>? _byName;
    private Dictionary<string, List<LinkGroup>>? _byAlias;

    /// <summary>Joins entities that corrections put into articles by their names to the entities with those names.</summary>
    public void Join(IReadOnlyList<(string Path, EntityForms Forms)> references, CancellationToken cancellationToken)
    {
        foreach ((string path, EntityForms forms) in references)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<LinkGroup> named = GroupsOf(forms.Name);
            if (named.Count > 0)
                named[0].Root.Members.Add((path, forms));
            else
            {
                groups.Add(path, forms);
                _byName = null;
            }
        }
    }

    /// <summary>Applies <paramref name="corrections"/> in their order. One that names no entity has no outcome.</summary>
    public EquatableArray<CorrectionOutcome> Apply(EquatableArray<EntityCorrection> corrections, CancellationToken cancellationToken)
    {
        List<CorrectionOutcome> outcomes = [];
        _byName = null;
        foreach (EntityCorrection correction in corrections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<LinkGroup> named = [.. GroupsOf(correction.Passage).Select(static g => g.Root).Distinct().Where(static g => g.Members.Count > 0)];
            if (named.Count == 0)
                continue;
            if (named.Exists(_corrected.Contains))
                outcomes.Add(new CorrectionOutcome(correction, CorrectionResult.Repeated, 1, ""));
            else
                outcomes.Add(Apply(correction, named));
        }
        return outcomes.ToEquatableArray();
    }

    private CorrectionOutcome Apply(EntityCorrection correction, List<LinkGroup> named)
    {
        LinkGroup? target = null;
        if (correction.MergeInto is { } name && (target = GroupsOf(name).FirstOrDefault()?.Root) is null)
        {
            string suggestionMessage = EditDistance.Nearest(name, groups.All.Select(EntityTable.NameOf)) is { } nearest ? $"; did you mean '{nearest}'?" : "";
            return new CorrectionOutcome(correction, CorrectionResult.Impossible, 1, "", $"no entity is called '{name}'{suggestionMessage}");
        }
        // A person and a place of one name are two: only a word on their kind, or that both are a third, takes them for one.
        if (correction.Kind is null && target is null && !correction.Rejects && named.Select(static g => g.Kind).Distinct().Count() > 1)
            return new CorrectionOutcome(correction, CorrectionResult.Ambiguous, named.Count, "");
        bool isChanged = correction.Confirms;
        foreach (LinkGroup group in named)
        {
            isChanged |= Split(group, correction);
            if (correction.Rejects)
            {
                group.Members.Clear();
                isChanged = true;
            }
            else if (target is not null)
            {
                isChanged |= target != group;
                if (target != group)
                    group.CorrectInto(target);
            }
            else
            {
                isChanged |= (correction.Kind is { } kind && kind != group.Kind) || (correction.Name is { } other && other != NameOf(group));
                group.Correct(correction.Kind, correction.Name);
                if (correction.Kind is not null && group != named[0])
                    group.CorrectInto(named[0]);
            }
            _corrected.Add(group);
        }
        if (correction.Kind is { } one && target is null)
            JoinNamesakes(named[0], one);
        return new CorrectionOutcome(correction, isChanged ? CorrectionResult.Applied : CorrectionResult.Unneeded, 1, "");
    }

    /// <summary>Takes out of a group the entities of articles that are called by a form which is not its.</summary>
    private bool Split(LinkGroup group, EntityCorrection correction)
    {
        bool isChanged = false;
        foreach (string key in correction.Not.AsSpan().ToArray().Select(KeyOf))
        {
            (string Path, EntityForms Forms)[] others = [.. group.Members.Where(m => KeyOf(m.Forms.Name) == key)];
            if (others.Length == 0 || others.Length == group.Members.Count)
                continue;
            LinkGroup apart = new(group.Kind, key, null);
            apart.Members.AddRange(others);
            apart.Correct(null, null);
            group.Members.RemoveAll(m => KeyOf(m.Forms.Name) == key);
            groups.AddApart(apart);
            isChanged = true;
        }
        return isChanged;
    }

    /// <summary>One that was taken for a person here and for an organization there is one entity, once its kind is known.</summary>
    private void JoinNamesakes(LinkGroup group, EntityKind kind)
    {
        foreach (LinkGroup other in groups.All.Where(g => g != group && g.Kind == kind && g.Key == group.Key && g.OnlyIn is null).ToArray())
            other.CorrectInto(group);
    }

    /// <summary>The groups with a name; where none has it, the only one that has it as an alias.</summary>
    private List<LinkGroup> GroupsOf(string name)
    {
        string key = KeyOf(name);
        if (_byName is null)
        {
            _byName = Index(static (g, self) => [KeyOf(self.NameOf(g)), KeyOf(g.Key)]);
            _byAlias = Index(static (g, _) => g.Members.Select(static m => KeyOf(m.Forms.Name)).Concat(g.AliasKeys()));
        }
        if (_byName.TryGetValue(key, out List<LinkGroup>? named))
            return named;
        return _byAlias!.TryGetValue(key, out List<LinkGroup>? called) && called.Count == 1 ? called : [];
    }

    private Dictionary<string, List<LinkGroup>> Index(Func<LinkGroup, GroupCorrector, IEnumerable<string>> keysOf)
    {
        Dictionary<string, List<LinkGroup>> index = new(StringComparer.Ordinal);
        foreach (LinkGroup group in groups.All.OrderBy(static g => g.OnlyIn is not null).ThenBy(static g => g.Kind).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .ThenBy(static g => g.OnlyIn, StringComparer.Ordinal))
        {
            foreach (string key in keysOf(group, this).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryGetValue(key, out List<LinkGroup>? found))
                    index.Add(key, found = []);
                found.Add(group);
            }
        }
        return index;
    }

    private string NameOf(LinkGroup group) =>
        group.GazetteerId is { } id && _gazetteerNames.TryGetValue(id, out string? name) ? name : EntityTable.NameOf(group);

    private static string KeyOf(string name) => NameText.Key(NameText.Spaced(name.AsSpan()));
}
