using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>A word or phrase that reports speech where it stands, with what syntax says about it.</summary>
internal sealed class Cue
{
    /// <summary>The index of its chunk in the paragraph.</summary>
    public required int Chunk { get; init; }

    /// <summary>The index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>The index behind its last token.</summary>
    public required int End { get; init; }

    /// <summary>What it says about the act of speaking.</summary>
    public required CueClass Class { get; init; }

    /// <summary>From 1 to 9, how often it reports speech at all.</summary>
    public required int Strength { get; init; }

    /// <summary>What it takes.</summary>
    public required CueFrames Frames { get; init; }

    /// <summary>Its entry among the verbs, else <see langword="null"/>.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>Whether it is a phrase such as <c>according to</c>.</summary>
    public bool IsPhrase { get; init; }

    /// <summary>Whether it is a noun of speech.</summary>
    public bool IsNoun { get; init; }

    /// <summary>Whether it is the colon behind the name of whoever speaks, in an interview or a headline, or the dash before it in a signature.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Whether it is the colon behind the label of a headline, all of which is what somebody says.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Who speaks, else <see langword="null"/>.</summary>
    public Subject? Speaker { get; set; }

    /// <summary>The words before it that it reports, as tokens; empty if there are none.</summary>
    public TokenRange Before { get; set; }

    /// <summary>The words behind it that it reports, as tokens; empty if there are none.</summary>
    public TokenRange After { get; set; }

    /// <summary>To whom it was said, as tokens; empty if that is not said.</summary>
    public TokenRange Addressee { get; set; }

    /// <summary>Where it was said, as tokens; empty if that is not said.</summary>
    public TokenRange Venue { get; set; }

    /// <summary>Whether the words before it stand in quotation marks that end right before the attribution.</summary>
    public bool FollowsQuote { get; set; }

    /// <summary>Whether the words behind it are words in quotation marks that begin right behind it.</summary>
    public bool PrecedesQuote { get; set; }

    /// <summary>Whether what it takes is a clause, words in marks or something called so; else a noun phrase or an infinitive.</summary>
    public bool ReportsClause { get; set; }

    /// <summary>Whether it is a question of which the text does not say who asked it: <c>Asked whether she would go, she smiled</c>.</summary>
    public bool HasUnknownAsker { get; init; }

    /// <summary>Whether the text says that what it reports was said.</summary>
    public Stance Stance { get; set; }

    /// <summary>Whether it is a verb with a subject of its own.</summary>
    public bool IsFinite { get; init; }

    /// <summary>Whether the words it reports reach into <paramref name="first"/> to <paramref name="end"/>.</summary>
    public bool Covers(int first, int end) => Before.Overlaps(new TokenRange(first, end)) || After.Overlaps(new TokenRange(first, end));

    /// <summary>The mark beside the name of whoever speaks, a chunk of a paragraph.</summary>
    public static Cue Label(List<Chunk> chunks, int mark, Subject speaker, bool isHeadline = false) =>
        Label(mark, chunks[mark].First, chunks[mark].End, speaker, isHeadline);

    /// <summary>The mark beside the name of whoever speaks, as tokens.</summary>
    public static Cue Label(int chunk, int first, int end, Subject speaker, bool isHeadline = false) => new()
    {
        Chunk = chunk,
        First = first,
        End = end,
        Class = CueClass.None,
        Strength = CueStrength.Sometimes,
        Frames = CueFrames.Clause,
        Speaker = speaker,
        IsLabel = true,
        IsHeadline = isHeadline,
    };
}
