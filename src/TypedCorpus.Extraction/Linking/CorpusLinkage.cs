using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Links a corpus whose articles change one by one: only names that can meet those which changed are linked again.</summary>
/// <remarks>
/// Its outcome is that of <see cref="CorpusLinker.Link(IEnumerable{ArticleNames}, UserGazetteer, EquatableArray{EntityCorrection}, CancellationToken)"/> over
/// all its articles. An entity that stays as it was is the same object.
/// </remarks>
public sealed class CorpusLinkage
{
    private readonly UserGazetteer _gazetteer;
    private readonly EquatableArray<EntityCorrection> _corrections;
    private readonly Language _language;
    private readonly EntityIdentification _identification;
    private readonly CorrectedNames _correctedNames;
    private readonly SortedDictionary<string, LinkedName[]> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<LinkedName>> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<LinkedName> _changed = [];
    private readonly HashSet<LinkBlock> _broken = [];
    private LinkedName[] _corrected = [];
    private LinkedCorpus _linked = new(default, default);

    /// <summary>A corpus without articles.</summary>
    public CorpusLinkage(UserGazetteer gazetteer, EquatableArray<EntityCorrection> corrections)
        : this(gazetteer, corrections, Language.English)
    {
    }

    /// <summary>The same for articles in another language.</summary>
    public CorpusLinkage(UserGazetteer gazetteer, EquatableArray<EntityCorrection> corrections, Language language)
    {
        _gazetteer = gazetteer;
        _corrections = corrections;
        _language = language;
        _identification = new EntityIdentification(gazetteer);
        _correctedNames = new CorrectedNames(gazetteer, corrections);
    }

    /// <summary>Adds an article, or takes it for what it was before.</summary>
    public void Set(ArticleNames article)
    {
        LinkedName[] before = _articles.TryGetValue(article.Path, out LinkedName[]? known) ? known : [];
        LinkedName[] now = new LinkedName[article.Entities.Count];
        for (int i = 0; i < now.Length; i++)
        {
            EntityForms forms = article.Entities[i];
            // What has not changed stays, with all that was linked with it.
            LinkedName? same = i < before.Length && before[i].Forms == forms ? before[i] : null;
            now[i] = same ?? new LinkedName(article.Path, forms);
            if (same is null)
                Add(now[i]);
        }
        for (int i = 0; i < before.Length; i++)
        {
            if (i >= now.Length || before[i] != now[i])
                Remove(before[i]);
        }
        _articles[article.Path] = now;
    }

    /// <summary>Removes an article, if it is there.</summary>
    public void Remove(string path)
    {
        if (!_articles.TryGetValue(path, out LinkedName[]? names))
            return;
        foreach (LinkedName name in names)
            Remove(name);
        _articles.Remove(path);
    }

    /// <summary>All entities as they are now.</summary>
    public LinkedCorpus Link(CancellationToken cancellationToken = default)
    {
        if (_changed.Count == 0 && _broken.Count == 0)
            return _linked;
        LinkedName[] all = [.. _articles.Values.SelectMany(static a => a)];
        (List<LinkBlock> blocks, LinkedName[] corrected) = Reach(all);
        HashSet<LinkedName> reached = [.. blocks.SelectMany(static b => b.Names)];
        UnidentifiedCorpus linked = CorpusLinker.Unidentified(
            all.Where(reached.Contains).Select(static n => (n.Path, n.Forms)), _gazetteer, _corrections, _language, cancellationToken);
        _corrected = corrected;
        return _linked = Take(all, blocks, linked, cancellationToken);
    }

    private void Add(LinkedName name)
    {
        _changed.Add(name);
        foreach (string key in name.Keys)
        {
            if (!_byKey.TryGetValue(key, out HashSet<LinkedName>? names))
                _byKey.Add(key, names = []);
            names.Add(name);
        }
    }

    private void Remove(LinkedName name)
    {
        _changed.Remove(name);
        foreach (string key in name.Keys)
        {
            if (_byKey.TryGetValue(key, out HashSet<LinkedName>? names) && names.Remove(name) && names.Count == 0)
                _byKey.Remove(key);
        }
        if (name.Block is { } block)
        {
            block.Names.Remove(name);
            _broken.Add(block);
        }
    }

