namespace TypedCorpus.Extraction.Patterns;

/// <summary>
/// Finds out which words a pattern cannot do without: one of them stands in whatever it matches. A pattern that begins like much else, such as a
/// run of capitals before a rare word, is not tried in a sentence without that word.
/// </summary>
internal static class NeededWords
{
    /// <summary>The fewest words of which every match has one behind its first part; <see langword="null"/> where a match may do without any.</summary>
    public static WordBits? Of(PatternNode pattern)
    {
        if (Behind(pattern) is not { } words)
            return null;
        WordBits bits = new();
        bits.Add(words);
        return bits;
    }

    /// <summary>What is needed behind the first part, which the index has seen already.</summary>
    private static IReadOnlyCollection<VocabularyEntry>? Behind(PatternNode node) => node switch
    {
        PatternNode.Capture capture => Behind(capture.Part),
        PatternNode.Sequence { Parts: { Length: > 0 } parts } => Fewest(parts.Skip(1).Select(Anywhere).Prepend(Behind(parts[0]))),
        PatternNode.Choice choice => All(choice.Alternatives.Select(Behind)),
        _ => null,
    };

    private static IReadOnlyCollection<VocabularyEntry>? Anywhere(PatternNode node) => node switch
    {
        PatternNode.One one => Words(one.Test),
        PatternNode.Phrase phrase => [.. phrase.Class.Beginnings],
        PatternNode.Capture capture => Anywhere(capture.Part),
        PatternNode.Repeat { Least: > 0 } repeat => Anywhere(repeat.Part),
        PatternNode.Sequence sequence => Fewest(sequence.Parts.Select(Anywhere)),
        PatternNode.Choice choice => All(choice.Alternatives.Select(Anywhere)),
        _ => null,
    };

    private static IReadOnlyCollection<VocabularyEntry>? Words(TokenTest test) => test switch
    {
        TokenTest.Word or TokenTest.OfWords or TokenTest.OfClass => [.. TokenTest.WordsOf(test)],
        TokenTest.Exact exact => [exact.Known],
        TokenTest.Both both => Fewest([Words(both.First), Words(both.Second)]),
        TokenTest.AnyOf anyOf => All(anyOf.Tests.Select(Words)),
        _ => null,
    };

    private static IReadOnlyCollection<VocabularyEntry>? Fewest(IEnumerable<IReadOnlyCollection<VocabularyEntry>?> parts) =>
        parts.Where(static p => p is not null).OrderBy(static p => p!.Count).FirstOrDefault();

    private static List<VocabularyEntry>? All(IEnumerable<IReadOnlyCollection<VocabularyEntry>?> alternatives)
    {
        List<VocabularyEntry> all = [];
        foreach (IReadOnlyCollection<VocabularyEntry>? words in alternatives)
        {
            if (words is null)
                return null;
            all.AddRange(words);
        }
        return all;
    }
}
