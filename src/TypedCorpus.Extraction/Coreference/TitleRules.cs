using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Reads <c>coreference/titles.rules</c> and <c>kinship.rules</c>: what stands before the name of a person.</summary>
internal static class TitleRules
{
    /// <summary>The argument of a title: the gender that it tells.</summary>
    public const string Gender = "gender";

    /// <summary>The argument of a word of kinship: the noun.</summary>
    public const string Noun = "noun";

    private static readonly Productions s_productions = new Productions()
        .Seeing<NameTraits>(static traits => (ulong)traits).With("title", Gender).Taking<Gender>(Gender).With("kin", Noun);

    /// <summary>The rules of titles.</summary>
    public static RuleFiles Titles { get; } = new(s_productions, static language => new TitleClasses(language), "coreference/titles.rules");

    /// <summary>The rules of kinship.</summary>
    public static RuleFiles Kinship { get; } = new(s_productions, static language => new TitleClasses(language), "coreference/kinship.rules");

    /// <summary>What rules can ask of a token about one name.</summary>
    public static NameTraits TraitsOf(int token, TokenRange name)
    {
        if (!name.Contains(token))
            return NameTraits.None;
        NameTraits traits = NameTraits.Name;
        if (token == name.Last)
            traits |= NameTraits.NameEnd;
        return token == name.Start ? traits | NameTraits.NameStart : traits;
    }
}
