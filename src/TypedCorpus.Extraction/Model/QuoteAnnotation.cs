namespace TypedCorpus.Extraction;

/// <summary>A quotation of an article.</summary>
public sealed record QuoteAnnotation
{
    /// <summary>The rule of words in marks that are the title of a work.</summary>
    public const string TitleRule = "title";

    /// <summary>The quoted text, inside its marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it reports words.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>Whether the text says that it was said.</summary>
    public Stance Stance { get; init; }

    /// <summary>The number of its attribution within the article, from 0: quotes of one attribution share it.</summary>
    public required int Attribution { get; init; }

    /// <summary>The speaker as written, else <see langword="null"/>.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>The head word of the speaker, by which it is bound to an entity: for a relative pronoun that of its antecedent; else <see langword="null"/>.</summary>
    public TextSpan? SpeakerHead { get; init; }

    /// <summary>The speaker among <see cref="AnnotatedArticle.Entities"/>, else <see langword="null"/>.</summary>
    public EntityIndex? Speaker { get; init; }

    /// <summary>The word or phrase that introduces the quote, else <see langword="null"/>.</summary>
    public TextSpan? CueSpan { get; init; }

    /// <summary>What the cue says about the act of speaking.</summary>
    public CueClass CueClass { get; init; }

    /// <summary>The rule that decided on the speaker: a short stable name such as <c>inverted</c>, <c>follow-on</c>, <c>none</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How sure the attribution is, in hundredths from 0 to 100: an integer, so that it equals on every machine.</summary>
    public required int Confidence { get; init; }

    /// <summary>Of a report without marks, how sure it is that it is speech and reaches from where to where it does, in hundredths; else <see langword="null"/>.</summary>
    public int? ReportConfidence { get; init; }

    /// <summary>The speaker's role as the attribution gives it, else <see langword="null"/>.</summary>
    public TextSpan? Role { get; init; }

    /// <summary>To whom it was said, where that is said.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>Where it was said or written (<c>in an interview with…</c>, <c>on Twitter</c>), where that is said.</summary>
    public TextSpan? Venue { get; init; }

    /// <summary>The source that passed it on, in a chain (<c>reports USA Today</c>), else <see langword="null"/>.</summary>
    public TextSpan? Via { get; init; }

    /// <summary>The index of the quote that this one lies within, else <see langword="null"/>.</summary>
    public int? Within { get; init; }

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>Someone who was asked and did not answer: <c>declined to comment</c>.</summary>
/// <param name="Span">The clause that says so.</param>
/// <param name="Asked">Who was asked, as written, where that is said.</param>
/// <param name="AskedEntity">The index of whoever was asked among <see cref="AnnotatedArticle.Entities"/>, else <see langword="null"/>.</param>
/// <param name="Cue">The words that say so: <c>declined to comment</c>.</param>
public sealed record NoCommentAnnotation(TextSpan Span, TextSpan? Asked, EntityIndex? AskedEntity, TextSpan Cue);
