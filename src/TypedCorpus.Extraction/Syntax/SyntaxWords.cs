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
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash, by which it is kept: <see cref="TokenForm.Word"/>.</param>
    public SyntaxWord Of(ReadOnlySpan<char> word, uint hash)
    {
        if (word.Length > WordStrings.LongestKept)
            return Read(LowerWord.Of(word));
        ref SyntaxWord? slot = ref _kept[hash % Kept];
        if (slot is { } kept && LowerWord.IsOf(kept.Lower, word))
            return kept;
        SyntaxWord read = Read(LowerWord.Of(word));
        slot = read;
        return read;
    }

    private SyntaxWord Read(string lower) => new(lower, language.SyntaxWords.Of(lower), language.QuoteWords.Of(lower), language.Cues.StrengthOf(lower));
}
