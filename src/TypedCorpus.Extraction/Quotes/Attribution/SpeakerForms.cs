using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure a speaker is by how the text names him: a full name says more than <c>they</c>.</summary>
internal static class SpeakerForms
{
    /// <summary>The confidence of a quote with this speaker: no more than that of its rule, and than what the form allows, in hundredths.</summary>
    public static int ConfidenceOf(QuoteAnnotation quote, EntityIndex? speaker, TokenizedArticle article, EntityView entities) =>
        quote.SpeakerSpan is { } span ? Math.Min(quote.Confidence, SharesOf(article.Language)[FormOf(article, span, speaker, entities)]) : quote.Confidence;

    private static NamedWeights<SpeakerForm> SharesOf(Language language) => language.Part(static l => new NamedWeights<SpeakerForm>(l.Weights("quotes/speaker-forms.tsv")));

    private static SpeakerForm FormOf(TokenizedArticle article, TextSpan span, EntityIndex? speaker, EntityView entities)
    {
        Pronoun pronoun = article.Language.Pronouns.Of(article.Text.AsSpan(span.Start, span.Length));
        if (pronoun.Person > 0)
            return pronoun.IsOfPerson && speaker is not null ? SpeakerForm.He : pronoun.Person == 1 ? SpeakerForm.I : SpeakerForm.It;
        if (speaker is not { } entity)
            return SpeakerForm.Unbound;
        if (!entities.IsNamed(entity))
            return SpeakerForm.Unnamed;
        bool isPerson = entities.KindOf(entity) == EntityKind.Person;
        foreach (PlacedMention placed in entities.MentionsIn(span))
        {
            if (placed.Entity != entity || placed.Mention.Kind != MentionKind.Name)
                continue;
            if (placed.Mention.Span == span)
                return isPerson ? SpeakerForm.Person : SpeakerForm.OtherName;
            return isPerson ? SpeakerForm.PersonInPhrase : SpeakerForm.OtherInPhrase;
        }
        return SpeakerForm.Description;
    }
}
