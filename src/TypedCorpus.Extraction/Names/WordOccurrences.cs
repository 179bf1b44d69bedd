using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>How the words of an article are written: small, or with a capital where no sentence and no headline demands one.</summary>
internal sealed class WordOccurrences
{
    // A headline shows in so many words, those of fewer letters left out.
    private const int WordsOfHeadline = 24;
    private const int FewestWords = 4;
    private const int ShortestWord = 4;

    private const int None = -1;

    private readonly Dictionary<uint, Chain> _inside = [];
    private readonly HashSet<uint> _small = [];

    // For each token, the next one inside a sentence with the same word: so that an article needs no list for each of its words.
    private readonly int[] _next;

    public WordOccurrences(TaggedArticle tagged)
    {
        TokenizedArticle article = tagged.Article;
        _next = new int[article.Tokens.Length];
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
                Chain chain = _inside.TryGetValue(word, out Chain known) ? known : new Chain(None, None, 0);
                _inside[word] = i > sentence.FirstToken && !isHeadline ? Append(chain, i) : chain;
            }
        }
    }

    /// <summary>Whether the article has a word in small letters.</summary>
    public bool IsSmall(uint word) => _small.Contains(word);

    /// <summary>Whether the article has a word with a capital.</summary>
    public bool Has(uint word) => _inside.ContainsKey(word);

    /// <summary>How often it has the word with a capital inside a sentence.</summary>
    public int CountInside(uint word) => _inside[word].Count;

    /// <summary>The first token of these; <see langword="null"/> where there is none.</summary>
    public int? FirstInside(uint word) => _inside[word].First is var first and not None ? first : null;

    /// <summary>The one after it; <see langword="null"/> where there is none.</summary>
    public int? NextInside(int token) => _next[token] is var next and not None ? next : null;

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

    private Chain Append(Chain chain, int token)
    {
        _next[token] = None;
        if (chain.Last != None)
            _next[chain.Last] = token;
        return new Chain(chain.Count == 0 ? token : chain.First, token, chain.Count + 1);
    }

    /// <summary>The tokens of one word.</summary>
    private readonly record struct Chain(int First, int Last, int Count);
}
