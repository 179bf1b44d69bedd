using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the verb of another clause that a verb without a subject of its own goes with.</summary>
internal static class VerbSearch
{
    private const int MaximalClauses = 6;

    /// <summary>The nearest finite verb before a chunk that no other verb, conjunction or pronoun governs, else the nearest at all.</summary>
    public static ChunkCursor? MainVerb(ChunkCursor from, ChunkCursor low)
    {
        ChunkCursor? nearest = null;
        ChunkCursor? verb = FiniteBefore(from, low);
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
    public static ChunkCursor? FiniteBefore(ChunkCursor from, ChunkCursor low) => Before(from, low, static at => at.IsFinite);

    /// <summary>The nearest finite verb of speech before a chunk in its sentence.</summary>
    public static ChunkCursor? SpeechBefore(ChunkCursor from, ChunkCursor low) => Before(from, low, static at => at.IsFinite && IsSpeech(at));

    /// <summary>The nearest verb of any form before a chunk in its sentence.</summary>
    public static ChunkCursor? AnyBefore(ChunkCursor from, ChunkCursor low) => Before(from, low, static at => at.Kind == ChunkKind.Verb);

    /// <summary>Whether a verb stands in a clause that says when or where: <c>where workers stood</c>.</summary>
    public static bool IsCircumstance(ChunkCursor verb, ChunkCursor low)
    {
        for (ChunkCursor i = verb.Previous; i >= low; i = i.Previous)
        {
            if (i.Kind is ChunkKind.Noun or ChunkKind.Adverb)
                continue;
            return i.Is(ChunkKind.Subordinator, SyntaxRoles.Circumstantial)
                || (i.Is(ChunkKind.Relative, SyntaxRoles.PrepositionalRelative) && i > low && i.Previous.Kind == ChunkKind.Preposition)
                || i.Is(ChunkKind.Preposition, SyntaxRoles.Equative);
        }
        return false;
    }

    /// <summary>Whether a verb mostly reports speech.</summary>
    public static bool IsSpeech(ChunkCursor verb) => verb.Passage.Words.CueStrengthOf(verb.Head) >= CueStrength.Mostly;

    /// <summary>Whether a verb stands in a clause that a conjunction, a relative pronoun or another verb begins: <c>he said (that) she left</c>.</summary>
    private static bool IsGoverned(ChunkCursor verb, ChunkCursor low)
    {
        bool sawNoun = false;
        for (ChunkCursor i = verb.Previous; i >= low; i = i.Previous)
        {
            Chunk chunk = i.Chunk;
            switch (chunk.Kind)
            {
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    return true;
                case ChunkKind.Verb:
                    return sawNoun && !chunk.Is(ChunkTraits.Participle);
                case ChunkKind.Preposition when i.Is(SyntaxRoles.ClausalPreposition):
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

    private static ChunkCursor? Before(ChunkCursor from, ChunkCursor low, Func<ChunkCursor, bool> isWanted)
    {
        for (ChunkCursor i = from.Previous; i >= low && !i.EndsSentence; i = i.Previous)
        {
            if (isWanted(i))
                return i;
        }
        return null;
    }
}
