namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds the patterns that can match from a token on, by the token and the one after it.</summary>
internal sealed class CandidateFinder(RuleSet rules, ScannedTokens tokens)
{
    /// <summary>Gathers the patterns that can begin at a token, and go on at the next: those of a part, or of rules that make something by themselves. Returns how many groups there are.</summary>
    public int Find(int token, int? part, PatternGroup[] found)
    {
        PatternIndex index = rules.Index;
        ref readonly TokenFacts facts = ref tokens.FactsOf(token);
        int count = 0;
        if (facts.Entry is { } entry)
            Gather(entry.Patterns.Of(part), entry, token, found, ref count);
        if (index.LooksAtTags)
            Gather(index.AtTag(tokens.View.TagOf(token)).Of(part), null, token, found, ref count);
        if (index.Traits != 0)
            GatherByTrait(index, token, part, found, ref count);
        if (index.AtNumber.Of(part) is { } atNumber && tokens.View.TryGetNumber(token, out _))
            Gather(atNumber, null, token, found, ref count);
        if ((facts.Shape & TokenShapes.Digit) != 0)
            Gather(index.AtDigits(tokens.View.Chars(token).Length).Of(part), null, token, found, ref count);
        if ((facts.Shape & TokenShapes.Capital) != 0)
            Gather(index.AtCapital.Of(part), null, token, found, ref count);
        Gather(index.AtAnything.Of(part), null, token, found, ref count);
        return count;
    }

    private void GatherByTrait(PatternIndex index, int token, int? part, PatternGroup[] found, ref int count)
    {
        ulong traits = index.Traits & tokens.View.TraitsOf(token);
        for (int trait = 0; traits != 0; trait++, traits >>= 1)
        {
            if ((traits & 1) != 0)
                Gather(index.AtTrait(trait).Of(part), null, token, found, ref count);
        }
    }

    private void Gather(PatternGroup? group, VocabularyEntry? word, int token, PatternGroup[] found, ref int count)
    {
        if (group is not null && CanGoOn(rules.NextOf(group, word), token))
            found[count++] = group;
    }

    /// <summary>Whether a pattern that can begin at a token may match from there, by the token after it and by the words that it needs.</summary>
    public bool MayMatch(int pattern, PatternProgram program, int token) =>
        !tokens.IsKnownToLack(pattern) && CanGoOn(program.Second, token) && (program.Needed is not { } needed || tokens.HasNeeded(pattern, needed));

    /// <summary>Whether the token after the first one of a match can be in a pattern.</summary>
    private bool CanGoOn(TokenFilter second, int token)
    {
        if (second.IsOpen)
            return true;
        int next = token + 1;
        return next < tokens.Within.End && second.Admits(tokens.View, next, tokens.FactsOf(next));
    }
}
