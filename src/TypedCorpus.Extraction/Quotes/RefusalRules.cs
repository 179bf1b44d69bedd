using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads <c>quotes/refusals.rules</c>: by what somebody is said to have been asked and to have said nothing.</summary>
internal sealed class RefusalRules(Language language)
{
    private readonly FormSet _signs = FormSet.AsWritten(language.Words("quotes/refusal-signs.tsv"));

    /// <summary>What the rules can make: a refusal, with a token of the verb that says so.</summary>
    public static Productions Productions { get; } = new Productions().With("refusal", "verb");

    /// <summary>The rules.</summary>
    public RuleSet Rules { get; } = language.Rules(language.SyntaxClasses, Productions, "quotes/refusals.rules");

    /// <summary>The rules of a language.</summary>
    public static RefusalRules Of(Language language) => language.Part(static l => new RefusalRules(l));

    /// <summary>Whether a word, by its form as written, speaks for a refusal.</summary>
    public bool IsSign(uint form) => _signs.Contains(form);
}
