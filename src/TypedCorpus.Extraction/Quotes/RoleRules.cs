using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads <c>quotes/roles.rules</c>: roles that stand before the names of speakers.</summary>
internal static class RoleRules
{
    /// <summary>The rules. They make a role: all of it, up to the name.</summary>
    public static RuleFiles Rules { get; } = new(new Productions().Seeing<RoleTraits>(static traits => (ulong)traits).With("role"), "quotes/roles.rules");
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
