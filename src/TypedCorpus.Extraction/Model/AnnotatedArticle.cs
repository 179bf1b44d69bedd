namespace TypedCorpus.Extraction;

/// <summary>An article with everything that was found in it: immutable, equal by value, the unit of caching.</summary>
/// <param name="Source">The article that was annotated.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Entities">Who and what it mentions. Their indices are the article-local numbers that the other records use.</param>
/// <param name="Quotes">Its quotes, ordered by span; a <see cref="QuoteAnnotation.Within"/> is an index into this array.</param>
/// <param name="NoComments">Who was asked and said nothing.</param>
/// <param name="Figures">Its figures, ordered by span, none overlapping another.</param>
/// <param name="Findings">What the annotators have to say, reading included, ordered by span.</param>
public sealed record AnnotatedArticle(
    SourceArticle Source,
    EquatableArray<TextSpan> Sentences,
    EquatableArray<EntityAnnotation> Entities,
    EquatableArray<QuoteAnnotation> Quotes,
    EquatableArray<NoCommentAnnotation> NoComments,
    EquatableArray<FigureAnnotation> Figures,
    EquatableArray<Finding> Findings)
{
    /// <summary>What the text says was not said, or not yet, or only perhaps, ordered by span: nobody's words. Their <see cref="QuoteAnnotation.Within"/> is not set.</summary>
    public EquatableArray<QuoteAnnotation> Unasserted { get; init; } = [];

    /// <summary>The entity that a quote, a figure or another record refers to.</summary>
    public EntityAnnotation EntityAt(EntityIndex entity) => Entities[entity.Value];
}
