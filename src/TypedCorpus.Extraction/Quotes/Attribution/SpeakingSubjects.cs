using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Tells subjects that can speak from those that cannot.</summary>
internal static class SpeakingSubjects
{
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
