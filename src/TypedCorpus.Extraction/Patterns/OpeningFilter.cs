namespace TypedCorpus.Extraction.Patterns;

/// <summary>
/// Whether any of the rules that make a part, or something by themselves, can begin at a token, told without looking its word up: most tokens begin nothing. It
/// lets too much pass, never too little.
/// </summary>
internal sealed class OpeningFilter
{
    // Bits for the hashes of words: some hundred words in so many bits let few others pass.
    private const int Bits = 1 << 14;

    private readonly ulong[] _words = new ulong[Bits / 64];
    private readonly TokenShapes _shapes;
    private readonly ulong _tags;
    private readonly ulong _traits;
    private readonly bool _isOpen;

    /// <summary>What the patterns of some of the rules of a set ask of their first tokens.</summary>
    /// <param name="index">The patterns by what is asked of their first token.</param>
    /// <param name="words">The words of the set.</param>
    /// <param name="part">The part that the rules make; <see langword="null"/> for those that make something by themselves.</param>
    public OpeningFilter(PatternIndex index, WordTable<VocabularyEntry> words, int? part)
    {
        _isOpen = index.AtAnything.Of(part) is not null || index.AtNumber.Of(part) is not null;
        foreach (KeyValuePair<string, VocabularyEntry> word in words.Entries.Where(e => e.Value.Patterns.Of(part) is not null))
        {
            uint place = PlaceOf(TokenForm.WordOf(word.Key.AsSpan()));
            _words[place >> 6] |= 1UL << (int)(place & 63);
        }
        for (int i = 0; i < 64; i++)
        {
            _tags |= index.AtTag((PosTag)i).Of(part) is null ? 0 : 1UL << i;
            _traits |= index.AtTrait(i).Of(part) is null ? 0 : 1UL << i;
        }
        _shapes = (index.LooksAtDigits(part) ? TokenShapes.Digit : TokenShapes.None) | (index.AtCapital.Of(part) is null ? TokenShapes.None : TokenShapes.Capital);
    }

    /// <summary>Whether a match may begin at a token.</summary>
    public bool Admits(ITokenView view, int token)
    {
        if (_isOpen)
            return true;
        uint place = PlaceOf(view.WordHash(token));
        return (_words[place >> 6] >> (int)(place & 63) & 1) != 0
            || (_shapes != TokenShapes.None && (TokenShape.Of(view.Chars(token)) & _shapes) != 0)
            || (_tags != 0 && (_tags >> (int)view.TagOf(token) & 1) != 0)
            || (_traits != 0 && (_traits & view.TraitsOf(token)) != 0);
    }

    private static uint PlaceOf(uint hash) => hash & (Bits - 1);
}
