using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>The words by which a text says that something was not said, or not yet, or only perhaps.</summary>
internal sealed class StanceWords
{
    private readonly Dictionary<string, HashSet<string>> _roles;

    /// <summary>Reads a table of roles and words.</summary>
    public StanceWords(string path) => _roles = WordRoles.Read(path);

    public HashSet<string> Negations => _roles["negations"];

    /// <summary>What behind a negation takes it back: not <c>only</c>.</summary>
    public HashSet<string> Restoring => _roles["restoring"];

    public HashSet<string> NegativeSubjects => _roles["negative-subjects"];

    public HashSet<string> NegativeObjects => _roles["negative-objects"];

    public HashSet<string> FutureModals => _roles["future-modals"];

    public HashSet<string> HypotheticalModals => _roles["hypothetical-modals"];

    /// <summary>Adverbs by which <c>would</c> tells what happened: would <c>later</c> say.</summary>
    public HashSet<string> Habitual => _roles["habitual"];

    public HashSet<string> Conditions => _roles["conditions"];

    public HashSet<string> OpenConditions => _roles["open-conditions"];

    /// <summary>Before an infinitive: <c>refused</c> to say.</summary>
    public HashSet<string> NegatingGovernors => _roles["negating-governors"];

    public HashSet<string> FutureGovernors => _roles["future-governors"];

    public HashSet<string> HypotheticalGovernors => _roles["hypothetical-governors"];

    /// <summary>Before a gerund: <c>denied</c> saying.</summary>
    public HashSet<string> NegatingVerbs => _roles["negating-verbs"];

    public HashSet<string> NegatingPrepositions => _roles["negating-prepositions"];
}
