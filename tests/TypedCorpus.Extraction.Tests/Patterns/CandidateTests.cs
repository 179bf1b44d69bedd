using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tests.Patterns;

public class CandidateTests
{
    [Fact]
    public void The_lowest_bit_of_a_number_is_found_at_each_place()
    {
        for (int place = 0; place < 64; place++)
        {
            Assert.Equal(place, LowestBit.Of(1UL << place));
            Assert.Equal(place, LowestBit.Of(ulong.MaxValue << place));
        }
    }

    [Theory]
    [InlineData("the red car", 1, "word written")]
    [InlineData("the Red Car", 1, "word capital")]
    [InlineData("the red hat", 1, "")]
    [InlineData("the red", 1, "")]
    [InlineData("in 1984 Reed", 1, "digits")]
    [InlineData("in 19845 Reed", 1, "")]
    [InlineData("in 1984", 1, "")]
    [InlineData("see/VB Reed", 0, "tag")]
    [InlineData("see/NN Reed", 0, "")]
    [InlineData("Reed Studio", 0, "capital needing")]
    [InlineData("Reed House", 0, "capital")]
    [InlineData("Reed", 0, "one")]
    [InlineData("walked car", 0, "written")]
    [InlineData("Walked car", 0, "")]
    [InlineData("walk car", 0, "")]
    [InlineData("UK car", 0, "written")]
    [InlineData("Uk car", 0, "")]
    public void Only_patterns_that_fit_the_token_the_next_and_the_words_of_the_sentence_are_tried(string text, int token, string rules)
    {
        RuleSet set = Sample.Read("""
            rule word
              pattern: red car
              makes: thing
              matches: red car
            rule capital
              pattern: :capital :capital
              makes: thing
              matches: Red Car
            rule digits
              pattern: :digits(4) :capital
              makes: thing
              matches: 1984 Reed
            rule tag
              pattern: #VB :capital
              makes: thing
              matches: see/VB Reed
            rule needing
              pattern: :capital{1,3} studio
              makes: thing
              matches: Reed Studio
            rule written
              pattern: (:ends(ed)&!:capital | "UK") car
              makes: thing
              matches: walked car
            rule one
              pattern: reed
              makes: thing
              matches: Reed
            """);
        TextView view = new(text);
        RuleScanner scanner = set.Scan(view);
        scanner.Read(new TokenRange(0, view.Count));
        ulong[] found = new ulong[set.Conditions.Length];
        bool any = new CandidateFinder(set, scanner.Tokens).Find(token, null, found);
        string[] names = [.. set.Patterns.Where((_, pattern) => (found[0] >> pattern & 1) != 0).Select(static p => p.Rule.Name)];
        foreach (string rule in rules.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Assert.Contains(rule, names);
        Assert.Equal(any, names.Length > 0);
        Assert.DoesNotContain(names, name => name != "one" && !rules.Split(' ').Contains(name));
    }

    [Fact]
    public void More_patterns_than_a_number_has_bits_are_told_apart()
    {
        RuleSet set = Sample.Read(string.Concat(Enumerable.Range(0, 150).Select(static i => $"rule r{i}\n  pattern: :capital w{i}\n  makes: thing\n  matches: A w{i}\n".Replace("w" + i, "w" + new string('x', i), StringComparison.Ordinal))));
        Assert.Equal(3, set.Conditions.Length);
        RuleMatch match = Assert.Single(Sample.Matches(set, "A w" + new string('x', 130)));
        Assert.Equal("r130", match.Rule.Name);
    }
}
