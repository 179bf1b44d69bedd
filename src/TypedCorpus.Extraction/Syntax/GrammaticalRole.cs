namespace TypedCorpus.Extraction.Syntax;

/// <summary>The part of a mention in its clause, as far as the words beside it tell.</summary>
internal enum GrammaticalRole : byte
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
