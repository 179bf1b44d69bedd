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

    /// <summary>A paragraph that is the words of somebody whom the text beside it announces, without marks.</summary>
    /// <param name="words">The article.</param>
    /// <param name="index">The index of the paragraph.</param>
    /// <param name="tokens">What is said.</param>
    /// <param name="announced">Who says it.</param>
    /// <param name="leader">The first paragraph of what the same person says, if that is another.</param>
    public static ParagraphReading OfAnnounced(ArticleSyntax words, int index, TokenRange tokens, AnnouncedSpeaker announced, TokenRange? leader = null)
    {
        TextSpan span = words.SpanOf(tokens);
        return OfQuote(words, index, tokens, new QuoteDraft
        {
            Run = new QuotedRun(span, span, 0, false, false),
            Tokens = tokens,
            IsTurn = true,
            Kind = QuoteKind.Direct,
            Cue = announced.Cue,
            Speaker = announced.Speaker,
            Rule = AttributionBasis.Announced,
            Leader = leader,
        });
    }
}
