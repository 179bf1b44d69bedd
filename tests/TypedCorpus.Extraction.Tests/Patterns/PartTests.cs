using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tests.Patterns;

/// <summary>Patterns that take what other rules have made: <c>@colour</c>.</summary>
public class PartTests
{
    private const string Rules = """
        rule colour
          pattern: (red | dark red | blue)
          as: colour
          makes: thing
          matches: red

        rule car
          pattern: shade=@colour car
          makes: thing(shade: $shade)
          matches: red car
        """;

    [Theory]
    [InlineData("a red car", "red")]
    [InlineData("a dark red car", "dark red")]
    [InlineData("a red bus", null)]
    public void A_pattern_takes_a_part_as_one(string text, string? colour)
    {
        TextView view = new(text);
        RuleMatch? match = Sample.Matches(Sample.Read(Rules), text).SingleOrDefault();
        Assert.Equal(colour, match is null ? null : view.TextOf(match.Tokens("shade")!.Value));
    }

    [Fact]
    public void A_match_has_what_was_made_of_its_parts() =>
        Assert.Equal("colour", Assert.IsType<RuleMatch>(Assert.Single(Sample.Matches(Sample.Read(Rules), "a red car")).Made("shade")).Rule.Name);

    [Fact]
    public void What_the_stage_rejects_is_no_part()
    {
        TextView view = new("a blue car and a red car");
        RuleScanner scanner = Sample.Read(Rules).Scan(view, new Maker(view));
        scanner.Read(new TokenRange(0, view.Count));
        Assert.Equal(["red car"], scanner.Matches().ToList().Select(m => view.TextOf(m.Range)));
    }

    [Fact]
    public void The_first_of_equally_long_parts_is_taken()
    {
        const string both = "rule one\n  pattern: :word\n  as: x\n  makes: thing\n  matches: a\nrule two\n  pattern: red\n  as: x\n  makes: thing\n  matches: red\n"
            + "rule car\n  pattern: what=@x car\n  makes: thing(what: $what)\n  matches: red car\n";
        Assert.Equal("one", ((RuleMatch)Sample.Matches(Sample.Read(both), "red car")[0].Made("what")!).Rule.Name);
    }

    [Theory]
    [InlineData("rule a\n  pattern: @a car\n  as: a\n  makes: thing\n  matches: x\n", "'@a' would begin with itself")]
    [InlineData("rule a\n  pattern: @b car\n  makes: thing\n  matches: x\n", "nothing makes '@b'")]
    public void A_part_that_cannot_be_made_is_an_error(string rules, string message) =>
        Assert.Equal($"sample.rules(1): {message}", Assert.Throws<RuleFileException>(() => Sample.Read(rules)).Message);

    /// <summary>Makes nothing of <c>blue</c>.</summary>
    private sealed class Maker(TextView view) : IPartMaker
    {
        public Part? Read(int reading, int token) => null;

        public object? Make(RuleMatch match) => view.TextOf(match.Range) == "blue" ? null : match;
    }
}
