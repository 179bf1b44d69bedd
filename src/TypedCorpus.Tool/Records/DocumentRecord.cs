using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Records;

/// <summary>An article and what was found in it, with the names that its entities have in the whole corpus.</summary>
internal sealed class DocumentRecord
{
    private readonly IReadOnlyList<CorpusEntity?> _entities;
    private LineTable? _lines;

    public DocumentRecord(AnnotatedArticle article, LinkedEntities entities)
    {
        _entities = entities.Of(article);
        Article = article;
    }

    /// <summary>The annotated article.</summary>
    public AnnotatedArticle Article { get; }

    /// <summary>Its path.</summary>
    public string Path => Article.Source.Path;

    /// <summary>Its text.</summary>
    public string Text => Article.Source.Text;

    /// <summary>Where its lines begin.</summary>
    public LineTable Lines => _lines ??= new LineTable(Text);

    /// <summary>The line of a span, from 1.</summary>
    public int LineOf(TextSpan span) => Lines.LineAt(span.Start);

    /// <summary>What <paramref name="span"/> covers.</summary>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>What <paramref name="span"/> covers, if there is one.</summary>
    public string? TextOf(TextSpan? span) => span is { } s ? TextOf(s) : null;

    /// <summary>The identifier of an entity of this article.</summary>
    public string? IdOf(EntityIndex? entity) => LinkedEntities.IdOf(_entities, entity);

    /// <summary>The name of an entity of this article.</summary>
    public string? NameOf(EntityIndex? entity) => entity is { } local ? LinkedEntities.Find(_entities, local)?.Name ?? Article.EntityAt(local).Name : null;

    /// <summary>Who speaks a quote: the name of the entity, else what the article says.</summary>
    public string? SpeakerOf(QuoteAnnotation quote) => NameOf(quote.Speaker) ?? TextOf(quote.SpeakerSpan);

    /// <summary>The index of the sentence with <paramref name="span"/>'s beginning, -1 outside of all.</summary>
    public int SentenceOf(TextSpan span)
    {
        int last = BinarySearch.First(Article.Sentences, span.Start, static (sentence, start) => sentence.Start > start) - 1;
        return last >= 0 && Article.Sentences[last].End > span.Start ? last : -1;
    }
}
