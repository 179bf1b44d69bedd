namespace TypedCorpus.Extraction.Languages;

/// <summary>Classes of words that the shallow syntax asks for.</summary>
internal sealed class FunctionWords
{
    private readonly WordSet _be;
    private readonly WordSet _auxiliaries;
    private readonly WordSet _subordinators;
    private readonly WordSet _times;
    private readonly WordSet _days;
    private readonly WordSet _negations;

    public FunctionWords(WordRoles roles)
    {
        _be = roles["be"];
        _auxiliaries = roles["auxiliaries"];
        _subordinators = roles["subordinators"];
        _times = roles["times"];
        _days = roles["days"];
        _negations = roles["negations"];
    }

    /// <summary>Whether a word is a form of <c>be</c>.</summary>
    public bool IsBe(string word) => _be.Contains(word);

    /// <summary>Whether a word can be an auxiliary.</summary>
    public bool IsAuxiliary(string word) => _auxiliaries.Contains(word);

    /// <summary>Whether a word begins a clause rather than a phrase.</summary>
    public bool IsSubordinator(string word) => _subordinators.Contains(word);

    /// <summary>Whether a noun says when.</summary>
    public bool IsTime(string word) => _times.Contains(word);

    /// <summary>Whether a word is the name of a day, which can follow a noun phrase without a preposition.</summary>
    public bool IsDay(string word) => _days.Contains(word);

    /// <summary>Whether a word negates a verb.</summary>
    public bool IsNegation(string word) => _negations.Contains(word);
}
