using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tests.Patterns;

/// <summary>Errors in a rule file say what is wrong, and where.</summary>
public class RuleFileReaderTests
{
    [Theory]
    [InlineData("pattern: <weekday>", 3, "there is no class of words 'weekday'")]
    [InlineData("pattern: (a | b", 3, "')' is missing in '(a | b'")]
    [InlineData("pattern: a )", 3, "')' is not expected here in 'a )'")]
    [InlineData("pattern: a?", 3, "the pattern would match nothing: one part must not be optional")]
    [InlineData("pattern: a{1,99}", 3, "a part can be repeated 1 to 12 times")]
    [InlineData("pattern: #NNX", 3, "there is no tag '#NNX'")]
    [InlineData("pattern: [short]", 3, "there is no trait '[short]', only long-word, round")]
    [InlineData("pattern: [ ]", 3, "'[]' asks for nothing")]
    [InlineData("pattern: :digit", 3, "there is no ':digit', only any, word, letters, digits, capital, capitals, lower, quotation, punctuation, number, begins, ends")]
    [InlineData("pattern: $day", 3, "'$day' is not defined above")]
    [InlineData("pattern: US", 3, "'US' matches in any case: write it small, or in \"quotes\" to match it as written")]
    [InlineData("pattern: a\n  after: x=b", 4, "what stands before or after a match is not captured")]
    [InlineData("pattern: a\n  makes: nothing", 4, "there is no production 'nothing', only thing")]
    [InlineData("pattern: a\n  makes: thing(colour: red)", 4, "'thing' takes no 'colour', only what, shade, size")]
    [InlineData("pattern: a\n  makes: thing(size: huge)", 4, "'size' cannot be 'huge', only Small, Big")]
    [InlineData("pattern: a\n  makes: thing(what: $b)", 4, "no pattern of the rule captures 'b'")]
    [InlineData("pattern: a\n  meaning: b", 4, "'meaning' is no field of a rule; there are pattern, after, before, begins, not-after, not-before, as, makes, matches, not")]
    [InlineData("pattern: a\n  makes: thing", 2, "rule 'r' has no example that it matches")]
    [InlineData("matches: a\n  makes: thing", 2, "rule 'r' has no pattern")]
    [InlineData("pattern: a\n  matches: a", 2, "rule 'r' does not say what it makes")]
    [InlineData("pattern: a\n  matches: [a", 4, "'[' has no ']' after it, or nothing is between them")]
    public void An_error_has_a_place(string body, int line, string message)
    {
        RuleFileException error = Assert.Throws<RuleFileException>(() => Sample.Read($"# A comment.\nrule r\n  {body}\n"));
        Assert.Equal($"sample.rules({line}): {message}", error.Message);
    }

    [Theory]
    [InlineData("word a", "'word' is not expected here; a block begins with class, let or rule, its fields are indented")]
    [InlineData("class month: a", "there is a class 'month' already")]
    [InlineData("class x:", "write 'class NAME: word, word, two words'")]
    [InlineData("let x", "write 'let NAME = PATTERN'")]
    public void A_block_must_be_known(string block, string message) =>
        Assert.Equal("sample.rules(1): " + message, Assert.Throws<RuleFileException>(() => Sample.Read(block)).Message);

    [Fact]
    public void A_name_stands_for_one_rule()
    {
        const string Rule = "rule r\n  pattern: a\n  makes: thing\n  matches: a\n";
        Assert.Equal("sample.rules(5): there is a rule 'r' already", Assert.Throws<RuleFileException>(() => Sample.Read(Rule + Rule)).Message);
    }

    [Fact]
    public void Classes_of_the_language_and_abbreviations_are_known()
    {
        RuleSet rules = Sample.Read("let day = :digits(1-2)\nlet date = $day <month>\nrule r\n  pattern: on $date\n  makes: thing\n  matches: on 5 May\n");
        Assert.Single(Sample.Matches(rules, "It was on 5 May"));
    }

    [Theory]
    [InlineData("matches: the [red] car", null)]
    [InlineData("matches: the [red] car -> what: red", null)]
    [InlineData("matches: the [red] car -> what: blue", "captures 'red' as what, not 'blue'")]
    [InlineData("matches: the [red car]", "does not match what is in brackets")]
    [InlineData("matches: the car", "does not match")]
    [InlineData("matches: red\n  not: a red car", "matches 'red', which it must not")]
    [InlineData("matches: red\n  not: a [red car]", null)]
    [InlineData("matches: red\n  matches: [red] wine", "matches, but rule 'wine' takes 'red wine' before it")]
    public void Examples_are_tried(string examples, string? failure)
    {
        RuleSet rules = Sample.Read($"rule r\n  pattern: what=red\n  makes: thing(what: $what)\n  {examples}\nrule wine\n  pattern: red wine\n  makes: thing\n  matches: red wine\n");
        string[] failures = [.. RuleExamples.Failures(rules, static e => new TextView(e.Text))];
        if (failure is null)
            Assert.Empty(failures);
        else
            Assert.Contains($"rule 'r' {failure}: ", Assert.Single(failures), StringComparison.Ordinal);
    }
}
