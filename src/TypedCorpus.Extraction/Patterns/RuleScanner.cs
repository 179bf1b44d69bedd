namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds what the rules of a set match in a run of tokens, such as a sentence.</summary>
internal sealed class RuleScanner
{
    private readonly RuleSet _rules;
    private readonly PatternRun _run;
    private readonly int[] _tried;
    private readonly List<RuleMatch> _found = [];
    private VocabularyEntry?[] _entries = new VocabularyEntry?[128];
    private int _attempt;
    private TokenRange _within;

    /// <summary>Makes a scanner, which is used for one run of tokens after the other.</summary>
    public RuleScanner(RuleSet rules, ITokenView view)
    {
        _rules = rules;
        View = view;
        _run = new PatternRun(this, rules);
        _tried = new int[rules.Rules.Count];
    }

    /// <summary>The tokens.</summary>
    public ITokenView View { get; }

    /// <summary>Takes a run of tokens, outside of which no rule looks.</summary>
    public void Read(TokenRange within)
    {
        _within = within;
        if (_entries.Length < within.Length)
            _entries = new VocabularyEntry?[Math.Max(within.Length, _entries.Length * 2)];
        for (int i = within.Start; i < within.End; i++)
            _entries[i - within.Start] = _rules.Find(View.Chars(i));
    }

    /// <summary>What matches from a token on: the longest match, of equally long ones that of the first rule in the file.</summary>
    public RuleMatch? MatchAt(int token)
    {
        RuleMatch? best = null;
        foreach (RuleMatch match in AllAt(token))
        {
            bool isLonger = best is null || match.Range.Length > best.Range.Length;
            if (isLonger || (match.Range.Length == best!.Range.Length && match.Rule.Order < best.Rule.Order))
                best = match;
        }
        return best;
    }

    /// <summary>The match of each rule that matches from a token on. The list is used again for the next token.</summary>
    public IReadOnlyList<RuleMatch> AllAt(int token)
    {
        _found.Clear();
        if (!_within.Contains(token))
            return _found;
        _attempt++;
        if (EntryOf(token) is { } entry)
        {
            foreach (int rule in entry.Rules)
                Try(rule, token);
        }
        if (_rules.AtNumber.Count > 0 && View.TryGetNumber(token, out _))
            TryAll(_rules.AtNumber, token);
        if (_rules.LooksAtTags)
            TryAll(_rules.AtTag(View.TagOf(token)), token);
        if (_rules.AtDigits.Count > 0 && View.Chars(token) is [>= '0' and <= '9', ..])
            TryAll(_rules.AtDigits, token);
        if (_rules.AtCapital.Count > 0 && char.IsUpper(View.Chars(token)[0]))
            TryAll(_rules.AtCapital, token);
        TryAll(_rules.AtAnything, token);
        return _found;
    }

    /// <summary>What matches in the run of tokens, from left to right; the next match begins behind the one before.</summary>
    public IEnumerable<RuleMatch> Matches()
    {
        for (int i = _within.Start; i < _within.End;)
        {
            RuleMatch? match = MatchAt(i);
            i = match?.Range.End ?? i + 1;
            if (match is not null)
                yield return match;
        }
    }

    /// <summary>What one rule matches from a token on, whatever else does.</summary>
    public RuleMatch? MatchAt(int token, Rule rule)
    {
        if (!_within.Contains(token) || !Passes(rule.After, token - 1))
            return null;
        RuleMatch? best = null;
        foreach (PatternProgram pattern in rule.Patterns)
        {
            if (_run.Run(pattern, token, Math.Min(_within.End, token + PatternRun.LongestMatch)) is { } end && end > (best?.Range.End ?? token) && Passes(rule.Before, end))
                best = new RuleMatch(rule, new TokenRange(token, end), _run.Captures(rule.Captures.Count));
        }
        return best;
    }

    /// <summary>How many tokens have been asked something so far: what the rules have cost.</summary>
    public long Tests { get; private set; }

    /// <summary>Whether a token passes a test.</summary>
    public bool Passes(TokenTest test, int token)
    {
        Tests++;
        return test.Passes(View, token, EntryOf(token));
    }

    /// <summary>What the rules know of the word of a token.</summary>
    public VocabularyEntry? EntryOf(int token) => _entries[token - _within.Start];

    private void TryAll(IReadOnlyList<int> rules, int token)
    {
        for (int i = 0; i < rules.Count; i++)
            Try(rules[i], token);
    }

    private void Try(int index, int token)
    {
        if (_tried[index] == _attempt)
            return;
        _tried[index] = _attempt;
        if (MatchAt(token, _rules.Rules[index]) is { } match)
            _found.Add(match);
    }

    private bool Passes(NeighbourTest? test, int token)
    {
        if (test is null)
            return true;
        return _within.Contains(token) ? test.Test is { } ask && Passes(ask, token) : test.PassesAtEdge;
    }
}
