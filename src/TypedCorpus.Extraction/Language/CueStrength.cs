namespace TypedCorpus.Extraction.Languages;

/// <summary>How often a cue reports speech where it stands: the levels that rules ask for, and that <c>cue-verbs.tsv</c> gives to verbs. Below them are verbs that hardly ever do.</summary>
internal static class CueStrength
{
    /// <summary>What people mostly do without a word: <c>believe</c>, <c>begin</c>, <c>cheer</c>.</summary>
    public const int Seldom = 3;

    /// <summary>What needs a clause or marks to be speech: <c>laugh</c>, <c>read</c>, <c>express</c>; a noun of speech, a label.</summary>
    public const int Sometimes = 4;

    /// <summary>What can be said or done: <c>observe</c>, <c>reveal</c>, <c>reject</c>.</summary>
    public const int Often = 5;

    /// <summary>What is done by speaking: <c>announce</c>, <c>criticize</c>, <c>promise</c>.</summary>
    public const int Mostly = 6;

    /// <summary>What is speech even where syntax leaves it open: <c>explain</c>, <c>argue</c>, <c>warn</c>.</summary>
    public const int Reliably = 7;

    /// <summary>What means nothing else beside marks or a clause: <c>add</c>, <c>point out</c>, <c>quip</c>.</summary>
    public const int NearlyAlways = 8;

    /// <summary>What means nothing else: <c>say</c>, <c>tell</c>, <c>according to</c>.</summary>
    public const int Always = 9;
}
