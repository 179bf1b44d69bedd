using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>What the rule files of figures say of the tokens of a sentence: numbers that are no figures, bare numbers that are ages.</summary>
internal sealed class RuleMarks
{
    /// <summary>What the rules can make.</summary>
    public static readonly Productions Productions = Declare();

    // How many tokens there is room for at first.
    private const int Fewest = 256;

    private readonly TokenStream _tokens;
    private readonly ArticleConventions _conventions;
    private readonly RuleScanner _scanner;
    private readonly Dictionary<int, AgeMark> _ages = Spare.Take<Dictionary<int, AgeMark>>();
    private readonly Dictionary<int, FigureCandidate> _tens = Spare.Take<Dictionary<int, FigureCandidate>>();
    private Mark[] _marks = Spare.Take<Mark>(Fewest);

    /// <summary>Makes a reader of the marks of one sentence after the other.</summary>
    public RuleMarks(TokenStream tokens, ArticleConventions conventions)
    {
        (_tokens, _conventions) = (tokens, conventions);
        _scanner = tokens.Language.MarkRules.Scan(tokens);
    }

    private enum Mark : byte
    {
        None,
        NoNumber,
        NoFigure,
    }

    /// <summary>The rules that make a figure an age or tens, rather than none.</summary>
    public static IEnumerable<Rule> RulesOfFigures(RuleSet rules) => rules.Rules.Where(static r => (MarkProduction)r.Production.Number is MarkProduction.Age or MarkProduction.Tens);

    /// <summary>Reads the sentence that the tokens are of now.</summary>
    public void Read()
    {
        TokenRange sentence = new(0, _tokens.Count);
        if (_marks.Length < sentence.Length)
            Spare.Grow(ref _marks, sentence.Length);
        Array.Clear(_marks, 0, sentence.Length);
        _ages.Clear();
        _tens.Clear();
        if (!_tokens.HasNumber)
            return;
        _scanner.Read(sentence);
        for (TokenCursor at = _tokens.At(0); at.Exists; at = at.Next)
        {
            foreach (RuleMatch match in _scanner.AllAt(at.Index))
                Take(match);
        }
    }

    /// <summary>Gives the memory of the rules to the next reader.</summary>
    public void Release()
    {
        _scanner.Release();
        Spare.Keep(_marks);
        Spare.Keep(_ages);
        Spare.Keep(_tens);
    }

    /// <summary>Whether no figure can have this token.</summary>
    public bool IsNoFigure(TokenCursor token) => _marks[token.Index] == Mark.NoFigure;

    /// <summary>Whether the token can be in a date, and in no other figure.</summary>
    public bool IsNoNumber(TokenCursor token) => _marks[token.Index] == Mark.NoNumber;

    /// <summary>Whether some token of a range can be in no figure.</summary>
    public bool HasNoFigure(TokenRange range) => Array.IndexOf(_marks, Mark.NoFigure, range.Start, range.Length) >= 0;

    /// <summary>What makes the number that begins at a token an age; <see langword="null"/> where nothing does.</summary>
    public AgeMark? AgeAt(int token) => _ages.TryGetValue(token, out AgeMark? mark) ? mark : null;

    /// <summary>The tens whose phrase or digits begin at a token: <c>in his late 40s</c>; <see langword="null"/> where none do.</summary>
    public FigureCandidate? TensAt(TokenCursor token) => _tens.TryGetValue(token.Index, out FigureCandidate? tens) ? tens : null;

    /// <summary>Whether tens of ages or temperatures begin in a range: <c>in the 20s</c> is then no decade.</summary>
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
        switch ((MarkProduction)match.Production)
        {
            case MarkProduction.Tens:
                TakeTens(match);
                break;
            case MarkProduction.Age:
                int value = Tokens(match, MarkArgument.Value)!.Value.Start;
                if (!_ages.ContainsKey(value))
                    _ages.Add(value, new AgeMark(match.Rule.Name, match.Range.Start, ApproximationOf(match)));
                break;
            case MarkProduction.NoNumber:
                Set(match, Mark.NoNumber);
                break;
            default:
                Set(match, Mark.NoFigure);
                break;
        }
    }

    private void Set(RuleMatch match, Mark mark)
    {
        if (match.Constant(NameOf(MarkArgument.When)) is not null && !_conventions.Shows(match.Value<ArticleEvidence>(NameOf(MarkArgument.When))))
            return;
        TokenRange range = Tokens(match, MarkArgument.Number) ?? match.Range;
        for (int i = range.Start; i < range.End; i++)
            _marks[i] = mark > _marks[i] ? mark : _marks[i];
    }

    private void TakeTens(RuleMatch match)
    {
        TokenRange phrase = Tokens(match, MarkArgument.Core)!.Value;
        int digits = Tokens(match, MarkArgument.Tens)!.Value.Start;
        if (_tens.ContainsKey(digits))
            return;
        (int first, int last) = Tokens(match, MarkArgument.Early) is not null ? (0, 3) : Tokens(match, MarkArgument.Mid) is not null ? (4, 6) : Tokens(match, MarkArgument.Late) is not null ? (7, 9) : (0, 9);
        bool isAge = match.Constant(NameOf(MarkArgument.Of)) == RuleNames<TensOf>.All[(int)TensOf.Age];
        decimal tens = _tokens.At(digits).Number;
        FigureCandidate figure = new()
        {
            Core = phrase with { Start = digits },
            Phrase = phrase,
            Kind = isAge ? FigureKind.Age : FigureKind.Number,
            Rule = match.Rule.Name,
            Value = tens + first,
            High = tens + last,
            Measure = isAge ? new UnitMeasure(Unit.Year) : null,
        };
        _tens[digits] = figure;
        _tens[phrase.Start] = figure;
    }

    private static Approximation ApproximationOf(RuleMatch match) =>
        match.Constant(NameOf(MarkArgument.Approximation)) is null ? Approximation.Exact : match.Value<Approximation>(NameOf(MarkArgument.Approximation));

    private static TokenRange? Tokens(RuleMatch match, MarkArgument argument) => match.Tokens(NameOf(argument));

    private static string NameOf(MarkProduction production) => RuleNames<MarkProduction>.All[(int)production];

    private static string NameOf(MarkArgument argument) => RuleNames<MarkArgument>.All[(int)argument];

    // In the order of the enumeration, so that their numbers are those of the members.
    private static Productions Declare() => new Productions()
        .With(NameOf(MarkProduction.NoFigure), NameOf(MarkArgument.Number), NameOf(MarkArgument.When))
        .With(NameOf(MarkProduction.NoNumber), NameOf(MarkArgument.Number))
        .With(NameOf(MarkProduction.Age), NameOf(MarkArgument.Value), NameOf(MarkArgument.Approximation))
        .With(NameOf(MarkProduction.Tens), NameOf(MarkArgument.Core), NameOf(MarkArgument.Tens), NameOf(MarkArgument.Early), NameOf(MarkArgument.Mid), NameOf(MarkArgument.Late), NameOf(MarkArgument.Of))
        .Taking<Approximation>(NameOf(MarkArgument.Approximation))
        .Taking<ArticleEvidence>(NameOf(MarkArgument.When));
}

/// <summary>What a rule says of a number that is an age.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="First">The first token of what the rule matched.</param>
/// <param name="Approximation">How the rule says that the age is hedged.</param>
internal sealed record AgeMark(string Rule, int First, Approximation Approximation);
