namespace TypedCorpus.Extraction.Languages;

/// <summary>Classes of words that the shallow syntax asks for.</summary>
internal static class WordLists
{
    private static readonly HashSet<string> s_be = Set("am is are was were be been being 's 're 'm ai");
    private static readonly HashSet<string> s_auxiliaries = Set(
        "am is are was were be been being have has had having do does did will would can could may might must shall should 's 're 've 'll 'd 'm ca wo ai got get gets getting");

    private static readonly HashSet<string> s_subordinators = Set(
        "that if whether because although though while unless whereas when whenever where why how what whatever lest once");

    private static readonly HashSet<string> s_times = Set(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year night morning afternoon evening weekend "
        + "day hours days weeks months years january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. "
        + "monday. moments minutes time times noon midnight");

    private static readonly HashSet<string> s_days = Set("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight jan. feb. aug. sept. oct. nov. dec.");

    private static readonly HashSet<string> s_negations = Set("not n't never");
    private static readonly HashSet<string> s_documents = EmbeddedFile.Words("quotes/documents.tsv");

    /// <summary>Whether a word is a form of <c>be</c>.</summary>
    public static bool IsBe(string word) => s_be.Contains(word);

    /// <summary>Whether a word can be an auxiliary.</summary>
    public static bool IsAuxiliary(string word) => s_auxiliaries.Contains(word);

    /// <summary>Whether a word begins a clause rather than a phrase.</summary>
    public static bool IsSubordinator(string word) => s_subordinators.Contains(word);

    /// <summary>Whether a noun says when.</summary>
    public static bool IsTime(string word) => s_times.Contains(word);

    /// <summary>Whether a word is the name of a day, which can follow a noun phrase without a preposition.</summary>
    public static bool IsDay(string word) => s_days.Contains(word);

    /// <summary>Whether a word negates a verb.</summary>
    public static bool IsNegation(string word) => s_negations.Contains(word);

    /// <summary>Whether a noun is what someone says something in: a statement, a letter.</summary>
    public static bool IsDocument(string word) => s_documents.Contains(word);

    /// <summary>The words of a list that is written in one line.</summary>
    public static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
