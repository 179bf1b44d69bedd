namespace TypedCorpus.Extraction.Figures;

/// <summary>What opens a range.</summary>
internal enum RangeOpener
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>from</c>.</summary>
    From,

    /// <summary><c>between</c>.</summary>
    Between,
}

/// <summary>Two figures that something joins, and that can be of one range.</summary>
/// <param name="Low">The first.</param>
/// <param name="High">The second.</param>
/// <param name="Join">What joins them.</param>
/// <param name="Opener">What opens the range.</param>
internal sealed record RangeLink(FigureCandidate Low, FigureCandidate High, TokenCursor Join, RangeOpener Opener)
{
    /// <summary>Whether a word before the opener says that the range is wide: <c>anywhere from</c>.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether <c>or</c> joins them.</summary>
    public bool IsAlternative { get; init; }

    /// <summary>Where the phrase begins that the opener is in; <see langword="null"/> where it is the first number.</summary>
    public int? PhraseFirst { get; init; }

    /// <summary>The first value, times the scale that is said once.</summary>
    public required decimal LowValue { get; init; }

    /// <summary>What the range measures.</summary>
    public required Measure? Measure { get; init; }

    /// <summary>The kind of the range.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>Whether a dash joins them.</summary>
    public bool IsDash => Join.IsDash;
}

/// <summary>Finds what joins two neighbouring figures to a range.</summary>
internal sealed class RangeLinks(TokenStream tokens)
{
    /// <summary>The link of two figures; <see langword="null"/> where nothing joins them, or they measure different things.</summary>
    public RangeLink? Find(FigureCandidate low, FigureCandidate high)
    {
        if (low.Kind is FigureKind.Date or FigureKind.Ordinal || high.Kind is FigureKind.Date or FigureKind.Ordinal || low.High is not null)
            return null;
        TokenCursor join = tokens.After(low.Core);
        if (join.IsAttachedHyphen && join.Next.Is(WordList.ToOr))
            join = join.Next;
        if (join.Next.Index != high.Core.Start || Common(low, high) is not { } common)
            return null;
        TokenCursor before = tokens.Before(low.Phrase);
        RangeOpener opener = join.Is(WordList.And) && IsBetween(before) ? RangeOpener.Between : before.Is(WordList.From) ? RangeOpener.From : RangeOpener.None;
        bool isAlternative = join.Is(WordList.Or) && !EndsList(tokens.At(low.Core.Start)) && low.Number.Is(NumberTraits.Digits) == high.Number.Is(NumberTraits.Digits);
        if (!join.IsDash && opener != RangeOpener.Between && !isAlternative && !join.Is(WordList.JoinsRange))
            return null;
        bool isWide = opener != RangeOpener.None && before.Previous.Is(WordList.WideOpeners);
        return new RangeLink(low, high, join, opener)
        {
            IsWide = isWide,
            IsAlternative = isAlternative,
            PhraseFirst = opener == RangeOpener.None || before.Is(WordList.OfAges) ? null : isWide ? before.Previous.Index : before.Index,
            LowValue = ShareScale(low, high),
            Measure = common.Measure,
            Kind = common.Kind,
        };
    }

    /// <summary>Whether the lower end after <c>between</c>, <c>between ages</c>, <c>between the ages of</c> comes next.</summary>
    private static bool IsBetween(TokenCursor before)
    {
        if (before.Is(WordList.Of) && before.Previous.Is(WordList.Ages))
            return before.Back(3).Is(WordList.Between);
        return before.Is(WordList.Ages) ? before.Previous.Is(WordList.Between) : before.Is(WordList.Between);
    }

    /// <summary>Whether a comma and another number stand before: <c>two, three or four</c>.</summary>
    private static bool EndsList(TokenCursor first)
    {
        TokenCursor other = first.Previous.Previous;
        return first.Previous.Is(',') && (other.IsDigits || other.Is(WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale));
    }

    /// <summary>What two ends measure, if they can be of one range.</summary>
    private static (Measure? Measure, FigureKind Kind)? Common(FigureCandidate low, FigureCandidate high)
    {
        if (low.IsOverflow || high.IsOverflow)
            return null;
        if (low.IsBare)
            return high.IsSignFirst ? null : (high.Measure, high.Kind);
        if (high.IsBare)
            return low.IsSignFirst || low.Kind == FigureKind.Percentage ? (low.Measure, low.Kind) : null;
        bool isSame = Equals(low.Measure, high.Measure) && (low.Kind == high.Kind || high.Kind == FigureKind.Age);
        return isSame || IsSameCurrency(low.Measure as MoneyMeasure, high.Measure as MoneyMeasure) ? (high.Measure, high.Kind) : null;
    }

    private static bool IsSameCurrency(MoneyMeasure? low, MoneyMeasure? high) =>
        low is not null && high is not null && low.MinorDigits == high.MinorDigits && low.Currency.Equals(high.Currency);

    /// <summary>The first value, times the scale that is said once: <c>$1.5 to 2 million</c>.</summary>
    private decimal ShareScale(FigureCandidate low, FigureCandidate high)
    {
        bool isScaled = low.Number.Is(NumberTraits.Scaled) || (low.Number.Is(NumberTraits.Grouped) && low.Value >= 1000);
        if (IsHundreds(high) && low.Value is > 0 and < 100 && !low.Number.Is(NumberTraits.Digits) && low.Value * 100 < high.Value)
            return low.Value * 100;
        if (isScaled || !high.Number.Is(NumberTraits.Scaled) || low.Value <= 0)
            return low.Value;
        decimal scale = high.Value switch
        {
            >= 1e12m => 1e12m,
            >= 1e9m => 1e9m,
            >= 1e6m => 1e6m,
            >= 1e3m => 1e3m,
            >= 100 => 100,
            _ => 12,
        };
        return low.Value * scale <= high.Value ? low.Value * scale : low.Value;
    }

    /// <summary>five or six hundred</summary>
    private bool IsHundreds(FigureCandidate high) => high.Value % 100 == 0 && tokens.LastOf(high.Number.Range).Is(WordRoles.Hundred);
}
