using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A quotation in marks, or the turn of a conversation, as far as its attribution is known. Each step makes a new one of it.</summary>
internal sealed record QuoteDraft
{
    /// <summary>The text in marks; that of a turn has none.</summary>
    public required QuotedRun Run { get; init; }

    /// <summary>Its tokens, its marks included. It is known by them.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The cue that introduces it, else <see langword="null"/>.</summary>
    public Cue? Cue { get; init; }

    /// <summary>Who speaks, else <see langword="null"/>.</summary>
    public Subject? Speaker { get; init; }

    /// <summary>Whether the sentence says that the words were used, but not by whom.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>The quotation that it continues, and whose attribution it shares, by its tokens; else <see langword="null"/>.</summary>
    public TokenRange? Leader { get; init; }

    /// <summary>The rule that decided.</summary>
    public SpeakerRule Rule { get; init; }

    /// <summary>How it reports words.</summary>
    public QuoteKind Kind { get; init; } = QuoteKind.Direct;

    /// <summary>Where it stands in its sentence.</summary>
    public QuotePlace Place { get; init; }

    /// <summary>Whether its capitals, or the words around it, are those of a title.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it is the turn of a conversation, without marks.</summary>
    public bool IsTurn { get; init; }

    /// <summary>Whether it is the whole of its paragraph.</summary>
    public bool FillsParagraph { get; init; }

    /// <summary>Whether it stands in single marks, outside of any others, in an article that sets speech in double ones.</summary>
    public bool HasSecondaryMarks { get; init; }

    /// <summary>Whether somebody is still to be found who uses the words.</summary>
    public bool LacksSpeaker => Speaker is null && !IsUnnamed;

    /// <summary>Whether it begins a sentence or follows the comma or colon that introduces an utterance.</summary>
    public bool BeginsUtterance => Place == QuotePlace.Utterance;

    /// <summary>Whether its closing mark is there.</summary>
    public bool IsClosed => Run.Outer.End > Run.Inner.End;

    /// <summary>The last token inside its marks.</summary>
    public int LastInside => IsClosed ? Tokens.Last - 1 : Tokens.Last;

    /// <summary>The last token inside its marks, which are taken to be there.</summary>
    public int BeforeMark => Tokens.Last - 1;

    /// <summary>Whether a cue was found for it alone.</summary>
    public bool IsCited => Cue is not null && Leader is null;

    /// <summary>The same as one of a kind.</summary>
    public QuoteDraft OfKind(QuoteKind kind) => Kind == kind ? this : this with { Kind = kind };

    /// <summary>The same in a place of its sentence.</summary>
    public QuoteDraft At(QuotePlace place) => Place == place ? this : this with { Place = place };

    /// <summary>The same with a speaker.</summary>
    public QuoteDraft SpokenBy(Subject? speaker, Cue? cue, SpeakerRule rule) => this with { Cue = cue, Speaker = speaker, Rule = rule };

    /// <summary>The same as what goes on with another quotation, whose attribution it shares.</summary>
    public QuoteDraft Following(QuoteDraft leader, SpeakerRule rule) => SpokenBy(leader.Speaker, leader.Cue, rule) with { Leader = leader.Leader ?? leader.Tokens };
}

/// <summary>Where a quotation stands in its sentence.</summary>
internal enum QuotePlace : byte
{
    /// <summary>It is a part of the sentence around it.</summary>
    Inside,

    /// <summary>It begins a sentence or follows the comma or colon that introduces an utterance.</summary>
    Utterance,

    /// <summary>It begins a sentence that goes on as if the words in marks were a noun: <c>"…" is a term for</c>.</summary>
    Subject,
}
