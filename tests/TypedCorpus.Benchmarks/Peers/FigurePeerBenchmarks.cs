using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Benchmarks.Reporting;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;

namespace TypedCorpus.Benchmarks.Peers;

/// <summary>
/// Figures of the same fifty articles, here and by Microsoft.Recognizers.Text: there numbers, percentages, currencies, dimensions, ages and dates,
/// paragraph by paragraph, since a whole article at a time takes it minutes. Here once the figures alone, from tokens with tags and names, and once
/// everything, from text to tokens, tags, names, coreference, quotes and figures. The recognizers remember what they found in a text and would give it
/// back from the second run on: that is switched off.
/// </summary>
[WarmupCount(1)]
[IterationCount(3)]
public class FigurePeerBenchmarks : IMeasuresBytes
{
    private const int Articles = 50;

    // A method is compiled in full only when it has run some dozens of times.
    private const int Rehearsals = 40;

    private readonly SourceArticle[] _articles =
        [.. ArticleSet.All[^1].Sources.Concat(Enumerable.Repeat(ArticleSet.Seeds, Articles).SelectMany(s => s)).Take(Articles)];

    private PreparedFigures[] _prepared = [];

    /// <inheritdoc/>
    public long Bytes => _articles.Sum(a => (long)System.Text.Encoding.UTF8.GetByteCount(a.Text));

    /// <summary>Runs the stages before figures, and all of them until they are compiled.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _prepared = [.. _articles.Select(a => new PreparedFigures(a))];
        for (int i = 0; i < Rehearsals; i++)
            _ = Figures() + Everything();
    }

    /// <summary>The figures alone.</summary>
    [Benchmark(Description = "TypedCorpus, figures", Baseline = true)]
    public int Figures() => _prepared.Sum(p => p.Extract());

    /// <summary>All of extraction here.</summary>
    [Benchmark(Description = "TypedCorpus, everything")]
    public int Everything() => _articles.Sum(a => ArticleAnnotator.Annotate(a).Figures.Count);

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
                count += NumberRecognizer.RecognizeNumber(paragraph, Culture.English, NumberOptions.NoProtoCache).Count
                    + NumberRecognizer.RecognizePercentage(paragraph, Culture.English, NumberOptions.NoProtoCache).Count
                    + NumberWithUnitRecognizer.RecognizeCurrency(paragraph, Culture.English, NumberWithUnitOptions.NoProtoCache).Count
                    + NumberWithUnitRecognizer.RecognizeDimension(paragraph, Culture.English, NumberWithUnitOptions.NoProtoCache).Count
                    + NumberWithUnitRecognizer.RecognizeAge(paragraph, Culture.English, NumberWithUnitOptions.NoProtoCache).Count
                    + DateTimeRecognizer.RecognizeDateTime(paragraph, Culture.English, DateTimeOptions.NoProtoCache).Count;
            }
        }
        return count;
    }
}
