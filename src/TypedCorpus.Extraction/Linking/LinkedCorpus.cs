using TypedCorpus.Extraction.Corrections;

namespace TypedCorpus.Extraction.Linking;

/// <summary>What linking needs to know of an article: the forms of its names, and the sentence that first has each.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Entities">Its named entities.</param>
public sealed record ArticleNames(string Path, EquatableArray<EntityForms> Entities);

/// <summary>The names of one entity of one article.</summary>
/// <param name="Local">Its index among <see cref="AnnotatedArticle.Entities"/>.</param>
/// <param name="Name">Its canonical name in that article.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">The other forms of its name there, in ordinal order, with single plain spaces.</param>
/// <param name="Gender">How the article refers to it.</param>
/// <param name="GazetteerId">Its entry in the user's gazetteer, else <see langword="null"/>.</param>
/// <param name="FirstSentence">The first sentence that names it; of one of more than 2,000 characters what stands around the name.</param>
/// <param name="Titles">The titles before its names there (<c>vice president</c>), in lower case and ordinal order.</param>
/// <param name="LocalKey">What readable data call it in its article.</param>
public sealed record EntityForms(
    int Local, string Name, EntityKind Kind, EquatableArray<string> Aliases, Gender Gender, string? GazetteerId, string FirstSentence,
    EquatableArray<string> Titles = default, string LocalKey = "")
{
    /// <summary>Its name in the form for comparing.</summary>
    internal string Key { get; } = NameText.Key(Name);

    /// <summary>The other forms of its name in the form for comparing.</summary>
    internal EquatableArray<string> AliasKeys { get; } = Aliases.AsSpan().ToArray().Select(NameText.Key).ToEquatableArray();

    /// <summary>Whether a correction put it in by its name: it is the entity of the corpus with that name, whatever its kind.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether a correction in its article is about it.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>All entities of a corpus.</summary>
/// <param name="Entities">Ordered by kind, then by identifier.</param>
/// <param name="Findings">What linking has to say, in ordinal order of the paths.</param>
public sealed record LinkedCorpus(EquatableArray<CorpusEntity> Entities, EquatableArray<ArticleFinding> Findings)
{
    /// <summary>What became of the corrections of entities, in their order.</summary>
    public EquatableArray<CorrectionOutcome> Outcomes { get; init; }
}

/// <summary>An entity of the corpus: entities of articles that linking put together.</summary>
/// <param name="Id">Its stable identifier: <c>kevin-lopez-oliva</c>; unique in the corpus.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms of its name, in ordinal order.</param>
/// <param name="Identifiers">Identifiers of the user's gazetteer (<c>wikidata</c> and the like), in ordinal order of their keys.</param>
/// <param name="FirstSentence">The first sentence that names it, in the first article by path.</param>
/// <param name="FirstArticle">The path of that article.</param>
/// <param name="Members">The entities of articles that it consists of, ordered by path.</param>
public sealed record CorpusEntity(
    string Id,
    string Name,
    EntityKind Kind,
    EquatableArray<string> Aliases,
    EquatableArray<EntityIdentifier> Identifiers,
    string FirstSentence,
    string FirstArticle,
    EquatableArray<EntityMember> Members)
{
    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>An entity of one article that is part of an entity of the corpus.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Local">The index among the article's entities.</param>
/// <param name="Key">What readable data call it in its article.</param>
public readonly record struct EntityMember(string Path, int Local, string Key = "");

/// <summary>What linking has to say about an entity of an article. It knows no spans: an edit that changes no name leaves it equal.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Local">The index among the article's entities.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Arguments">What the message of the kind names, in its order.</param>
public sealed record ArticleFinding(string Path, int Local, FindingKind Kind, EquatableArray<string> Arguments)
{
    /// <summary>The same, at the first name of the entity in its article.</summary>
    public Finding In(AnnotatedArticle article)
    {
        TextSpan span = default;
        foreach (MentionAnnotation mention in article.Entities[Local].Mentions)
        {
            if (mention.Kind != MentionKind.Name)
                continue;
            span = mention.Span;
            break;
        }
        return new Finding(Kind, span, Arguments);
    }
}
