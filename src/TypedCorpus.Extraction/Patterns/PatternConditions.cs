using System.Collections.Concurrent;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>
/// What the patterns of a rule set ask of their first and second tokens and of the words around, with a bit for each pattern: which of a hundred patterns may match
/// from a token on is a few operations on numbers. It lets too much pass, never too little.
/// </summary>
internal sealed class PatternConditions
{
    private readonly RuleSet _set;
    private readonly PatternBits _bits;
    private readonly ConcurrentDictionary<FactsKey, TokenFacts> _facts = new();
    private readonly CharacterConditions _characters;
    private readonly ulong[]?[] _byPart;

    /// <summary>Reads the conditions from a set whose index and second tokens are known.</summary>
    public PatternConditions(RuleSet set)
    {
        _set = set;
        _bits = new PatternBits(set.Patterns.Length);
        _characters = new CharacterConditions(set);
        _byPart = [.. Enumerable.Range(0, set.PartNames.Count + 1).Select(key => _bits.Where(p => PatternBucket.KeyOf(set.Patterns[p].Rule.Part) == key))];
        PatternIndex index = set.Index;
        First = new TraitConditions(_bits, index.LooksAtTags ? tag => index.AtTag((PosTag)tag) : null, index.AtTrait);
        Second = new TraitConditions(_bits, Kind(static (filter, tag) => filter.AdmitsTag((PosTag)tag)), Kind(static (filter, trait) => filter.AdmitsTrait(trait)));
        AtNumber = _bits.None();
        PatternBits.Add(AtNumber, index.AtNumber);
        NumberParts = index.AtNumber.Parts;
        Open = _bits.Where(p => set.Patterns[p].Program.Second.IsOpen);
        NeedNothing = _bits.Where(p => set.Patterns[p].Program.Needed is null);
    }

    /// <summary>How many numbers hold a bit for each pattern.</summary>
    public int Length => _bits.Length;

    /// <summary>What is asked of the tag and the traits of the first token.</summary>
    public TraitConditions First { get; }

    /// <summary>What is asked of the tag and the traits of the second token.</summary>
    public TraitConditions Second { get; }

    /// <summary>The patterns that can begin at a number.</summary>
    public ulong[] AtNumber { get; }

    /// <summary>The parts that can begin at a number, a bit for the key of each.</summary>
    public ulong NumberParts { get; }

    /// <summary>The patterns whose second token can be any, or none.</summary>
    public ulong[] Open { get; }

    /// <summary>The patterns that need none of their words in particular.</summary>
    public ulong[] NeedNothing { get; }

    /// <summary>The patterns of rules that make a part, or, for <see langword="null"/>, something by themselves.</summary>
    public ulong[] Of(int? part) => _byPart[PatternBucket.KeyOf(part)]!;

    /// <summary>What the rules know of a token.</summary>
    /// <param name="entry">Its word among theirs.</param>
    /// <param name="chars">Its characters.</param>
    public TokenFacts FactsOf(VocabularyEntry? entry, string chars)
    {
        TokenShapes shape = TokenShape.Of(chars.AsSpan());
        FactsKey key = new(entry, shape, (shape & TokenShapes.Digit) == 0 ? 0 : PatternIndex.DigitsOf(chars.Length), _characters.RefusedBy(entry, shape, chars.AsSpan()));
        return _facts.GetOrAdd(key, Describe);
    }

    private TokenFacts Describe(FactsKey key)
    {
        PatternIndex index = _set.Index;
        List<PatternBucket> unnamed = [index.AtAnything];
        if (key.Digits > 0)
            unnamed.Add(index.AtDigits(key.Digits));
        if ((key.Shape & TokenShapes.Capital) != 0)
            unnamed.Add(index.AtCapital);
        ulong[] begins = _bits.None();
        unnamed.ForEach(bucket => PatternBits.Add(begins, bucket));
        ulong[] beginsUnnamed = [.. begins];
        ulong parts = unnamed.Aggregate(0UL, static (all, bucket) => all | bucket.Parts);
        if (key.Entry is { } entry)
        {
            PatternBits.Add(begins, entry.Patterns);
            parts |= entry.Patterns.Parts;
        }
        _characters.Remove(begins, key.Refused);
        _characters.Remove(beginsUnnamed, key.Refused);
        int word = key.Entry?.Number ?? 0;
        ulong[] needed = _bits.Where(p => _set.Patterns[p].Program.Needed?.Has(word) == true);
        return new TokenFacts
        {
            Entry = key.Entry,
            Word = word,
            Shape = key.Shape,
            Begins = begins,
            BeginsUnnamed = beginsUnnamed,
            BeginningParts = parts,
            Follows = _bits.Where(p => _set.Patterns[p].Program.Second.Admits(word, key.Shape)),
            Needed = Array.Exists(needed, static n => n != 0) ? needed : null,
        };
    }

    private Func<int, PatternBucket>? Kind(Func<TokenFilter, int, bool> admits)
    {
        PatternBucket[] buckets = [.. Enumerable.Range(0, TraitConditions.Kinds).Select(static _ => new PatternBucket())];
        bool isAsked = false;
        for (int pattern = 0; pattern < _set.Patterns.Length; pattern++)
        {
            for (int kind = 0; kind < TraitConditions.Kinds; kind++)
            {
                if (!admits(_set.Patterns[pattern].Program.Second, kind))
                    continue;
                buckets[kind].Add(pattern, _set.Patterns[pattern].Rule.Part);
                isAsked = true;
            }
        }
        return isAsked ? kind => buckets[kind] : null;
    }

    /// <summary>What tokens share that the rules know the same of.</summary>
    /// <param name="Entry">Their word.</param>
    /// <param name="Shape">What they begin with.</param>
    /// <param name="Digits">How many digits they have, as far as a rule asks; 0 for other tokens.</param>
    /// <param name="Refused">The patterns that cannot begin with them as they are written, a bit for each: see <see cref="CharacterConditions"/>.</param>
    private readonly record struct FactsKey(VocabularyEntry? Entry, TokenShapes Shape, int Digits, ulong Refused);
}
