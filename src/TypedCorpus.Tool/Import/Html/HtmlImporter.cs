using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;
using TypedCorpus.Tool.Import.Articles;
using MainText = SmartReader.Article;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Takes the article out of a web page: its main text by SmartReader, without what pages put around it.</summary>
internal static class HtmlImporter
{
    /// <summary>The largest page that is read, in bytes.</summary>
    private const int LargestPage = 32 * 1024 * 1024;

    /// <summary>What stands for the address of a page that does not say it: links are read only to be dropped.</summary>
    private const string UnknownAddress = "https://page.invalid/";

    /// <summary>Where cleaning leaves less than a half of what SmartReader finds, it has taken out the article.</summary>
    private const int LargestLoss = 2;

    /// <summary>The article of a page.</summary>
    public static ImportedArticle Read(ImportSource source, CancellationToken cancellationToken)
    {
        if (source.Bytes.Length > LargestPage)
            throw new ImportException($"a page of {source.Bytes.Length / (1024 * 1024)} MB: the largest that is read has {LargestPage / (1024 * 1024)} MB");
        using MemoryStream bytes = new(TagDepth.Limit(source.Bytes), writable: false);
        ImportedArticle article = Read(source.Name, new HtmlParser().ParseDocument(bytes), cancellationToken);
        return article.Blocks.Count > 0 ? article : throw new ImportException("no article text in this page");
    }

    /// <summary>The article of <paramref name="page"/>, which is changed.</summary>
    public static ImportedArticle Read(string source, IHtmlDocument page, CancellationToken cancellationToken)
    {
        Nesting.Limit(page);
        LongSpaces.Shorten(page);
        PageFacts facts = PageFacts.Of(page);
        MainText read = ReadMain(page, facts.Address);
        cancellationToken.ThrowIfCancellationRequested();
        string? title = Line(read.Title) ?? facts.Title;
        PageCleaner.Clean(page);
        MainText cleaned = ReadMain(page, facts.Address);
        List<TextBlock> blocks = Blocks(cleaned.Content, title);
        List<TextBlock> whole = Blocks(read.Content, title);
        if (Length(blocks) * LargestLoss < Length(whole))
            blocks = whole;
        return new ImportedArticle
        {
            Source = source,
            Blocks = blocks,
            Title = title,
            Author = Author(facts.Author) ?? Author(read.Author) ?? Author(read.Byline),
            Published = facts.Published ?? (read.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null),
            Site = Line(read.SiteName) ?? facts.Site,
            Address = facts.Address,
        };
    }

    /// <summary>The blocks of a piece of HTML that is an article already, such as an item of a feed.</summary>
    public static List<TextBlock> ReadFragment(string html, string? title)
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(new MemoryStream(TagDepth.Limit(System.Text.Encoding.UTF8.GetBytes("\ufeff" + html)), writable: false));
        Nesting.Limit(page);
        PageCleaner.Clean(page);
        return page.Body is { } body ? BlockFilter.Filter(BlockReader.Read(body), title) : [];
    }

    private static MainText ReadMain(IHtmlDocument page, string? address) =>
        new Reader(address ?? UnknownAddress, page.DocumentElement.OuterHtml) { CharThreshold = 250, KeepClasses = true, MaxElemsToParse = 0 }.GetArticle();

    private static List<TextBlock> Blocks(string? content, string? title)
    {
        if (content is null)
            return [];
        IHtmlDocument main = new HtmlParser().ParseDocument(content);
        return main.Body is { } body ? BlockFilter.Filter(BlockReader.Read(body), title) : [];
    }

    private static int Length(List<TextBlock> blocks) => blocks.Sum(static b => b.Text.Length);

    /// <summary>A name; some pages give the address of a profile in its place.</summary>
    private static string? Author(string? text) => Line(text) is { } name && !name.Contains("://", StringComparison.Ordinal) ? name : null;

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Line(text);
}
