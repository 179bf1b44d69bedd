using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What is known of the quotations of a paragraph.</summary>
/// <param name="Index">The index of the paragraph.</param>
/// <param name="Syntax">Its syntax.</param>
/// <param name="Cues">Its cues, in order.</param>
/// <param name="Quotes">Its outermost quotations that someone may be cited with, in order.</param>
/// <param name="Terms">Its outermost words in marks that nobody is cited as using, in order.</param>
internal sealed record ParagraphReading(int Index, PassageSyntax Syntax, Cue[] Cues, QuoteDraft[] Quotes, QuoteDraft[] Terms)
{
    /// <summary>Its tokens.</summary>
    public TokenRange Tokens => Syntax.Tokens;

    /// <summary>The article that it is part of.</summary>
    public ArticleSyntax Words => Syntax.Words;

    /// <summary>A paragraph that is one quotation without marks.</summary>
    public static ParagraphReading OfQuote(ArticleSyntax words, int index, TokenRange tokens, QuoteDraft quote) => new(index, new PassageSyntax(words, tokens, [], 0), [], [quote], []);
}
