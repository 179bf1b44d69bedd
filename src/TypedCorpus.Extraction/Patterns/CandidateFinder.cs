namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds the patterns that can match from a token on, by the token, the one after it, and the words of the run of tokens: all patterns of a set at once.</summary>
internal sealed class CandidateFinder(RuleSet rules, ScannedTokens tokens)
{
    private readonly PatternConditions _conditions = rules.Conditions;
    private readonly ulong[] _seconds = new ulong[rules.Conditions.Length];

    /// <summary>Whether a pattern of a rule that makes a part, or, for <see langword="null"/>, something by itself, can begin at a token.</summary>
    public bool MayBegin(int token, int? part) => MayBegin(tokens.FactsOf(token), token, PatternBucket.KeyOf(part));

    /// <summary>Finds the patterns that can begin at a token and go on at the next, and whose words the run of tokens has: those of a part, or of rules that make something by themselves.</summary>
    /// <param name="token">The token.</param>
    /// <param name="part">The part.</param>
    /// <param name="found">Gets a bit for each pattern.</param>
    /// <returns>Whether there are any.</returns>
    public bool Find(int token, int? part, ulong[] found)
    {
        TokenFacts facts = tokens.FactsOf(token);
        if (!MayBegin(facts, token, PatternBucket.KeyOf(part)) || !Find(token, part, facts.Begins, found))
            return false;
        // What can follow this very word is narrower than what can follow any of the words that a pattern begins with.
        if (facts.Entry?.Patterns.Of(part) is { } group && !CanGoOn(rules.NextOf(group, facts.Entry), token) && !Find(token, part, facts.BeginsUnnamed, found))
            return false;
        return HasNeeded(found);
    }

    private bool MayBegin(TokenFacts facts, int token, int key) =>
        ((facts.BeginningParts | _conditions.NumberParts) >> key & 1) != 0 || (_conditions.First.PartsAt(tokens.View, token) >> key & 1) != 0;

    private bool Find(int token, int? part, ulong[] begins, ulong[] found)
    {
        ulong[] tagged = _conditions.First.OfTag(tokens.View, token);
        ulong[] made = _conditions.Of(part);
        for (int i = 0; i < found.Length; i++)
            found[i] = begins[i] | tagged[i];
        _conditions.First.AddOfTraits(tokens.View, token, found);
        if (_conditions.NumberParts != 0 && tokens.View.TryGetNumber(token, out _))
            PatternBits.Add(found, _conditions.AtNumber);
        return Keep(found, made) && CanGoOn(token, found);
    }

    /// <summary>Leaves those patterns out that cannot go on at the token after the first one.</summary>
    private bool CanGoOn(int token, ulong[] found)
    {
        int next = token + 1;
        if (next >= tokens.Within.End)
            return Keep(found, _conditions.Open);
        ulong[] follows = tokens.FactsOf(next).Follows;
        ulong[] tagged = _conditions.Second.OfTag(tokens.View, next);
        for (int i = 0; i < found.Length; i++)
            _seconds[i] = follows[i] | tagged[i] | _conditions.Open[i];
        _conditions.Second.AddOfTraits(tokens.View, next, _seconds);
        return Keep(found, _seconds);
    }

    /// <summary>Leaves those patterns out whose words the run of tokens lacks.</summary>
    private bool HasNeeded(ulong[] found)
    {
        ulong needing = 0;
        for (int i = 0; i < found.Length; i++)
            needing |= found[i] & ~_conditions.NeedNothing[i];
        return needing == 0 || tokens.PatternsWithWords(_conditions) is not { } met || Keep(found, met);
    }

    private static bool Keep(ulong[] found, ulong[] kept)
    {
        ulong any = 0;
        for (int i = 0; i < found.Length; i++)
            any |= found[i] &= kept[i];
        return any != 0;
    }

    /// <summary>Whether the token after the first one of a match can be in a pattern.</summary>
    private bool CanGoOn(TokenFilter second, int token)
    {
        if (second.IsOpen)
            return true;
        int next = token + 1;
        return next < tokens.Within.End && second.Admits(tokens.View, next, tokens.FactsOf(next));
    }
}
