using TypedCorpus.Measures;

namespace TypedCorpus.Architecture.Tests;

/// <summary>What is English is data. The words that stand in code all the same are listed in <c>words-in-code.tsv</c>, each with its reason.</summary>
public sealed class LanguageInCodeTests
{
    private const int MostWords = 100;

    private static readonly IReadOnlyList<(string Path, string[] Words, string Reason)> s_exceptions =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "TypedCorpus.Architecture.Tests", "words-in-code.tsv"))
            .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')).Select(static row => (row[0], row[1].Split(' '), row[2])),
    ];

    [Fact]
    public void No_word_of_a_language_stands_in_code_without_a_reason()
    {
        IEnumerable<string> unexplained = WordLiterals.In(Repository.Project("TypedCorpus.Extraction"))
            .SelectMany(static file => file.Words.Select(word => (file.File.Path, Word: word)))
            .Where(static found => !s_exceptions.Any(e => e.Path == found.Path && e.Words.Contains(found.Word, StringComparer.Ordinal)))
            .Select(static found => $"{found.Path}: {found.Word}");
        Assert.Empty(unexplained);
    }

    [Fact]
    public void Each_exception_is_of_a_file_and_has_a_reason() =>
        Assert.All(s_exceptions, static exception =>
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, "src", "TypedCorpus.Extraction", exception.Path)), exception.Path);
            Assert.NotEmpty(exception.Reason);
        });

    [Fact]
    public void The_exceptions_are_at_most_a_hundred_words() =>
        Assert.InRange(s_exceptions.SelectMany(static e => e.Words).Distinct(StringComparer.Ordinal).Count(), 1, MostWords);
}
