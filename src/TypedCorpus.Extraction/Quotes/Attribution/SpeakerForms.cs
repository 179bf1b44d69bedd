using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure a speaker is by how the text names him: a full name says more than <c>they</c>.</summary>
internal static class SpeakerForms
{
    /// <summary>The confidence of a quote with this speaker: no more than that of its rule, and than what the form allows, in hundredths.</summary>
    public static int ConfidenceOf(QuoteAnnotation quote, TokenizedArticle article, ArticleEntities entities) =>
        quote.SpeakerSpan is { } span ? Math.Min(quote.Confidence, article.Language.Weights("quotes/speaker-forms.tsv")[FormOf(article, span, quote.Speaker, entities)]) : quote.Confidence;

    private static string FormOf(TokenizedArticle article, TextSpan span, int? speaker, ArticleEntities entities)
    {
        Pronoun pronoun = article.Language.Pronouns.Of(article.Text.AsSpan(span.Start, span.Length));
        if (pronoun.Person > 0)
            return pronoun.IsOfPerson && speaker is not null ? "he" : pronoun.Person == 1 ? "i" : "it";
        if (speaker is not { } entity)
            return "unbound";
        if (!entities.IsNamed(entity))
            return "unnamed";
        bool isPerson = entities.KindOf(entity) == EntityKind.Person;
        foreach (PlacedMention placed in entities.MentionsIn(span))
        {
            if (placed.Entity != entity || placed.Mention.Kind != MentionKind.Name)
                continue;
            return placed.Mention.Span == span ? isPerson ? "person" : "other-name" : isPerson ? "person-in-phrase" : "other-in-phrase";
        }
        return "description";
    }
}
