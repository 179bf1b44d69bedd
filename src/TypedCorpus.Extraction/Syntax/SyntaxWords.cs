using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>The words of a language as syntax reads them, each read once for all articles and threads.</summary>
internal sealed class SyntaxWords
{
    private readonly ByWord<SyntaxWord> _words;

    private SyntaxWords(Language language) => _words = new ByWord<SyntaxWord>(word =>
        new SyntaxWord(word.Lower, language.SyntaxWords.Of(word.Lower), language.QuoteWords.Of(word.Lower), language.Cues.StrengthOf(word.Lower)));

    /// <summary>The words of a language.</summary>
    public static SyntaxWords Of(Language language) => language.Part(static l => new SyntaxWords(l));

    /// <summary>A word as written.</summary>
    public SyntaxWord Of(WrittenWord word) => _words.Of(word);
}
