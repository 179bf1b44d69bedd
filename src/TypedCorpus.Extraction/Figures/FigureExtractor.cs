using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds figures: numbers with what they measure and how they are hedged.</summary>
internal static class FigureExtractor
{
    private const int LongestExcerpt = 40;
    private const string Ellipsis = "\u2026";

    /// <summary>The figures of the article, ordered by span, none overlapping another.</summary>
    public static List<FigureAnnotation> Extract(
        ArticleSyntax syntax, ArticleEntities entities, List<Finding> findings, CancellationToken cancellationToken)
    {
        FigureParser parser = new(syntax);
        FigureOwner owner = new(entities, parser.Tokens);
        List<FigureAnnotation> figures = [];
        foreach (Sentence sentence in syntax.Article.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (FigureCandidate figure in parser.Read(sentence.Span, cancellationToken))
            {
                if (figure.IsOverflow)
                    findings.Add(Overflow(syntax.Article.Text, parser.Tokens.Span(figure.Core)));
                else if (!owner.IsNamedSo(figure))
                    figures.Add(Annotate(figure, parser.Tokens, owner));
            }
        }
        parser.Release();
        owner.Release();
        return figures;
    }

    private static FigureAnnotation Annotate(FigureCandidate figure, TokenStream tokens, FigureOwner owner)
    {
        string rule = FigureRules.NameOf(figure);
        TextSpan? noun = figure.Kind == FigureKind.Count ? SpanOf(figure.Noun, tokens) : null;
        return new FigureAnnotation
        {
            Rule = rule,
            Confidence = tokens.Language.ConfidenceOf(rule),
            Span = tokens.Span(figure.Phrase),
            Core = tokens.Span(figure.Core),
            Kind = figure.Kind,
            Approximation = figure.Approximation,
            Per = figure.Per?.Name,
            Date = figure.Date?.Value,
            DateLow = figure.Date?.Low,
            DateHigh = figure.Date?.High,
            Value = figure.SingleValue,
            Low = figure.LowerEnd,
            High = figure.High,
            Unit = figure.Measure?.Name,
            Noun = noun is { } span ? SingleSpaced(tokens.Text, span) : null,
            NounSpan = noun,
            Entity = owner.Find(figure),
            Change = figure.Change is { } change ? ChangeOf(change, tokens) : null,
            Base = SpanOf(figure.Base, tokens),
        };
    }

    private static FigureChange ChangeOf(CandidateChange change, TokenStream tokens) => new(change.Direction, change.Role, SpanOf(change.From, tokens), SpanOf(change.To, tokens));

    private static TextSpan? SpanOf(TokenRange? range, TokenStream tokens) => range is { } found ? tokens.Span(found) : null;

    private static string SingleSpaced(string text, TextSpan span)
    {
        char[] buffer = new char[span.Length];
        int length = 0;
        bool isSpace = true;
        foreach (char c in text.AsSpan(span.Start, span.Length))
        {
            if (!char.IsWhiteSpace(c))
                buffer[length++] = c;
            else if (!isSpace)
                buffer[length++] = ' ';
            isSpace = char.IsWhiteSpace(c);
        }
        return new string(buffer, 0, length);
    }

    private static Finding Overflow(string text, TextSpan span)
    {
        string excerpt = span.Length <= LongestExcerpt ? text.Substring(span.Start, span.Length) : text.Substring(span.Start, LongestExcerpt - Ellipsis.Length) + Ellipsis;
        return new Finding(FindingKind.FigureOverflow, span, EquatableArray.Create<string>([excerpt]));
    }
}
