using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Benchmarks;

/// <summary>An article with all that its figures are found from.</summary>
internal sealed class PreparedFigures
{
    private readonly TaggedArticle _tagged;
    private readonly ArticleEntities _entities;

    public PreparedFigures(SourceArticle source)
    {
        _tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(source, default), default);
        _entities = NameCoreference.Resolve(_tagged, NameTagger.Tag(_tagged, default), default);
    }

    /// <summary>Finds the figures, and says how many they are.</summary>
    public int Extract() => FigureExtractor.Extract(_tagged, _entities, [], default).Count;
}
