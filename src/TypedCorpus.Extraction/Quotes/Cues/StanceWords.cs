using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>The words by which a text says that something was not said, or not yet, or only perhaps.</summary>
internal sealed class StanceWords(WordRoles roles)
{
    /// <summary>The words of a language.</summary>
    public static StanceWords Of(Language language) => language.Part(static l => new StanceWords(l.Roles("quotes/stances.tsv")));

    public WordSet Negations => roles["negations"];

    /// <summary>What behind a negation takes it back: not <c>only</c>.</summary>
    public WordSet Restoring => roles["restoring"];

    public WordSet NegativeSubjects => roles["negative-subjects"];

    public WordSet NegativeObjects => roles["negative-objects"];

    public WordSet FutureModals => roles["future-modals"];

    public WordSet HypotheticalModals => roles["hypothetical-modals"];

    /// <summary>Adverbs by which <c>would</c> tells what happened: would <c>later</c> say.</summary>
    public WordSet Habitual => roles["habitual"];

    public WordSet Conditions => roles["conditions"];

    public WordSet OpenConditions => roles["open-conditions"];

    /// <summary>Before an infinitive: <c>refused</c> to say.</summary>
    public WordSet NegatingGovernors => roles["negating-governors"];

    public WordSet FutureGovernors => roles["future-governors"];

    public WordSet HypotheticalGovernors => roles["hypothetical-governors"];

    /// <summary>Before a gerund: <c>denied</c> saying.</summary>
    public WordSet NegatingVerbs => roles["negating-verbs"];

    public WordSet NegatingPrepositions => roles["negating-prepositions"];
}