    /// <summary>The blocks of all names that may have to be put together otherwise than they are, and the names that corrections may have joined.</summary>
    private (List<LinkBlock> Blocks, LinkedName[] Corrected) Reach(LinkedName[] all)
    {
        LinkBlocks found = new(_byKey);
        found.Reach(_correctedNames.NamedIn(all));
        // A word on the kind of one joins its namesakes of that kind.
        HashSet<string> keys = new(found.Names.Select(static n => LinkGroups.KeyOf(n.Forms)), StringComparer.Ordinal);
        if (keys.Count > 0)
            found.Reach(all.Where(n => keys.Contains(LinkGroups.KeyOf(n.Forms))));
        LinkedName[] corrected = [.. found.Names];
        found.Reach(_corrected.Where(n => _articles.TryGetValue(n.Path, out LinkedName[]? names) && Array.IndexOf(names, n) >= 0));
        found.Reach(_changed);
        found.Reach(_broken.SelectMany(static b => b.Names));
        return (found.Blocks, corrected);
    }

    private LinkedCorpus Take(LinkedName[] all, List<LinkBlock> blocks, UnidentifiedCorpus linked, CancellationToken cancellationToken)
    {
        HashSet<LinkBlock> old = _broken;
        Dictionary<(string Path, int Local), LinkedName> names = [];
        foreach (LinkBlock block in blocks)
        {
            foreach (LinkedName name in block.Names)
            {
                if (name.Block is { } before)
                    old.Add(before);
                name.Block = block;
                name.Findings.Clear();
                names.Add((name.Path, name.Forms.Local), name);
            }
        }
        foreach (ArticleFinding finding in linked.Findings)
            names[(finding.Path, finding.Local)].Findings.Add(finding);
        Dictionary<(EntityKind, string, string?), IdentifiedEntity> gone = [];
        List<IdentifiedEntity> unmatched = [];
        foreach (IdentifiedEntity entity in old.SelectMany(static b => b.Entities))
        {
            (EntityKind, string, string?) key = (entity.Candidate.Entity.Kind, entity.Candidate.Key, entity.Candidate.OnlyIn);
            if (gone.ContainsKey(key))
                unmatched.Add(entity);
            else
                gone.Add(key, entity);
        }
        List<IdentifiedEntity> added = [];
        foreach (EntityCandidate candidate in linked.Candidates)
        {
            (EntityKind, string, string?) key = (candidate.Entity.Kind, candidate.Key, candidate.OnlyIn);
            if (gone.TryGetValue(key, out IdentifiedEntity? entity) && entity.Candidate.Entity == candidate.Entity)
                gone.Remove(key);
            else
                added.Add(entity = new IdentifiedEntity(candidate));
            EntityMember first = candidate.Entity.Members[0];
            names[(first.Path, first.Local)].Block!.Entities.Add(entity);
        }
        EquatableArray<CorpusEntity> entities = _identification.Update([.. gone.Values, .. unmatched], added, cancellationToken);
        _changed.Clear();
        _broken.Clear();
        return new LinkedCorpus(entities, CorpusLinker.Ordered(all.SelectMany(static n => n.Findings))) { Outcomes = Outcomes(linked.Outcomes, cancellationToken) };
    }

    /// <summary>What became of corrections. One that cannot be applied names the nearest of all names, not of those that were linked alone.</summary>
    private EquatableArray<CorrectionOutcome> Outcomes(EquatableArray<CorrectionOutcome> outcomes, CancellationToken cancellationToken) =>
        outcomes.AsEnumerable().Any(static o => o.Result == CorrectionResult.Impossible)
            ? CorpusLinker.Link(_articles.Select(static a => new ArticleNames(a.Key, a.Value.Select(static n => n.Forms).ToEquatableArray())), _gazetteer, _corrections, _language, cancellationToken).Outcomes
            : outcomes;
}
