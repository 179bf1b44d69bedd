using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// The words of a language as syntax reads them. The words of texts are mostly the same few: those met last are kept, for all articles and threads; whoever
/// loses a race looks a word up once more.
/// </summary>
internal sealed class SyntaxWords(Language language)
{
    private const int Kept = 16384;

    private readonly SyntaxWord?[] _kept = new SyntaxWord?[Kept];

    /// <summary>The words of a language.</summary>
    public static SyntaxWords Of(Language language) => language.Part(static l => new SyntaxWords(l));

    /// <summary>A word as written.</summary>
    public SyntaxWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > WordStrings.LongestKept)
            return Read(LowerWord.Of(word));
        Span<char> buffer = stackalloc char[WordStrings.LongestKept];
        ReadOnlySpan<char> lower = buffer.Slice(0, LowerWord.Write(word, buffer));
        int slot = WordStrings.SlotOf(lower) % Kept;
        if (_kept[slot] is { } kept && lower.SequenceEqual(kept.Lower.AsSpan()))
            return kept;
        return _kept[slot] = Read(WordStrings.Of(lower));
    }

    private SyntaxWord Read(string lower) => new(lower, language.SyntaxWords.Of(lower), language.QuoteWords.Of(lower), language.Cues.StrengthOf(lower));
}
