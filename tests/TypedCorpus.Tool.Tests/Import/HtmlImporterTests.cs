using AngleSharp.Html.Parser;
using TypedCorpus.Tool.Import;
using TypedCorpus.Tool.Import.Articles;
using TypedCorpus.Tool.Import.Html;
using TypedCorpus.Tool.Import.Rows;

namespace TypedCorpus.Tool.Tests.Import;

public sealed class HtmlImporterTests
{
    private const string Sentence = "The harbour board met on Tuesday to settle how the new pier is paid for, and it sat until midnight. ";

    private static readonly string s_page = $$"""
        <!doctype html><html><head><title>Board settles pier dispute | The Harbour Post</title>
        <meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://post.example/pier">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Board settles pier dispute","datePublished":"2024-03-05T09:00:00Z","author":[{"@type":"Person","name":"Ann Fox"},{"@type":"Person","name":"Bo Lind"}]}</script>
        </head><body>
        <nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <div class="cookie-consent">We use cookies to make this site better. Accept all cookies.</div>
        <article><h1>Board settles pier dispute</h1>
        <div class="post-meta">Published March 5, 2024</div>
        <p>{{Sentence}}{{Sentence}}{{Sentence}}</p>
        <figure><img src="pier.jpg"><figcaption>The pier in winter. Photo: Cy Mo</figcaption></figure>
        <h2>What it costs</h2>
        <p>“We pay <b>$3 million</b>,” said Ann Fox.<br><br>{{Sentence}}{{Sentence}}</p>
        <ul><li>Two million for stone, which comes by sea</li><li>One million for steel, which does not</li></ul>
        <blockquote><p>It is the longest pier that this coast has had, and the dearest.</p></blockquote>
        <p><a href="/other">Read also: Why the old pier fell down and who is to blame</a></p>
        <div class="share-buttons"><a href="#">Tweet</a> <a href="#">Share</a></div>
        <p>{{Sentence}}{{Sentence}}</p>
        </article>
        <div class="related-posts"><h3>Related stories</h3><ul><li><a href="/a">A first story about other things</a></li><li><a href="/b">Another story about other things</a></li></ul></div>
        <footer>Copyright The Harbour Post</footer></body></html>
        """;

    [Fact]
    public void The_main_text_is_kept_with_its_headings_lists_and_quotations()
    {
        ImportedArticle article = Read(s_page);

        Assert.Contains(new TextBlock(BlockKind.Heading, "What it costs", 2), article.Blocks);
        Assert.Contains(article.Blocks, b => b.Kind == BlockKind.Paragraph && b.Text == "“We pay $3 million,” said Ann Fox.");
        Assert.Equal(2, article.Blocks.Count(b => b.Kind == BlockKind.ListItem));
        Assert.Contains(article.Blocks, b => b.Kind == BlockKind.Quotation && b.Text.StartsWith("It is the longest", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cookies")]
    [InlineData("Photo")]
    [InlineData("Tweet")]
    [InlineData("Read also")]
    [InlineData("Related")]
    [InlineData("Home")]
    [InlineData("Copyright")]
    [InlineData("Published March")]
    public void What_the_page_puts_around_it_is_dropped(string words) =>
        Assert.DoesNotContain(Read(s_page).Blocks, b => b.Text.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Title_authors_date_site_and_address_come_from_what_the_page_declares()
    {
        ImportedArticle article = Read(s_page);

        Assert.Equal("Board settles pier dispute", article.Title);
        Assert.Equal("Ann Fox, Bo Lind", article.Author);
        Assert.Equal(new DateOnly(2024, 3, 5), article.Published);
        Assert.Equal("The Harbour Post", article.Site);
        Assert.Equal("https://post.example/pier", article.Address);
    }

    [Fact]
    public void A_page_that_nests_a_hundred_thousand_deep_is_read()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 100_000));

        byte[] page = System.Text.Encoding.UTF8.GetBytes($"<html><body><article><p>{Sentence}{Sentence}{Sentence}</p>{deep}<p>{Sentence}</p></article></body></html>");
        ImportedArticle article = HtmlImporter.Read(new ImportSource("deep.html", page, new FieldNames(), (_, _) => { }), default);

        Assert.StartsWith("The harbour board", article.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}")]
    [InlineData("[1,2]")]
    public void Broken_metadata_says_nothing(string json)
    {
        ImportedArticle article = Read($"<html><head><title>Pier</title><script type='application/ld+json'>{json}</script></head><body><p>{Sentence}{Sentence}{Sentence}{Sentence}</p></body></html>");

        Assert.NotEmpty(article.Blocks);
    }

    [Fact]
    public void A_page_of_fifty_megabytes_is_refused_with_its_size()
    {
        ImportSource source = new("big.html", new byte[50 * 1024 * 1024], new FieldNames(), (_, _) => { });

        ImportException refused = Assert.Throws<ImportException>(() => HtmlImporter.Read(source, default));

        Assert.Equal("a page of 50 MB: the largest that is read has 32 MB", refused.Message);
    }

    private static ImportedArticle Read(string html) => HtmlImporter.Read("page.html", new HtmlParser().ParseDocument(html), default);
}
