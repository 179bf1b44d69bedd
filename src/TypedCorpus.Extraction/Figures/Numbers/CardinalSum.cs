namespace TypedCorpus.Extraction.Figures;

/// <summary>The value of number words that are taken one after the other: hundreds, then scales, each smaller than the one before.</summary>
internal struct CardinalSum
{
    // How many places may still follow: tens and units, units, none.
    private const int NewGroup = 3;
    private const int Tens = 2;
    private const int Units = 1;
    private const int Nothing = 0;

    private int _open;

    public CardinalSum()
    {
        _open = NewGroup;
    }

    /// <summary>What has been said up to the last scale.</summary>
    public decimal Total { get; private set; }

    /// <summary>What has been said since.</summary>
    public decimal Below { get; private set; }

    /// <summary>The value.</summary>
    public readonly decimal Value => Total + Below;

    /// <summary>The last scale that was said; the largest number before one was.</summary>
    public decimal SmallestScale { get; private set; } = decimal.MaxValue;

    /// <summary>Whether a word has been taken.</summary>
    public bool IsStarted { get; private set; }

    /// <summary>Whether a word of scale has been taken.</summary>
    public bool IsScaled { get; private set; }

    /// <summary>Whether the value does not fit.</summary>
    public bool IsOverflow { get; private set; }

    /// <summary>Takes a word, if it can follow.</summary>
    public bool TryAdd(NumberWord word)
    {
        bool isTaken = TryAddDigit(word) || TryAddHundred(word) || TryAddScale(word) || TryAddDozens(word);
        IsStarted |= isTaken;
        return isTaken;
    }

    /// <summary>Whether a rank can end the number: <c>twenty-first</c>, <c>hundredth</c>.</summary>
    public readonly bool CanEndIn(NumberWord rank)
    {
        bool isSmall = Below is > 0 and < 20;
        return IsStarted && (rank.Value >= 100 || isSmall || _open >= (rank.Value < 10 ? Units : Tens));
    }

    private bool TryAddDigit(NumberWord word)
    {
        bool isUnit = word.Is(WordRoles.Small) && Below % 10 == 0 && _open >= (word.Value < 10 ? Units : Tens);
        bool isTens = word.Is(WordRoles.Tens) && _open >= Tens;
        if (!isUnit && !isTens)
            return false;
        Below += word.Value;
        _open = isUnit ? Nothing : Units;
        return true;
    }

    private bool TryAddHundred(NumberWord word)
    {
        bool follows = Below is > 0 and < 100 || (Below == 0 && !IsStarted);
        if (!word.Is(WordRoles.Hundred) || !follows)
            return false;
        Below = (Below == 0 ? 1 : Below) * 100;
        _open = Tens;
        return true;
    }

    private bool TryAddScale(NumberWord word)
    {
        bool follows = Below > 0 || !IsStarted || Total > 0;
        if (!word.Is(WordRoles.Scale | WordRoles.Dozen) || !follows || word.Value >= SmallestScale)
            return false;
        decimal part = Below;
        if (part == 0)
            (part, Total) = (Total == 0 ? 1 : Total, 0);
        if (part > ScaleReader.Largest / word.Value)
        {
            IsOverflow = true;
            return true;
        }
        Total += part * word.Value;
        (Below, SmallestScale, IsScaled) = (0, word.Value, true);
        _open = word.Is(WordRoles.Dozen) ? Nothing : NewGroup;
        return true;
    }

    /// <summary>A plural of dozens ends a number: <c>two dozens</c>.</summary>
    private bool TryAddDozens(NumberWord word)
    {
        if (!word.Is(WordList.Dozens) || Below <= 0)
            return false;
        Total += Below * word.Value / 2;
        (Below, _open, IsScaled) = (0, Nothing, true);
        return true;
    }
}
