namespace TypedCorpus.Extraction.Patterns;

/// <summary>A part of a pattern as it is written.</summary>
internal abstract record PatternNode
{
    /// <summary>Whether it can match without a token.</summary>
    public abstract bool CanBeEmpty { get; }

    /// <summary>One token.</summary>
    public sealed record One(TokenTest Test) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => false;
    }

    /// <summary>A word or a phrase of a class, the longest first: <c>&lt;title&gt;</c>.</summary>
    public sealed record Phrase(WordClass Class) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => false;
    }

    /// <summary>A space before the next token, or its end: <c>_</c>; or none: <c>~</c>.</summary>
    public sealed record Spacing(bool IsSpace) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => true;
    }

    /// <summary>What a rule or the code of the stage has made of the tokens from here on: <c>@day</c>, <c>@number(1-31)</c>.</summary>
    public sealed record Made(PartTest Part) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => false;
    }

    /// <summary>One part after the other.</summary>
    public sealed record Sequence(PatternNode[] Parts) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => Parts.All(static p => p.CanBeEmpty);
    }

    /// <summary>One of several, the first that leads to a match: <c>(a | b)</c>.</summary>
    public sealed record Choice(PatternNode[] Alternatives) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => Alternatives.Any(static a => a.CanBeEmpty);
    }

    /// <summary>A part several times, as often as leads to a match: <c>x?</c>, <c>x{2,4}</c>.</summary>
    public sealed record Repeat(PatternNode Part, int Least, int Most) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => Least == 0 || Part.CanBeEmpty;
    }

    /// <summary>A part whose tokens the match keeps under a name: <c>day=:digits</c>.</summary>
    public sealed record Capture(string Name, PatternNode Part) : PatternNode
    {
        /// <inheritdoc/>
        public override bool CanBeEmpty => Part.CanBeEmpty;
    }
}
