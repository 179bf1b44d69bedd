using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Learns from the pronouns beside a person's names which pronouns the article uses for her.</summary>
internal sealed class GenderEvidence
{
    // So much without anything to the contrary outweighs what a given name tells: a sentence that goes on with the pronoun, or two pronouns
    // beside a name alone.
    private const int Overruling = 4;

    // One pronoun in a sentence that names others as well tells nothing.
    private const int Telling = 2;

    private const int Beginning = 4;

    // Less is one pronoun in one sentence, which may be somebody else's: Fox turned to his parents.
    private const int Sure = 3;

    private readonly ReferenceContext _context;
    private readonly TaggedArticle _tagged;

    // By entity, what speaks for either.
    private readonly int[] _masculine;
    private readonly int[] _feminine;

    private GenderEvidence(ReferenceContext context)
    {
        _context = context;
        _tagged = context.Tagged;
        _masculine = new int[context.Entities.Count];
        _feminine = new int[context.Entities.Count];
    }

    /// <summary>Sets the gender of persons for whom the text tells one.</summary>
    public static void Collect(ReferenceContext context)
    {
        foreach (EntityIndex entity in DeclaredPronouns.Find(context))
            context.Entities.Replace(entity, context.Entities[entity] with { Gender = Gender.Plural });
        GenderEvidence evidence = new(context);
        List<Referent> persons = Spare.Take<List<Referent>>();
        foreach (Referent name in context.Names)
        {
            if (context.Entities.KindOf(name.Entity) == EntityKind.Person)
                persons.Add(name);
        }
        evidence.Read(persons);
        Spare.Keep(persons);
        foreach (EntityIndex entity in context.Entities.Indices)
        {
            if (evidence.GenderOf(entity) is not { } told)
                continue;
            ArticleEntity known = context.Entities[entity];
            context.Entities.Replace(entity, told.IsSure ? known with { Gender = told.Gender } : known with { LikelyGender = told.Gender });
        }
    }

    /// <summary>Reads what follows the names of persons.</summary>
    private void Read(List<Referent> persons)
    {
        int[] othersAfter = OthersAfter(persons);
        PronounAhead ahead = new(_context);
        // The first person named in the sentence, and whether another one has been named since.
        int opener = 0;
        bool areSeveral = false;
        for (int i = 0; i < persons.Count; i++)
        {
            Referent name = persons[i];
            if (persons[opener].Sentence != name.Sentence)
                (opener, areSeveral) = (i, false);
            bool isAlone = !areSeveral && persons[opener].Entity == name.Entity;
            areSeveral |= persons[opener].Entity != name.Entity;
            if (name.IsQuoted)
                continue;
            // Up to the next name of another person, the sentence's end at most: a pronoun there is his or hers.
            Sentence sentence = _tagged.Article.Sentences[name.Sentence];
            int end = othersAfter[i] < persons.Count ? Math.Min(sentence.EndToken, persons[othersAfter[i]].Tokens.Start) : sentence.EndToken;
            bool isOnlySubject = isAlone && end == sentence.EndToken && name.Role >= GrammaticalRole.Subject;
            // Smith came. She sang.
            if (isOnlySubject && BeginsNext(name.Sentence) is { IsOfPerson: true } beginning && !HasPronounBefore(name, beginning.Gender) && !HasPersonAfter(name, beginning.Gender))
                Add(name.Entity, beginning, Beginning);
            else if (ahead.From(name.Tokens.End) is var pronoun && pronoun < end && !IsObjectOf(name, pronoun))
            {
                Pronoun told = _tagged.Language.Pronouns.Of(_tagged.Article[pronoun]);
                if (!HasPronounBefore(name, told.Gender))
                    Add(name.Entity, told, isAlone ? 2 : 1);
            }
        }
    }

    /// <summary>Whether somebody else of a gender is spoken of before a name: <c>Her friend, Fox, came. She sang</c>.</summary>
    private bool HasPronounBefore(Referent name, Gender gender)
    {
        for (int t = _tagged.Article.Sentences[name.Sentence].FirstToken; t < name.Tokens.Start; t++)
        {
            if (_tagged.Tags[t] is PosTag.PRP or PosTag.PRPS && _tagged.Language.Pronouns.Of(_tagged.Article[t]) is { IsOfPerson: true } pronoun && pronoun.Gender == gender)
                return true;
        }
        return false;
    }

