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
        for (int i = 0; i < names.Count; i++)
        {
            Referent name = names[i];
            if (entities.KindOf(name.Entity) != EntityKind.Person || name.Run >= 0)
                continue;
            // Up to the next name of a person, the sentence after this one at most: a pronoun there is his or hers.
            Sentence sentence = tagged.Article.Sentences[name.Sentence];
            int end = sentence.EndToken;
            for (int next = i + 1; next < names.Count && names[next].FirstToken < end; next++)
            {
                if (entities.KindOf(names[next].Entity) == EntityKind.Person && names[next].Entity != name.Entity)
                {
                    end = names[next].FirstToken;
                    break;
                }
            }
            bool alone = IsAlone(names, i, sentence, entities);
            if (alone && end == sentence.EndToken && name.Role >= ReferentRole.Subject && BeginsNext(tagged, name.Sentence, runOf) is { IsOfPerson: true } beginning)
            {
                // Smith came. She sang.
                if (beginning.Gender == Gender.Masculine)
                    masculine[name.Entity] += Beginning;
                else
                    feminine[name.Entity] += Beginning;
                continue;
            }
            for (int t = name.EndToken; t < end; t++)
            {
                if (runOf[t] >= 0)
                    continue;
                Pronoun pronoun = Pronoun.Of(tagged.Article[t]);
                if (!pronoun.IsOfPerson)
                    continue;
                int weight = alone ? 2 : 1;
                if (pronoun.Gender == Gender.Masculine)
                    masculine[name.Entity] += weight;
                else
                    feminine[name.Entity] += weight;
                break;
            }
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
        return Pronoun.Of(tagged.Article[sentences[sentence + 1].FirstToken]);
    }

    /// <summary>Whether no other person is named in the sentence before this name.</summary>
    private static bool IsAlone(List<Referent> names, int index, Sentence sentence, ArticleEntities entities)
    {
        for (int i = index - 1; i >= 0 && names[i].FirstToken >= sentence.FirstToken; i--)
        {
            if (entities.KindOf(names[i].Entity) == EntityKind.Person && names[i].Entity != names[index].Entity)
                return false;
        }
        return true;
    }
}
