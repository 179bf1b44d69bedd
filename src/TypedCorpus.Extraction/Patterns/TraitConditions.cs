namespace TypedCorpus.Extraction.Patterns;

/// <summary>Which patterns of a set go with a token by its part of speech and by its traits, with a bit for each pattern.</summary>
internal sealed class TraitConditions
{
    /// <summary>How many parts of speech and how many traits there can be.</summary>
    public const int Kinds = 64;

    // By part of speech, and by trait; nothing where no pattern asks for any.
    private readonly ulong[][]? _byTag;
    private readonly ulong[][]? _byTrait;
    private readonly ulong[] _none;
    private readonly ulong[] _partsByTag = new ulong[Kinds];
    private readonly ulong[] _partsByTrait = new ulong[Kinds];

    // The traits that some pattern asks for.
    private readonly ulong _traits;

    /// <summary>Takes the patterns of each part of speech and of each trait.</summary>
    /// <param name="bits">The patterns of the set.</param>
    /// <param name="atTag">Those that go with a part of speech; <see langword="null"/> where none asks for any.</param>
    /// <param name="atTrait">Those that go with a trait; <see langword="null"/> where none asks for any.</param>
    public TraitConditions(PatternBits bits, Func<int, PatternBucket>? atTag, Func<int, PatternBucket>? atTrait)
    {
        _none = bits.None();
        _byTag = atTag is null ? null : Read(bits, atTag, _partsByTag);
        _byTrait = atTrait is null ? null : Read(bits, atTrait, _partsByTrait);
        for (int i = 0; i < Kinds; i++)
            _traits |= _partsByTrait[i] == 0 ? 0 : 1UL << i;
    }

    /// <summary>The patterns that go with the part of speech of a token.</summary>
    public ulong[] OfTag(ITokenView view, int token) => _byTag is null ? _none : _byTag[(int)view.TagOf(token)];

    /// <summary>Adds the patterns that go with the traits of a token to others.</summary>
    public void AddOfTraits(ITokenView view, int token, ulong[] patterns)
    {
        if (_traits == 0)
            return;
        for (ulong left = _traits & view.TraitsOf(token); left != 0; left &= left - 1)
            PatternBits.Add(patterns, _byTrait![LowestBit.Of(left)]);
    }

    /// <summary>The parts that can begin at a token, a bit for the key of each: <see cref="PatternGroup.Key"/>.</summary>
    public ulong PartsAt(ITokenView view, int token)
    {
        ulong parts = _byTag is null ? 0 : _partsByTag[(int)view.TagOf(token)];
        if (_traits == 0)
            return parts;
        for (ulong left = _traits & view.TraitsOf(token); left != 0; left &= left - 1)
            parts |= _partsByTrait[LowestBit.Of(left)];
        return parts;
    }

    private static ulong[][] Read(PatternBits bits, Func<int, PatternBucket> at, ulong[] parts)
    {
        ulong[][] read = new ulong[Kinds][];
        for (int i = 0; i < Kinds; i++)
        {
            read[i] = bits.None();
            PatternBits.Add(read[i], at(i));
            parts[i] = at(i).Parts;
        }
        return read;
    }
}
