using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Takes out reports without marks that report nothing: what a refusal to comment consists of, and scraps without a word of content.</summary>
internal static class ContentlessReportFilter
{
    /// <summary>The quotes that remain, with <see cref="QuoteAnnotation.Within"/> counted anew; findings about the others go too.</summary>
    public static List<QuoteAnnotation> Remove(
        TaggedArticle tagged, List<QuoteAnnotation> quotes, List<NoCommentAnnotation> refusals, List<Finding> findings)
    {
        int?[] places = new int?[quotes.Count];
        HashSet<TextSpan> removed = [];
        List<QuoteAnnotation> kept = new(quotes.Count);
        int refusal = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteAnnotation quote = quotes[i];
            while (refusal < refusals.Count && refusals[refusal].Span.End <= (quote.CueSpan ?? quote.Span).Start)
                refusal++;
            bool refused = quote.Stance == Stance.Asserted && refusal < refusals.Count && quote.CueSpan is { } cue && refusals[refusal].Span.Contains(cue);
            if (quote.Kind == QuoteKind.Indirect && !AttributionBasis.Label.Decided(quote) && (refused || !HasContent(tagged, quote.Span)))
            {
                removed.Add(quote.Span);
                continue;
            }
            places[i] = kept.Count;
            kept.Add(quote);
        }
        if (kept.Count == quotes.Count)
            return quotes;
        findings.RemoveAll(f => f.Kind == FindingKind.UnresolvedSpeaker && removed.Contains(f.Span));
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Within is { } outer)
                kept[i] = kept[i] with { Within = places[outer] };
        }
        return kept;
    }

    private static bool HasContent(TaggedArticle tagged, TextSpan span)
    {
        TokenizedArticle article = tagged.Article;
        for (int i = article.TokenAt(span.Start); i < article.Tokens.Length && article.Tokens[i].Start < span.End; i++)
        {
            bool isClosed = tagged.Tags[i] is PosTag.PRP or PosTag.PRPS or PosTag.DT or PosTag.PDT or PosTag.IN or PosTag.TO or PosTag.CC or PosTag.POS or PosTag.RP;
            bool isAnswer = span == article.Tokens[i].Span && (article.Language.QuoteWords.Of(article[i].ToString().ToLowerInvariant()) & QuoteRoles.Answer) != 0;
            if (isAnswer || (!isClosed && article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number))
                return true;
        }
        return false;
    }
}
