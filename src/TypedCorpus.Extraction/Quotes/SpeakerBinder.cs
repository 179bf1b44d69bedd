using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Binds speakers as written to entities, adding an entity for a speaker that nothing names.</summary>
public static class SpeakerBinder
{
    // In quotes: how far before words that a body calls its own stands the report that they lie in.
    private const int FarthestReport = 4;

    /// <summary>The same quotes with <see cref="QuoteAnnotation.Speaker"/> set where the speaker is an entity.</summary>
    public static List<QuoteAnnotation> Bind(
        TaggedArticle tagged, List<QuoteAnnotation> quotes, ArticleEntities entities, List<Finding> findings, CancellationToken cancellationToken)
    {
        List<QuoteAnnotation> bound = new(quotes.Count);
        NominalSpeakers nominal = new(tagged, entities);
        UntaggedSpeakers untagged = new(tagged, entities);
        TitledSpeakers titled = new(tagged, entities);
        RelativeSpeakers relative = new(tagged, entities);
        foreach (QuoteAnnotation unbound in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            QuoteAnnotation quote = unbound;
            bool isLabelled = AttributionBasis.Label.Decided(quote);
            int? speaker = null;
            if (!isLabelled && quote.SpeakerSpan is { } written && titled.Find(written) is { } person)
            {
                quote = quote with { SpeakerSpan = person.Speaker, SpeakerHead = tagged.Article.Tokens[tagged.Article.TokenAt(person.Speaker.End - 1)].Span };
                speaker = person.Entity;
            }
            else if (quote.SpeakerSpan is { } span && quote.SpeakerHead is { } head)
            {
                int? named = entities.EntityAt(span) ?? entities.EntityCovering(head) ?? entities.EntityCovering(BeforePostNominals(tagged, span, head));
                speaker = isLabelled
                    // A label can be a role as well: MODERATOR.
                    ? untagged.PersonWith(head) ?? named ?? nominal.Find(span, head) ?? untagged.Find(quote, head)
                    : (named is { } other && entities.KindOf(other) != EntityKind.Person ? relative.Find(span) ?? Described(tagged, nominal, span, head) : null) ?? named ?? untagged.Find(quote, head) ?? nominal.Find(span, head);
            }
            speaker ??= BodyThatReports(tagged, quote, bound, entities);
            if (speaker is null && quote.Kind != QuoteKind.Scare && quote.Stance == Stance.Asserted && quote.CueSpan is not null && !isLabelled && (quote.Kind != QuoteKind.Indirect || quote.SpeakerSpan is not null))
                findings.Add(new Finding(FindingKind.UnresolvedSpeaker, quote.Span, [quote.SpeakerSpan is { } asWritten ? tagged.Text.Substring(asWritten.Start, asWritten.Length) : ""]));
            QuoteAnnotation known = quote with { Speaker = speaker };
            bound.Add(known with { Confidence = SpeakerForms.ConfidenceOf(known, tagged.Article, entities) });
        }
        return bound;
    }

    /// <summary>The person whom a phrase with <c>a</c> describes by the name of a party or club: <c>Ann Reed, an Independent</c>.</summary>
    private static int? Described(TaggedArticle tagged, NominalSpeakers nominal, TextSpan speaker, TextSpan head)
    {
        string article = tagged.Article[tagged.Article.TokenAt(speaker.Start)].ToString().ToLowerInvariant();
        return (tagged.Language.QuoteWords.Of(article) & QuoteRoles.Indefinite) == 0 ? null : nominal.NamedBefore(tagged.Article.TokenAt(head.Start));
    }

    /// <summary>Whose words <c>its</c> are in what a body or a country says: <c>the ministry says its calls for help were ignored</c>; else <see langword="null"/>.</summary>
    private static int? BodyThatReports(TaggedArticle tagged, QuoteAnnotation quote, List<QuoteAnnotation> before, ArticleEntities entities)
    {
        if (quote.SpeakerSpan is not { } span || tagged.Language.Pronouns.Of(tagged.Text.AsSpan(span.Start, span.Length)) is not { Gender: Gender.Neuter, Case: PronounCase.Possessive } || !char.IsLower(tagged.Text[span.Start]))
            return null;
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - FarthestReport; i--)
        {
            if (before[i].Span.Contains(span) && before[i].Speaker is { } speaker && entities.KindOf(speaker) != EntityKind.Person)
                return speaker;
        }
        return null;
    }

    /// <summary>The word before <c>KC</c> and its like, where a speaker ends so (<c>Daniel Pryce KC</c>), else <paramref name="head"/>.</summary>
    private static TextSpan BeforePostNominals(TaggedArticle tagged, TextSpan speaker, TextSpan head)
    {
        TokenizedArticle article = tagged.Article;
        int token = article.TokenAt(head.Start);
        while (token > 0 && article.Tokens[token - 1].Start >= speaker.Start && tagged.Language.PostNominals.Contains(article[token].ToString()))
            token--;
        return token < article.Tokens.Length ? article.Tokens[token].Span : head;
    }
}
