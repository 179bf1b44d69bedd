namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds what the rules of a set match in a run of tokens, such as a sentence. Each token is looked up once, each part made once.</summary>
internal sealed class RuleScanner
{
    // More than a match is long; a power of two.
    private const int Remembered = 64;

    private readonly RuleSet _rules;
    private readonly IPartMaker _maker;
    private readonly List<PatternRun> _runs = [];
    private readonly int[] _tried;
    private readonly List<RuleMatch> _found = [];
    private int _depth;
    private int _attempt;
    private TokenRange _within;

    // What is known of the tokens around the one that is looked at. A match is short, so that few are remembered.
    private readonly Known<VocabularyEntry>[] _entries = new Known<VocabularyEntry>[Remembered];
    private readonly Known<Part>[]?[] _parts;
    private int _run;

    /// <summary>Makes a scanner, which is used for one run of tokens after the other.</summary>
    public RuleScanner(RuleSet rules, ITokenView view, IPartMaker? maker = null)
    {
        _rules = rules;
        View = view;
        _maker = maker ?? NoParts.Instance;
        _tried = new int[rules.Rules.Count];
        _parts = new Known<Part>[]?[rules.PartNames.Count];
    }

    /// <summary>The tokens.</summary>
    public ITokenView View { get; }

    /// <summary>How many tokens have been asked something so far: what the rules have cost.</summary>
    public long Tests { get; private set; }

    /// <summary>Takes a run of tokens, outside of which no rule looks.</summary>
    public void Read(TokenRange within)
    {
        _within = within;
        _run++;
    }

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
        foreach (int rule in Candidates(token, null, stackalloc int[_tried.Length]))
        {
            if (MatchAt(token, _rules.Rules[rule]) is { } match)
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
        RuleMatch? best = null;
        if (!_within.Contains(token) || !Pass(rule.AtStart, token))
            return best;
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
        Known<Part>[] known = _parts[part] ??= new Known<Part>[Remembered];
        int at = token % Remembered;
        if (!known[at].IsOf(_run, token))
            known[at] = new Known<Part>(_run, token, _rules.IsRead(part) ? _maker.Read(_rules.PartNames[part], token) : MakeAt(part, token));
        return known[at].Value;
    }

    /// <summary>Whether a token passes a test.</summary>
    public bool Passes(TokenTest test, int token)
    {
        Tests++;
        return test.Passes(View, token, EntryOf(token));
    }

    /// <summary>Whether a space stands before a token, or it is behind the last.</summary>
    public bool IsSpaceBefore(int token) => token >= _within.End || View.SpaceBefore(token);

    /// <summary>What the rules know of the word of a token.</summary>
    public VocabularyEntry? EntryOf(int token)
    {
        ref Known<VocabularyEntry> known = ref _entries[token % Remembered];
        if (!known.IsOf(_run, token))
            known = new Known<VocabularyEntry>(_run, token, _rules.Find(View.Chars(token)));
        return known.Value;
    }

    private static bool IsBetter(int length, Rule rule, int bestLength, Rule? best) =>
        length > bestLength || (length == bestLength && best is not null && rule.Order < best.Order);

    private Part? MakeAt(int part, int token)
    {
        Part? best = null;
        Rule? bestRule = null;
        foreach (int candidate in Candidates(token, part, stackalloc int[_tried.Length]))
        {
            Rule rule = _rules.Rules[candidate];
            if (!Pass(rule.AtStart, token))
                continue;
            foreach (PatternProgram pattern in rule.Patterns)
            {
                if (MatchOf(rule, pattern, token, token) is { } match && IsBetter(match.Range.Length, rule, best?.Range.Length ?? 0, bestRule) && _maker.Make(match) is { } value)
                    (best, bestRule) = (new Part(match.Range, value), rule);
            }
        }
        return best;
    }

    /// <summary>What a pattern of a rule matches, where it ends after a token.</summary>
    private RuleMatch? MatchOf(Rule rule, PatternProgram pattern, int token, int after)
    {
        PatternRun run = Enter();
        int? end = run.Run(pattern, token, _within);
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
        bool holds = context.Place == ContextPlace.Preceding ? run.RunBack(program, position, _within) : run.Run(program, position, _within) is not null;
        _depth--;
        return holds;
    }

    /// <summary>A run that no match on the way to here is using.</summary>
    private PatternRun Enter()
    {
        if (_depth == _runs.Count)
            _runs.Add(new PatternRun(this, _rules));
        return _runs[_depth++];
    }

    /// <summary>Gathers the rules that can begin at a token, each once: those of a part, or those that make something by themselves.</summary>
    private ReadOnlySpan<int> Candidates(int token, int? part, Span<int> found)
    {
        int count = 0;
        int attempt = ++_attempt;
        RuleIndex index = _rules.Index;
        if (EntryOf(token) is { } entry)
            Gather(entry.Rules, part, attempt, found, ref count);
        if (index.AtNumber.Count > 0 && View.TryGetNumber(token, out _))
            Gather(index.AtNumber, part, attempt, found, ref count);
        if (index.LooksAtTags)
            Gather(index.AtTag(View.TagOf(token)), part, attempt, found, ref count);
        if (index.AtDigits.Count > 0 && View.Chars(token) is [>= '0' and <= '9', ..])
            Gather(index.AtDigits, part, attempt, found, ref count);
        if (index.AtCapital.Count > 0 && char.IsUpper(View.Chars(token)[0]))
            Gather(index.AtCapital, part, attempt, found, ref count);
        Gather(index.AtAnything, part, attempt, found, ref count);
        return found.Slice(0, count);
    }

    private void Gather(IReadOnlyList<int> rules, int? part, int attempt, Span<int> found, ref int count)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            int rule = rules[i];
            if (_rules.Rules[rule].Part != part || _tried[rule] == attempt)
                continue;
            _tried[rule] = attempt;
            found[count++] = rule;
        }
    }

    /// <summary>What is known at a token of a run; nothing is a thing to know.</summary>
    private readonly struct Known<T>(int run, int token, T? value)
        where T : class
    {
        public T? Value { get; } = value;

        public bool IsOf(int otherRun, int otherToken) => run == otherRun && token == otherToken;
    }
}
