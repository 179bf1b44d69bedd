namespace TypedCorpus.Extraction.Languages;

/// <summary>The names of months and weekdays, and what stands before a day.</summary>
internal sealed class CalendarNames
{
    // A shorter form might be another word.
    private const int ShortestForm = 3;

    private readonly string[] _months;
    private readonly string[] _weekdays;
    private readonly Dictionary<string, int> _otherMonths;

    public CalendarNames(WordRoles roles)
    {
        _months = [.. roles["months"]];
        _weekdays = [.. roles["weekdays"]];
        _otherMonths = roles["other-months"].Select(static f => f.Split('=')).ToDictionary(
            static f => f[0], f => Array.IndexOf(_months, f[1]) + 1, StringComparer.OrdinalIgnoreCase);
        PublicationLabels = [.. roles["publication-labels"]];
        Prepositions = [.. roles["prepositions"]];
    }

    /// <summary>The words before the day on which an article was published: <c>Updated</c>.</summary>
    public IReadOnlyList<string> PublicationLabels { get; }

    /// <summary>The words between such a label and the day.</summary>
    public IReadOnlyList<string> Prepositions { get; }

    /// <summary>The month that a word names, from 1 to 12, in full or by its first letters; 0 where it names none.</summary>
    public int MonthOf(string word)
    {
        string name = word.TrimEnd('.');
        return name.Length < ShortestForm ? 0
            : _otherMonths.TryGetValue(name, out int month) ? month
            : Array.FindIndex(_months, m => m.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    /// <summary>Whether a word names a weekday, in full or by its first letters.</summary>
    public bool IsWeekday(string word)
    {
        string name = word.TrimEnd('.');
        return name.Length >= ShortestForm && Array.Exists(_weekdays, d => d.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word names a month or a weekday.</summary>
    public bool IsMonthOrWeekday(string word) => MonthOf(word) > 0 || IsWeekday(word);
}
