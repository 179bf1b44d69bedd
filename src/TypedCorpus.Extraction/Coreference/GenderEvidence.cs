using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Learns from the pronouns beside a person's names which pronouns the article uses for her.</summary>
internal static class GenderEvidence
{
    // So much without anything to the contrary outweighs what a given name tells: a sentence that goes on with the pronoun, or two pronouns
    // beside a name alone.
    private const int Overruling = 4;

    // One pronoun in a sentence that names others as well tells nothing.
    private const int Telling = 2;

    private const int Beginning = 4;

    /// <summary>Sets the gender of persons for whom the text tells one.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="names">The mentions by name, in order.</param>
    /// <param name="runOf">The quoted run that each token stands in, or -1.</param>
    /// <param name="entities">The entities.</param>
    public static void Collect(TaggedArticle tagged, List<Referent> names, int[] runOf, ArticleEntities entities)
    {
        int[] masculine = new int[entities.Count];
        int[] feminine = new int[entities.Count];
        List<Referent> persons = names.FindAll(name => entities.KindOf(name.Entity) == EntityKind.Person);
        int[] othersAfter = OthersAfter(persons);
        PronounAhead ahead = new(tagged, runOf);
        // The first person named in the sentence, and whether another one has been named since.
        int opener = 0;
        bool several = false;
        for (int i = 0; i < persons.Count; i++)
        {
            Referent name = persons[i];
            if (persons[opener].Sentence != name.Sentence)
                (opener, several) = (i, false);
            bool alone = !several && persons[opener].Entity == name.Entity;
            several |= persons[opener].Entity != name.Entity;
            if (name.Run >= 0)
                continue;
            // Up to the next name of another person, the sentence's end at most: a pronoun there is his or hers.
            Sentence sentence = tagged.Article.Sentences[name.Sentence];
            int end = othersAfter[i] < persons.Count ? Math.Min(sentence.EndToken, persons[othersAfter[i]].Tokens.Start) : sentence.EndToken;
            if (alone && end == sentence.EndToken && name.Role >= ReferentRole.Subject && BeginsNext(tagged, name.Sentence, runOf) is { IsOfPerson: true } beginning)
            {
                // Smith came. She sang.
                if (beginning.Gender == Gender.Masculine)
                    masculine[name.Entity] += Beginning;
                else
                    feminine[name.Entity] += Beginning;
                continue;
            }
            int at = ahead.From(name.Tokens.End);
            if (at >= end)
                continue;
            int weight = alone ? 2 : 1;
            if (tagged.Language.Pronouns.Of(tagged.Article[at]).Gender == Gender.Masculine)
                masculine[name.Entity] += weight;
            else
                feminine[name.Entity] += weight;
        }
        for (int e = 0; e < masculine.Length; e++)
        {
            int most = Math.Max(masculine[e], feminine[e]);
            int least = Math.Min(masculine[e], feminine[e]);
            if (most < Telling || most < least * 2)
                continue;
            Gender told = masculine[e] > feminine[e] ? Gender.Masculine : Gender.Feminine;
            Gender known = entities.GenderOf(e);
            if (known == Gender.Unknown || (known != told && most >= Overruling && least == 0))
                entities.SetGender(e, told);
        }
    }

    /// <summary>The pronoun that begins the next sentence of the paragraph, in the same kind of text.</summary>
    private static Pronoun BeginsNext(TaggedArticle tagged, int sentence, int[] runOf)
    {
        ReadOnlySpan<Sentence> sentences = tagged.Article.Sentences;
        if (sentence + 1 >= sentences.Length || sentences[sentence + 1].Paragraph != sentences[sentence].Paragraph || runOf[sentences[sentence + 1].FirstToken] >= 0)
            return default;
        return tagged.Language.Pronouns.Of(tagged.Article[sentences[sentence + 1].FirstToken]);
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
    private sealed class PronounAhead(TaggedArticle tagged, int[] runOf)
    {
        private int _asked;
        private int _found = -1;

        /// <summary>The first such pronoun from <paramref name="token"/> on; how many tokens there are where none follows.</summary>
        public int From(int token)
        {
            if (token >= _asked && token <= _found)
                return _found;
            (_asked, _found) = (token, token);
            while (_found < runOf.Length && (runOf[_found] >= 0 || !tagged.Language.Pronouns.Of(tagged.Article[_found]).IsOfPerson))
                _found++;
            return _found;
        }
    }
}
