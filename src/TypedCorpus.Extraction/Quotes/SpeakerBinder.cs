using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Binds speakers as written to entities, adding an entity for a speaker that nothing names.</summary>
public sealed class SpeakerBinder
{
    // In quotes: how far before words that a body calls its own stands the report that they lie in.
    private const int FarthestReport = 4;

    private readonly TaggedArticle _tagged;
    private readonly EntityBuilder _entities;
    private readonly NominalSpeakers _nominal;
    private readonly UntaggedSpeakers _untagged;
    private readonly TitledSpeakers _titled;
    private readonly RelativeSpeakers _relative;

    private SpeakerBinder(TaggedArticle tagged, EntityBuilder entities)
    {
        _tagged = tagged;
        _entities = entities;
        _nominal = new NominalSpeakers(tagged, entities);
        _untagged = new UntaggedSpeakers(tagged, entities);
        _titled = new TitledSpeakers(tagged, entities);
        _relative = new RelativeSpeakers(tagged, entities);
    }

    /// <summary>The same quotes with <see cref="QuoteAnnotation.Speaker"/> set where the speaker is an entity, and the entities with those that speak without a name.</summary>
    public static BoundQuotes Bind(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities, CancellationToken cancellationToken)
    {
        SpeakerBinder binder = new(tagged, entities.ToBuilder());
        List<QuoteAnnotation> bound = new(quotes.Count);
        foreach (QuoteAnnotation quote in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bound.Add(binder.Bound(quote, bound));
        }
        binder._titled.Release();
        binder._entities.AddPronounsOfUnnamed();
        return new BoundQuotes(bound, binder._entities.Build());
    }

    private QuoteAnnotation Bound(QuoteAnnotation quote, List<QuoteAnnotation> before)
    {
        bool isLabelled = AttributionBasis.Label.Decided(quote);
        EntityIndex? speaker = null;
        if (!isLabelled && quote.SpeakerSpan is { } written && _titled.Find(written) is { } person)
        {
            quote = quote with { SpeakerSpan = person.Speaker, SpeakerHead = _tagged.Article.Tokens[_tagged.Article.TokenAt(person.Speaker.End - 1)].Span };
            speaker = person.Entity;
        }
        else if (quote.SpeakerSpan is { } span && quote.SpeakerHead is { } head)
        {
            EntityIndex? named = _entities.EntityAt(span) ?? _entities.EntityCovering(head) ?? _entities.EntityCovering(BeforePostNominals(span, head));
            speaker = isLabelled ? ByLabel(quote, named, span, head) : ByPhrase(quote, named, span, head);
        }
        speaker ??= BodyThatReports(quote, before);
        if (quote.Role is null && speaker is { } bearer && quote.SpeakerSpan is { } phrase && RolesBeforeNames.Before(_tagged, _entities, phrase, bearer) is { } role)
            quote = quote with { Role = role };
        int confidence = SpeakerForms.ConfidenceOf(quote, speaker, _tagged.Article, _entities);
        return speaker is null && confidence == quote.Confidence ? quote : quote with { Speaker = speaker, Confidence = confidence };
    }

    /// <summary>A label is often the last name alone; it can be a role as well: MODERATOR.</summary>
    private EntityIndex? ByLabel(QuoteAnnotation quote, EntityIndex? named, TextSpan span, TextSpan head) =>
        _untagged.PersonWith(head) ?? named ?? _nominal.Find(span, head) ?? _untagged.Find(quote, head);

    private EntityIndex? ByPhrase(QuoteAnnotation quote, EntityIndex? named, TextSpan span, TextSpan head)
    {
        if (named is { } entity && _entities.KindOf(entity) == EntityKind.Person)
            return entity;
        return _relative.Find(span) ?? (named is null ? null : Described(span, head)) ?? named ?? _untagged.Find(quote, head) ?? _nominal.Find(span, head) ?? Unnamed(span);
    }

    /// <summary>The entity of somebody without a name whom a pronoun takes up: <c>A nurse saw it. “I ran,” she said</c>.</summary>
    private EntityIndex? Unnamed(TextSpan pronoun) =>
        _entities.UnnamedAt(pronoun) is { } phrase ? _entities.EntityCovering(phrase.Head) ?? _nominal.Find(phrase.Span, phrase.Head) : null;

    /// <summary>The person whom a phrase with <c>a</c> describes by the name of a party or club: <c>Ann Reed, an Independent</c>.</summary>
    private EntityIndex? Described(TextSpan speaker, TextSpan head)
    {
        string article = _tagged.Article.LowerOf(_tagged.Article.TokenAt(speaker.Start));
        return (_tagged.Language.QuoteWords.Of(article) & QuoteRoles.Indefinite) == 0 ? null : _nominal.NamedBefore(_tagged.At(_tagged.Article.TokenAt(head.Start)));
    }

    /// <summary>Whose words <c>its</c> are in what a body or a country says: <c>the ministry says its calls for help were ignored</c>; else <see langword="null"/>.</summary>
    private EntityIndex? BodyThatReports(QuoteAnnotation quote, List<QuoteAnnotation> before)
    {
        if (quote.SpeakerSpan is not { } span || !IsIts(span))
            return null;
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - FarthestReport; i--)
        {
            if (before[i].Span.Contains(span) && before[i].Speaker is { } speaker && _entities.KindOf(speaker) != EntityKind.Person)
                return speaker;
        }
        return null;
    }

    private bool IsIts(TextSpan span)
    {
        Pronoun pronoun = _tagged.Language.Pronouns.Of(_tagged.Text.AsSpan(span.Start, span.Length));
        return pronoun is { Gender: Gender.Neuter, Case: PronounCase.Possessive } && char.IsLower(_tagged.Text[span.Start]);
    }

    /// <summary>The word before <c>KC</c> and its like, where a speaker ends so (<c>Daniel Pryce KC</c>), else <paramref name="head"/>.</summary>
    private TextSpan BeforePostNominals(TextSpan speaker, TextSpan head)
    {
        TokenizedArticle article = _tagged.Article;
        int token = article.TokenAt(head.Start);
        while (token > 0 && article.Tokens[token - 1].Start >= speaker.Start && _tagged.Language.PostNominals.Contains(article[token]))
            token--;
        return token < article.Tokens.Length ? article.Tokens[token].Span : head;
    }
}

/// <summary>Quotes bound to their speakers.</summary>
/// <param name="Quotes">The quotes, in order.</param>
/// <param name="Entities">The entities, those of speakers without a name included.</param>
public sealed record BoundQuotes(IReadOnlyList<QuoteAnnotation> Quotes, ArticleEntities Entities);
