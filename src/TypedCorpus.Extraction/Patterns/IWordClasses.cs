namespace TypedCorpus.Extraction.Patterns;

/// <summary>The classes of words that patterns name: <c>&lt;month&gt;</c>, <c>&lt;title&gt;</c>. A language implements it.</summary>
internal interface IWordClasses
{
    /// <summary>The words and phrases of a class in lower case; <see langword="null"/> where the language has no class of that name.</summary>
    IReadOnlyCollection<string>? Find(string name);
}
