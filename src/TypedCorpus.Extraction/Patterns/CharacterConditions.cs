namespace TypedCorpus.Extraction.Patterns;

/// <summary>
/// The patterns of a set that ask how their first token is written (<c>:ends(ed)</c>, <c>&lt;month&gt;&amp;:capital</c>). What a word answers holds in every place, so
/// that it is asked once for each word.
/// </summary>
internal sealed class CharacterConditions
{
    // A bit for each; the patterns beyond are asked where they are tried.
    private const int MostAsked = 64;

    // What the first token of a pattern may be, with the number of the pattern.
    private readonly KeyValuePair<int, TokenTest[]>[] _asked;

    /// <summary>Finds the patterns of a set that ask.</summary>
    public CharacterConditions(RuleSet set) =>
        _asked = [.. set.Patterns.Select(static (p, number) => new KeyValuePair<int, TokenTest[]>(number, FirstOf(p.Program))).Where(static p => Array.Exists(p.Value, LooksAtCharacters)).Take(MostAsked)];

    /// <summary>Which of the patterns that ask cannot begin at a token, a bit for each.</summary>
    public ulong RefusedBy(VocabularyEntry? entry, TokenShapes shape, ReadOnlySpan<char> chars)
    {
        ulong refused = 0;
        for (int i = 0; i < _asked.Length; i++)
        {
            if (!MayBegin(_asked[i].Value, entry, shape, chars))
                refused |= 1UL << i;
        }
        return refused;
    }

    /// <summary>Leaves the patterns out that a token refuses.</summary>
    public void Remove(ulong[] patterns, ulong refused)
    {
        for (; refused != 0; refused &= refused - 1)
            PatternBits.Remove(patterns, _asked[LowestBit.Of(refused)].Key);
    }

    /// <summary>The tests of the first token of a pattern; none where it may begin with more than one token at once.</summary>
    private static TokenTest[] FirstOf(PatternProgram program)
    {
        TokenTest?[] tests = [.. program.From(0).Taking.Select(step => program.Instructions[step].Test)];
        return Array.TrueForAll(tests, static t => t is not null) ? [.. tests.OfType<TokenTest>()] : [];
    }

    private static bool LooksAtCharacters(TokenTest test) => test switch
    {
        TokenTest.Characters or TokenTest.Affix or TokenTest.Exact => true,
        TokenTest.Not negation => LooksAtCharacters(negation.Test),
        TokenTest.Both both => LooksAtCharacters(both.First) || LooksAtCharacters(both.Second),
        TokenTest.AnyOf anyOf => Array.Exists(anyOf.Tests, LooksAtCharacters),
        _ => false,
    };

    private static bool MayBegin(TokenTest[] tests, VocabularyEntry? entry, TokenShapes shape, ReadOnlySpan<char> chars)
    {
        foreach (TokenTest test in tests)
        {
            if (Ask(test, entry, shape, chars) != Answer.No)
                return true;
        }
        return false;
    }

    private static Answer Ask(TokenTest test, VocabularyEntry? entry, TokenShapes shape, ReadOnlySpan<char> chars)
    {
        switch (test)
        {
            case TokenTest.Exact exact:
                return Told(entry is not null && exact.IsFoundAt(entry) && chars.SequenceEqual(exact.Text.AsSpan()));
            case TokenTest.Word or TokenTest.OfWords or TokenTest.OfClass:
                return Told(entry is not null && test.IsFoundAt(entry));
            case TokenTest.Characters characters:
                return Told(characters.Fits(chars, shape));
            case TokenTest.Affix affix:
                return Told(affix.Fits(chars));
            case TokenTest.Not negation:
                return Opposite(Ask(negation.Test, entry, shape, chars));
            case TokenTest.Both both:
                return Lesser(Ask(both.First, entry, shape, chars), Ask(both.Second, entry, shape, chars));
            case TokenTest.AnyOf anyOf:
                Answer best = Answer.No;
                foreach (TokenTest alternative in anyOf.Tests)
                    best = Opposite(Lesser(Opposite(best), Opposite(Ask(alternative, entry, shape, chars))));
                return best;
            default:
                // By its tag, its traits or its value.
                return Answer.Perhaps;
        }
    }

    private static Answer Told(bool passes) => passes ? Answer.Yes : Answer.No;

    private static Answer Opposite(Answer answer) => (Answer)((int)Answer.Yes - (int)answer);

    private static Answer Lesser(Answer one, Answer other) => one < other ? one : other;

    /// <summary>Whether a token passes a test, as far as its characters tell.</summary>
    private enum Answer
    {
        No,
        Perhaps,
        Yes,
    }
}
