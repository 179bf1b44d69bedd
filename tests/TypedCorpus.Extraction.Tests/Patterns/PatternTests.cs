using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tests.Patterns;

/// <summary>What each element of a pattern matches.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("more than", "It was More Than ten", "More Than")]
    [InlineData("more than", "more, than", null)]
    [InlineData("\"US\"", "us and US", "US")]
    [InlineData("o'clock", "five O’Clock", "O’Clock")]
    [InlineData("<colour>", "the Red car", "Red")]
    [InlineData("<colour> car", "the dark blue car", "dark blue car")]
    [InlineData("<colour> blue", "the dark blue car", "dark blue")]
    [InlineData("#NN", "a car/NN stops/VBZ", "car")]
    [InlineData("#VB*", "a car/NN stops/VBZ", "stops")]
    [InlineData(":number(1-31)", "99 of 31", "31")]
    [InlineData(":digits(4)", "12 of 2019", "2019")]
    [InlineData(":capital", "the Mill", "Mill")]
    [InlineData(":capitals(2-3)", "A UNESCO and NATO or EU rule", "EU")]
    [InlineData(":ends(ly)", "he was slowly going", "slowly")]
    [InlineData("the !<colour>", "the red the car", "the car")]
    [InlineData("<colour>&:capital", "red Blue", "Blue")]
    [InlineData(":begins(0)&:digits", "7 of 007", "007")]
    [InlineData(":digits \".\" _", "1.5 is 2. It", "2.")]
    [InlineData("!(<colour> | the) car", "the car, red car, old car", "old car")]
    [InlineData("<colour> car", "a dark-blue car", "dark-blue car")]
    [InlineData("(a | an old) car", "an old car", "an old car")]
    [InlineData("very{1,2} old", "very very very old", "very very old")]
    [InlineData("very{2} old", "very old", null)]
    [InlineData("a very? :word{0,3} car", "a big old car", "a big old car")]
    [InlineData("$shade red", "the dark red", "dark red")]
    [InlineData("\"$\" ~ :digits", "$ 5 or $6", "$6")]
    [InlineData("[long-word]", "the big yellow car", "yellow")]
    [InlineData("[long-word round]", "a green motor or yellow car", "motor")]
    [InlineData("[long-word] [round]", "green car green or yellow", "green or")]
    [InlineData("!([long-word] | [round]) car", "old car, green car, big car", "big car")]
    [InlineData("<colour>&[long-word]", "red or green", null)]
    [InlineData("car&![round] ([long-word] | the)", "car the", "car the")]
    public void A_pattern_matches(string pattern, string text, string? expected) =>
        Assert.Equal(expected, FirstMatch($"  pattern: {pattern}", text));

    [Theory]
    [InlineData("after: the", "a car the car", "the| car")]
    [InlineData("after: edge", "car and car", "| car")]
    [InlineData("after: edge | the", "a car the car", "the| car")]
    [InlineData("after: !the", "the car", null)]
    [InlineData("after: !the", "car", "| car")]
    [InlineData("before: edge", "car and car", "and| car")]
    [InlineData("before: stops", "car and car stops", "and| car")]
    [InlineData("not-after: the", "the car a car", "a| car")]
    [InlineData("not-before: stops", "a car stops the car", "the| car")]
    public void A_rule_looks_at_one_token_on_either_side(string field, string text, string? expected) => A_rule_looks_at_what_stands_around(field, text, expected);

    [Theory]
    [InlineData("after: in the", "the car", null)]
    [InlineData("after: in the", "in the car", "the| car")]
    [InlineData("after: (in | on) :word{0,2}", "on a big car", "big| car")]
    [InlineData("not-after: in the", "in the car of a car", "a| car")]
    [InlineData("not-after: :punctuation ~", "“car a car", "a| car")]
    [InlineData("before: stops here", "a car stops the car stops here", "the| car")]
    [InlineData("not-before: stops here", "a car stops here the car", "the| car")]
    [InlineData("begins: :capital", "a car the Car", "the| car")]
    public void A_rule_looks_at_what_stands_around(string field, string text, string? expected)
    {
        (TextView view, RuleMatch? match) = Match($"  pattern: car\n  {field}", text);
        string? found = match is null ? null : (match.Range.Start == 0 ? string.Empty : view.Chars(match.Range.Start - 1).ToString()) + "| car";
        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_match_keeps_what_it_captures_and_what_its_rule_says()
    {
        (TextView view, RuleMatch? match) = Match("  pattern: shade=dark? what=(<colour> | grey) car\n  makes: thing(what: $what, shade: $shade, size: big)", "a grey car", makes: false);
        Assert.NotNull(match);
        Assert.Equal("grey", view.TextOf(match.Tokens("what")!.Value));
        Assert.Null(match.Tokens("shade"));
        Assert.Equal("big", match.Constant("size"));
        Assert.Equal(SampleSize.Big, match.Value<SampleSize>("size"));
        Assert.Equal("thing", match.Rule.Production.Name);
    }

    [Fact]
    public void The_longest_match_wins_and_then_the_first_rule()
    {
        RuleSet rules = Sample.Read("""
            rule short
              pattern: red
              makes: thing
              matches: red
            rule long
              pattern: red car
              makes: thing
              matches: red car
            rule late
              pattern: red :word
              makes: thing
              matches: red hat
            """);
        Assert.Equal(["long", "short", "late"], Sample.Matches(rules, "a red car and red, then red hat").Select(m => m.Rule.Name));
    }

    [Fact]
    public void Choices_that_multiply_do_not_multiply_time()
    {
        string nested = string.Concat(Enumerable.Repeat("(a | a a)? ", 12)) + "end";
        RuleSet rules = Sample.Read($"rule many\n  pattern: {nested}\n  makes: thing\n  matches: a end\n");
        TextView view = new(string.Join(" ", Enumerable.Repeat("a", 30)) + " stop end");
        RuleScanner scanner = rules.Scan(view);
        scanner.Read(new TokenRange(0, view.Count));
        Assert.Null(scanner.MatchAt(0));
        Assert.InRange(scanner.Tokens.Tests, 30, rules.MostSplits * 30);
    }

    [Fact]
    public void Rules_that_cannot_begin_at_a_word_are_not_tried()
    {
        string others = string.Concat(Enumerable.Range(0, 1000).Select(i => $"rule other{i}\n  pattern: word{i} car\n  makes: thing\n  matches: word{i} car\n"));
        RuleSet rules = Sample.Read(others + "rule red\n  pattern: red car\n  makes: thing\n  matches: red car\n");
        TextView view = new("the red car and the red car");
        RuleScanner scanner = rules.Scan(view);
        scanner.Read(new TokenRange(0, view.Count));
        Assert.Equal(2, scanner.Matches().ToList().Count);
        Assert.Equal(4, scanner.Tokens.Tests);
    }

    [Theory]
    [InlineData("Red Green Blue Studio", "Red Green Blue Studio", true)]
    [InlineData("Red Green Blue House", null, false)]
    [InlineData("Studio Red Green Blue", null, true)]
    public void A_pattern_is_not_tried_without_a_word_that_it_needs(string text, string? found, bool isTried)
    {
        RuleSet rules = Sample.Read("""
            rule r
              pattern: what=(:capital{1,3} (studio | studios)&:capital)
              makes: thing(what: $what)
              matches: [Red Studio] closed.
            """);
        TextView view = new(text);
        RuleScanner scanner = rules.Scan(view);
        scanner.Read(new TokenRange(0, view.Count));
        RuleMatch? match = scanner.Matches().ToList().FirstOrDefault();
        Assert.Equal(found, match is null ? null : view.TextOf(match.Range));
        Assert.Equal(isTried, scanner.Tokens.Tests > 0);
    }

    private static string? FirstMatch(string body, string text)
    {
        (TextView view, RuleMatch? match) = Match(body, text);
        return match is null ? null : view.TextOf(match.Range);
    }

    private static (TextView View, RuleMatch? Match) Match(string body, string text, bool makes = true)
    {
        RuleSet rules = Sample.Read($"class colour: red, dark, dark blue, blue\nlet shade = (dark | light)\nrule r\n{body}\n{(makes ? "  makes: thing\n" : string.Empty)}  matches: x\n");
        TextView view = new(text);
        RuleScanner scanner = rules.Scan(view);
        scanner.Read(new TokenRange(0, view.Count));
        return (view, scanner.Matches().ToList().FirstOrDefault());
    }
}
