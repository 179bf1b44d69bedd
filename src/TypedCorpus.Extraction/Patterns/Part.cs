namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a rule, or the code of a stage, has made of some tokens, and other patterns take as one: <c>@day</c>.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Value">What was made.</param>
internal sealed record Part(TokenRange Range, object Value);

/// <summary>What a pattern asks of a part.</summary>
/// <param name="Number">The number of its name among those of the set.</param>
/// <param name="Low">The least value of a part that has one.</param>
/// <param name="High">The greatest value.</param>
internal sealed record PartTest(int Number, decimal Low = decimal.MinValue, decimal High = decimal.MaxValue)
{
    /// <summary>Whether a part passes: any does where nothing is asked of its value.</summary>
    public bool Passes(Part part) => (Low == decimal.MinValue && High == decimal.MaxValue) || (part.Value is INumericPart numeric && numeric.Value >= Low && numeric.Value <= High);
}

/// <summary>A value of a part that patterns can ask the size of: <c>@number(1-31)</c>.</summary>
internal interface INumericPart
{
    /// <summary>The value.</summary>
    decimal Value { get; }
}

/// <summary>What a stage makes of the parts of patterns.</summary>
internal interface IPartMaker
{
    /// <summary>The part that the stage itself reads from a token on, where no rule can say what it is; <see langword="null"/> for none.</summary>
    /// <param name="reading">Which part, by its number among those that the stage reads: see <see cref="Productions.Reads"/>.</param>
    /// <param name="token">The token.</param>
    Part? Read(int reading, int token);

    /// <summary>What a match makes; <see langword="null"/> where its captures do not go together.</summary>
    object? Make(RuleMatch match);
}

/// <summary>A stage without parts.</summary>
internal sealed class NoParts : IPartMaker
{
    /// <summary>The only one.</summary>
    public static readonly NoParts Instance = new();

    private NoParts()
    {
    }

    /// <inheritdoc/>
    public Part? Read(int reading, int token) => null;

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => match;
}
