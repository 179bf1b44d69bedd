using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells which of two mentions a pronoun rather takes up: by weight, and where weights are close by what is known of a gender.</summary>
/// <param name="tagged">The article.</param>
/// <param name="largestDifference">The difference of weights from which on they decide alone.</param>
internal sealed class CandidateOrder(TaggedArticle tagged, int largestDifference)
{
    // In tokens: between a pronoun and the name of who is somebody's.
    private const int LongestTitle = 5;

    /// <summary>Whether a candidate that stands before the best so far is better: <c>Chris met Mary. She</c>: of two in the sentence before the one who is known to be a woman.</summary>
    public bool Displaces(AntecedentCandidate candidate, AntecedentCandidate best, int distance)
    {
        bool areClose = distance == 1 && candidate.Place.Sentence == best.Place.Sentence
            && Math.Abs(candidate.Weight - best.Weight) < largestDifference;
        if (areClose && candidate.IsKnown && !best.IsKnown && !best.Speaks && !IsPossessorOf(candidate, best))
            return true;
        if (areClose && best.IsKnown && !candidate.IsKnown && !candidate.Speaks && !IsOneOfTwo(best, candidate))
            return false;
        return candidate.Weight > best.Weight;
    }

    /// <summary>Whether somebody is named together with another, beside a subject who is alone: <c>Ann Reed turned to Tom and Mary Fox. She</c>.</summary>
    private bool IsOneOfTwo(AntecedentCandidate candidate, AntecedentCandidate subject)
    {
        int before = candidate.Place.Tokens.Start - 1;
        return subject.Place.Role >= GrammaticalRole.Subject && candidate.Place.Role < GrammaticalRole.Subject && before > subject.Place.Tokens.End
            && tagged.Language.Coreference.Coordinators.Contains(tagged.Article[before]) && tagged.Tags[before - 1] == PosTag.NNP;
    }

    /// <summary>Whether a pronoun says only whose the subject after it is: <c>His manager, Fox, left. He</c>.</summary>
    private static bool IsPossessorOf(AntecedentCandidate candidate, AntecedentCandidate subject) =>
        candidate.Mention.IsPronoun && candidate.Place.Role < GrammaticalRole.Subject && subject.Place.Role >= GrammaticalRole.Subject
        && candidate.Place.Tokens.End <= subject.Place.Tokens.Start && subject.Place.Tokens.Start - candidate.Place.Tokens.End <= LongestTitle;
}
