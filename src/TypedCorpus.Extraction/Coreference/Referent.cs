namespace TypedCorpus.Extraction.Coreference;

/// <summary>A mention that a later pronoun may take up.</summary>
/// <param name="Entity">Whom it mentions.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Role">Its part in the clause.</param>
/// <param name="Run">The quoted run that it stands in, or -1.</param>
/// <param name="IsPronoun">Whether it is a pronoun itself.</param>
internal readonly record struct Referent(int Entity, TokenRange Tokens, int Sentence, int Paragraph, ReferentRole Role, int Run, bool IsPronoun);

/// <summary>The part of a mention in its clause, as far as the words beside it tell.</summary>
internal enum ReferentRole
{
    /// <summary>Before a noun that is meant instead: <c>the Smith campaign</c>.</summary>
    Modifier,

    /// <summary>After a verb or a preposition, or not known.</summary>
    Other,

    /// <summary>With 's: <c>Smith's plan</c>.</summary>
    Possessor,

    /// <summary>Before a verb, or first in its sentence.</summary>
    Subject,

    /// <summary>Who speaks in a quote.</summary>
    Speaker,
}
