using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>Tells parts of speech, sentence by sentence.</summary>
internal interface ITagModel
{
    /// <summary>Tags the tokens of a sentence, whose <paramref name="forms"/> stand between two edges on either side.</summary>
    void Tag(ReadOnlySpan<TokenForm> forms, ReadOnlySpan<LexicalEntry> entries, Span<PosTag> tags);
}
