using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Quotes.Dialogue;
using TypedCorpus.Extraction.Reading.Inlines;
using TypedCorpus.Extraction.References;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Annotation;

/// <summary>Runs the stages of extraction over one article, in the order in which they depend on each other.</summary>
public static class ArticleAnnotator
{
    /// <summary>Annotates <paramref name="source"/>. The same article gives the same result on every machine.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AnnotatedArticle Annotate(SourceArticle source, CancellationToken cancellationToken = default) =>
        Annotate(source, UserGazetteer.Empty, cancellationToken);

    /// <summary>Annotates <paramref name="source"/>. What <paramref name="gazetteer"/> says about names goes before what a model finds.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AnnotatedArticle Annotate(SourceArticle source, UserGazetteer gazetteer, CancellationToken cancellationToken = default) =>
        Annotate(source, Language.English, gazetteer, cancellationToken);

    /// <summary>Annotates <paramref name="source"/>, which is written in <paramref name="language"/>.</summary>
    /// <exception cref="InvalidDataException">The language lacks weights that it needs.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AnnotatedArticle Annotate(SourceArticle source, Language language, UserGazetteer gazetteer, CancellationToken cancellationToken = default) =>
        MarkdownProse.Of(source) is { } prose
            ? FileSpans.Restore(Read(prose.Article, language, gazetteer, cancellationToken), source, prose)
            : Read(source, language, gazetteer, cancellationToken);

    private static AnnotatedArticle Read(SourceArticle source, Language language, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        List<Finding> findings = [.. source.Findings];
        TokenizedArticle tokens = Tokenizer.Tokenize(source, language, cancellationToken);
        QuotedRun[] runs = MarkPairer.Pair(tokens, findings, cancellationToken);
        TaggedArticle tagged = PartOfSpeechTagger.Tag(tokens, cancellationToken);
        NameMention[] names = NameTagger.Tag(tagged, cancellationToken);
        names = UserNames.Apply(tokens, names, gazetteer, cancellationToken);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names, gazetteer, cancellationToken);
        entities = KindEvidence.Of(tagged, entities);
        ArticleSyntax syntax = NamedSentences.Of(tagged, entities);
        // From here on all stages see the tags that syntax has corrected.
        tagged = syntax.Tagged;
        List<QuoteAnnotation> quotes = QuoteExtractor.Extract(syntax, runs, cancellationToken, UnmarkedInterview.Find(tagged, entities));
        entities = Interviewee.Resolve(tagged, quotes, entities);
        entities = LabelledSpeakers.Resolve(tagged, quotes, entities);
        quotes = UnlabelledInterview.Attribute(tagged, quotes, entities);
        entities = PronounResolver.Resolve(syntax, SpokenRuns.Of(runs, quotes), quotes, entities, cancellationToken);
        BoundQuotes bound = SpeakerBinder.Bind(tagged, quotes, entities, cancellationToken);
        entities = bound.Entities;
        IReadOnlyList<QuoteAnnotation> attributed = RepeatedWords.Attribute(tagged, bound.Quotes, entities);
        List<NoCommentAnnotation> noComments = NoCommentExtractor.Extract(tagged, syntax, entities, cancellationToken);
        IReadOnlyList<QuoteAnnotation> reporting = ContentlessReportFilter.Apply(tagged, attributed, noComments);
        findings.AddRange(UnresolvedSpeakers.Of(tagged.Text, reporting));
        (IReadOnlyList<QuoteAnnotation> said, IReadOnlyList<QuoteAnnotation> unasserted) = UnassertedSpeech.Split(reporting);
        List<FigureAnnotation> figures = FigureExtractor.Extract(syntax, entities, findings, cancellationToken);

        TextSpan[] sentences = new TextSpan[tokens.Sentences.Length];
        for (int i = 0; i < sentences.Length; i++)
            sentences[i] = tokens.Sentences[i].Span;
        AnnotatedArticle annotated = new(
            source,
            EquatableArray.Create<TextSpan>(sentences),
            MentionEvidence.Rate(tagged, entities, cancellationToken),
            said.ToEquatableArray(),
            noComments.ToEquatableArray(),
            figures.ToEquatableArray(),
            findings.OrderBy(f => f.Span).ThenBy(f => f.Kind).ToEquatableArray())
        {
            Unasserted = unasserted.ToEquatableArray(),
        };
        entities.Release();
        syntax.Release();
        tagged.Release();
        tokens.Release();
        return annotated;
    }
}
