using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The stages of extraction on one core, each on what those before it made: throughput, and bytes allocated for each byte of text.</summary>
internal static class StageMeasures
{
    private const int Runs = 5;
    private const double Megabyte = 1_000_000;

    public static IEnumerable<MeasureTable> Of(ArticleSet set)
    {
        SourceArticle[] sources = [.. set.Sources];
        TokenizedArticle[] tokens = [.. sources.Select(s => Tokenizer.Tokenize(s, default))];
        TaggedArticle[] tagged = [.. tokens.Select(t => PartOfSpeechTagger.Tag(t, default))];
        NameMention[][] names = [.. tagged.Select(t => NameTagger.Tag(t, default))];
        QuotedRun[][] runs = [.. tokens.Select(t => MarkPairer.Pair(t, [], default))];
        ArticleEntities[] entities = [.. tagged.Select((t, i) => NameCoreference.Resolve(t, names[i], default))];
        ArticleSyntax[] syntax = [.. tagged.Select((t, i) => NamedSentences.Of(t, entities[i]))];
        AnnotatedArticle[] articles = [.. sources.Select(s => ArticleAnnotator.Annotate(s))];
        SavedExtraction[] saved = [.. articles.Select(a => SavedExtraction.Of("", a))];
        Dictionary<string, Action> stages = new(StringComparer.Ordinal)
        {
            ["read"] = () => Each(sources, (s, _) => ArticleReader.Read(s.Path, s.Text)),
            ["tokens"] = () => Each(sources, (s, _) => Tokenizer.Tokenize(s, default)),
            ["tags"] = () => Each(tokens, (t, _) => PartOfSpeechTagger.Tag(t, default)),
            ["names"] = () => Each(tagged, (t, _) => NameTagger.Tag(t, default)),
            ["coreference"] = () => Each(tagged, (t, i) => NameCoreference.Resolve(t, names[i], default)),
            ["quotes"] = () => Each(tagged, (t, i) => QuoteExtractor.Extract(NamedSentences.Of(t, entities[i]), runs[i], default)),
            ["figures"] = () => Each(tagged, (t, i) => FigureExtractor.Extract(syntax[i], entities[i], [], default)),
            ["everything, from text to records"] = () => Each(sources, (s, _) => ArticleAnnotator.Annotate(s)),
            ["link"] = () => CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf)),
            ["write data, readable"] = () => Each(articles, (a, _) => ArticleDataWriter.Write(a)),
            ["write data, compact"] = () => Each(articles, (a, _) => ArticleDataWriter.Write(a, DataForm.Compact)),
            ["save an extraction"] = () => Each(articles, (a, _) => SavedExtraction.Of("", a)),
            ["read a saved extraction"] = () => Each(saved, (s, i) => s.Read(sources[i])),
        };
        foreach (Action stage in stages.Values)
            stage();
        yield return new MeasureTable(
            $"Stages, one core, {set.Name} ({set.Bytes / Megabyte:F1} MB)", "stages",
            [.. stages.Select(s => Measure.Of(s.Key, Measure.Seconds(Runs, s.Value).Select(t => set.Bytes / Megabyte / t), "MB/s", s.Key.StartsWith("everything", StringComparison.Ordinal) ? "≥ 2.5" : ""))]);
        yield return new MeasureTable(
            "Bytes allocated for each byte of text", "stages",
            [.. stages.Select(s => Measure.Of(s.Key, [(double)Measure.Allocated(s.Value) / set.Bytes], "bytes", s.Key.StartsWith("everything", StringComparison.Ordinal) ? "≤ 40" : ""))]);
    }

    private static void Each<T>(T[] items, Func<T, int, object?> stage)
    {
        for (int i = 0; i < items.Length; i++)
            GC.KeepAlive(stage(items[i], i));
    }
}
