using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads <c>quotes/roles.rules</c>: roles that stand before the names of speakers.</summary>
internal sealed class RoleRules(Language language)
{
    /// <summary>What the rules can make: all of the role, up to the name.</summary>
    public static Productions Productions { get; } = new Productions().Seeing<RoleTraits>(static traits => (ulong)traits).With("role");

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; } = language.Rules(language.SyntaxClasses, Productions, "quotes/roles.rules");

    /// <summary>The rules of a language.</summary>
    public static RoleRules Of(Language language) => language.Part(static l => new RoleRules(l));
}

/// <summary>What rules of roles can ask of a token: <c>[person-noun]</c>.</summary>
[Flags]
internal enum RoleTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A title, or a noun for a person or for someone who can speak.</summary>
    PersonNoun = 1,

    /// <summary>The first word of the name of a person.</summary>
    PersonStart = 2,
}
