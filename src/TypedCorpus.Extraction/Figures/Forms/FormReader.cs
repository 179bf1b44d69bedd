using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads figures by the rules of <c>forms.rules</c>: <c>5'10"</c>, <c>an hour and a half</c>, <c>two out of three</c>.</summary>
internal sealed class FormReader : IPartMaker
{
    private const int Dozen = 12;

    private readonly TokenStream _tokens;
    private readonly NumberReader _numbers;
    private readonly ArticleConventions _conventions;
    private readonly RuleScanner _scanner;

    /// <summary>Makes a reader for all sentences of an article, one after the other: see <see cref="Read()"/>.</summary>
    public FormReader(TokenStream tokens, NumberReader numbers, ArticleConventions conventions)
    {
        (_tokens, _numbers, _conventions) = (tokens, numbers, conventions);
        _scanner = tokens.Language.FormRules.Scan(tokens, this);
    }

    /// <summary>Goes on to the sentence that the token stream now holds. Comes before <see cref="At"/>.</summary>
    public void Read() => _scanner.Read(new TokenRange(0, _tokens.Count));

    /// <summary>Gives the memory of the rules back for another reader; this one must not be used any more.</summary>
    public void Release() => _scanner.Release();

    /// <summary>The longest figure that a rule makes of the tokens from a place on, of equally long ones that of the first rule; <see langword="null"/> for none.</summary>
    public FigureCandidate? At(TokenCursor first)
    {
        FigureCandidate? best = null;
        foreach (RuleMatch match in _scanner.AllAt(first.Index))
        {
            if (match.Range.Length > (best?.Core.Length ?? 0) && Figure(match) is { } figure)
                best = figure;
        }
        return best;
    }

    /// <inheritdoc/>
    public Part? Read(int reading, int token)
    {
        TokenCursor at = _tokens.At(token);
        if ((FormPart)reading == FormPart.Measure)
            return _tokens.Language.Measures.At(at) is { } measure ? new Part(measure.Range, measure.Value) : null;
        return _numbers.Read(at) is { } number && !number.Is(NumberTraits.Ordinal | NumberTraits.Overflow) ? new Part(number.Range, number) : null;
    }

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => match;

    /// <summary>The figure of a match. The value takes what the rule says of it in this order: divided, added to, multiplied; then it is put in its currency.</summary>
    private FigureCandidate? Figure(RuleMatch match)
    {
        if (match.Constant(FormArgument.When) is { } evidence && !_conventions.Shows(RuleNames<ArticleEvidence>.Parse(evidence)))
            return null;
        ReadNumber number = NumberOf(match);
        if (match.Number(FormArgument.Over) is { } whole)
        {
            if (number.Is(ReadNumber.NotPlain) || !whole.IsWhole || Math.Abs(number.Value) > whole.Value)
                return null;
            number = number with { Value = number.Value / whole.Value, Traits = number.Traits | NumberTraits.Fraction };
        }
        if (match.Tokens(FormArgument.Twelfths) is { } twelfths)
            number = number with { Value = number.Value + (_tokens.At(twelfths.Start).Number / Dozen) };
        // The lexicon has half as 2, quarter as 4.
        if (match.Tokens(FormArgument.Part) is { } part)
            number = number with { Value = number.Value + (1 / _tokens.At(part.Start).Number) };
        if (match.Constant(FormArgument.Times) is { } times)
            number = number with { Value = number.Value * decimal.Parse(times, CultureInfo.InvariantCulture) };
        Measure? measure = MeasureOf(match);
        FigureCandidate figure = FigureCandidate.Of(match.Range, number, measure) with { CountsNothing = match.Constant(FormArgument.Counts) is not null };
        if (measure is MoneyMeasure { MinorDigits: > 0 } money)
            figure = figure with { Value = money.ToCurrency(figure.Value) };
        return match.Constant(FormArgument.Kind) is { } kind ? figure with { Kind = RuleNames<FigureKind>.Parse(kind) } : figure;
    }

    private ReadNumber NumberOf(RuleMatch match)
    {
        if (match.Number(FormArgument.Value) is { } read)
            return (read with { Range = match.Range }).Without(NumberTraits.One);
        if (match.Tokens(FormArgument.Value) is { } token)
            return new ReadNumber(match.Range, _tokens.At(token.Start).Number, _tokens.IsDigits(token.Start) ? NumberTraits.Digits : NumberTraits.None);
        return new ReadNumber(match.Range, 1, NumberTraits.None);
    }

    private Measure? MeasureOf(RuleMatch match)
    {
        if (match.Tokens(FormArgument.Unit) is { } tokens)
            return _tokens.Language.Measures.At(_tokens.At(tokens.Start))?.Value;
        return match.Constant(FormArgument.Unit) is { } form ? InArticle(_tokens.Language.Measures.Named(form)) : null;
    }

    private Measure InArticle(Measure measure) => measure is MoneyMeasure money ? _conventions.InArticle(money) : measure;
}
