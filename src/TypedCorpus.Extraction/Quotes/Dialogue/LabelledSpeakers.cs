using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>Makes the labels of turns that are somebody's last name mentions of that person, so that <c>I</c> is known in what they say: <c>ANN REED:</c>, then <c>REED:</c>.</summary>
internal static class LabelledSpeakers
{
    /// <summary>The same entities with such mentions.</summary>
    public static ArticleEntities Resolve(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities)
    {
        EntityBuilder? builder = null;
        UntaggedSpeakers? untagged = null;
        foreach (QuoteAnnotation quote in quotes)
        {
            if (quote.SpeakerSpan is not { } label || quote.SpeakerHead is not { } name || !AttributionBasis.Label.Decided(quote) || entities.MentionsIn(label).Length > 0)
                continue;
            builder ??= entities.ToBuilder();
            untagged ??= new UntaggedSpeakers(tagged, builder);
            if (untagged.PersonWith(name) is { } person)
                builder.AddMention(person, label, MentionKind.Name);
        }
        return builder?.Build() ?? entities;
    }
}
