using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of numbers that are phrases, <c>numbers.rules</c>, and what they can make.</summary>
internal sealed class NumberRules
{
    /// <summary>What the rules can make, with the arguments that it takes, and the part that they ask for.</summary>
    public static readonly Productions Productions = new Productions()
        .With("number", [.. RuleNames<NumberArgument>.All])
        .Taking<NumberTraits>(NameOf(NumberArgument.As))
        .Reads("cardinal", ["scale"], ["scale"]);

    private NumberRules(RuleSet rules)
    {
        Rules = rules;
        Number = rules.FindPart("number");
        AndPart = rules.FindPart("and-part");
    }

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; }

    /// <summary>The number of the part that is a number; <see langword="null"/> where the language has no such rules.</summary>
    public int? Number { get; }

    /// <summary>The number of the part that is added to a number, from <c>and</c> on; <see langword="null"/> where the language has no such rules.</summary>
    public int? AndPart { get; }

    /// <summary>Reads the rules of a language.</summary>
    public static NumberRules Read(Language language, FigureLexicon lexicon) => new(language.Rules(lexicon, Productions, "figures/numbers.rules"));

    /// <summary>What an argument is called.</summary>
    public static string NameOf(NumberArgument argument) => RuleNames<NumberArgument>.All[(int)argument];
}

/// <summary>What a rule can say of the number that it makes.</summary>
internal enum NumberArgument
{
    /// <summary>Its value, a number word or a part; 1 where the rule gives none.</summary>
    Value,

    /// <summary>A word of a part of one, by which it is divided: <c>quarter</c>.</summary>
    Part,

    /// <summary>A word of scale, by which it is multiplied.</summary>
    Scale,

    /// <summary>A plural, one of which it is multiplied by: <c>thousands</c>.</summary>
    Of,

    /// <summary>How it is written: a <see cref="NumberTraits"/>.</summary>
    As,
}
