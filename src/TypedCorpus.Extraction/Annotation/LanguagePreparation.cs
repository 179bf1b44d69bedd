using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Annotation;

/// <summary>Reads the larger parts of a language at once: the first article would read one after the other, each when a stage asks for it.</summary>
public static class LanguagePreparation
{
    // The largest first, and those that the last stages ask for before those that the first article asks for at once.
    private static readonly Action<Language>[] s_parts =
    [
        static language => FigureLanguage.Of(language),
        static language => NameModel.Of(language),
        Rules(ContextRules.Rules),
        Rules(TagRules.Inside, TagRules.Openings),
        static _ => LabelRules.Rules.Of(Language.English),
        Rules(TitleRules.Titles, TitleRules.Kinship),
        Rules(RefusalRules.Rules),
        Rules(RoleRules.Rules),
        Rules(TermRules.Rules),
        Rules(SourceRules.Rules, SourceRules.Headlines, SourceRules.Signatures),
        Rules(AttributionRules.Rules),
        static language => PartOfSpeechModel.Of(language),
        static language => ListedOrganizations.Of(language),
    ];

    /// <summary>Starts to read them on other threads. Whoever asks for a part meanwhile waits for that part alone, and meets the error if it has one.</summary>
    /// <returns>The work, which nobody needs to wait for.</returns>
    public static Task Start(Language language) => Task.WhenAll(s_parts.Select(part => Task.Run(() => part(language))));

    private static Action<Language> Rules(params RuleFiles[] rules) => language => Array.ForEach(rules, files => files.Of(language));
}
