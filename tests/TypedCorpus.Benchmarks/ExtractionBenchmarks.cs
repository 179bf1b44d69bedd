using BenchmarkDotNet.Attributes;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Benchmarks.Reporting;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Benchmarks;

/// <summary>Extraction on one core, by stage.</summary>
[BenchmarkCategory("extraction")]
public class ExtractionBenchmarks : IMeasuresBytes
{
    private Prepared[] _prepared = [];

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(ArticleSets))]
    public ArticleSet Articles { get; set; } = ArticleSet.All[0];

    /// <summary>The sets of articles on this machine.</summary>
    public static IReadOnlyList<ArticleSet> ArticleSets => ArticleSet.All;

    /// <inheritdoc/>
    public long Bytes => Articles.Bytes;

    /// <summary>Runs all stages once, so that each can be measured on what the ones before it made.</summary>
    [GlobalSetup]
    public void Prepare() => _prepared = [.. Articles.Sources.Select(source =>
    {
        TokenizedArticle tokens = Tokenizer.Tokenize(source, default);
        TaggedArticle tagged = PartOfSpeechTagger.Tag(tokens, default);
        ArticleEntities entities = NameCoreference.Resolve(tagged, NameTagger.Tag(tagged, default), default);
        return new Prepared(tagged, MarkPairer.Pair(tokens, [], default), entities, NamedSentences.Of(tagged, entities));
    })];

    /// <summary>Tokens, sentences, parts of speech, names, and which of them stand for the same.</summary>
    [Benchmark(Description = "tokens, tags, names, coreference")]
    public int Names()
    {
        int count = 0;
        foreach (SourceArticle source in Articles.Sources)
        {
            TaggedArticle tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(source, default), default);
            count += NameCoreference.Resolve(tagged, NameTagger.Tag(tagged, default), default).Count;
        }
        return count;
    }

    /// <summary>Quotes with cue and speaker as written.</summary>
    [Benchmark(Description = "quotes")]
    public int Quotes()
    {
        int count = 0;
        foreach (Prepared article in _prepared)
            count += QuoteExtractor.Extract(NamedSentences.Of(article.Tagged, article.Entities), article.Runs, default).Count;
        return count;
    }

    /// <summary>Figures.</summary>
    [Benchmark(Description = "figures")]
    public int Figures()
    {
        int count = 0;
        foreach (Prepared article in _prepared)
            count += FigureExtractor.Extract(article.Syntax, article.Entities, [], default).Count;
        return count;
    }

    /// <summary>Everything, from text to annotated article.</summary>
    [Benchmark(Description = "all", Baseline = true)]
    public int All()
    {
        int count = 0;
        foreach (SourceArticle source in Articles.Sources)
            count += ArticleAnnotator.Annotate(source).Quotes.Count;
        return count;
    }

    private sealed record Prepared(TaggedArticle Tagged, QuotedRun[] Runs, ArticleEntities Entities, ArticleSyntax Syntax);
}
