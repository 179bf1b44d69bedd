using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Citations;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Citations;

/// <summary>An article that code may cite.</summary>
internal sealed class CitedArticle
{
    private readonly SourceText _text;
    private readonly Lazy<QuoteSpan[]?> _quotes;
    private LineMap? _lines;

    /// <param name="file">Its file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="member">Its member of <c>Corpus.Articles</c>.</param>
    /// <param name="basis">What its records depend on beside its text.</param>
    public CitedArticle(CorpusFile file, SourceText text, string member, AnnotationBasis basis)
    {
        File = file.File.Path;
        Path = file.Path;
        Member = member;
        _text = text;
        Text = text.ToString();
        Folded = FoldedText.Of(Text);
        _quotes = new Lazy<QuoteSpan[]?>(() =>
        {
            AnnotatedArticle? annotated = SharedAnnotations.Find(_text, Path, basis)?.Article;
            if (annotated is null)
            {
                ArticleResult result = ArticleResult.Of(new ArticleInput(ArticleText.Read(file, default), basis.Gazetteer, null), default);
                annotated = result.IsUsable ? result.Corrected(basis.Corrections, default).Article : null;
            }
            return annotated is null ? null : [.. annotated.Quotes.Select(q => new QuoteSpan(q.Span))];
        });
    }

    /// <summary>Its file as the compiler knows it.</summary>
    public string File { get; }

    /// <summary>Its path relative to the project.</summary>
    public string Path { get; }

    /// <summary>Its member of <c>Corpus.Articles</c>.</summary>
    public string Member { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Its text in the form in which passages are compared.</summary>
    public FoldedText Folded { get; }

    /// <summary>Its quotes, <see langword="null"/> where extraction failed: then nobody can tell.</summary>
    public QuoteSpan[]? Quotes => _quotes.Value;

    /// <summary>The place of a passage, in words.</summary>
    public string Describe(TextSpan span) => FormattableString.Invariant($"{Path}, line {(_lines ??= new LineMap(Text)).PositionOf(span.Start).Line + 1}");

    /// <summary>The place of a passage, for the compiler.</summary>
    public Location LocationOf(TextSpan span) => FilePlace.In(File, _lines ??= new LineMap(Text), span).ToLocation();
}

/// <summary>Where a quote stands.</summary>
/// <param name="Span">Its span.</param>
internal sealed record QuoteSpan(TextSpan Span);
