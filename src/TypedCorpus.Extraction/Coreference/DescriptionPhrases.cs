using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>The words of what a text says of a name, and how they are entered.</summary>
internal sealed class DescriptionPhrases(TaggedArticle tagged, DescriptionIndex index)
{
    /// <summary>In tokens.</summary>
    public const int LongestPhrase = 8;

    private readonly KnownDescriptions _known = tagged.Language.Part(static l => new KnownDescriptions(l));

    /// <summary>Where the words of one phrase that end before a token begin.</summary>
    public int Before(int token)
    {
        int first = token;
        while (first > 0 && token - first < LongestPhrase && IsInPhrase(tagged.Tags[first - 1]) && tagged.Article.SentenceOf(first - 1) == tagged.Article.SentenceOf(token - 1))
            first--;
        return first;
    }

    /// <summary>Whether a word can stand in such a phrase.</summary>
    public static bool IsInPhrase(PosTag tag) => tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.POS;

    /// <summary>A word in its key form.</summary>
    public string WordAt(int token) => NameText.Key(tagged.Article[token]);

    /// <summary>Enters a noun that is said of a name, with the words before it.</summary>
    public void Add(string noun, int first, int head, Referent name)
    {
        string[] words = [.. Enumerable.Range(first, Math.Max(0, head - first)).Select(WordAt)];
        index.Add(noun, words, name);
        foreach (string synonym in _known.SynonymsOf(DescriptionIndex.Noun(noun)))
            index.Add(synonym, words, name);
    }
}
