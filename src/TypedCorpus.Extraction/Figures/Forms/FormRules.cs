using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of how figures are written that are more than a number with a unit, <c>forms.rules</c>, and what they can make.</summary>
internal static class FormRules
{
    // The one thing that they make.
    private const string Figure = "figure";

    /// <summary>What the rules can make, with the arguments that it takes, and the parts that they ask for.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>Reads the rules of a language.</summary>
    public static RuleSet Read(Language language, FigureLexicon lexicon) => language.Rules(lexicon, Productions, "figures/forms.rules");

    /// <summary>The tokens that an argument captures; <see langword="null"/> where the rule or its match gives none.</summary>
    public static TokenRange? Tokens(this RuleMatch match, FormArgument argument) => match.Tokens(NameOf(argument));

    /// <summary>The number that an argument captures; <see langword="null"/> where it captures no number part.</summary>
    public static ReadNumber? Number(this RuleMatch match, FormArgument argument) => match.Made(NameOf(argument)) as ReadNumber?;

    /// <summary>The word or number that a rule gives an argument; <see langword="null"/> where it gives none.</summary>
    public static string? Constant(this RuleMatch match, FormArgument argument) => match.Constant(NameOf(argument));

    private static Productions Declare()
    {
        string[] numbers = [Productions.Digits, nameof(WordRoles.Small), nameof(WordRoles.Tens), nameof(WordRoles.Minus)];
        Productions productions = new Productions().With(Figure, [.. RuleNames<FormArgument>.All]);
        foreach (string part in RuleNames<FormPart>.All)
            productions.Reads(part, part == RuleNames<FormPart>.All[(int)FormPart.Measure] ? [] : numbers, []);
        return productions;
    }

    private static string NameOf(FormArgument argument) => RuleNames<FormArgument>.All[(int)argument];
}

/// <summary>What a rule can say of the figure that it makes.</summary>
internal enum FormArgument
{
    /// <summary>Its number; 1 where the rule gives none.</summary>
    Value,

    /// <summary>A number that it is divided by.</summary>
    Over,

    /// <summary>A number that is added to it, in twelfths.</summary>
    Twelfths,

    /// <summary>A word of a part of one that is added to it.</summary>
    Part,

    /// <summary>A number that it is multiplied by.</summary>
    Times,

    /// <summary>Its unit, currency or other measure, by one of its forms (<c>foot</c>, <c>pence</c>), or the tokens of one.</summary>
    Unit,

    /// <summary>Its kind, where that is not what the unit says.</summary>
    Kind,

    /// <summary>What it counts, <c>nothing</c> where no noun after it is counted: <c>tenfold increases</c>.</summary>
    Counts,

    /// <summary>What the article must show: an <see cref="ArticleEvidence"/>.</summary>
    When,
}

/// <summary>The parts that rules ask for.</summary>
internal enum FormPart
{
    /// <summary>A number that is no rank.</summary>
    Number,

    /// <summary>A unit or currency.</summary>
    Measure,
}
