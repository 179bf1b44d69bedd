using AngleSharp.Dom;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Takes out of a page what surrounds articles: scripts, navigation, captions, links to share, notices about cookies.</summary>
internal static class PageCleaner
{
    /// <summary>An element that holds more of the page's text than one in five, whatever it is called, may hold the article.</summary>
    private const int LargestShare = 5;

    private static readonly HashSet<string> s_never = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "svg", "iframe", "object", "embed", "canvas", "button", "select", "textarea", "input", "figcaption", "nav",
        "dialog", "audio", "video", "noscript", "menu",
    };

    private static readonly HashSet<string> s_seldom = new(StringComparer.OrdinalIgnoreCase) { "aside", "footer", "form" };

    private static readonly HashSet<string> s_always = new(StringComparer.OrdinalIgnoreCase) { "html", "head", "body", "main", "article", "p", "h1", "h2" };

    /// <summary>Removes it from <paramref name="document"/>.</summary>
    public static void Clean(IDocument document)
    {
        if (document.Body is not { } body)
            return;
        foreach (IElement element in body.QuerySelectorAll(string.Join(',', s_never)).ToArray())
            element.Remove();
        int all = ElementText.Length(body);
        IElement[] surrounding = [.. ElementText.Inside(body).OfType<IElement>().Where(IsSurrounding)];
        foreach (IElement element in surrounding)
        {
            // An element inside one that is gone is gone with it.
            if (body.Contains(element) && ElementText.Length(element) * LargestShare < all)
                element.Remove();
        }
    }

    private static bool IsSurrounding(IElement element)
    {
        if (s_always.Contains(element.LocalName))
            return element.LocalName is "p" && Boilerplate.IsName(Names(element));
        return s_seldom.Contains(element.LocalName) || element.HasAttribute("hidden") || Boilerplate.IsName(Names(element));
    }

    private static string Names(IElement element) => (element.ClassName + " " + element.Id).Trim();
}
