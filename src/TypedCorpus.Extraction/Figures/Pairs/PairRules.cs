using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of two neighbouring figures, <c>pairs.rules</c>, and what they can make.</summary>
internal static class PairRules
{
    /// <summary>What the rules can make, in the order of <see cref="PairProduction"/>, and the parts that they ask for.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>Reads the rules of a language.</summary>
    public static RuleSet Read(Language language, FigureLexicon lexicon) => language.Rules(lexicon, Productions, "figures/pairs.rules");

    /// <summary>The figure that an argument captures.</summary>
    public static FigureCandidate Figure(this RuleMatch match, PairArgument argument) => (FigureCandidate)match.Made(NameOf(argument))!;

    /// <summary>The tokens that an argument captures; <see langword="null"/> where the rule has no such argument.</summary>
    public static TokenRange? Tokens(this RuleMatch match, PairArgument argument) => match.Tokens(NameOf(argument));

    /// <summary>The word or number that a rule gives an argument; <see langword="null"/> where it gives none.</summary>
    public static string? Constant(this RuleMatch match, PairArgument argument) => match.Constant(NameOf(argument));

    private static Productions Declare()
    {
        Productions productions = new();
        for (PairProduction production = 0; (int)production < RuleNames<PairProduction>.All.Count; production++)
            productions.With(RuleNames<PairProduction>.All[(int)production], [.. ArgumentsOf(production).Select(NameOf)]);
        return FigureParts.Declare(productions);
    }

    private static PairArgument[] ArgumentsOf(PairProduction production) => production switch
    {
        PairProduction.Sum => [PairArgument.First, PairArgument.Next, PairArgument.Unit, PairArgument.Kind, PairArgument.Over],
        PairProduction.Range => [PairArgument.Low, PairArgument.High, PairArgument.Falling, PairArgument.Grouped, PairArgument.Apart, PairArgument.Within],
        PairProduction.Bounds => [PairArgument.Low, PairArgument.High],
        PairProduction.Share => [PairArgument.First, PairArgument.Next, PairArgument.Written],
        PairProduction.Pieces => [PairArgument.First, PairArgument.Next, PairArgument.Noun],
        _ => [PairArgument.First, PairArgument.Next],
    };

    private static string NameOf(PairArgument argument) => RuleNames<PairArgument>.All[(int)argument];
}
