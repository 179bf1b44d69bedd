namespace TypedCorpus.Extraction.Languages;

/// <summary>What a personal pronoun asks of whom it stands for.</summary>
/// <param name="Person">1 for <c>I</c>, 3 for <c>he</c>; 0 if it is no pronoun that is resolved.</param>
/// <param name="Gender">The gender; <see cref="Gender.Plural"/> for <c>they</c>.</param>
/// <param name="Case">Its part in the clause, as far as the form tells.</param>
internal readonly record struct Pronoun(int Person, Gender Gender, PronounCase Case)
{
    /// <summary>Reads a token; <c>her</c> counts as an object until its tag says otherwise.</summary>
    public static Pronoun Of(ReadOnlySpan<char> token)
    {
        if (token.Length is 0 or > 10)
            return default;
        Span<char> lower = stackalloc char[token.Length];
        for (int i = 0; i < token.Length; i++)
            lower[i] = NameText.Fold(token[i]);
        return lower switch
        {
            "i" => token[0] == 'I' ? new(1, Gender.Unknown, PronounCase.Subject) : default,
            "me" => new(1, Gender.Unknown, PronounCase.Object),
            "my" or "mine" => new(1, Gender.Unknown, PronounCase.Possessive),
            "myself" => new(1, Gender.Unknown, PronounCase.Reflexive),
            "he" => new(3, Gender.Masculine, PronounCase.Subject),
            "him" => new(3, Gender.Masculine, PronounCase.Object),
            "his" => new(3, Gender.Masculine, PronounCase.Possessive),
            "himself" => new(3, Gender.Masculine, PronounCase.Reflexive),
            "she" => new(3, Gender.Feminine, PronounCase.Subject),
            "her" => new(3, Gender.Feminine, PronounCase.Object),
            "hers" => new(3, Gender.Feminine, PronounCase.Possessive),
            "herself" => new(3, Gender.Feminine, PronounCase.Reflexive),
            "it" => new(3, Gender.Neuter, PronounCase.Subject),
            "its" => new(3, Gender.Neuter, PronounCase.Possessive),
            "itself" => new(3, Gender.Neuter, PronounCase.Reflexive),
            "they" => new(3, Gender.Plural, PronounCase.Subject),
            "them" => new(3, Gender.Plural, PronounCase.Object),
            "their" or "theirs" => new(3, Gender.Plural, PronounCase.Possessive),
            "themselves" => new(3, Gender.Plural, PronounCase.Reflexive),
            _ => default,
        };
    }

    /// <summary>Whether it stands for one person whose gender it tells.</summary>
    public bool IsOfPerson => Gender is Gender.Masculine or Gender.Feminine;
}

/// <summary>The part of a pronoun in its clause.</summary>
internal enum PronounCase
{
    Subject,
    Object,
    Possessive,
    Reflexive,
}
