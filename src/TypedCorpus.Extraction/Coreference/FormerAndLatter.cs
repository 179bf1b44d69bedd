using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Whom <c>the former</c> and <c>the latter</c> mean: of the last two who were named side by side the first or the second.</summary>
internal sealed class FormerAndLatter(TaggedArticle tagged, List<Referent> names, EntityView entities)
{
    // In tokens: between two names that are joined.
    private const int LongestJoint = 4;

    // In sentences.
    private const int Farthest = 3;

    private readonly CoreferenceWords _words = tagged.Language.Coreference;

    /// <summary>The entity that a word after <c>the</c> means, else <see langword="null"/>.</summary>
    public EntityIndex? At(int word)
    {
        bool isFirst = _words.FirstOfTwo.Contains(tagged.Article[word]);
        if (!isFirst && !_words.SecondOfTwo.Contains(tagged.Article[word]))
            return null;
        int sentence = tagged.Article.SentenceOf(word);
        for (int second = Referent.FirstFrom(names, word) - 1; second > 0 && sentence - names[second].Sentence <= Farthest; second--)
        {
            if (AreJoined(names[second - 1], names[second]))
                return names[isFirst ? second - 1 : second].Entity;
        }
        return null;
    }

    private bool AreJoined(Referent first, Referent second)
    {
        TokenRange between = new(first.Tokens.End, second.Tokens.Start);
        if (first.Entity == second.Entity || entities.KindOf(first.Entity) != entities.KindOf(second.Entity) || between.IsEmpty || between.Length > LongestJoint)
            return false;
        for (int t = between.Start; t < between.End; t++)
        {
            if (_words.Coordinators.Contains(tagged.Article[t]))
                return true;
        }
        return false;
    }
}
