namespace TypedCorpus.Extraction.Coreference;

/// <summary>Persons of an article who share a surname: of a couple <c>the father</c> is the man, <c>the mother</c> the woman.</summary>
internal sealed class Families
{
    private readonly EntityView _entities;
    private readonly List<EntityIndex> _relatives = [];

    /// <summary>Finds the families of an article.</summary>
    public Families(List<Referent> names, EntityView entities)
    {
        _entities = entities;
        IEnumerable<EntityIndex> persons = names.Select(static n => n.Entity).Distinct().Where(e => entities.KindOf(e) == EntityKind.Person && entities.NameOf(e).IndexOf(' ') > 0);
        foreach (IGrouping<string, EntityIndex> family in persons.GroupBy(SurnameOf, StringComparer.Ordinal))
        {
            if (family.Count() > 1)
                _relatives.AddRange(family);
        }
    }

    /// <summary>The only one of them of a gender, whom the noun for a relative of that gender means; else <see langword="null"/>.</summary>
    public EntityIndex? OnlyOne(Gender gender)
    {
        EntityIndex? only = null;
        foreach (EntityIndex person in _relatives)
        {
            Gender known = _entities.GenderOf(person) == Gender.Unknown ? _entities[person].LikelyGender : _entities.GenderOf(person);
            if (known == Gender.Unknown || (known == gender && only is not null))
                return null;
            if (known == gender)
                only = person;
        }
        return only;
    }

    private string SurnameOf(EntityIndex person) => NameText.Key(_entities.NameOf(person).AsSpan(_entities.NameOf(person).LastIndexOf(' ') + 1));
}
