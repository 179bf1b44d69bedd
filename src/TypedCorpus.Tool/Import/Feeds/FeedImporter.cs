using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TypedCorpus.Tool.Import.Articles;
using TypedCorpus.Tool.Import.Html;

namespace TypedCorpus.Tool.Import.Feeds;

/// <summary>Reads RSS and Atom, item by item: what is wrong with one is reported, and the others are read.</summary>
/// <remarks>The feed readers of .NET refuse a whole feed for one item with a bad date.</remarks>
internal static class FeedImporter
{
    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 256 * 1024 * 1024, CheckCharacters = false,
    };

    /// <summary>The articles of a feed.</summary>
    public static IEnumerable<ImportedArticle> Read(ImportSource source)
    {
        using MemoryStream bytes = source.Open();
        using XmlReader reader = XmlReader.Create(bytes, s_settings);
        string? site = null;
        int number = 0;
        while (Next(reader, source, ref site) is { } item)
        {
            number++;
            string where = string.Create(CultureInfo.InvariantCulture, $"{source.Name}#{number}");
            if (Article(item, where, site) is { } article)
                yield return article;
            else
                source.Report(where, "an item without text");
        }
        if (number == 0)
            throw new ImportException("no item in this feed, or no feed of RSS or Atom");
    }

    /// <summary>The next item; XML that breaks off ends the feed, and what was read before it counts.</summary>
    private static XElement? Next(XmlReader reader, ImportSource source, ref string? site)
    {
        try
        {
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry" && reader.NodeType == XmlNodeType.Element)
                    return (XElement)XNode.ReadFrom(reader);
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "title" && site is null)
                    site = Text((XElement)XNode.ReadFrom(reader));
                else
                    reader.Read();
            }
        }
        catch (XmlException exception)
        {
            source.Report(string.Create(CultureInfo.InvariantCulture, $"{source.Name}({exception.LineNumber},{exception.LinePosition})"),
                "the feed's XML breaks off here: " + exception.Message);
        }
        return null;
    }

    private static ImportedArticle? Article(XElement item, string where, string? site)
    {
        string? title = Text(Child(item, "title"));
        string? content = Child(item, "encoded") is { } encoded ? encoded.Value
            : Markup(Child(item, "content")) ?? Markup(Child(item, "description")) ?? Markup(Child(item, "summary"));
        List<TextBlock> blocks = content is null ? [] : HtmlImporter.ReadFragment(content, title);
        if (blocks.Count == 0)
            return null;
        return new ImportedArticle
        {
            Source = where,
            Blocks = blocks,
            Title = title,
            Author = Text(Child(item, "creator")) ?? Text(Child(item, "author") is { } author ? Child(author, "name") ?? author : null),
            Published = FeedDate.Parse(Child(item, "pubDate")?.Value ?? Child(item, "published")?.Value ?? Child(item, "date")?.Value ?? Child(item, "updated")?.Value),
            Site = site,
            Address = Link(item),
        };
    }

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>HTML as text, as Atom's <c>xhtml</c> and as most feeds have it.</summary>
    private static string? Markup(XElement? element) =>
        element is null ? null : element.HasElements ? string.Concat(element.Nodes().Select(static node => node.ToString())) : element.Value;

    private static string? Link(XElement item)
    {
        XElement[] links = [.. item.Elements().Where(static e => e.Name.LocalName == "link")];
        string? address = links.FirstOrDefault(static l => (string?)l.Attribute("rel") is null or "alternate") is { } link
            ? (string?)link.Attribute("href") ?? link.Value : null;
        return Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
    }

    private static string? Text(XElement? element)
    {
        string line = element is null ? "" : PlainText.Line(System.Net.WebUtility.HtmlDecode(element.Value));
        return line.Length > 0 ? line : null;
    }
}
