namespace TypedCorpus.Extraction.Patterns;

/// <summary>The tokens that a scanner looks at, each looked up once.</summary>
internal sealed class ScannedTokens(RuleSet rules, MatchMemory memory)
{
    // In tokens: a run that is longer has most words, and is read again for each figure in it.
    private const int LongestGathered = 128;

    /// <summary>The tokens.</summary>
    public ITokenView View { get; private set; } = null!;

    /// <summary>The run of tokens outside of which no rule looks.</summary>
    public TokenRange Within { get; set; }

    /// <summary>How many tokens have been asked something so far.</summary>
    public long Tests { get; private set; }

    /// <summary>Begins with other tokens.</summary>
    public void Begin(ITokenView view) => (View, Tests) = (view, 0);

    /// <summary>Lets the tokens go.</summary>
    public void End() => View = null!;

    /// <summary>Whether a token passes a test.</summary>
    public bool Passes(TokenTest test, int token)
    {
        Tests++;
        return test.Passes(View, token, FactsOf(token));
    }

    /// <summary>The patterns that need no word in particular, or one that the run of tokens has; <see langword="null"/> for a run that is too long to tell.</summary>
    public ulong[]? PatternsWithWords(PatternConditions conditions)
    {
        if (Within.Length > LongestGathered)
            return null;
        ulong[] met = memory.PatternsWithWords;
        if (memory.KnowsWords)
            return met;
        memory.KnowsWords = true;
        Array.Copy(conditions.NeedNothing, met, met.Length);
        for (int token = Within.Start; token < Within.End; token++)
        {
            if (FactsOf(token).Needed is { } needing)
                PatternBits.Add(met, needing);
        }
        return met;
    }

    /// <summary>Whether a space or the end stands before a token.</summary>
    public bool IsSpaceBefore(int token) => token >= Within.End || View.SpaceBefore(token);

    /// <summary>What is known of a token.</summary>
    public TokenFacts FactsOf(int token)
    {
        ref KnownFacts known = ref memory.FactsOf(token);
        if (!known.IsOf(memory.Run, token))
            known = new KnownFacts(memory.Run, token, rules.FactsOf(View.WordOf(token)));
        return known.Facts;
    }
}
