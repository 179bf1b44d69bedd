using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Chooses the quotes that become records: no reports without marks that report nothing, as what a refusal to comment consists of, and scraps without a word of content.</summary>
internal static class ContentlessReportFilter
{
    // To be called.
    private const int InfinitiveOfPassive = 3;

    /// <summary>Those of some quotes that report something, with <see cref="QuoteAnnotation.Within"/> counted anew.</summary>
    public static IReadOnlyList<QuoteAnnotation> Apply(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes, IReadOnlyList<NoCommentAnnotation> refusals)
    {
        int?[] places = new int?[quotes.Count];
        List<QuoteAnnotation> kept = new(quotes.Count);
        int refusal = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteAnnotation quote = quotes[i];
            while (refusal < refusals.Count && refusals[refusal].Span.End <= (quote.CueSpan ?? quote.Span).Start)
                refusal++;
            bool isRefusal = refusal < refusals.Count && IsRefusal(quote, refusals[refusal]);
            bool isName = i + 1 < quotes.Count && IsNameOnly(tagged, quote, quotes[i + 1]);
            if (IsReport(quote) && (isRefusal || isName || SaysNothing(tagged, quote.Span)))
                continue;
            places[i] = kept.Count;
            kept.Add(quote);
        }
        if (kept.Count == quotes.Count)
            return quotes;
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Within is { } outer)
                kept[i] = kept[i] with { Within = places[outer] };
        }
        return kept;
    }

    private static bool IsReport(QuoteAnnotation quote) => quote.Kind == QuoteKind.Indirect && !AttributionBasis.Label.Decided(quote);

    private static bool SaysNothing(TaggedArticle tagged, TextSpan report) => IsAnonymity(tagged, report) || IsReferenceBack(tagged, report) || !HasContent(tagged, report);

    private static bool IsRefusal(QuoteAnnotation quote, NoCommentAnnotation? refusal) =>
        quote.Stance == Stance.Asserted && quote.CueSpan is { } cue && refusal?.Span.Contains(cue) == true;

    /// <summary>Whether a report is what a thing is called, in marks that nobody is cited with: <c>a programme dubbed “Falcon”</c>.</summary>
    private static bool IsNameOnly(TaggedArticle tagged, QuoteAnnotation report, QuoteAnnotation next)
    {
        int first = tagged.Article.TokenAt(report.Span.Start);
        if (next.Kind == QuoteKind.Scare && report.Span.Contains(next.Span) && IsToBeCalled(tagged, new TokenRange(first, tagged.Article.TokenAt(next.Span.Start) - 1)))
            return true;
        if (next.Kind != QuoteKind.Scare || tagged.Article.Tokens[first].Kind != TokenKind.QuotationMark || next.Span.Start != tagged.Article.Tokens[first].End)
            return false;
        return report.CueSpan is { } cue && cue.End <= report.Span.Start
            && Array.Exists(tagged.Language.Cues.VerbsOf(tagged.Text.Substring(cue.Start, cue.Length)), static verb => (verb.Frames & CueFrames.Naming) != 0);
    }

    /// <summary>Whether all that stands before words in marks says that somebody wants to be called so: <c>asked to be called “Norton”</c>.</summary>
    private static bool IsToBeCalled(TaggedArticle tagged, TokenRange before) => before.Length == InfinitiveOfPassive && tagged.Tags[before.Start] == PosTag.TO && tagged.Tags[before.Last] is PosTag.VBN or PosTag.VBD;

    /// <summary>Whether all that was asked for is to stay without a name: <c>asked not to be identified</c>.</summary>
    private static bool IsAnonymity(TaggedArticle tagged, TextSpan report)
    {
        int first = tagged.Article.TokenAt(report.Start);
        if (first < tagged.Tags.Length && tagged.Tags[first] == PosTag.RB)
            first++;
        if (first + 2 >= tagged.Tags.Length || tagged.Tags[first] != PosTag.TO || tagged.Article.Tokens[first + 2].End > report.End)
            return false;
        return (tagged.Language.QuoteWords.Of(tagged.Article[first + 2].ToString().ToLowerInvariant()) & QuoteRoles.Anonymous) != 0;
    }

    /// <summary>Whether a report only takes up what was said before: <c>said that about the baths</c>.</summary>
    private static bool IsReferenceBack(TaggedArticle tagged, TextSpan span)
    {
        TokenRange tokens = tagged.Article.TokensOf(span);
        bool takesUp = tokens.Length > 1 && tagged.Tags[tokens.Start] is PosTag.DT or PosTag.IN && (tagged.Language.SyntaxWords.Of(tagged.Article.LowerOf(tokens.Start)) & SyntaxRoles.Complementizer) != 0
            && tagged.Tags[tokens.Start + 1] is PosTag.IN or PosTag.TO;
        for (int i = tokens.Start; i < tokens.End && takesUp; i++)
            takesUp = !tagged.Tags[i].IsFinite();
        return takesUp;
    }

    private static bool HasContent(TaggedArticle tagged, TextSpan span)
    {
        TokenizedArticle article = tagged.Article;
        // "asked about it twice".
        bool isPronoun = tagged.Tags[article.TokenAt(span.Start)] == PosTag.PRP;
        for (int i = article.TokenAt(span.Start); i < article.Tokens.Length && article.Tokens[i].Start < span.End; i++)
        {
            bool isClosed = tagged.Tags[i] is PosTag.PRP or PosTag.PRPS or PosTag.DT or PosTag.PDT or PosTag.IN or PosTag.TO or PosTag.CC or PosTag.POS or PosTag.RP || (isPronoun && tagged.Tags[i] == PosTag.RB);
            bool isAnswer = span == article.Tokens[i].Span && (article.Language.QuoteWords.Of(article[i].ToString().ToLowerInvariant()) & QuoteRoles.Answer) != 0;
            if (isAnswer || (!isClosed && article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number))
                return true;
        }
        return false;
    }
}
