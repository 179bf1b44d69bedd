namespace TypedCorpus.Extraction;

/// <summary>An entity of one article: all mentions that coreference put together.</summary>
/// <param name="Name">Its canonical name here, the fullest form, with single plain spaces; for one without a name, its head noun phrase.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Mentions">Where the article mentions it, ordered by span.</param>
/// <param name="Gender">How pronouns and titles refer to it, as far as the article says.</param>
/// <param name="GazetteerId">The identifier of the entry of the user's own gazetteer that it matched, else <see langword="null"/>.</param>
public sealed record EntityAnnotation(
    string Name,
    EntityKind Kind,
    EquatableArray<MentionAnnotation> Mentions,
    Gender Gender = Gender.Unknown,
    string? GazetteerId = null)
{
    /// <summary>The titles before its names (<c>vice president</c>), in lower case and ordinal order.</summary>
    public EquatableArray<string> Titles { get; init; }

    /// <summary>The evidence that its kind rests on, <c>person-title</c>; <see langword="null"/> for one without a name.</summary>
    public string? Rule { get; init; }

    /// <summary>How sure its kind is, in hundredths: of a hundred entities with this evidence so many have the right kind; <see langword="null"/> for one without a name.</summary>
    public int? KindConfidence { get; init; }

    /// <summary>Whether a correction put it in by its name: linking joins it to the entity of the corpus that has that name, whatever its kind.</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether the article refers to it more than once, or names it: somebody without a name who is spoken of once is known by the words there.</summary>
    public bool IsReferredTo => IsNamed || Mentions.Count > 1;

    /// <summary>Whether a correction or at least one mention names it. An entity without a name is local to its article.</summary>
    public bool IsNamed
    {
        get
        {
            if (IsReference)
                return true;
            foreach (MentionAnnotation mention in Mentions)
            {
                if (mention.Kind == MentionKind.Name)
                    return true;
            }
            return false;
        }
    }
}

/// <summary>One mention of an entity.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">How it refers.</param>
public readonly record struct MentionAnnotation(TextSpan Span, MentionKind Kind)
{
    /// <summary>The evidence on which it refers to its entity, <c>name-surname</c>; <see langword="null"/> where a person put it in.</summary>
    public string? Rule { get; init; }

    /// <summary>How sure it is that it refers to its entity, in hundredths: of a hundred mentions with this evidence so many do.</summary>
    public int Confidence { get; init; } = Certain;

    private const int Certain = 100;

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>How a text refers to an entity by pronouns and titles.</summary>
public enum Gender
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary><c>he</c>, <c>Mr</c>.</summary>
    Masculine,

    /// <summary><c>she</c>, <c>Ms</c>.</summary>
    Feminine,

    /// <summary><c>it</c>.</summary>
    Neuter,

    /// <summary><c>they</c>, of one or of many.</summary>
    Plural,
}
