using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds figures: numbers with what they measure and how they are hedged.</summary>
public static class FigureExtractor
{
    /// <summary>The figures of the article, ordered by span, none overlapping another.</summary>
    public static List<FigureAnnotation> Extract(
        TaggedArticle tagged, ArticleEntities entities, List<Finding> findings, CancellationToken cancellationToken)
    {
        FigureParser reader = new(tagged);
        FigureOwner owner = new(entities);
        List<FigureAnnotation> figures = [];
        foreach (Sentence sentence in tagged.Article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (FigureCandidate item in reader.Read(sentence.Span, cancellationToken))
            {
                if (item.IsOverflow)
                {
                    TextSpan span = reader.Tokens.Span(item.First, item.End);
                    findings.Add(new Finding(FindingKind.FigureOverflow, span, EquatableArray.Create<string>([Shortened(tagged.Text, span)])));
                    continue;
                }
                figures.Add(Annotate(item, reader.Tokens, owner));
            }
        }
        return figures;
    }

    private static FigureAnnotation Annotate(FigureCandidate item, TokenStream tokens, FigureOwner owner)
    {
        string rule = FigureRules.NameOf(item);
        FigureAnnotation figure = new()
        {
            Rule = rule,
            Confidence = FigureConfidence.Of(rule),
            Span = tokens.Span(item.PhraseFirst, item.PhraseEnd),
            Core = tokens.Span(item.First, item.End),
            Kind = item.Kind,
            Approximation = item.Approximation,
            Per = item.Per,
        };
        if (item.Date is { } date)
            return figure with { Date = date.Value, DateLow = date.Low, DateHigh = date.High };
        TextSpan? noun = item.Noun.End > item.Noun.First ? tokens.Span(item.Noun.First, item.Noun.End) : null;
        return figure with
        {
            Value = item.High is null ? item.Value : null,
            Low = item.High is null ? null : item.Value,
            High = item.High,
            Unit = item.Measure switch
            {
                MoneyMeasure money => money.Currency.Code,
                UnitMeasure unit => unit.Unit.Name,
                PercentMeasure percent => percent.IsPoints ? "percentage point" : "percent",
                _ => null,
            },
            Noun = noun is { } span && item.Kind == FigureKind.Count ? SingleSpaced(tokens.Text, span) : null,
            NounSpan = item.Kind == FigureKind.Count ? noun : null,
            Entity = owner.Find(tokens, item),
            Change = item.Direction == 0 ? null : new FigureChange(item.Direction, item.Role, SpanOf(item.From, tokens), SpanOf(item.To, tokens)),
            Base = item.Base.End > item.Base.First ? tokens.Span(item.Base.First, item.Base.End) : null,
        };
    }

    private static TextSpan? SpanOf(FigureCandidate? item, TokenStream tokens) => item is null ? null : tokens.Span(item.PhraseFirst, item.PhraseEnd);

    private static string SingleSpaced(string text, TextSpan span)
    {
        char[] buffer = new char[span.Length];
        int length = 0;
        foreach (char c in text.AsSpan(span.Start, span.Length))
        {
            if (!char.IsWhiteSpace(c))
                buffer[length++] = c;
            else if (length > 0 && buffer[length - 1] != ' ')
                buffer[length++] = ' ';
        }
        return new string(buffer, 0, length);
    }

    private static string Shortened(string text, TextSpan span) =>
        span.Length <= 40 ? text.Substring(span.Start, span.Length) : text.Substring(span.Start, 39) + "\u2026";
}
