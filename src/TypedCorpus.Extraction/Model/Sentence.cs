// In this namespace, not in that of the tokens: so the stages see it before the sentence of the records, which lies further out.
namespace TypedCorpus.Extraction;

/// <summary>A sentence: a run of tokens.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index after its last token.</param>
/// <param name="Paragraph">The index of its paragraph among <see cref="SourceArticle.Paragraphs"/>.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph, TextSpan Span)
{
    /// <summary>Its tokens.</summary>
    internal TokenRange Tokens => new(FirstToken, EndToken);
}
