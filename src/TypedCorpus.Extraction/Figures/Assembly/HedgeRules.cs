using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of hedges, <c>hedges.rules</c>, and what they can make.</summary>
internal static class HedgeRules
{
    private const string Figure = "figure";
    private const string As = "as";

    /// <summary>What the rules can make, in the order of <see cref="HedgeProduction"/>, and the parts that they ask for.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>Reads the rules of a language.</summary>
    public static RuleSet Read(Language language, FigureLexicon lexicon) => language.Rules(lexicon, Productions, "figures/hedges.rules");

    /// <summary>The hedge of a match of a production before the figure that begins at a token, or of one after a figure; <see langword="null"/> where it is another.</summary>
    public static Hedge? HedgeOf(RuleMatch match, HedgeProduction production, int figure)
    {
        if ((HedgeProduction)match.Production != production || (match.Tokens(Figure) is { } hedged && hedged.Start != figure))
            return null;
        return new Hedge(match.Range, match.Value<Approximation>(As));
    }

    private static Productions Declare() => FigureParts.Declare(new Productions()
        .With(RuleNames<HedgeProduction>.All[(int)HedgeProduction.Before], Figure, As)
        .With(RuleNames<HedgeProduction>.All[(int)HedgeProduction.After], As)
        .Taking<Approximation>(As));
}

/// <summary>Where a hedge stands.</summary>
internal enum HedgeProduction
{
    /// <summary>Before the figure.</summary>
    Before,

    /// <summary>After it.</summary>
    After,
}

/// <summary>What is said of a number.</summary>
/// <param name="Range">The tokens that say it; before a figure those of the figure too.</param>
/// <param name="Approximation">How the number is hedged.</param>
internal readonly record struct Hedge(TokenRange Range, Approximation Approximation);
