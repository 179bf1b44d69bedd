using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>The person of whom an article speaks where a description begins: <c>the striker</c>, <c>the 56-year-old</c>.</summary>
internal sealed class PersonsSpokenOf(TaggedArticle tagged, List<Referent> names, EntityView entities, Predicate<int> isQuoted)
{
    // So many sentences back a person is still spoken of.
    private const int FarthestPerson = 3;

    private readonly Lazy<Nationalities> _nations = new(() => new Nationalities(tagged, names, entities));

    // The first mentions of the first two persons.
    private readonly List<Referent> _persons = FirstPersons(names, entities);

    /// <summary>Of which country the text says that they are.</summary>
    public Nationalities Nations => _nations.Value;

    /// <summary>The one person of the nearest sentence before that names any: its only one, or its first subject.</summary>
    public EntityIndex? Before(int first, int head)
    {
        // "The lad went down," said his manager: in what somebody says he is not meant.
        if (isQuoted(head))
            return null;
        if (ObjectBefore(first, head) is { } met)
            return met;
        string? country = Nations.In(new TokenRange(first, head + 1));
        int sentence = tagged.Article.SentenceOf(head);
        Gender gender = tagged.Language.PersonNouns.GenderOf(tagged.Article[head]);
        int? nearest = null;
        EntityIndex? only = null, subject = null;
        bool areSeveral = false;
        for (int i = Referent.FirstFrom(names, first) - 1; i >= 0 && sentence - names[i].Sentence <= FarthestPerson && (nearest ?? names[i].Sentence) == names[i].Sentence; i--)
        {
            Referent name = names[i];
            // A person does not stand beside a description of herself in one clause: Reed passed to the striker.
            if (name.Sentence == sentence || !IsPersonOf(gender, name) || !Nations.MayBeOf(name.Entity, country))
                continue;
            nearest = name.Sentence;
            areSeveral |= only is { } other && other != name.Entity;
            only = name.Entity;
            if (name.Role < GrammaticalRole.Subject)
                continue;
            // "Tom is ill," Ann Reed said. The 51-year-old: either may be.
            if (subject is { } speaker && speaker != name.Entity && isQuoted(name.Tokens.Start))
                return null;
            // The one further back stands in the main clause: Ann Reed didn't know Tom Fox was coming.
            subject = name.Entity;
        }
        // "Fox passed, and Reed scored. “I was lucky,” said the Nigerian": either may be.
        if (country is not null && head == first && areSeveral && !(subject is { } known && Nations.IsOf(known, country)))
            return null;
        return areSeveral ? subject : only;
    }

    /// <summary>The last person of the main clause, where somebody else acts in it and a description is the subject of a clause that says when: <c>Fox robbed Ann Reed while the 91-year-old slept</c>.</summary>
    private EntityIndex? ObjectBefore(int first, int head)
    {
        int sentence = tagged.Article.SentenceOf(head);
        if (first < 2 || !tagged.At(first - 2).IsIn(tagged.Language.Coreference.Subordinators) || !(tagged.At(head).Next.IsFinite || tagged.At(head).Next.Tag == PosTag.VBN))
            return null;
        Gender gender = tagged.Language.PersonNouns.GenderOf(tagged.Article[head]);
        EntityIndex? nearest = null;
        for (int i = Referent.FirstFrom(names, first) - 1; i >= 0 && names[i].Sentence == sentence; i--)
        {
            if (entities.KindOf(names[i].Entity) != EntityKind.Person || names[i].Entity == nearest)
                continue;
            // Another person stands before her, who acts.
            if (nearest is not null)
                return nearest;
            if (names[i].Role >= GrammaticalRole.Subject || !IsPersonOf(gender, names[i]))
                return null;
            nearest = names[i].Entity;
        }
        return null;
    }

    /// <summary>Whether the sentence names a person before a token.</summary>
    public bool IsBeside(int token)
    {
        int sentence = tagged.Article.SentenceOf(token);
        for (int i = Referent.FirstFrom(names, token) - 1; i >= 0 && names[i].Sentence == sentence; i--)
        {
            if (entities.KindOf(names[i].Entity) == EntityKind.Person)
                return true;
        }
        return false;
    }

    private bool IsPersonOf(Gender gender, Referent name) => entities.KindOf(name.Entity) == EntityKind.Person
        && (gender == Gender.Unknown || entities.GenderOf(name.Entity) is Gender.Unknown || entities.GenderOf(name.Entity) == gender);

    /// <summary>The one person whom the article has named so far: the president may be anybody's.</summary>
    public EntityIndex? OnlyOneBefore(int token) =>
        _persons.Count > 0 && _persons[0].Tokens.Start < token && (_persons.Count == 1 || _persons[1].Tokens.Start >= token) ? _persons[0].Entity : null;

    private static List<Referent> FirstPersons(List<Referent> names, EntityView entities)
    {
        List<Referent> persons = [];
        foreach (Referent name in names)
        {
            if (entities.KindOf(name.Entity) != EntityKind.Person || (persons.Count == 1 && persons[0].Entity == name.Entity))
                continue;
            persons.Add(name);
            if (persons.Count == 2)
                break;
        }
        return persons;
    }
}
