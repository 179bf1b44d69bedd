using TypedCorpus.Extraction.Coreference;

namespace TypedCorpus.Extraction.References;

/// <summary>What is known of those whom pronouns can take up, so far in the text: how often each was mentioned, and of which gender each is.</summary>
internal sealed class KnownAntecedents(EntityView entities)
{
    private readonly Dictionary<Antecedent, int> _counts = Spare.Take<Dictionary<Antecedent, int>>();
    private readonly Dictionary<string, Antecedent> _unnamedByNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<Antecedent, UnnamedPerson> _unnamed = [];
    private readonly Dictionary<Antecedent, Gender> _takenUpAs = [];

    // Those who were taken up so more than once.
    private readonly HashSet<Antecedent> _takenUpAgain = [];

    /// <summary>Hands back the counts: nothing is asked any more.</summary>
    public void Release() => Spare.Keep(_counts);

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
            _unnamed.Add(who, person);
        }
        return who;
    }

    /// <summary>The phrase that first means somebody without a name, else <see langword="null"/>.</summary>
    public UnnamedPhrase? PhraseOf(Antecedent who) => _unnamed.TryGetValue(who, out UnnamedPerson person) ? person.Phrase : null;

    /// <summary>What somebody is.</summary>
    public EntityKind KindOf(Antecedent who) => who.Entity is { } entity ? entities.KindOf(entity) : _unnamed[who].Kind;

    /// <summary>Records by which pronoun somebody was taken up.</summary>
    public void TakeUp(Antecedent who, Gender gender)
    {
        if (!_takenUpAs.TryGetValue(who, out Gender first))
            _takenUpAs.Add(who, gender);
        else if (first == gender)
            _takenUpAgain.Add(who);
    }

    /// <summary>What is known of somebody: what names, nouns and the text tell, else by which pronoun he was taken up more than once.</summary>
    public Gender GenderOf(Antecedent who)
    {
        Gender known = who.Entity is { } entity ? entities.GenderOf(entity) : _unnamed[who].Gender;
        // Of somebody without a name one pronoun is all that is known.
        bool isTold = _takenUpAgain.Contains(who) || (who.Entity is null && _takenUpAs.ContainsKey(who));
        return known == Gender.Unknown && isTold ? _takenUpAs[who] : known;
    }

    /// <summary>By which pronoun somebody was taken up first, else what one pronoun beside the name tells.</summary>
    public Gender LikelyGenderOf(Antecedent who) =>
        _takenUpAs.TryGetValue(who, out Gender gender) ? gender : who.Entity is { } entity ? entities[entity].LikelyGender : Gender.Unknown;
}
