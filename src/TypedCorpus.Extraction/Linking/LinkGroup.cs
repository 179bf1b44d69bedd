namespace TypedCorpus.Extraction.Linking;

/// <summary>Entities of articles that are taken for one entity of the corpus.</summary>
internal sealed class LinkGroup(EntityKind kind, string key, string? gazetteerId)
{
    /// <summary>What it is.</summary>
    public EntityKind Kind { get; private set; } = kind;

    /// <summary>The name that a correction gives it, else <see langword="null"/>.</summary>
    public string? CorrectedName { get; private set; }

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; private set; }

    /// <summary>The name under which its first members met, in the form for comparing.</summary>
    public string Key { get; } = key;

    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] Words { get; } = key.Split(' ');

    /// <summary>Its entry in the user's gazetteer, else <see langword="null"/>.</summary>
    public string? GazetteerId { get; } = gazetteerId;

    /// <summary>The article that it is the only one of, because its name could mean several there; else <see langword="null"/>.</summary>
    public string? OnlyIn { get; init; }

    /// <summary>Its members.</summary>
    public List<(string Path, EntityForms Forms)> Members { get; private set; } = [];

    /// <summary>The group that it was joined to, else <see langword="null"/>.</summary>
    public LinkGroup? Target { get; private set; }

    /// <summary>The group that it is part of in the end.</summary>
    public LinkGroup Root
    {
        get
        {
            LinkGroup root = this;
            while (root.Target is { } target)
                root = target;
            return root;
        }
    }

    /// <summary>Makes it part of <paramref name="other"/>.</summary>
    public void JoinTo(LinkGroup other)
    {
        LinkGroup mine = Root;
        LinkGroup theirs = other.Root;
        if (mine == theirs || mine.Kind != theirs.Kind)
            return;
        theirs.Members.AddRange(mine.Members);
        mine.Members = [];
        mine.Target = theirs;
    }

    /// <summary>Makes it part of <paramref name="other"/> on a person's word, whatever the two were taken for.</summary>
    public void CorrectInto(LinkGroup other)
    {
        LinkGroup mine = Root;
        mine.Kind = other.Root.Kind;
        mine.JoinTo(other);
        other.Root.IsCorrected = true;
    }

    /// <summary>Makes it something else on a person's word, or confirms it.</summary>
    public void Correct(EntityKind? kind, string? name)
    {
        Kind = kind ?? Kind;
        CorrectedName = name ?? CorrectedName;
        IsCorrected = true;
    }

    /// <summary>The gender that its members' titles and names tell; unknown where they disagree.</summary>
    public Gender Gender
    {
        get
        {
            Gender gender = Gender.Unknown;
            foreach ((_, EntityForms forms) in Members)
            {
                if (forms.Gender == Gender.Unknown || forms.Gender == gender)
                    continue;
                if (gender != Gender.Unknown)
                    return Gender.Unknown;
                gender = forms.Gender;
            }
            return gender;
        }
    }

    /// <summary>All titles of its members.</summary>
    public HashSet<string> Titles() => new(Members.SelectMany(static m => m.Forms.Titles.AsEnumerable()), StringComparer.Ordinal);

    /// <summary>The keys of the other forms of its members' names.</summary>
    public IEnumerable<string> AliasKeys() => Members.SelectMany(static m => m.Forms.AliasKeys.AsEnumerable()).Distinct(StringComparer.Ordinal);
}

/// <summary>The groups of a corpus by kind and name.</summary>
internal sealed class LinkGroups
{
    private readonly Dictionary<(EntityKind Kind, string Key), LinkGroup> _byKey = [];
    private readonly List<LinkGroup> _all = [];

    /// <summary>All groups that were not joined to others.</summary>
    public IEnumerable<LinkGroup> All => _all.Where(static g => g.Target is null && g.Members.Count > 0);

    /// <summary>The groups of one kind, ordered by key.</summary>
    public LinkGroup[] Of(EntityKind kind) => [.. All.Where(g => g.Kind == kind && g.GazetteerId is null).OrderBy(static g => g.Key, StringComparer.Ordinal)];

    /// <summary>The group of a kind with a key, the one that it was joined to, else <see langword="null"/>.</summary>
    public LinkGroup? Find(EntityKind kind, string key) => _byKey.TryGetValue((kind, key), out LinkGroup? group) ? group.Root : null;

    /// <summary>What the groups of a kind are told apart by: the entry of a gazetteer, which no name is written like, else the name in its key form.</summary>
    public static string KeyOf(EntityForms entity) => entity.GazetteerId is { } id ? "\n" + id : entity.Key;

    /// <summary>Adds an entity of an article to the group of its name, or of its entry in the user's gazetteer.</summary>
    public void Add(string path, EntityForms entity)
    {
        string key = KeyOf(entity);
        if (!_byKey.TryGetValue((entity.Kind, key), out LinkGroup? group))
        {
            _byKey.Add((entity.Kind, key), group = new LinkGroup(entity.Kind, key, entity.GazetteerId));
            _all.Add(group);
        }
        group.Members.Add((path, entity));
    }

    /// <summary>Adds a group of one article alone.</summary>
    public void AddApart(LinkGroup group) => _all.Add(group);
}
