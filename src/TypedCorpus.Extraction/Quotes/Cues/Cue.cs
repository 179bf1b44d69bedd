using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>A word or phrase that reports speech where it stands, with what syntax says about it. It is known by its tokens: what a later step adds makes no other cue of it.</summary>
internal sealed record Cue
{
    /// <summary>What kind of word it is.</summary>
    public CueForm Form { get; init; }

    /// <summary>Its chunk; nothing for the label of a turn, which is read without chunks.</summary>
    public required ChunkCursor At { get; init; }

    /// <summary>Its tokens.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>What it says about the act of speaking.</summary>
    public required CueClass Class { get; init; }

    /// <summary>From 1 to 9, how often it reports speech at all.</summary>
    public required int Strength { get; init; }

    /// <summary>What it takes.</summary>
    public required CueFrames Frames { get; init; }

    /// <summary>Its entry among the verbs, else <see langword="null"/>.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>Who speaks, else <see langword="null"/>.</summary>
    public Subject? Speaker { get; init; }

    /// <summary>Whether it is a question of which the text does not say who asked it: <c>Asked whether she would go, she smiled</c>.</summary>
    public bool HasUnknownAsker { get; init; }

    /// <summary>Who hears what is said, where the text does not say who says it: <c>the court heard</c>, <c>jurors were told</c>; else <see langword="null"/>.</summary>
    public Subject? Hearer { get; init; }

    /// <summary>Whether it is a verb with a subject of its own.</summary>
    public bool IsFinite { get; init; }

    /// <summary>Whether it is a gerund without an auxiliary: <c>adding that</c>.</summary>
    public bool IsGerund { get; init; }

    /// <summary>What it reports.</summary>
    public CueContent Content { get; set; }

    /// <summary>Whether the text says that what it reports was said.</summary>
    public Stance Stance { get; set; }

    /// <summary>Whether it is the mark beside the name of whoever speaks.</summary>
    public bool IsLabel => Form is CueForm.Label or CueForm.Headline;

    /// <summary>Whether the words in its sentence say who speaks, and that it was said; no relative clause does.</summary>
    public bool HasOwnSpeaker => Stance == Stance.Asserted && Speaker is { Relation: not SubjectRelation.Relative };

    /// <summary>Whether it takes one of <paramref name="frames"/>.</summary>
    public bool Takes(CueFrames frames) => (Frames & frames) != 0;

    /// <summary>The mark beside the name of whoever speaks.</summary>
    public static Cue Label(ChunkCursor at, TokenRange tokens, Subject speaker, CueForm form = CueForm.Label) => new()
    {
        Form = form,
        At = at,
        Tokens = tokens,
        Class = CueClass.None,
        Strength = CueStrength.Sometimes,
        Frames = CueFrames.Clause,
        Speaker = speaker,
    };

    /// <inheritdoc/>
    public bool Equals(Cue? other) => other is not null && Tokens == other.Tokens;

    /// <inheritdoc/>
    public override int GetHashCode() => Tokens.Start;
}
