using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Reading;

/// <summary>What is an article and what is none, and what is said about a file that is not quite one.</summary>
public sealed class ArticleKindTests
{
    [Theory]
    [InlineData("storm.txt", true)]
    [InlineData("storm.MD", true)]
    [InlineData("storm.markdown", true)]
    [InlineData(".storm.txt", false)]
    [InlineData("._storm.txt", false)]
    [InlineData(".#storm.txt", false)]
    [InlineData("storm.html", false)]
    public void A_file_is_an_article_by_its_name(string name, bool expected) => Assert.Equal(expected, ArticlePath.IsArticle(name));

    [Theory]
    [InlineData(".git", true)]
    [InlineData(".trash", true)]
    [InlineData("bin", true)]
    [InlineData("Obj", true)]
    [InlineData("binary", false)]
    public void A_folder_is_passed_over_by_its_name(string name, bool expected) => Assert.Equal(expected, ArticlePath.IsPassedOver(name));

    [Theory]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", 0, "git lfs pull")]
    [InlineData("It rained.\n<<<<<<< HEAD\n“Yes,” she said.\n=======\n“No,” she said.\n>>>>>>> other\n", 11, "merge conflict")]
    public void What_git_left_in_place_of_an_article_is_an_error_that_says_what_to_do(string text, int at, string expected)
    {
        SourceArticle article = ArticleReader.Read("a.txt", text);

        Finding finding = Assert.Single(article.Findings);
        Assert.Equal(FindingKind.Unreadable, finding.Kind);
        Assert.Equal(at, finding.Span.Start);
        Assert.Contains(expected, finding.Arguments[0], StringComparison.Ordinal);
        Assert.Empty(article.Paragraphs);
    }

    [Fact]
    public void A_line_of_equal_signs_is_no_conflict() => Assert.Empty(ArticleReader.Read("a.md", "Storm\n=======\n\nIt rained.\n").Findings);

    [Fact]
    public void One_lost_character_is_a_warning_and_many_are_an_error()
    {
        SourceArticle one = ArticleReader.Read("a.txt", "The caf\ufffd was closed.");

        Assert.Equal(FindingKind.Damaged, Assert.Single(one.Findings).Kind);
        Assert.Single(one.Paragraphs);
        Assert.Equal(FindingKind.Unreadable, Assert.Single(ArticleReader.Read("a.txt", "The caf\ufffd\ufffd was closed.").Findings).Kind);
    }

    [Theory]
    [InlineData("\n---\ntitle: A\n---\nIt rained.\n", null)]
    [InlineData("---\ntitle: A\n---\nIt rained.\n", null)]
    [InlineData("{\n  \"title\": \"A\"\n}\n\nIt rained.\n", null)]
    [InlineData("---\ntitle: A\ndate: 2024-01-12\n\nIt rained.\n", "it is not closed")]
    [InlineData("+++\ntitle = \"A\"\n+++\nIt rained.\n", "it is TOML")]
    [InlineData("---\ntitle: A\ndate: 12/03/2024\n---\nIt rained.\n", "'12/03/2024' is no day")]
    [InlineData("---\ntitle: A\ndate: not-a-date\n---\nIt rained.\n", "'not-a-date' is no day")]
    public void Front_matter_is_never_text_and_what_is_wrong_with_it_is_said(string text, string? expected)
    {
        SourceArticle article = ArticleReader.Read("a.md", text);

        TextSpan paragraph = Assert.Single(article.Paragraphs);
        Assert.Equal("It rained.", text.Substring(paragraph.Start, paragraph.Length));
        if (expected is null)
            Assert.Empty(article.Findings);
        else
            Assert.Contains(expected, Assert.Single(article.Findings).Arguments[0], StringComparison.Ordinal);
        Assert.Equal(expected == "it is TOML" ? "It rained." : "A", article.Title);
    }

    [Theory]
    [InlineData("---\n\nHe said: no.\n")]
    [InlineData("\n---\n\nShe left.\n\n---\n\nHe said: no.\n")]
    public void A_rule_is_no_front_matter(string text) => Assert.Contains(ArticleReader.Read("a.md", text).Paragraphs, p => text.Substring(p.Start, p.Length) == "He said: no.");

    [Fact]
    public void Lines_that_are_wrapped_at_a_small_width_make_one_paragraph()
    {
        const string Text = """
            The mayor said, “We lost the
            bridge in the storm, and we
            will build it again as soon
            as the water falls,” and she
            thanked everyone who helped.

            Nobody was hurt when it fell
            into the river on Monday and
            took two parked cars with it.
            """;

        Assert.Equal(2, ArticleReader.Read("a.txt", Text).Paragraphs.Count);
    }
}
