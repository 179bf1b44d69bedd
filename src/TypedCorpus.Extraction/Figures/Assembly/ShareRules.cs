using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of what a figure is per or of, <c>shares.rules</c>, and what they can make.</summary>
internal static class ShareRules
{
    /// <summary>What the rules can make, in the order of <see cref="ShareProduction"/>, and the parts that they ask for, in the order of <see cref="SharePart"/>.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>Reads the rules of a language.</summary>
    public static RuleSet Read(Language language, FigureLexicon lexicon) => language.Rules(lexicon, Productions, "figures/shares.rules");

    /// <summary>The tokens that an argument captures; <see langword="null"/> where the rule has no such argument.</summary>
    public static TokenRange? Tokens(this RuleMatch match, ShareArgument argument) => match.Tokens(NameOf(argument));

    /// <summary>The unit that an argument captures.</summary>
    public static Unit? Unit(this RuleMatch match, ShareArgument argument) => match.Made(NameOf(argument)) as Unit;

    /// <summary>Whether the rule leaves out figures of a kind.</summary>
    public static bool LeavesOut(this RuleMatch match, FigureKind kind) =>
        match.Constant(NameOf(ShareArgument.Unless)) is not null && match.Value<FigureKind>(NameOf(ShareArgument.Unless)) == kind;

    private static Productions Declare()
    {
        Productions productions = new Productions()
            .With(RuleNames<ShareProduction>.All[(int)ShareProduction.Per], NameOf(ShareArgument.Noun), NameOf(ShareArgument.Unit), NameOf(ShareArgument.Unless))
            .With(RuleNames<ShareProduction>.All[(int)ShareProduction.Base], NameOf(ShareArgument.Noun))
            .Taking<FigureKind>(NameOf(ShareArgument.Unless));
        foreach (string part in RuleNames<SharePart>.All)
            productions.Reads(part, [], [Productions.Letters, Productions.Signs]);
        return productions;
    }

    private static string NameOf(ShareArgument argument) => RuleNames<ShareArgument>.All[(int)argument];
}

/// <summary>What a rule can make of the words after a figure.</summary>
internal enum ShareProduction
{
    /// <summary>What it is per.</summary>
    Per,

    /// <summary>What a percentage is of.</summary>
    Base,
}

/// <summary>What a rule can say of it.</summary>
internal enum ShareArgument
{
    /// <summary>The noun.</summary>
    Noun,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>A kind of figures that are not per anything so.</summary>
    Unless,
}

/// <summary>The parts that rules ask for.</summary>
internal enum SharePart
{
    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A unit of time, volume, weight or length.</summary>
    Share,

    /// <summary>A noun phrase.</summary>
    Noun,
}
