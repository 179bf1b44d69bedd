using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.References;

/// <summary>Gives pronouns and noun phrases the entities that they refer to.</summary>
internal static class PronounResolver
{
    /// <summary>The same entities with mentions of kinds <see cref="MentionKind.Nominal"/> and <see cref="MentionKind.Pronoun"/>.</summary>
    /// <param name="syntax">The article.</param>
    /// <param name="runs">What stands in quotation marks: a pronoun there belongs to the speaker's words.</param>
    /// <param name="quotes">The quotes with their speakers as written: who speaks is who is talked of next.</param>
    /// <param name="entities">The entities with their names.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ArticleEntities Resolve(
        ArticleSyntax syntax, ReadOnlySpan<QuotedRun> runs, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities, CancellationToken cancellationToken)
    {
        ReferenceContext context = new(syntax, new QuotedSpeech(syntax.Article, runs, quotes), entities.ToBuilder());
        GenderEvidence.Collect(context);
        (DescriptionIndex said, GenericDescriptions generic) = NominalResolver.Resolve(syntax, context.Names, context.Entities, context.Speech.IsQuoted, cancellationToken);
        new DescribedSpeakers(syntax.Tagged, said, generic, context.Entities).Resolve(quotes);
        said.Release();
        generic.Release();
        CountryResolver.Resolve(syntax.Tagged, context.Names, context.Entities, cancellationToken);
        // Outside quotes first: who speaks is known when the words that he speaks are read.
        new PronounsOutsideQuotes(context).Resolve(cancellationToken);
        new PronounsInQuotes(context).Resolve(cancellationToken);
        context.Release();
        return context.Entities.Build();
    }
}
