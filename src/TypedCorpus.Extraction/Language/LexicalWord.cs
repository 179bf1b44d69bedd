namespace TypedCorpus.Extraction.Languages;

/// <summary>What the lexicon knows of a word as written.</summary>
/// <param name="Entry">What the word can be, and its cluster.</param>
/// <param name="Name">The hash of a name that begins with it: see <see cref="Lexicon.Extend"/>.</param>
/// <param name="Classes">What the gazetteers have under the word alone.</param>
internal sealed record LexicalWord(LexicalEntry Entry, uint Name, NameClasses Classes);
