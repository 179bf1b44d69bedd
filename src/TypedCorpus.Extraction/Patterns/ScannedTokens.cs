namespace TypedCorpus.Extraction.Patterns;

/// <summary>The tokens that a scanner looks at, each looked up once.</summary>
internal sealed class ScannedTokens(RuleSet rules, ITokenView view, MatchMemory memory)
{
    // In tokens: a run that is longer has most words, and is read again for each figure in it.
    private const int LongestGathered = 128;

    /// <summary>The tokens.</summary>
    public ITokenView View => view;

    /// <summary>The run of tokens outside of which no rule looks.</summary>
    public TokenRange Within { get; set; }

    /// <summary>How many tokens have been asked something so far.</summary>
    public long Tests { get; private set; }

    /// <summary>Whether a token passes a test.</summary>
    public bool Passes(TokenTest test, int token)
    {
        Tests++;
        return test.Passes(view, token, FactsOf(token));
    }

    /// <summary>Whether the run of tokens has been seen to have no word that a pattern needs.</summary>
    public bool IsKnownToLack(int pattern) => memory.HasNeeded(pattern) == false;

    /// <summary>Whether the run of tokens has a word that a pattern cannot do without, or is too long to tell.</summary>
    public bool HasNeeded(int pattern, WordBits needed)
    {
        if (Within.Length > LongestGathered)
            return true;
        if (memory.HasNeeded(pattern) is { } known)
            return known;
        if (!memory.KnowsWords)
        {
            memory.KnowsWords = true;
            for (int token = Within.Start; token < Within.End; token++)
            {
                if (FactsOf(token).Word is not 0 and int word)
                    memory.Words.Add(word);
            }
        }
        return memory.SetNeeded(pattern, needed.HasAny(memory.Words));
    }

    /// <summary>Whether a space or the end stands before a token.</summary>
    public bool IsSpaceBefore(int token) => token >= Within.End || view.SpaceBefore(token);

    /// <summary>What is known of a token.</summary>
    public ref readonly TokenFacts FactsOf(int token)
    {
        ref KnownFacts known = ref memory.FactsOf(token);
        if (!known.IsOf(memory.Run, token))
        {
            ReadOnlySpan<char> chars = view.Chars(token);
            VocabularyEntry? entry = rules.Find(chars, view.WordHash(token));
            known = new KnownFacts(memory.Run, token, new TokenFacts(entry, entry?.Number ?? 0, TokenShape.Of(chars)));
        }
        return ref known.Facts;
    }
}
