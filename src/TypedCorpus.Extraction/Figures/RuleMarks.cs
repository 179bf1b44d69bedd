using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>What the rule files of figures say of the tokens of a sentence: numbers that are no figures, bare numbers that are ages.</summary>
internal sealed class RuleMarks
{
    /// <summary>What the rules can make: no figure at all, no number though it may be a date, an age, the tens of an age or a temperature.</summary>
    public static readonly Productions Productions = new Productions()
        .With("no-figure", "number")
        .With("no-number", "number")
        .With("age", "value", "approximation")
        .With("tens", "core", "tens", "early", "mid", "late", "of");

    /// <summary>The rules, from <c>not-figures.rules</c> and <c>ages.rules</c>.</summary>
    public static readonly RuleSet Rules = Language.English.Rules(FigureLexicon.Classes, Productions, "figures/not-figures.rules", "figures/ages.rules");

    private readonly TokenStream _tokens;
    private readonly RuleScanner _scanner;
    private readonly Dictionary<int, AgeMark> _ages = [];
    private readonly Dictionary<int, FigureCandidate> _tens = [];
    private Mark[] _marks = new Mark[256];

    /// <summary>Makes a reader of the marks of one sentence after the other.</summary>
    public RuleMarks(TokenStream tokens)
    {
        _tokens = tokens;
        _scanner = new RuleScanner(Rules, tokens);
    }

    private enum Mark : byte
    {
        None,
        NoNumber,
        NoFigure,
    }

    /// <summary>Reads the sentence that the tokens are of now.</summary>
    public void Read()
    {
        TokenRange sentence = new(0, _tokens.Count);
        if (_marks.Length < sentence.Length)
            _marks = new Mark[Math.Max(sentence.Length, _marks.Length * 2)];
        Array.Clear(_marks, 0, sentence.Length);
        _ages.Clear();
        _tens.Clear();
        if (!_tokens.HasNumber)
            return;
        _scanner.Read(sentence);
        for (int i = 0; i < sentence.End; i++)
        {
            foreach (RuleMatch match in _scanner.AllAt(i))
                Take(match);
        }
    }

    /// <summary>Whether no figure can have this token.</summary>
    public bool IsNoFigure(int token) => _marks[token] == Mark.NoFigure;

    /// <summary>Whether the token can be in a date, and in no other figure.</summary>
    public bool IsNoNumber(int token) => _marks[token] == Mark.NoNumber;

    /// <summary>Whether some token of a range can be in no figure.</summary>
    public bool HasNoFigure(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (_marks[i] == Mark.NoFigure)
                return true;
        }
        return false;
    }

    /// <summary>What makes the number that begins at a token an age; <see langword="null"/> where nothing does.</summary>
    public AgeMark? AgeAt(int token) => _ages.TryGetValue(token, out AgeMark? mark) ? mark : null;

    /// <summary>The tens whose phrase or digits begin at a token: <c>in his late 40s</c>; <see langword="null"/> where none do.</summary>
    public FigureCandidate? TensAt(int token) => _tens.TryGetValue(token, out FigureCandidate? tens) ? tens : null;

    /// <summary>Whether tens of ages or temperatures lie in a range: <c>in the 20s</c> is then no decade.</summary>
    public bool HasTens(TokenRange range)
    {
        for (int i = range.Start; _tens.Count > 0 && i < range.End; i++)
        {
            if (_tens.ContainsKey(i))
                return true;
        }
        return false;
    }

    private void Take(RuleMatch match)
    {
        if (match.Production == "tens")
        {
            FigureCandidate tens = TensOf(match);
            if (_tens.ContainsKey(tens.First))
                return;
            _tens[tens.First] = tens;
            _tens[tens.PhraseFirst] = tens;
            return;
        }
        if (match.Production == "age")
        {
            int value = match.Tokens("value")!.Value.Start;
            if (!_ages.ContainsKey(value))
                _ages.Add(value, new AgeMark(match.Rule.Name, match.Range.Start, ApproximationOf(match)));
            return;
        }
        TokenRange none = match.Tokens("number") ?? match.Range;
        Mark mark = match.Production == "no-figure" ? Mark.NoFigure : Mark.NoNumber;
        for (int i = none.Start; i < none.End; i++)
            _marks[i] = mark > _marks[i] ? mark : _marks[i];
    }

    private FigureCandidate TensOf(RuleMatch match)
    {
        TokenRange core = match.Tokens("core")!.Value;
        int digits = match.Tokens("tens")!.Value.Start;
        _tokens.TryGetNumber(digits, out decimal from);
        (decimal low, decimal high) = match.Tokens("early") is not null ? (0m, 3m) : match.Tokens("mid") is not null ? (4m, 6m) : match.Tokens("late") is not null ? (7m, 9m) : (0m, 9m);
        bool isAge = match.Constant("of") == "age";
        return new FigureCandidate
        {
            First = digits,
            End = core.End,
            PhraseFirst = core.Start,
            PhraseEnd = core.End,
            Kind = isAge ? FigureKind.Age : FigureKind.Number,
            Rule = match.Rule.Name,
            Value = from + low,
            High = from + high,
            Measure = isAge ? new UnitMeasure(Unit.Year) : null,
        };
    }

    private static Approximation ApproximationOf(RuleMatch match) =>
        match.Constant("approximation") is { } name ? (Approximation)Enum.Parse(typeof(Approximation), name) : Approximation.Exact;
}

/// <summary>What a rule says of a number that is an age.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">The first token of what the rule matched.</param>
/// <param name="Approximation">How the rule says that the age is hedged.</param>
internal sealed record AgeMark(string Rule, int First, Approximation Approximation);
