using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Marks;

/// <summary>Which marks belong together, style by style, and what is left of a text whose marks were lost.</summary>
public sealed class MarkPairerTests
{
    [Theory]
    [InlineData("He said \"yes\" and \"no\".", "yes|no")]
    [InlineData("He said “yes” and “no”.", "yes|no")]
    [InlineData("He said ‘yes’ and ‘no’.", "yes|no")]
    [InlineData("He said 'yes' and 'no'.", "yes|no")]
    [InlineData("He said «yes» and »no«.", "yes|no")]
    [InlineData("He said „yes“ and „no“.", "yes|no")]
    [InlineData("He said ``yes'' and ''no''.", "yes|no")]
    [InlineData("He said 「yes」 and 『no』.", "yes|no")]
    [InlineData("He said ”yes” twice.", "yes")]
    [InlineData("\"I said 'no' twice,\" he said.", "I said 'no' twice,|no")]
    [InlineData("‘I said “no” twice,’ he said.", "I said “no” twice,|no")]
    [InlineData("\"The \"Gazette\" is late,\" he said.", "The \"Gazette\" is late,|Gazette")]
    [InlineData("\"I said \"no\" to him,\" he said. \"Twice.\"", "I said \"no\" to him,|no|Twice.")]
    [InlineData("It’s the voters’ choice in the ’90s.", "")]
    [InlineData("It's the voters' choice in the '90s.", "")]
    [InlineData("‘It is the voters’ choice,’ he said.", "It is the voters’ choice,")]
    [InlineData("He is 6'2\" tall.", "")]
    [InlineData("\"He is 6'2\" tall,\" she said.", "He is 6'2\" tall,")]
    [InlineData("A 5\" pipe and \"a word\" here.", "a word")]
    [InlineData("<a href=\"x\">He said \"yes\".</a>", "yes")]
    [InlineData("Rock 'n' roll is \"dead\".", "dead")]
    public void Runs(string text, string expected) => Assert.Equal(expected, string.Join("|", Pair(text, []).Select(r => text.Substring(r.Inner.Start, r.Inner.Length))));

    [Fact]
    public void A_paragraph_that_reopens_continues_the_one_before()
    {
        QuotedRun[] runs = Pair("“One.\n“Two,” he said.", []);
        Assert.Equal([false, true], runs.Select(r => r.Continues));
        Assert.Equal(runs[0].Inner.End, runs[0].Outer.End);
    }

    [Theory]
    [InlineData("He said: \"One.\n\nTwo.\n\nThree.\"\n\nHe left.", "One.|Two.|Three.")]
    [InlineData("He said: “One.\n\nTwo,” and left.\n\nHe said “no”.", "One.|Two,|no")]
    [InlineData("He said: \"One.\n\nHe left. \"Two,\" she said.", "One.|Two,")]
    public void A_speech_behind_a_colon_goes_on_up_to_the_mark_that_closes_it(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Pair(text, []).Select(r => text.Substring(r.Inner.Start, r.Inner.Length))));

    [Fact]
    public void A_lost_mark_is_told_and_spoils_nothing_behind_its_paragraph()
    {
        List<Finding> findings = [];
        QuotedRun[] runs = Pair("“One, he said.\n\nShe said “two”.", findings);
        Assert.Equal(FindingKind.UnbalancedMark, Assert.Single(findings).Kind);
        Assert.Equal("two", "“One, he said.\n\nShe said “two”.".Substring(runs[^1].Inner.Start, runs[^1].Inner.Length));
    }

    [Fact]
    public void An_utterance_behind_a_colon_whose_closing_mark_was_lost_ends_with_its_paragraph()
    {
        List<Finding> findings = [];
        QuotedRun run = Assert.Single(Pair("She said: “Two is enough.\nNext.", findings));
        Assert.Equal("She said: “".Length, run.Inner.Start);
        Assert.Single(findings);
    }

    [Fact]
    public void An_inner_run_is_one_deeper()
    {
        Assert.Equal([0, 1], Pair("“I said ‘no’ twice,” he said.", []).Select(r => r.Depth));
    }

    private static QuotedRun[] Pair(string text, List<Finding> findings) =>
        MarkPairer.Pair(Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken), findings, TestContext.Current.CancellationToken);
}
