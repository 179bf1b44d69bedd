using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Reads <c>coreference/titles.rules</c> and <c>kinship.rules</c>: what stands before the name of a person.</summary>
internal sealed class TitleRules(Language language)
{
    /// <summary>The argument of a title: the gender that it tells.</summary>
    public const string Gender = "gender";

    /// <summary>The argument of a word of kinship: the noun.</summary>
    public const string Noun = "noun";

    /// <summary>What the rules can make.</summary>
    public static Productions Productions { get; } = new Productions()
        .Seeing<NameTraits>(static traits => (ulong)traits).With("title", Gender).Taking<Gender>(Gender).With("kin", Noun);

    /// <summary>The rules of titles.</summary>
    public RuleSet Titles { get; } = language.Rules(new TitleClasses(language), Productions, "coreference/titles.rules");

    /// <summary>The rules of kinship.</summary>
    public RuleSet Kinship { get; } = language.Rules(new TitleClasses(language), Productions, "coreference/kinship.rules");

    /// <summary>The rules of a language.</summary>
    public static TitleRules Of(Language language) => language.Part(static l => new TitleRules(l));

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
