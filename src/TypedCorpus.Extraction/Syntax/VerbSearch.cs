using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the verb of another clause that a verb without a subject of its own goes with.</summary>
internal sealed class VerbSearch(PassageSyntax passage)
{
    private const int MaximalClauses = 6;

    /// <summary>The nearest finite verb before a chunk that no other verb, conjunction or pronoun governs, else the nearest at all.</summary>
    public int? MainVerb(int from, int low)
    {
        int? nearest = null;
        int? verb = FiniteBefore(from, low);
        for (int n = 0; verb is { } found && n < MaximalClauses; n++)
        {
            nearest ??= found;
            if (!IsGoverned(found, low))
                return found;
            verb = FiniteBefore(found, low);
        }
        return nearest;
    }

    /// <summary>The nearest finite verb before a chunk in its sentence.</summary>
    public int? FiniteBefore(int from, int low) => Before(from, low, static chunk => chunk.IsFinite);

    /// <summary>The nearest verb of any form before a chunk in its sentence.</summary>
    public int? AnyBefore(int from, int low) => Before(from, low, static chunk => chunk.Kind == ChunkKind.Verb);

    /// <summary>Whether a verb stands in a clause that says when or where: <c>where workers stood</c>.</summary>
    public bool IsCircumstance(int verb, int low)
    {
        for (int i = verb - 1; i >= low; i--)
        {
            if (passage.KindAt(i) is ChunkKind.Noun or ChunkKind.Adverb)
                continue;
            return passage.Is(i, ChunkKind.Subordinator, SyntaxRoles.Circumstantial)
                || (passage.Is(i, ChunkKind.Relative, SyntaxRoles.PrepositionalRelative) && i > low && passage.KindAt(i - 1) == ChunkKind.Preposition)
                || passage.Is(i, ChunkKind.Preposition, SyntaxRoles.Equative);
        }
        return false;
    }

    /// <summary>Whether a verb mostly reports speech.</summary>
    public bool IsSpeech(int verb) => passage.Words.CueStrengthOf(passage[verb].Head) >= CueStrength.Mostly;

    /// <summary>Whether a verb stands in a clause that a conjunction, a relative pronoun or another verb begins: <c>he said (that) she left</c>.</summary>
    private bool IsGoverned(int verb, int low)
    {
        bool sawNoun = false;
        for (int i = verb - 1; i >= low; i--)
        {
            Chunk chunk = passage[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    return true;
                case ChunkKind.Verb:
                    return sawNoun && !chunk.Is(ChunkTraits.Participle);
                case ChunkKind.Preposition when passage.Is(i, SyntaxRoles.ClausalPreposition):
                    return true;
                case ChunkKind.Noun:
                    sawNoun |= chunk.IsThing;
                    break;
                case ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Colon:
                    return false;
            }
        }
        return false;
    }

    private int? Before(int from, int low, Func<Chunk, bool> isWanted)
    {
        for (int i = from - 1; i >= low && !passage[i].EndsSentence; i--)
        {
            if (isWanted(passage[i]))
                return i;
        }
        return null;
    }
}
