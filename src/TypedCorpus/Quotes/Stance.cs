namespace TypedCorpus;

/// <summary>Whether an article says that words were said.</summary>
public enum Stance
{
    /// <summary>They were: <c>said that</c>. What was denied is asserted too: it says that somebody denied it.</summary>
    Asserted,

    /// <summary>They were not, or are said not to have been: <c>did not say</c>, <c>without saying</c>, <c>nobody said</c>, <c>has not denied</c>.</summary>
    Negated,

    /// <summary>Only if something holds: <c>if she says</c>, <c>unless he admits</c>.</summary>
    Conditional,

    /// <summary>They are yet to be said: <c>will say</c>, <c>is expected to announce</c>.</summary>
    Future,

    /// <summary>They might be said, or the text asks whether they were: <c>would say</c>, <c>may argue</c>, <c>Did he say …?</c></summary>
    Hypothetical,
}
