namespace TypedCorpus.Extraction.Linking;

/// <summary>An entity that linking has put together, with the identifiers that it may have and the one that it has.</summary>
internal sealed class IdentifiedEntity
{
    // Who keeps the plain identifier where two kinds share a name: of one word most likely the place, of several the person.
    private static readonly EntityKind[] s_precedence = [EntityKind.Place, EntityKind.Organization, EntityKind.Person, EntityKind.Group];
    private static readonly EntityKind[] s_fullPrecedence = [EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group];

    private readonly int _precedence;
    private string[]? _wanted;
    private string? _apart;

    public IdentifiedEntity(EntityCandidate candidate)
    {
        Candidate = candidate;
        _precedence = Array.IndexOf(candidate.Words.Length > 1 ? s_fullPrecedence : s_precedence, candidate.Entity.Kind);
    }

    /// <summary>What linking has put together.</summary>
    public EntityCandidate Candidate { get; }

    /// <summary>The entity with its identifier, once it has one.</summary>
    public CorpusEntity? Entity { get; private set; }

    /// <summary>Whether it is to be left out of a list.</summary>
    public bool IsMarked { get; set; }

    /// <summary>Who chooses an identifier first.</summary>
    public static int CompareChoice(IdentifiedEntity a, IdentifiedEntity b)
    {
        EntityCandidate left = a.Candidate;
        EntityCandidate right = b.Candidate;
        int order = (left.OnlyIn is not null).CompareTo(right.OnlyIn is not null);
        if (order == 0)
            order = a._precedence.CompareTo(b._precedence);
        if (order == 0)
            order = left.Words.Length.CompareTo(right.Words.Length);
        if (order == 0)
            order = string.CompareOrdinal(left.Key, right.Key);
        if (order == 0)
            order = string.CompareOrdinal(left.OnlyIn, right.OnlyIn);
        return order != 0 ? order : CompareMembers(a, b);
    }

    /// <summary>The order of entities in the corpus.</summary>
    public static int CompareId(IdentifiedEntity a, IdentifiedEntity b)
    {
        int order = a.Entity!.Kind.CompareTo(b.Entity!.Kind);
        if (order == 0)
            order = string.CompareOrdinal(a.Entity.Id, b.Entity.Id);
        return order != 0 ? order : CompareMembers(a, b);
    }

    /// <summary>
    /// Takes the slug of the name without middle initials, so that an article which leaves them out renames nothing. Where that is taken, the slug of
    /// the whole name, then with the kind, then with a hash of what tells the group from all others.
    /// </summary>
    /// <returns>Whether the identifier is another than before.</returns>
    public bool ChooseId(HashSet<string> taken)
    {
        string id = Candidate.Entity.Id.Length > 0 ? Candidate.Entity.Id : FreeId(taken);
        if (Entity?.Id == id)
            return false;
        Entity = Candidate.Entity with { Id = id };
        return true;
    }

    private string FreeId(HashSet<string> taken)
    {
        string[] wanted = _wanted ??= Wanted();
        if (Candidate.OnlyIn is null)
        {
            foreach (string id in wanted)
            {
                if (taken.Add(id))
                    return id;
            }
        }
        string apart = _apart ??= Apart("");
        for (string more = "\n"; !taken.Add(apart); more += "\n")
            apart = Apart(more);
        return apart;
    }

    private string Apart(string more) => $"{_wanted![1]}-{EntityId.Suffix($"{KindName}\n{Candidate.Key}\n{Candidate.OnlyIn}{more}")}";

    private string KindName => Candidate.Entity.Kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "organization",
        EntityKind.Place => "place",
        _ => "group",
    };

    private string[] Wanted()
    {
        string slug = EntityId.Slug(Candidate.Entity.Name);
        if (slug.Length == 0)
            slug = "x";
        return [Candidate.Entity.Kind == EntityKind.Person ? WithoutInitials(slug) : slug, slug, $"{slug}-{KindName}"];
    }

    private static string WithoutInitials(string slug)
    {
        string[] words = slug.Split('-');
        return string.Join("-", words.Where((w, i) => w.Length > 1 || i == 0 || i == words.Length - 1));
    }

    private static int CompareMembers(IdentifiedEntity a, IdentifiedEntity b)
    {
        EntityMember left = a.Candidate.Entity.Members[0];
        EntityMember right = b.Candidate.Entity.Members[0];
        int order = string.CompareOrdinal(left.Path, right.Path);
        return order != 0 ? order : left.Local.CompareTo(right.Local);
    }
}
