using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Binds speakers as written to entities, adding an entity for a speaker that nothing names.</summary>
public static class SpeakerBinder
{
    private static readonly Dictionary<string, EntityKind> s_kindOfNoun =
        QuoteData.Rows("speaker-nouns.tsv").ToDictionary(r => r[0], r => (EntityKind)Enum.Parse(typeof(EntityKind), r[1]), StringComparer.Ordinal);

    /// <summary>The same quotes with <see cref="QuoteAnnotation.Speaker"/> set where the speaker is an entity.</summary>
    public static List<QuoteAnnotation> Bind(
        TaggedArticle tagged, List<QuoteAnnotation> quotes, ArticleEntities entities, List<Finding> findings, CancellationToken cancellationToken)
    {
        List<QuoteAnnotation> bound = new(quotes.Count);
        Dictionary<string, int> nominals = new(StringComparer.Ordinal);
        UntaggedSpeakers untagged = new(tagged, entities);
        foreach (QuoteAnnotation quote in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isLabelled = quote.Rule == Rules.Label;
            int? speaker = null;
            if (quote.SpeakerSpan is { } span && quote.SpeakerHead is { } head)
            {
                int? named = entities.EntityAt(span) ?? entities.EntityCovering(head);
                speaker = isLabelled
                    // A label can be a role as well: MODERATOR.
                    ? untagged.PersonWith(head) ?? named ?? Nominal(tagged.Text, span, head, entities, nominals) ?? untagged.Find(quote, head)
                    : named ?? untagged.Find(quote, head) ?? Nominal(tagged.Text, span, head, entities, nominals);
            }
            if (speaker is null && quote.Kind != QuoteKind.Scare && quote.CueSpan is not null && !isLabelled)
                findings.Add(new Finding(FindingKind.UnresolvedSpeaker, quote.Span, [quote.SpeakerSpan is { } written ? TextOf(tagged.Text, written) : ""]));
            bound.Add(quote with { Speaker = speaker });
        }
        return bound;
    }

    /// <summary>The entity of a noun phrase that denotes someone who can speak: one entity for each wording.</summary>
    private static int? Nominal(string text, TextSpan span, TextSpan head, ArticleEntities entities, Dictionary<string, int> nominals)
    {
        if (!s_kindOfNoun.TryGetValue(TextOf(text, head).ToLowerInvariant(), out EntityKind kind))
            return null;
        string name = TextOf(text, span).Replace('\u00a0', ' ');
        string key = WithoutArticle(name).ToLowerInvariant();
        if (!nominals.TryGetValue(key, out int entity))
            nominals.Add(key, entity = entities.Add(name, kind));
        entities.AddMention(entity, span, MentionKind.Nominal);
        return entity;
    }

    private static string WithoutArticle(string phrase)
    {
        foreach (string article in new[] { "the ", "a ", "an " })
        {
            if (phrase.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return phrase.Substring(article.Length);
        }
        return phrase;
    }

    private static string TextOf(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
