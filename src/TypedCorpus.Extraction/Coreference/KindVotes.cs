namespace TypedCorpus.Extraction.Coreference;

/// <summary>How many mentions of a name are tagged as each kind.</summary>
internal struct KindVotes
{
    private int _persons;
    private int _organizations;
    private int _places;
    private int _groups;

    /// <summary>How many are tagged as a kind.</summary>
    public readonly int this[EntityKind kind] => kind switch
    {
        EntityKind.Person => _persons,
        EntityKind.Organization => _organizations,
        EntityKind.Place => _places,
        _ => _groups,
    };

    /// <summary>Adds a mention of a kind.</summary>
    public void Add(EntityKind kind)
    {
        switch (kind)
        {
            case EntityKind.Person:
                _persons++;
                break;
            case EntityKind.Organization:
                _organizations++;
                break;
            case EntityKind.Place:
                _places++;
                break;
            default:
                _groups++;
                break;
        }
    }

    /// <summary>The kind of most of them: a kind, unless another has more; of those that have more, the first of those with most.</summary>
    public readonly EntityKind Most(EntityKind first)
    {
        EntityKind best = first;
        for (EntityKind kind = EntityKind.Person; kind <= EntityKind.Group; kind++)
        {
            if (this[kind] > this[best])
                best = kind;
        }
        return best;
    }
}
