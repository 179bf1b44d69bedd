namespace TypedCorpus.Extraction.Patterns;

/// <summary>
/// Finds what the rules of a set match in a run of tokens, such as a sentence. Each token is looked up once, each part made once. One stage after the other
/// uses a scanner: see <see cref="RuleSet.Scan"/>.
/// </summary>
internal sealed class RuleScanner
{
    private readonly RuleSet _rules;
    private readonly MatchMemory _memory;
    private readonly CandidateFinder _candidates;
    private readonly List<FoundMatch> _found = [];
    private readonly List<RuleMatch> _matches = [];
    private IPartMaker _maker = NoParts.Instance;
    private (int Part, int Token)? _leadAt;
    private int? _leadEnd;
    private int _depth;

    /// <summary>Makes a scanner.</summary>
    public RuleScanner(RuleSet rules)
    {
        _rules = rules;
        _memory = new MatchMemory(rules);
        Tokens = new ScannedTokens(rules, _memory);
        _candidates = new CandidateFinder(rules, Tokens);
    }

    /// <summary>The tokens, what is known of them, and how many have been asked something: what the rules have cost.</summary>
    public ScannedTokens Tokens { get; }

    /// <summary>Begins with the tokens of another article.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="maker">What makes parts of matches.</param>
    public void Begin(ITokenView view, IPartMaker maker)
    {
        Tokens.Begin(view);
        _maker = maker;
        _depth = 0;
    }

    /// <summary>Takes a run of tokens, outside of which no rule looks.</summary>
    public void Read(TokenRange within)
    {
        Tokens.Within = within;
        _leadAt = null;
        _memory.Forget();
    }

    /// <summary>Gives the scanner to the next who scans with the rules; it must not be used any more.</summary>
    public void Release()
    {
        _found.Clear();
        _matches.Clear();
        _maker = NoParts.Instance;
        Tokens.End();
        _rules.Return(this);
    }

    /// <summary>What matches from a token on: the longest match, of equally long ones that of the first rule in the file.</summary>
    public RuleMatch? MatchAt(int token)
    {
        RuleMatch? best = null;
        foreach (RuleMatch match in AllAt(token))
        {
            if (match.Range.Length > (best?.Range.Length ?? 0))
                best = match;
        }
        return best;
    }

