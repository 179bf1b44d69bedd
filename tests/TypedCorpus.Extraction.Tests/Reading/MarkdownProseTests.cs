using CsCheck;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Reading.Inlines;

namespace TypedCorpus.Extraction.Tests.Reading;

/// <summary>Markdown within paragraphs: its marks take no part, and what is found stands where it stands in the file.</summary>
public sealed class MarkdownProseTests
{
    private static string ProseOf(string text)
    {
        SourceArticle file = ArticleReader.Read("a.md", text);
        return (MarkdownProse.Of(file)?.Article ?? file).Text;
    }

    private static AnnotatedArticle Annotate(string text, string path = "a.md") => ArticleAnnotator.Annotate(ArticleReader.Read(path, text), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("It was *so* late.", "It was so late.")]
    [InlineData("It was **very** and ***very*** _late_ and ~~gone~~.", "It was very and very late and gone.")]
    [InlineData("**It *was* late.**", "It was late.")]
    [InlineData("a_name and 5 * 3 * 2 and * late", "a_name and 5 * 3 * 2 and * late")]
    [InlineData("said [Ann Reed](https://example.org/Tom_(Poll) \"Mayor Paul Jones\").", "said Ann Reed.")]
    [InlineData("said [Ann Reed][1] and [sic] he.", "said Ann Reed and [sic] he.")]
    [InlineData("Before ![A man called Reed](reed.jpg \"Photo: Ann Poll\") after[^1].", "Before  after.")]
    [InlineData("[![Build](badge.svg)](https://example.org) is green", " is green")]
    [InlineData("Run `npm install` or ``a ` b`` now, not ` this.", "Run  or  now, not ` this.")]
    [InlineData("<b>Reed</b> left<br/>early, <https://example.org>, 3 < 5 > 2 <!-- no --> end.", "Reed left early, , 3 < 5 > 2  end.")]
    [InlineData("AT&amp;T &ldquo;won&rdquo; &unknown; A & B", "AT&T “won” &unknown; A & B")]
    [InlineData(@"It cost \$5 \* 2, C:\dir", @"It cost $5 * 2, C:\dir")]
    [InlineData("> one line of it\n> and the next", "> one line of it\nand the next")]
    public void Marks_are_left_out_and_words_stay(string text, string prose) => Assert.Equal(prose, ProseOf(text));

    [Theory]
    [InlineData("**Reed:** We won.\n\n**Poll:** You did.\n\n**Reed:** Yes.")]
    [InlineData("**Why did you go?**\n\nI had to.")]
    [InlineData("**Why did you go?**\n\nI had to.\n\n*There is talk of a film.*\n\nThere is.")]
    public void Marks_that_set_a_conversation_stay(string text) => Assert.Equal(text, ProseOf(text));

    [Fact]
    public void Speakers_and_figures_stand_where_they_stand_in_the_file()
    {
        const string Text = """
            # The *new* bridge

            “We **will** build it,” said [Ann Reed](https://example.org/reed). It costs *$5 million*, `build` says.

            ![Tom Poll said “no”](poll.png "Photo: Ann Poll")
            """;
        AnnotatedArticle article = Annotate(Text);
        QuoteAnnotation quote = Assert.Single(article.Quotes.AsEnumerable());
        Assert.Equal("We **will** build it,", Cut(quote.Span));
        Assert.Equal("Ann Reed", Cut(quote.SpeakerSpan!.Value));
        Assert.Equal("$5 million", Cut(Assert.Single(article.Figures.AsEnumerable()).Span));
        Assert.Equal("Ann Reed", Assert.Single(article.Entities.AsEnumerable()).Name);
        Assert.Equal("The new bridge", article.Source.Title);
        Assert.Equal(Text, article.Source.Text);

        string Cut(TextSpan span) => Text.Substring(span.Start, span.Length);
    }

    [Fact]
    public void A_span_with_one_of_two_marks_inside_takes_in_the_other()
    {
        const string Text = "“*We will build it*, and soon,” said Ann Reed.";
        TextSpan span = Assert.Single(Annotate(Text).Quotes.AsEnumerable()).Span;
        Assert.Equal("*We will build it*, and soon,", Text.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("> We won.\n> — Ann Reed")]
    [InlineData("> We won\n> at last.\n>\n> — Ann Reed, the mayor")]
    [InlineData("As she wrote:\n\n> We won.\n>\n> — Ann Reed")]
    public void A_block_quote_is_whose_name_signs_it(string text)
    {
        AnnotatedArticle article = Annotate("# Notes\n\n" + text);
        QuoteAnnotation quote = Assert.Single(article.Quotes.AsEnumerable());
        Assert.Equal((QuoteKind.Direct, "Ann Reed"), (quote.Kind, article.EntityAt(quote.Speaker!.Value).Name));
    }

    [Fact]
    public void A_block_quote_that_nobody_signs_is_nobodys() => Assert.Empty(Annotate("# Notes\n\n> We won.").Quotes.AsEnumerable());

    [Fact]
    public void Emphasis_on_any_words_changes_nothing_that_is_found()
    {
        string[] words = "“We will build the bridge by May,” said Ann Reed, who had asked the Lund Trust for $5 million. Tom Poll told reporters that it was late.".Split(' ');
        string plain = Found(Annotate(string.Join(' ', words), "a.txt"));
        Gen.Bool.Array[words.Length].Sample(
            marked =>
            {
                string text = string.Join(' ', words.Select((word, i) => marked[i] ? Marked(word) : word));
                return Found(Annotate(text)) == plain;
            },
            iter: 60);

        static string Marked(string word)
        {
            string inner = word.Trim('“', '”', ',', '.');
            return word.Replace(inner, "**" + inner + "**", StringComparison.Ordinal);
        }

        static string Found(AnnotatedArticle article) => string.Join(
            "; ",
            article.Quotes.Select(q => $"{q.Kind} {Plain(article, q.Span)} {q.Speaker}")
                .Concat(article.Figures.Select(f => $"{f.Kind} {Plain(article, f.Span)} {f.Value}"))
                .Concat(article.Entities.Select(e => $"{e.Kind} {e.Name} {e.Mentions.Count}")));

        static string Plain(AnnotatedArticle article, TextSpan span) => article.Source.Text.Substring(span.Start, span.Length).Replace("**", "", StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_of_signs_is_read_and_its_spans_lie_within()
    {
        Gen.Char["*_~[]()!`<>&;\\ \n“”aA.-$5"].Array[0, 80].Sample(
            signs =>
            {
                string text = "Ann Reed said it was late.\n\n" + new string(signs);
                AnnotatedArticle article = Annotate(text);
                return article.Sentences.All(s => s.End <= text.Length) && article.Quotes.All(q => q.Span.End <= text.Length);
            },
            iter: 2000);
    }
}
