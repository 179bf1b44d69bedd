using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Benchmarks;

/// <summary>An article with all that its figures are found from.</summary>
internal sealed class PreparedFigures
{
    private readonly ArticleSyntax _syntax;
    private readonly ArticleEntities _entities;

    public PreparedFigures(SourceArticle source)
    {
        TaggedArticle tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(source, default), default);
        _entities = NameCoreference.Resolve(tagged, NameTagger.Tag(tagged, default), default);
        _syntax = NamedSentences.Of(tagged, _entities);
    }

    /// <summary>Finds the figures, and says how many they are.</summary>
    public int Extract() => FigureExtractor.Extract(_syntax, _entities, [], default).Count;
}
