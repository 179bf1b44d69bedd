using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells subjects that can speak from those that cannot.</summary>
internal static class SpeakingSubjects
{
    /// <summary>
    /// The subject of a verb; where it is a thing to whose verb this one would be coordinated, that of the clause right before: <c>Shares fell after
    /// Norton cut its forecast and said …</c>
    /// </summary>
    public static Subject? WhoCanSpeak(ChunkCursor verb, Subject? subject)
    {
        ArticleSyntax words = verb.Passage.Words;
        if (subject is not { Relation: SubjectRelation.Coordinated } thing || CanSpeak(words, thing))
            return subject;
        ChunkCursor conjunction = verb.Previous.BackPast(ChunkKind.Adverb);
        if (VerbSearch.FiniteBefore(conjunction, verb.BackInPassage(PassageSyntax.Reach))?.SubjectBefore is not { IsOfMainClause: true } nearest)
            return subject;
        bool isNearer = nearest.Chunks.Start > thing.Chunks.Start && CanSpeak(words, nearest);
        return isNearer ? nearest with { Relation = SubjectRelation.Coordinated } : subject;
    }

    /// <summary>Whether a subject is someone who can speak, or something that people speak through; names and pronouns are taken to be.</summary>
    public static bool CanSpeak(ArticleSyntax words, Subject subject)
    {
        PosTag tag = words.TagOf(subject.Head);
        if (tag is not (PosTag.NN or PosTag.NNS or PosTag.CD) || words.Names.Has(subject.Head))
            return true;
        string head = words[subject.Head];
        bool isSomeone = words.Is(subject.Head, QuoteRoles.Person) || words.Language.SpeakerNouns.KindOf(head, tag) is not null;
        return isSomeone || words.Language.Documents.Contains(head) || words.Language.Cues.IsNoun(head, out _);
    }
}
