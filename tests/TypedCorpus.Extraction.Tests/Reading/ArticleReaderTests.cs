using CsCheck;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Reading;

public sealed class ArticleReaderTests
{
    private static string[] ParagraphsOf(string text, string path = "a.txt")
    {
        SourceArticle article = ArticleReader.Read(path, text);
        return [.. article.Paragraphs.Select(p => text.Substring(p.Start, p.Length))];
    }

    [Theory]
    [InlineData("One.\nTwo.\n")]
    [InlineData("One.\r\n\r\nTwo.")]
    [InlineData("One.\rTwo.")]
    [InlineData("One.\u2028Two.")]
    [InlineData("One.\u2029Two.")]
    [InlineData("One.\u0085Two.")]
    [InlineData("\ufeff One.\n \u00a0 \n\tTwo. \n\n\n")]
    public void Each_line_of_unwrapped_text_is_a_paragraph(string text) => Assert.Equal(["One.", "Two."], ParagraphsOf(text));

    [Fact]
    public void Wrapped_lines_make_one_paragraph_up_to_a_blank_line()
    {
        const string Text = """
            The committee said on Monday that it had found no sign of
            wrongdoing by the mayor, and that it would close its inquiry
            within the week unless somebody brought it something new.

            The mayor said that she was glad to hear it, and that she had
            expected nothing else.
            """;
        string[] paragraphs = ParagraphsOf(Text);
        Assert.Equal(2, paragraphs.Length);
        Assert.StartsWith("The committee", paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("something new.", paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Short_lines_that_end_sentences_are_not_wrapped() =>
        Assert.Equal(3, ParagraphsOf("“He said that he would never go there,” she said.\n“She said that he had said so,” he said again.\n“They all said so many things,” they all said.").Length);

    [Theory]
    [InlineData("FOR IMMEDIATE RELEASE\n\nBridge opens\n\nIt opened.", "Bridge opens", 2)]
    [InlineData("**NEWS RELEASE**\n\nEmbargoed until 00:01, 10 March\n\nBridge opens\n\nIt opened.", "Bridge opens", 2)]
    [InlineData("BC-US--Flood, 1st Ld-Writethru,450\n\nFlood hits town\n\nIt rose.", "Flood hits town", 2)]
    [InlineData("Oil falls\n\n(Adds comment, updates prices)\n\nIt fell.", "Oil falls", 2)]
    [InlineData("A-B: it is--he said.\n\nIt fell.", "A-B: it is--he said.", 2)]
    [InlineData("FOR IMMEDIATE RELEASE", "FOR IMMEDIATE RELEASE", 1)]
    public void What_is_for_the_desk_is_no_part_of_the_article(string text, string title, int paragraphs)
    {
        SourceArticle article = ArticleReader.Read("a.txt", text);
        Assert.Equal((title, paragraphs), (article.Title, article.Paragraphs.Count));
    }

    [Fact]
    public void The_title_is_the_first_line_shortened_at_a_word()
    {
        SourceArticle article = ArticleReader.Read("a.txt", "The last conversation the Guatemalan president had with Vice President Kamala Harris to discuss immigration was in June.");
        Assert.Equal("The last conversation the Guatemalan president had with Vice President Kamala…", article.Title);
    }

    [Fact]
    public void Front_matter_gives_title_author_and_day_and_is_no_paragraph()
    {
        const string Text = "---\ntitle: \"We: said no\"\ndate: 2024-01-12T09:00:00Z\nauthor:\n  - Ann Lee\n  - Bo Ek\nother: { deep: [1, 2] }\n---\nBody.\n";
        SourceArticle article = ArticleReader.Read("a.txt", Text);
        Assert.Equal("We: said no", article.Title);
        Assert.Equal("2024-01-12", article.Published);
        Assert.Equal("Ann Lee", article.Author);
        Assert.Equal("Body.", Text.Substring(Assert.Single(article.Paragraphs).Start, 5));
        Assert.Empty(article.Findings);
    }

    [Theory]
    [InlineData("author: Ann Lee", "Ann Lee")]
    [InlineData("byline: By Ann Lee and Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Authors: [Ann Lee, Bo Ek]", "Ann Lee|Bo Ek")]
    [InlineData("author: { name: Ann Lee, mail: a@b }", "Ann Lee")]
    [InlineData("authors:\n- name: Ann Lee\n- name: Bo Ek", "Ann Lee|Bo Ek")]
    [InlineData("author: Ann Lee, Bo Ek and Di Fry", "Ann Lee|Bo Ek|Di Fry")]
    [InlineData("author: Ann Lee, Senior Reporter", "Ann Lee, Senior Reporter")]
    [InlineData("author:\ndate: 2024-01-12", "")]
    public void Authors_are_read_in_the_ways_in_which_they_are_written(string front, string authors) =>
        Assert.Equal(authors, string.Join('|', ArticleReader.Read("a.md", "---\n" + front + "\n---\nText.").Authors));

    [Theory]
    [InlineData("A storm\n\nBy Ann B. Lee\n\nIt rained.", "Ann B. Lee")]
    [InlineData("A storm\n\nBy Ann van der Lee and Bo Ek\n\nIt rained.", "Ann van der Lee|Bo Ek")]
    [InlineData("A storm\n\nBy Ann Lee, Senior Reporter\n\nIt rained.", "Ann Lee")]
    [InlineData("A storm\n\nBy Ann Lee, of Hull\n\nIt rained.", "")]
    [InlineData("A storm\n\n*By Ann Lee, 12 June 2025*\n\nIt rained.", "Ann Lee")]
    [InlineData("By Monday\n\nIt rained.", "")]
    [InlineData("By the sea, Ann Lee spoke.\n\nIt rained.", "")]
    [InlineData("One.\n\nTwo.\n\nThree.\n\nFour.\n\nBy Ann Lee\n\nIt rained.", "")]
    public void A_byline_in_the_text_gives_authors_where_it_is_sure(string text, string authors) =>
        Assert.Equal(authors, string.Join('|', ArticleReader.Read("a.txt", text).Authors));

    [Fact]
    public void Usual_keys_are_found_whatever_their_case_and_hyphens()
    {
        SourceArticle article = ArticleReader.Read("a.md", """
            ---
            Headline: The storm
            Publish-Date: 2024-03
            last_modified: 2024-03-09T10:00:00Z
            canonicalUrl: https://example.org/storm
            lang: en-GB
            Category: weather
            keywords: storm, "#oslo", storm
            ---
            It rained.
            """);
        Assert.Equal(("The storm", "2024-03", "2024-03-09", "https://example.org/storm", "en-GB", "weather"), (article.Title, article.Published, article.Updated, article.Url, article.Language, article.Section));
        Assert.Equal(["storm", "\"#oslo\""], article.Tags);
    }

    [Fact]
    public void Malformed_front_matter_is_a_finding_and_the_body_is_read()
    {
        SourceArticle article = ArticleReader.Read("a.md", "---\ntitle: \"open\nx: [\n---\n\nBody.\n");
        // The mark that nothing closes, and the list that nothing closes.
        Assert.Equal([FindingKind.MalformedFrontMatter, FindingKind.MalformedFrontMatter], article.Findings.Select(f => f.Kind));
        Assert.Single(article.Paragraphs);
    }

    [Fact]
    public void Deeply_nested_front_matter_does_no_harm() =>
        Assert.Single(ArticleReader.Read("a.md", "---\na: " + new string('[', 30_000) + "\n---\nBody.\n").Paragraphs);

    [Fact]
    public void Rules_in_plain_text_are_no_front_matter() => Assert.Equal("---", ParagraphsOf("---\nJust words.\n---\nMore.\n")[0]);

    [Fact]
    public void Markdown_marks_of_lines_lie_outside_paragraphs()
    {
        const string Text = "Intro\n\n# The *big* `title` #\n\nA paragraph\nof two lines.\n\n- one\n- two\n\n> quoted\n\n```\ncode \"x\"\n```\n<!-- note\n-->\n***\n1. first\n[x]: http://example.org\n\nSub\n---\n";
        Assert.Equal(
            ["Intro", "The *big* `title`", "A paragraph\nof two lines.", "one", "two", "quoted", "first", "Sub"],
            ParagraphsOf(Text, "a.md"));
        Assert.Equal("The big title", ArticleReader.Read("a.md", Text).Title);
    }

    [Fact]
    public void Comments_that_never_end_are_text() => Assert.Equal(2, ParagraphsOf("<!-- a\n\n<!-- b", "a.md").Length);

    [Theory]
    [InlineData("WASHINGTON, Jan. 12, 2024 (Reuters) \u2013 The senate met.", "2024-01-12")]
    [InlineData("A headline\n\nPublished: January 5, 2023\n\nText.", "2023-01-05")]
    [InlineData("A headline\n\nBy Ann Lee, Senior Reporter\nPublished: 14 October 2025 | Updated: 15 October 2025, 09:12 GMT\n\nText.", "2025-10-14")]
    [InlineData("A headline\n\nHULL (AP), June 5, 2023 _ The senate met.", "2023-06-05")]
    [InlineData("A headline\n\nMonday, 5 June 2023\n\nText.", "2023-06-05")]
    [InlineData("On January 5, 2023, the senate met and did nothing, as everyone had expected that it would do.", null)]
    [InlineData("A headline\n\n2023-02-30\n\nText.", null)]
    [InlineData("WASHINGTON \u2013 The senate met.", null)]
    public void The_day_of_a_dateline_is_read(string text, string? day) => Assert.Equal(day, ArticleReader.Read("a.txt", text).Published);

    [Fact]
    public void Backslashes_of_a_path_become_slashes() => Assert.Equal("seeds/a.txt", ArticleReader.Read(@"seeds\a.txt", "x").Path);

    [Theory]
    [InlineData("ab\ufffdc\0", 4)]
    [InlineData("ab\ufffd\ufffdc", 2)]
    [InlineData("a\0\ufffd", 1)]
    public void What_is_not_text_is_located_and_gives_no_paragraph(string text, int at)
    {
        SourceArticle article = ArticleReader.Read("a.txt", text);
        Finding finding = Assert.Single(article.Findings);
        Assert.Equal((FindingKind.Unreadable, new TextSpan(at, 1)), (finding.Kind, finding.Span));
        Assert.Empty(article.Paragraphs);
    }

    [Fact]
    public void A_file_that_could_not_be_decoded_is_unreadable() =>
        Assert.Equal(FindingKind.Unreadable, Assert.Single(ArticleReader.Read("a.txt", null).Findings).Kind);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00a0\u2028\ufeff")]
    public void A_blank_file_is_empty(string text) => Assert.Equal(FindingKind.Empty, Assert.Single(ArticleReader.Read("a.txt", text).Findings).Kind);

    [Fact]
    public void A_file_over_the_limit_is_too_large_by_its_bytes()
    {
        Assert.Empty(ArticleReader.Read("a.txt", new string('x', ArticleReader.MaxBytes)).Findings);
        Finding finding = Assert.Single(ArticleReader.Read("a.txt", new string('\u00e9', (ArticleReader.MaxBytes / 2) + 1)).Findings);
        Assert.Equal(FindingKind.TooLarge, finding.Kind);
        Assert.Equal("8388610", Assert.Single(finding.Arguments));
    }

    [Fact]
    public void Lone_surrogates_are_read_as_they_are() => Assert.Equal(["a\ud800b", "\udc00"], ParagraphsOf("a\ud800b\n\udc00"));

    [Fact]
    public void Any_text_is_read_with_ordered_paragraphs_within_it() =>
        Gen.Select(Gen.Bool, Gen.OneOf("---", "\n", "\r", "# ", "- ", "a: ", "[", "\"", "word ", ".", "\u2029", "<!--", "-->", "```", "\ud800", "&", "*", "!").Array[0, 60]).Sample(
            (isMarkdown, pieces) =>
            {
                string text = string.Concat(pieces);
                SourceArticle article = ArticleReader.Read(isMarkdown ? "a.md" : "a.txt", text);
                int end = 0;
                foreach (TextSpan paragraph in article.Paragraphs)
                {
                    Assert.True(paragraph.Start >= end && paragraph.End <= text.Length && !paragraph.IsEmpty);
                    end = paragraph.End;
                }
            },
            iter: 3000);
}
