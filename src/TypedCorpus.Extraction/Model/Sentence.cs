// In this namespace, not in that of the tokens: so the stages see it before the sentence of the records, which lies further out.
namespace TypedCorpus.Extraction;

/// <summary>A sentence: a run of tokens.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Paragraph">The index of its paragraph among <see cref="SourceArticle.Paragraphs"/>.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Sentence(TokenRange Tokens, int Paragraph, TextSpan Span)
{
    /// <summary>The index of its first token.</summary>
    public int FirstToken => Tokens.Start;

    /// <summary>The index after its last token.</summary>
    public int EndToken => Tokens.End;
}
