using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of rises and falls, <c>changes.rules</c>, and what they can make.</summary>
internal static class ChangeRules
{
    /// <summary>What the rules can make, with the arguments that it takes, and the parts that they ask for.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>Reads the rules of a language.</summary>
    public static RuleSet Read(Language language, FigureLexicon lexicon) => language.Rules(lexicon, Productions, "figures/changes.rules");

    /// <summary>The word of a match that tells the change.</summary>
    public static int WordOf(RuleMatch match) => match.Tokens(NameOf(ChangeArgument.Word))!.Value.Start;

    /// <summary>Whether a figure right before the word is what it has changed to: <c>$12, up 3 %</c>.</summary>
    public static bool HasLevelBefore(RuleMatch match) => match.Constant(NameOf(ChangeArgument.Level)) is not null;

    /// <summary>The figure that a match captures as a part of a change; <see langword="null"/> where it captures none.</summary>
    public static FigureCandidate? FigureOf(RuleMatch match, ChangeRole role) => match.Made(RuleNames<ChangeRole>.All[(int)role]) as FigureCandidate;

    /// <summary>The same step said once more: <c>85 cents, or 1.2 %</c>; <see langword="null"/> where it is said once.</summary>
    public static FigureCandidate? AgainOf(RuleMatch match) => match.Made(NameOf(ChangeArgument.Again)) as FigureCandidate;

    private static Productions Declare()
    {
        Productions productions = new Productions().With("change", [.. RuleNames<ChangeArgument>.All, .. RuleNames<ChangeRole>.All]);
        foreach (string part in RuleNames<ChangePart>.All)
            productions.Reads(part, [], []);
        return productions;
    }

    private static string NameOf(ChangeArgument argument) => RuleNames<ChangeArgument>.All[(int)argument];

    // Beside it, a rule gives the parts of a change by their role.
    private enum ChangeArgument
    {
        Word,
        Level,
        Again,
    }
}

/// <summary>The parts that rules ask for.</summary>
internal enum ChangePart
{
    /// <summary>A figure that can change.</summary>
    Amount,

    /// <summary>A percentage.</summary>
    Percentage,

    /// <summary>A figure that something passed: above 50, below 2,000.</summary>
    Bound,
}
