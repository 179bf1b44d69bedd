namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads a number with the currency before it and the scale, unit or currency after it.</summary>
internal sealed class MeasureReader
{
    private const decimal GreatestScaled = 1e15m;
    private const int LongestSuffix = 3;

    private readonly TokenStream _tokens;
    private readonly NumberReader _numbers;
    private readonly CurrencyReader _currencies;
    private readonly UnitReader _units;

    public MeasureReader(TokenStream tokens, NumberReader numbers, ArticleConventions conventions)
    {
        _tokens = tokens;
        _numbers = numbers;
        _currencies = new CurrencyReader(conventions);
        _units = new UnitReader(tokens, conventions);
    }

    /// <summary>Reads the figure whose core begins at a place, if one does.</summary>
    public FigureCandidate? Read(TokenCursor first)
    {
        if (_currencies.SignAt(first) is { } sign)
            return Sum(first, sign);
        if (_numbers.Read(first) is not { } number)
            return null;
        return number.Is(NumberTraits.Ordinal)
            ? FigureCandidate.Of(Core(first, number), number, null) with { Kind = FigureKind.Ordinal }
            : Measured(first, number);
    }

    /// <summary>A sum with its currency before it. $10 Canadian is rare; $10 USD and $10 million dollars are not.</summary>
    private FigureCandidate? Sum(TokenCursor first, CurrencySign sign)
    {
        if (_numbers.Read(sign.Number) is not { } number || number.Is(NumberTraits.Ordinal))
            return null;
        if (sign.IsNegative)
            number = number with { Value = -number.Value };
        number = WithSuffix(number, isMoney: true);
        TokenCursor end = _tokens.After(number.Range);
        MoneyMeasure money = sign.Money;
        if (end.IsLetters && _tokens.Language.Measures.At(end) is { Value: MoneyMeasure { MinorDigits: 0 } named } after && Repeats(sign.Money, named) && !IsSignOfNext(_tokens.After(after.Range)))
            (money, end) = (named.IsBare ? money : named, _tokens.After(after.Range));
        return FigureCandidate.Of(first.To(end), number, money) with { IsSignFirst = true };
    }

    private static bool Repeats(MoneyMeasure sign, MoneyMeasure named) => sign.IsBare || named.Currency.Equals(sign.Currency);

    private static bool IsSignOfNext(TokenCursor end) => end.IsDigits && end.Previous.Sign != '\0';

    private FigureCandidate Measured(TokenCursor first, ReadNumber plain)
    {
        ReadNumber number = WithSuffix(plain, isMoney: false);
        TokenCursor end = _tokens.After(number.Range);
        if (_units.Read(end, number) is { } found)
            return WithMeasure(first, number, found);
        if (number != plain)
        {
            // 5m is five metres unless something is counted.
            return _units.Read(_tokens.After(plain.Range), plain) is { Value: UnitMeasure } unit && !IsCounting(end) && !CurrencyReader.IsSumBefore(first)
                ? WithMeasure(first, plain, unit)
                : FigureCandidate.Of(Core(first, number), number, null);
        }
        return FigureCandidate.Of(Core(first, number), number, null);
    }

    private FigureCandidate WithMeasure(TokenCursor first, ReadNumber number, Phrase<Measure> found)
    {
        TokenCursor end = _tokens.After(found.Range);
        // It took 20 min.: the stop ends the sentence.
        if (found.Range.Length > 1 && end.Previous.Is('.') && IsAtEnd(end))
            end = end.Previous;
        // 75 USD million
        if (found.Value is MoneyMeasure && !number.Is(NumberTraits.Scaled) && end.Is(WordRoles.Scale) && number.Value < GreatestScaled)
        {
            number = number with { Value = number.Value * end.Value, Traits = number.Traits | NumberTraits.Scaled };
            end = end.Next;
        }
        FigureCandidate figure = FigureCandidate.Of(first.To(end), number, found.Value);
        return figure.Measure switch
        {
            MoneyMeasure { MinorDigits: > 0 } money => figure with { Value = money.ToCurrency(figure.Value) },
            UnitMeasure { Unit.Dimension: Dimension.Time } when UnitCertainty.EndOfOld(end) is { } old => figure.UpTo(old) with { Kind = FigureKind.Age },
            _ => figure,
        };
    }

    /// <summary>A letter or short word of scale: <c>$1.2bn</c>, <c>10k</c>. Without a currency, only those that nothing else is written like.</summary>
    private ReadNumber WithSuffix(ReadNumber number, bool isMoney)
    {
        TokenCursor suffix = _tokens.After(number.Range);
        bool canScale = number.Is(NumberTraits.Digits) && !number.Is(NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Overflow) && number.Value <= GreatestScaled;
        return canScale && suffix.IsLetters && suffix.Length <= LongestSuffix && _tokens.Language.Scales.ValueOf(suffix, isMoney) is { } scale
            ? number.UpTo(suffix.Next, number.Value * scale, NumberTraits.Scaled)
            : number;
    }

    private static bool IsAtEnd(TokenCursor end) => end.IsEnd || (end.Next.IsEnd && end.Sign is ')' or ']' or '"' or '\u201d' or '\u2019');

    /// <summary>Whether what follows is counted: several things, or the crowd of <c>a 5m crowd</c>; a 25m pool is so long.</summary>
    private static bool IsCounting(TokenCursor end) =>
        end.IsOpenWord && !end.IsAttached && (CountedNouns.At(end, isMany: true) is not null || (end.Noun is { } noun && end.Tokens.LastOf(noun).Is(WordList.NotInMetres)));

    private static TokenRange Core(TokenCursor first, ReadNumber number) => new(first.Index, number.Range.End);
}
