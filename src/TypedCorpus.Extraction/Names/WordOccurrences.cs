using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>How the words of an article are written: small, or with a capital where no sentence and no headline demands one.</summary>
internal sealed class WordOccurrences
{
    private readonly Dictionary<uint, Chain> _inside = Spare.Take<Dictionary<uint, Chain>>();

    // Words in small letters that the article has with a capital too.
    private readonly HashSet<uint> _small = Spare.Take<HashSet<uint>>();
    private readonly TaggedArticle _tagged;

    // For each token, the next one inside a sentence with the same word, 0 for none: so that an article needs no list for each of its words.
    private readonly int[] _next;

    private readonly bool[] _headlines;

    public WordOccurrences(TaggedArticle tagged)
    {
        _tagged = tagged;
        TokenizedArticle article = tagged.Article;
        _headlines = Spare.Take<bool>(article.Sentences.Length);
        _next = Spare.Take<int>(article.Tokens.Length);
        for (int s = 0; s < article.Sentences.Length; s++)
        {
            Sentence sentence = article.Sentences[s];
            bool isHeadline = _headlines[s] = Headline.HasCapitals(article, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!article.HasCapital(i))
                    continue;
                uint word = tagged.FormOf(i).Word;
                Chain chain = _inside.TryGetValue(word, out Chain known) ? known : default;
                _inside[word] = i > sentence.FirstToken && !isHeadline ? Append(chain, i) : chain;
            }
        }
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            if (IsSmallWord(i) && tagged.FormOf(i).Word is var word && _inside.ContainsKey(word))
                _small.Add(word);
        }
    }

    /// <summary>Whether the article has the word of a token in small letters, there or elsewhere.</summary>
    public bool IsSmall(int token) => IsSmallWord(token) || _small.Contains(_tagged.FormOf(token).Word);

    private bool IsSmallWord(int token) => _tagged.Article.Tokens[token].Kind == TokenKind.Word && !_tagged.Article.HasCapital(token);

    /// <summary>Whether the article has a word with a capital.</summary>
    public bool Has(uint word) => _inside.ContainsKey(word);

    /// <summary>How often it has the word with a capital inside a sentence.</summary>
    public int CountInside(uint word) => _inside[word].Count;

    /// <summary>The first token of these; <see langword="null"/> where there is none.</summary>
    public int? FirstInside(uint word) => _inside[word] is { Count: > 0 } chain ? chain.First : null;

    /// <summary>The one after it; <see langword="null"/> where there is none.</summary>
    public int? NextInside(int token) => _next[token] is > 0 and var next ? next : null;

    /// <summary>Whether most words of a sentence have capitals, which then say little.</summary>
    public bool IsHeadline(int sentence) => _headlines[sentence];

    /// <summary>Hands back what was kept of the article; nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_inside);
        Spare.Keep(_small);
        Spare.Keep(_next);
        Spare.Keep(_headlines);
    }

    private Chain Append(Chain chain, int token)
    {
        if (chain.Count == 0)
            return new Chain(token, token, 1);
        _next[chain.Last] = token;
        return chain with { Last = token, Count = chain.Count + 1 };
    }

    /// <summary>The tokens of one word.</summary>
    private readonly record struct Chain(int First, int Last, int Count);
}
