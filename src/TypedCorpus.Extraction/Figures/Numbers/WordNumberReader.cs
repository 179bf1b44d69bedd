namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers in words, and the words of scale after any number.</summary>
internal sealed class WordNumberReader
{
    private readonly CardinalReader _cardinals;
    private readonly ScaleReader _scales;

    public WordNumberReader(TokenStream tokens)
    {
        Phrases = new NumberPhrases(tokens, this);
        _scales = new ScaleReader(this);
        _cardinals = new CardinalReader(this);
    }

    /// <summary>The numbers that are phrases.</summary>
    public NumberPhrases Phrases { get; }

    /// <summary>The number with the words of scale after it: see <see cref="ScaleReader.Scaled"/>.</summary>
    public ReadNumber Scaled(ReadNumber number, TokenCursor end) => _scales.Scaled(number, end);

    /// <summary>Number words that stand one after the other: see <see cref="CardinalReader"/>.</summary>
    public ReadNumber? Cardinal(TokenCursor first) => _cardinals.Read(first);

    /// <summary>Reads the number words at a place, if there are some.</summary>
    public ReadNumber? Read(TokenCursor at)
    {
        if (!at.IsLetters || at.Word is not { } word)
            return null;
        if (word.Is(WordRoles.Small | WordRoles.Tens))
            return Cardinal(at);
        if (word.Is(WordRoles.Ordinal))
            return new ReadNumber(TokenRange.Of(at.Index), word.Value, NumberTraits.Ordinal);
        if (Phrases.NumberAt(at) is not { } phrase)
            return null;
        return phrase.Is(NumberTraits.Overflow) ? phrase : Scaled(phrase, at.Tokens.After(phrase.Range));
    }
}
