namespace TypedCorpus.Extraction.Languages;

/// <summary>The parts of words by which a text says that something was not said, or not yet, or only perhaps. Their words stand in <c>quotes/stances.tsv</c>, a row for each.</summary>
[Flags]
internal enum StanceRoles : uint
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>What says beside a verb that something was not said: <c>never said</c>.</summary>
    Negation = 1u << 0,

    /// <summary>What takes a negation back: not <c>only</c>.</summary>
    Restoring = 1u << 1,

    /// <summary>A subject that is nobody: <c>none said</c>.</summary>
    NegativeSubject = 1u << 2,

    /// <summary>An object that is nothing: <c>said little</c>.</summary>
    NegativeObject = 1u << 3,

    /// <summary>A determiner before what is not: <c>no evidence that</c>.</summary>
    NegativeDeterminer = 1u << 4,

    /// <summary>A modal of what is to come: <c>will say</c>.</summary>
    FutureModal = 1u << 5,

    /// <summary>A modal of what might be: <c>would say</c>.</summary>
    HypotheticalModal = 1u << 6,

    /// <summary>An adverb by which <c>would</c> tells what happened: <c>would later say</c>.</summary>
    Habitual = 1u << 7,

    /// <summary>A verb by which <c>would</c> tells what happened: <c>would go on to say</c>.</summary>
    Narrative = 1u << 8,

    /// <summary>A conjunction of conditions: <c>if she says</c>.</summary>
    Condition = 1u << 9,

    /// <summary>A conjunction that leaves open whether: <c>whether he said</c>.</summary>
    OpenCondition = 1u << 10,

    /// <summary>An auxiliary that begins a condition: <c>should she say so</c>.</summary>
    InvertedCondition = 1u << 11,

    /// <summary>A pronoun that asks for the subject: <c>Who said so?</c></summary>
    Interrogative = 1u << 12,

    /// <summary>What says before an infinitive that it was not done: <c>refused to say</c>.</summary>
    NegatingGovernor = 1u << 13,

    /// <summary>What says before an infinitive that it is to come: <c>plans to say</c>.</summary>
    FutureGovernor = 1u << 14,

    /// <summary>What says before an infinitive that somebody wants it: <c>urged her to say</c>.</summary>
    HypotheticalGovernor = 1u << 15,

    /// <summary>What says before a gerund, or before <c>that</c>, that it was not so: <c>denied saying</c>.</summary>
    NegatingVerb = 1u << 16,

    /// <summary>A preposition before what was not done: <c>without saying</c>.</summary>
    NegatingPreposition = 1u << 17,

    /// <summary>What leads from what was not said to what is so: <c>did not say who, but</c>.</summary>
    Contrast = 1u << 18,
}
