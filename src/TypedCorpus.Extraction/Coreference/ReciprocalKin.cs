using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>What the word of kinship before a name says of the person whose relative is named: <c>Tom Moss left, and his wife Ann</c> makes him the husband.</summary>
internal sealed class ReciprocalKin(TaggedArticle tagged, EntityView entities, DescriptionIndex index)
{
    // In tokens, between whose it is and the noun: "his 22-year-old son".
    private const int LongestPhrase = 8;

    // In sentences.
    private const int FarthestPossessor = 1;

    private readonly KinReciprocals _nouns = tagged.Language.Part(static l => new KinReciprocals(l));

    // The person who was named last, and the last two of whom nothing is said to be: in "Tom saw Ann Moss's house, his wife said" Moss has none.
    private Referent? _named;
    private Referent? _last;
    private Referent? _other;

    /// <summary>Enters what the name of a person tells of somebody named before. Names come in the order of the text.</summary>
    public void Read(Referent name)
    {
        if (RelativeBefore(name.Tokens.Start) is { } noun && PossessorOf(noun, name) is var (possessor, gender) && _nouns.Of(tagged.Article.KeyOf(noun), gender) is { } reciprocal)
            index.Add(reciprocal, [], possessor);
        _named = name;
        if (name.Tokens.End < tagged.Tags.Length && tagged.Tags[name.Tokens.End] == PosTag.POS)
            return;
        if (_last is { } last && last.Entity != name.Entity)
            _other = last;
        _last = name;
    }

    /// <summary>The word of kinship before a name, a comma between or not.</summary>
    private int? RelativeBefore(int name)
    {
        int end = BeforeOffice(name);
        int noun = end > 1 && tagged.Tags[end - 1] == PosTag.Comma ? end - 2 : end - 1;
        return noun > 0 && tagged.Language.Coreference.Relatives.Contains(tagged.Article.KeyOf(noun)) ? noun : null;
    }

    /// <summary>Where what a name is said to be begins, between commas: <c>her son, the director Tom Moss</c>; else the name.</summary>
    private int BeforeOffice(int name)
    {
        int first = name;
        while (first > 1 && name - first < LongestPhrase && tagged.Tags[first - 1] is PosTag.JJ or PosTag.NN or PosTag.HYPH)
            first--;
        bool isOffice = first < name && first > 1 && tagged.Tags[first - 1] == PosTag.DT && tagged.Tags[first - 2] == PosTag.Comma;
        return isOffice ? first - 1 : name;
    }

    /// <summary>Whose relative it is: the person whom a pronoun takes up, who was named last, or the name with the possessive.</summary>
    private (Referent Possessor, Gender Gender)? PossessorOf(int noun, Referent relative)
    {
        int owner = noun - 1;
        while (owner > 0 && noun - owner < LongestPhrase && tagged.Tags[owner] is PosTag.JJ or PosTag.CD or PosTag.HYPH or PosTag.NN)
            owner--;
        if (owner < 0)
            return null;
        if (tagged.Tags[owner] == PosTag.POS)
            return _named is { } named && named.Tokens.End == owner && entities.GenderOf(named.Entity) is Gender.Masculine or Gender.Feminine ? (named, entities.GenderOf(named.Entity)) : null;
        Gender told = tagged.Language.Pronouns.Of(tagged.Article[owner]).Gender;
        if (tagged.Tags[owner] != PosTag.PRPS || told is not (Gender.Masculine or Gender.Feminine) || Before(relative) is not { } person)
            return null;
        bool isNear = relative.Sentence - person.Sentence <= FarthestPossessor;
        return isNear && entities.GenderOf(person.Entity) is var known && (known == Gender.Unknown || known == told) ? (person, told) : null;
    }

    /// <summary>The person who was named last before a relative of hers.</summary>
    private Referent? Before(Referent relative) => _last is { } last && last.Entity == relative.Entity ? _other : _last;
}
