namespace TypedCorpus.Extraction.Languages;

/// <summary>Common nouns that mean a person.</summary>
internal static class PersonNouns
{
    /// <summary>Whether the noun means a person first of all.</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun) =>
        (Lexicon.Shipped.Find(TokenForm.Of(noun).Word).Classes & WordClasses.PersonNoun) != 0 || GenderOf(noun) != Gender.Unknown;

    /// <summary>The gender that the noun tells: <c>spokeswoman</c>, <c>father</c>.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> noun)
    {
        string word = noun.ToString().ToLowerInvariant();
        if (word.EndsWith("woman", StringComparison.Ordinal) || word is "girl")
            return Gender.Feminine;
        if (PersonTitles.TryGetGender(word, out Gender gender) && gender != Gender.Unknown)
            return gender;
        return word is "man" or "boy" ? Gender.Masculine : Gender.Unknown;
    }
}
