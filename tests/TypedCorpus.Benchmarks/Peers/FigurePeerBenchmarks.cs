using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Benchmarks.Reporting;
using TypedCorpus.Extraction;

namespace TypedCorpus.Benchmarks.Peers;

/// <summary>
/// Figures of the same fifty articles, here and by Microsoft.Recognizers.Text. What is measured here includes tokens, tags, names, coreference and
/// quotes, since the figures need some of them; what is measured there is numbers, percentages, currencies, dimensions, ages and dates,
/// paragraph by paragraph, since a whole article at a time takes it minutes.
/// </summary>
[WarmupCount(1)]
[IterationCount(3)]
public class FigurePeerBenchmarks : IMeasuresBytes
{
    private const int Articles = 50;

    private readonly SourceArticle[] _articles =
        [.. ArticleSet.All[^1].Sources.Concat(Enumerable.Repeat(ArticleSet.Seeds, Articles).SelectMany(s => s)).Take(Articles)];

    /// <inheritdoc/>
    public long Bytes => _articles.Sum(a => (long)System.Text.Encoding.UTF8.GetByteCount(a.Text));

    /// <summary>All of extraction here.</summary>
    [Benchmark(Description = "TypedCorpus, everything", Baseline = true)]
    public int TypedCorpus() => _articles.Sum(a => ArticleAnnotator.Annotate(a).Figures.Count);

    /// <summary>The recognizers' figures.</summary>
    [Benchmark(Description = "Microsoft.Recognizers.Text 1.8.13, figures")]
    public int Recognizers()
    {
        int count = 0;
        foreach (SourceArticle article in _articles)
        {
            foreach (TextSpan span in article.Paragraphs)
            {
                string paragraph = article.Text.Substring(span.Start, span.Length);
                count += NumberRecognizer.RecognizeNumber(paragraph, Culture.English).Count
                    + NumberRecognizer.RecognizePercentage(paragraph, Culture.English).Count
                    + NumberWithUnitRecognizer.RecognizeCurrency(paragraph, Culture.English).Count
                    + NumberWithUnitRecognizer.RecognizeDimension(paragraph, Culture.English).Count
                    + NumberWithUnitRecognizer.RecognizeAge(paragraph, Culture.English).Count
                    + DateTimeRecognizer.RecognizeDateTime(paragraph, Culture.English).Count;
            }
        }
        return count;
    }
}
