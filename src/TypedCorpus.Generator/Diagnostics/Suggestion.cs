using System.Collections.Immutable;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What a code fix may write in the place of code that a diagnostic is about, handed on in the diagnostic's properties.</summary>
internal static class Suggestion
{
    /// <summary>The property that holds the expressions, one a line.</summary>
    public const string Expressions = nameof(Expressions);

    /// <summary>The property that is there where not the expression at the diagnostic is replaced, but the call whose argument it is.</summary>
    public const string ReplacesCall = nameof(ReplacesCall);

    /// <summary>Properties that suggest <paramref name="expressions"/> instead of the expression at the diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Of(params string[] expressions) =>
        ImmutableDictionary<string, string?>.Empty.Add(Expressions, string.Join("\n", expressions));

    /// <summary>Properties that suggest <paramref name="expressions"/> instead of the call whose argument is at the diagnostic.</summary>
    public static ImmutableDictionary<string, string?> OfCall(params string[] expressions) => Of(expressions).Add(ReplacesCall, "true");
}
