namespace TypedCorpus.Extraction.Syntax;

/// <summary>Words in quotation marks that the sentence around them is read without.</summary>
/// <param name="Tokens">Its tokens, its marks included.</param>
/// <param name="IsName">Whether the words are a title, which stands in its sentence as a noun.</param>
internal readonly record struct OpaqueQuote(TokenRange Tokens, bool IsName);
