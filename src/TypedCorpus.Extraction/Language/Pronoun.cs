namespace TypedCorpus.Extraction.Languages;

/// <summary>What a personal pronoun asks of whom it stands for.</summary>
/// <param name="Person">1 for <c>I</c>, 3 for <c>he</c>; 0 if it is no pronoun that is resolved.</param>
/// <param name="Gender">The gender; <see cref="Gender.Plural"/> for <c>they</c>.</param>
/// <param name="Case">Its part in the clause, as far as the form tells.</param>
internal readonly record struct Pronoun(int Person, Gender Gender, PronounCase Case)
{
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
