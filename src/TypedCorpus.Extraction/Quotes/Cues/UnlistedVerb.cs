using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Any verb is a cue where only a cue can stand: <c>"…," she drawled.</c></summary>
internal sealed class UnlistedVerb(PassageSyntax passage)
{
    private static readonly CueVerb s_any = new("", [], CueClass.Neutral, CueStrength.Sometimes, CueFrames.Clause | CueFrames.Inverts, []);

    /// <summary>The entry of any verb, if only a cue can stand at a chunk; else <see langword="null"/>.</summary>
    public CueVerb? At(int verb)
    {
        Chunk group = passage[verb];
        bool canReport = verb > 0 && group.IsFinite && !group.IsAny(ChunkTraits.Copula | ChunkTraits.Auxiliary);
        return canReport && (FollowsSubject(verb) || PrecedesSubject(verb)) ? s_any : null;
    }

    /// <summary><c>"…," she drawled.</c>, <c>"…!" she drawled.</c></summary>
    private bool FollowsSubject(int verb)
    {
        if (passage.KindAt(verb - 1) != ChunkKind.Noun || !EndsAttribution(verb))
            return false;
        return EndsOpen(verb - 2) || (passage.KindAt(verb - 2) == ChunkKind.Boundary && passage.KindAt(verb + 1) == ChunkKind.Stop && EndsOpen(verb - 3));
    }

    private bool EndsAttribution(int verb)
    {
        if (passage.KindAt(verb + 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Boundary)
            return true;
        // "…," she barked and left: a whole sentence in marks, up to a comma, is nobody's object.
        return EndsOpen(verb - 2) && passage.KindAt(verb - 3) == ChunkKind.Boundary && passage.KindAt(verb + 1) is ChunkKind.Conjunction or ChunkKind.Preposition;
    }

    /// <summary><c>"…," drawled Norton</c>.</summary>
    private bool PrecedesSubject(int verb)
    {
        // "The cost was “…,” described the damage as": a quotation inside a sentence may only end a clause of it. "Mayor declares “…,” ignores protests": a headline goes on.
        bool canInvert = EndsOpen(verb - 1) && (passage.KindAt(verb - 2) == ChunkKind.Boundary || passage.Words.Language.Cues.VerbsOf(passage.HeadWordAt(verb)).Length == 0);
        Chunk subject = passage[verb + 1];
        return canInvert && subject.Kind == ChunkKind.Noun && (subject.IsAny(ChunkTraits.Named | ChunkTraits.Pronoun) || subject.Tokens.Length > 1);
    }

    /// <summary>Whether a quotation ends with a comma, a question or an exclamation mark inside its marks: its sentence goes on.</summary>
    private bool EndsOpen(int quote) => passage.IsQuoteEndingWith(quote, ',', '?', '!');
}