    /// <summary>Whether somebody of a gender without a name follows a name: <c>Fox met a woman. She sang</c>.</summary>
    private bool HasPersonAfter(Referent name, Gender gender)
    {
        for (int t = name.Tokens.End; t < _tagged.Article.Sentences[name.Sentence].EndToken; t++)
        {
            if (_tagged.Tags[t] == PosTag.NN && _tagged.Language.PersonNouns.GenderOf(_tagged.Article[t]) == gender)
                return true;
        }
        return false;
    }

    /// <summary>Whether a pronoun is the object of what a subject does, and so somebody else: <c>Fox remembered her</c>.</summary>
    private bool IsObjectOf(Referent subject, int pronoun) =>
        subject.Role >= GrammaticalRole.Subject && _tagged.Tags[pronoun] == PosTag.PRP && _tagged.Language.Pronouns.Of(_tagged.Article[pronoun]).Case == PronounCase.Object
        && _context.Verbs.Between(subject.Tokens.End, pronoun) <= 1;

    private void Add(EntityIndex person, Pronoun pronoun, int weight) => (pronoun.Gender == Gender.Masculine ? _masculine : _feminine)[person.Value] += weight;

    /// <summary>The gender that the text tells of an entity, where that says more than what was known, and whether it is sure; else <see langword="null"/>.</summary>
    private (Gender Gender, bool IsSure)? GenderOf(EntityIndex entity)
    {
        int most = Math.Max(_masculine[entity.Value], _feminine[entity.Value]);
        int least = Math.Min(_masculine[entity.Value], _feminine[entity.Value]);
        if (most < Telling || most < least * 2)
            return null;
        Gender told = _masculine[entity.Value] > _feminine[entity.Value] ? Gender.Masculine : Gender.Feminine;
        Gender known = _context.Entities.GenderOf(entity);
        if (known == Gender.Plural)
            return null;
        bool overrules = known != told && most >= Overruling && least == 0;
        return known == Gender.Unknown || overrules ? (told, overrules || most >= Sure) : null;
    }

    /// <summary>The pronoun that begins the next sentence of the paragraph, in the same kind of text.</summary>
    private Pronoun BeginsNext(int sentence)
    {
        ReadOnlySpan<Sentence> sentences = _tagged.Article.Sentences;
        if (sentence + 1 >= sentences.Length || sentences[sentence + 1].Paragraph != sentences[sentence].Paragraph)
            return default;
        int first = sentences[sentence + 1].FirstToken;
        return _context.Speech.IsQuoted(first) ? default : _tagged.Language.Pronouns.Of(_tagged.Article[first]);
    }

    /// <summary>For each name of a person the next one of another; how many names there are where none follows.</summary>
    private static int[] OthersAfter(List<Referent> persons)
    {
        int[] others = new int[persons.Count];
        for (int i = persons.Count - 1; i >= 0; i--)
            others[i] = i + 1 == persons.Count || persons[i + 1].Entity != persons[i].Entity ? i + 1 : others[i + 1];
        return others;
    }

    /// <summary>The pronouns for a person outside quotation marks. Asked onwards, so that every token is looked at once.</summary>
    private sealed class PronounAhead(ReferenceContext context)
    {
        private TokenRange? _passed;

        /// <summary>The first such pronoun from <paramref name="token"/> on; how many tokens there are where none follows.</summary>
        public int From(int token)
        {
            if (_passed is { } passed && token >= passed.Start && token <= passed.End)
                return passed.End;
            int found = token;
            while (found < context.Speech.Tokens && !IsPronoun(found))
                found++;
            _passed = new TokenRange(token, found);
            return found;
        }

        private bool IsPronoun(int token) => !context.Speech.IsQuoted(token) && context.Tagged.Language.Pronouns.Of(context.Tagged.Article[token]).IsOfPerson;
    }
}