    /// <summary>The match of each rule that matches from a token on, parts left out, in the order of the files. The list is used again for the next token.</summary>
    public List<RuleMatch> AllAt(int token)
    {
        _found.Clear();
        _matches.Clear();
        if (!Tokens.Within.Contains(token))
            return _matches;
        ulong[] candidates = _memory.CandidatesAt(_depth);
        if (!_candidates.Find(token, null, candidates))
            return _matches;
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong left = candidates[i]; left != 0; left &= left - 1)
                TryAt(token, (i * PatternBits.InNumber) + LowestBit.Of(left));
        }
        if (_found.Count > 1)
            _found.Sort(static (a, b) => a.Pattern.CompareTo(b.Pattern));
        foreach (FoundMatch found in _found)
            _matches.Add(found.Match);
        return _matches;
    }

    /// <summary>What matches in the run of tokens, from left to right; the next match begins after the one before.</summary>
    public ScannedMatches Matches() => new(this);

    /// <summary>What one rule matches from a token on, whatever else does.</summary>
    public RuleMatch? MatchAt(int token, Rule rule)
    {
        if (!Tokens.Within.Contains(token) || !Pass(rule.AtStart, token))
            return null;
        RuleMatch? best = null;
        foreach (PatternProgram pattern in rule.Patterns)
            best = MatchOf(rule, pattern, token, (best?.Range.End ?? token) + 1) ?? best;
        return best;
    }

    /// <summary>The part of a number that begins at a token: the longest, of equally long ones that of the first rule in the file.</summary>
    public Part? PartAt(int part, int token)
    {
        if (!Tokens.Within.Contains(token))
            return null;
        // What asks for a part inside another has seen the token already.
        int? reading = _rules.ReadingOf(part);
        if (_depth == 0 && reading is null && !_candidates.MayBegin(token, part))
            return null;
        if (_memory.Parts.TryFind(part, token, out Part? known))
            return known;
        Part? made = reading is { } number ? _maker.Read(number, token) : MakeAt(part, token);
        _memory.Parts.Add(part, token, made);
        return made;
    }

    /// <summary>Tries a pattern of a rule that makes something by itself; of the patterns of a rule the longest match is kept.</summary>
    private void TryAt(int token, int number)
    {
        (Rule rule, PatternProgram program) = _rules.Patterns[number];
        if (!HasLead(program, token) || !Pass(rule.AtStart, token))
            return;
        int place = 0;
        while (place < _found.Count && !ReferenceEquals(_found[place].Match.Rule, rule))
            place++;
        if (place == _found.Count)
        {
            if (MatchOf(rule, program, token, token + 1) is { } match)
                _found.Add(new FoundMatch(number, match));
        }
        else if (MatchOf(rule, program, token, _found[place].Match.Range.End + (number < _found[place].Pattern ? 0 : 1)) is { } longer)
            _found[place] = new FoundMatch(number, longer);
    }

    private Part? MakeAt(int part, int token)
    {
        Part? best = null;
        int bestPattern = 0;
        ulong[] candidates = _memory.CandidatesAt(_depth);
        if (!_candidates.Find(token, part, candidates))
            return null;
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong left = candidates[i]; left != 0; left &= left - 1)
            {
                int pattern = (i * PatternBits.InNumber) + LowestBit.Of(left);
                (Rule rule, PatternProgram program) = _rules.Patterns[pattern];
                int least = best is null ? token + 1 : best.Range.End + (pattern < bestPattern ? 0 : 1);
                if (Pass(rule.AtStart, token) && HasLead(program, token) && MatchOf(rule, program, token, least) is { } match && _maker.Make(match) is { } value)
                    (best, bestPattern) = (new Part(match.Range, value), pattern);
            }
        }
        return best;
    }

    /// <summary>Whether the part that a pattern begins with begins at a token, and the token after it can go on.</summary>
    private bool HasLead(PatternProgram program, int token)
    {
        if (program.Lead is not { } lead)
            return true;
        // Many patterns begin with one part, so that the last answer is often the next.
        if (_leadAt != (lead.Part, token))
        {
            _depth++;
            Part? part = PartAt(lead.Part, token);
            _depth--;
            (_leadAt, _leadEnd) = ((lead.Part, token), part?.Range.End);
        }
        if (_leadEnd is not { } next || lead.After.IsOpen)
            return _leadEnd is not null;
        return next < Tokens.Within.End && lead.After.Admits(Tokens.View, next, Tokens.FactsOf(next));
    }

    /// <summary>What a pattern of a rule matches, where it ends at a token or after it.</summary>
    private RuleMatch? MatchOf(Rule rule, PatternProgram pattern, int token, int least)
    {
        PatternRun run = Enter();
        int? end = run.Run(this, pattern, token, Tokens.Within);
        RuleMatch? match = end >= least && Pass(rule.AtEnd, end.Value) ? new RuleMatch(rule, new TokenRange(token, end.Value), run.Captures(rule.Captures.Count)) : null;
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
        if (!Tokens.Within.Contains(token))
            return context.PassesAtEdge;
        if (context.Program is not { } program)
            return context.Test is { } test && Tokens.Passes(test, token);
        PatternRun run = Enter();
        bool holds = context.Place == ContextPlace.Preceding ? run.RunBack(this, program, position, Tokens.Within) : run.Run(this, program, position, Tokens.Within) is not null;
        _depth--;
        return holds;
    }

    /// <summary>A run that no match on the way to here is using.</summary>
    private PatternRun Enter() => _memory.RunAt(_depth++);
}
