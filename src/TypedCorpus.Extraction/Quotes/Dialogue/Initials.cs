namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>The first letters of a full name, with which a transcript can label what the person says: <c>AR:</c> for Ann Reed.</summary>
internal static class Initials
{
    /// <summary>The first letters of the words of a name; <see langword="null"/> for a single word.</summary>
    public static string? Of(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? string.Concat(words.Select(static w => w[0])) : null;
    }
}
