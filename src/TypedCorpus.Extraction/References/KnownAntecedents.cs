using TypedCorpus.Extraction.Coreference;

namespace TypedCorpus.Extraction.References;

/// <summary>What is known of those whom pronouns can take up, so far in the text: how often each was mentioned, and of which gender each is.</summary>
internal sealed class KnownAntecedents(EntityView entities)
{
    private readonly Dictionary<Antecedent, int> _counts = [];
    private readonly Dictionary<string, Antecedent> _unnamedByNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<Antecedent, Gender> _unnamedGenders = [];
    private readonly Dictionary<Antecedent, Gender> _takenUpAs = [];

    /// <summary>Counts a mention.</summary>
    public void Count(Antecedent who) => _counts[who] = CountOf(who) + 1;

    /// <summary>How often somebody was mentioned.</summary>
    public int CountOf(Antecedent who) => _counts.TryGetValue(who, out int count) ? count : 0;

    /// <summary>Who somebody without a name is: the same as before, where the noun is.</summary>
    public Antecedent Unnamed(UnnamedPerson person)
    {
        if (!_unnamedByNoun.TryGetValue(person.Noun, out Antecedent who))
        {
            who = Antecedent.Unnamed(_unnamedByNoun.Count);
            _unnamedByNoun.Add(person.Noun, who);
            _unnamedGenders.Add(who, person.Gender);
        }
        return who;
    }

    /// <summary>Records by which pronoun somebody was taken up first.</summary>
    public void TakeUp(Antecedent who, Gender gender)
    {
        if (!_takenUpAs.ContainsKey(who))
            _takenUpAs.Add(who, gender);
    }

    /// <summary>What is known of somebody: what names, nouns and the text tell, else by which pronoun he was taken up first.</summary>
    public Gender GenderOf(Antecedent who)
    {
        Gender known = who.Entity is { } entity ? entities.GenderOf(entity) : _unnamedGenders[who];
        return known == Gender.Unknown && _takenUpAs.TryGetValue(who, out Gender gender) ? gender : known;
    }
}
