using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>How the words of an article are written: small, or with a capital where no sentence and no headline demands one.</summary>
internal sealed class WordOccurrences
{
    // A headline shows in so many words, those of fewer letters left out.
    private const int WordsOfHeadline = 24;
    private const int FewestWords = 4;
    private const int ShortestWord = 4;

    private readonly Dictionary<uint, List<int>> _inside = [];
    private readonly HashSet<uint> _small = [];

    public WordOccurrences(TaggedArticle tagged)
    {
        TokenizedArticle article = tagged.Article;
        foreach (Sentence sentence in article.Sentences)
        {
            bool isHeadline = IsHeadline(article, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (article.Tokens[i].Kind != TokenKind.Word)
                    continue;
                uint word = tagged.FormOf(i).Word;
                if (!NameSegments.HasCapital(article, i))
                {
                    _small.Add(word);
                    continue;
                }
                if (!_inside.TryGetValue(word, out List<int>? inside))
                    _inside.Add(word, inside = []);
                if (i > sentence.FirstToken && !isHeadline)
                    inside.Add(i);
            }
        }
    }

    /// <summary>Whether the article has a word in small letters.</summary>
    public bool IsSmall(uint word) => _small.Contains(word);

    /// <summary>Whether the article has a word with a capital.</summary>
    public bool Has(uint word) => _inside.ContainsKey(word);

    /// <summary>How often it has the word with a capital inside a sentence.</summary>
    public int CountInside(uint word) => _inside[word].Count;

    /// <summary>The tokens of these, in order.</summary>
    public List<int> Inside(uint word) => _inside[word];

    /// <summary>Whether most words of a sentence have capitals, which then say little.</summary>
    public static bool IsHeadline(TokenizedArticle article, Sentence sentence)
    {
        int words = 0;
        int capitals = 0;
        int end = Math.Min(sentence.EndToken, sentence.FirstToken + WordsOfHeadline);
        for (int i = sentence.FirstToken; i < end; i++)
        {
            if (article.Tokens[i].Kind != TokenKind.Word || article.Tokens[i].Length < ShortestWord)
                continue;
            words++;
            capitals += NameSegments.HasCapital(article, i) ? 1 : 0;
        }
        return words >= FewestWords && capitals * 10 >= words * 8;
    }
}
