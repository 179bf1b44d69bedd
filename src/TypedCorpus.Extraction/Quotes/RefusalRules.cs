using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads <c>quotes/refusals.rules</c>: by what somebody is said to have been asked and to have said nothing.</summary>
internal static class RefusalRules
{
    /// <summary>The argument of a refusal that holds a token of the verb that says so.</summary>
    public const string Verb = "verb";

    /// <summary>The rules. They make a refusal.</summary>
    public static RuleFiles Rules { get; } = new(new Productions().With("refusal", Verb), "quotes/refusals.rules");

    /// <summary>The words of a language, as written, of which a refusal has one.</summary>
    public static FormSet SignsOf(Language language) => language.Part(static l => FormSet.AsWritten(l.Words("quotes/refusal-signs.tsv")));
}
