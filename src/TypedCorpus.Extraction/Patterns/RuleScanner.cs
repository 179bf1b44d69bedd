namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds what the rules of a set match in a run of tokens, such as a sentence. Each token is looked up once, each part made once.</summary>
internal sealed class RuleScanner
{
    private readonly RuleSet _rules;
    private readonly IPartMaker _maker;
    private readonly MatchMemory _memory;
    private readonly List<RuleMatch> _found = [];
    private TokenRange _within;
    private int _depth;

    /// <summary>Makes a scanner, which is used for one run of tokens after the other.</summary>
    public RuleScanner(RuleSet rules, ITokenView view, IPartMaker? maker = null)
    {
        _rules = rules;
        View = view;
        _maker = maker ?? NoParts.Instance;
        _memory = rules.Rent();
    }

    /// <summary>The tokens.</summary>
    public ITokenView View { get; }

    /// <summary>How many tokens have been asked something so far: what the rules have cost.</summary>
    public long Tests { get; private set; }

    /// <summary>Takes a run of tokens, outside of which no rule looks.</summary>
    public void Read(TokenRange within)
    {
        _within = within;
        _memory.Run++;
    }

    /// <summary>Gives the memory of the scanner to the next; it must not be used any more.</summary>
    public void Release() => _rules.Return(_memory);

    /// <summary>What matches from a token on: the longest match, of equally long ones that of the first rule in the file.</summary>
    public RuleMatch? MatchAt(int token)
    {
        RuleMatch? best = null;
        foreach (RuleMatch match in AllAt(token))
        {
            if (IsBetter(match.Range.Length, match.Rule, best?.Range.Length ?? 0, best?.Rule))
                best = match;
        }
        return best;
    }

    /// <summary>The match of each rule that matches from a token on, parts left out. The list is used again for the next token.</summary>
    public IReadOnlyList<RuleMatch> AllAt(int token)
    {
        _found.Clear();
        if (!_within.Contains(token))
            return _found;
        int attempt = ++_memory.Attempt;
        foreach (int pattern in Candidates(token, null))
        {
            Rule rule = _rules.Patterns[pattern].Rule;
            if (_memory.Tried[rule.Order] == attempt)
                continue;
            _memory.Tried[rule.Order] = attempt;
            if (MatchAt(token, rule) is { } match)
                _found.Add(match);
        }
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
        if (!_within.Contains(token) || !Pass(rule.AtStart, token))
            return null;
        RuleMatch? best = null;
        foreach (PatternProgram pattern in rule.Patterns)
        {
            if (MatchOf(rule, pattern, token, best?.Range.End ?? token) is { } match)
                best = match;
        }
        return best;
    }

    /// <summary>The part of a number that begins at a token: the longest, of equally long ones that of the first rule in the file.</summary>
    public Part? PartAt(int part, int token)
    {
        if (!_within.Contains(token))
            return null;
        ref Known<Part> known = ref _memory.PartAt(part, token);
        if (!known.IsOf(_memory.Run, token))
            known = new Known<Part>(_memory.Run, token, _rules.ReadingOf(part) is { } reading ? _maker.Read(reading, token) : MakeAt(part, token));
        return known.Value;
    }

    /// <summary>Whether a token passes a test.</summary>
    public bool Passes(TokenTest test, int token)
    {
        Tests++;
        return test.Passes(View, token, EntryOf(token));
    }

    /// <summary>Whether a space or the end stands before a token.</summary>
    public bool IsSpaceBefore(int token) => token >= _within.End || View.SpaceBefore(token);

    /// <summary>What the rules know of the word of a token.</summary>
    public VocabularyEntry? EntryOf(int token)
    {
        ref Known<VocabularyEntry> known = ref _memory.Entry(token);
        if (!known.IsOf(_memory.Run, token))
            known = new Known<VocabularyEntry>(_memory.Run, token, _rules.Find(View.Chars(token)));
        return known.Value;
    }

    private static bool IsBetter(int length, Rule rule, int bestLength, Rule? best) =>
        length > bestLength || (length == bestLength && best is not null && rule.Order < best.Order);

    private Part? MakeAt(int part, int token)
    {
        Part? best = null;
        Rule? bestRule = null;
        foreach (int candidate in Candidates(token, part))
        {
            (Rule rule, PatternProgram program) = _rules.Patterns[candidate];
            if (!Pass(rule.AtStart, token) || MatchOf(rule, program, token, token) is not { } match)
                continue;
            if (IsBetter(match.Range.Length, rule, best?.Range.Length ?? 0, bestRule) && _maker.Make(match) is { } value)
                (best, bestRule) = (new Part(match.Range, value), rule);
        }
        return best;
    }

    /// <summary>What a pattern of a rule matches, where it ends after a token.</summary>
    private RuleMatch? MatchOf(Rule rule, PatternProgram pattern, int token, int after)
    {
        PatternRun run = Enter();
        int? end = run.Run(this, pattern, token, _within);
        RuleMatch? match = end > after && Pass(rule.AtEnd, end.Value) ? new RuleMatch(rule, new TokenRange(token, end.Value), run.Captures(rule.Captures.Count)) : null;
        _depth--;
        return match;
    }

    private bool Pass(RuleContext[] contexts, int position)
    {
        foreach (RuleContext context in contexts)
        {
            if (Holds(context, position) == context.IsNegative)
                return false;
        }
        return true;
    }

    private bool Holds(RuleContext context, int position)
    {
        int token = context.Place == ContextPlace.Preceding ? position - 1 : position;
        if (!_within.Contains(token))
            return context.PassesAtEdge;
        if (context.Program is not { } program)
            return context.Test is { } test && Passes(test, token);
        PatternRun run = Enter();
        bool holds = context.Place == ContextPlace.Preceding ? run.RunBack(this, program, position, _within) : run.Run(this, program, position, _within) is not null;
        _depth--;
        return holds;
    }

    /// <summary>A run that no match on the way to here is using.</summary>
    private PatternRun Enter() => _memory.RunAt(_depth++);

    /// <summary>Gathers the patterns that can begin at a token: those of a part, or of rules that make something by themselves.</summary>
    private ReadOnlySpan<int> Candidates(int token, int? part)
    {
        int[] found = _memory.CandidatesAt(_depth);
        int count = 0;
        PatternIndex index = _rules.Index;
        if (EntryOf(token) is { } entry)
            entry.Patterns.Gather(part, _rules, found, ref count);
        if (index.AtNumber.Makes(part) && View.TryGetNumber(token, out _))
            index.AtNumber.Gather(part, _rules, found, ref count);
        if (index.LooksAtTags)
            index.AtTag(View.TagOf(token)).Gather(part, _rules, found, ref count);
        if (index.AtDigits.Makes(part) && View.Chars(token) is [>= '0' and <= '9', ..])
            index.AtDigits.Gather(part, _rules, found, ref count);
        if (index.AtCapital.Makes(part) && char.IsUpper(View.Chars(token)[0]))
            index.AtCapital.Gather(part, _rules, found, ref count);
        index.AtAnything.Gather(part, _rules, found, ref count);
        return found.AsSpan(0, count);
    }
}
