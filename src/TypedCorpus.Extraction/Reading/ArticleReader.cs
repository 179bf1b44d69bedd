using TypedCorpus.Extraction.Reading.Inlines;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Makes an article of a decoded file: paragraphs, title, front matter, and what is wrong with it.</summary>
public static class ArticleReader
{
    /// <summary>The largest article that the compiler takes as a literal with ease, in bytes of UTF-8.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Reads <paramref name="text"/>; <see langword="null"/> stands for a file that could not be decoded.</summary>
    /// <param name="path">Where it comes from, relative to the project.</param>
    /// <param name="text">The decoded file, its mark of byte order left out.</param>
    /// <param name="maxBytes">How large it may be: whoever makes no literal of it may take any size.</param>
    public static SourceArticle Read(string path, string? text, int maxBytes = MaxBytes)
    {
        path = path.Replace('\\', '/');
        if (UnreadableText.Find(text, maxBytes) is { } error)
            return new SourceArticle(path, text ?? "", "", null, default, [error]);
        bool isMarkdown = ArticlePath.IsMarkdown(path);
        FrontMatter? front = FrontMatter.Read(text!, isMarkdown);
        List<TextLine> lines = TextLine.Split(text!, front?.End ?? 0);
        List<TextSpan> paragraphs = [];
        TextSpan? heading = null;
        if (isMarkdown)
            heading = MarkdownParagraphs.Read(text!, lines, paragraphs);
        else
            PlainParagraphs.Read(text!, lines, paragraphs);
        HeaderLines.Remove(text!, paragraphs);
        if (paragraphs.Count == 0)
            return new SourceArticle(path, text!, "", null, default, [new Finding(FindingKind.Empty, default, default)]);
        FrontMatterValues values = front?.Values ?? new FrontMatterValues(null);
        string title = values.Title is { } given ? TitleText.OfHeading(given)
            : heading is { } span ? TitleText.OfHeading(MarkdownProse.OfHeading(text!, span))
            : TitleText.OfLine(text!, FirstLine(lines, paragraphs[0]));
        return new SourceArticle(
            path, text!, title, values.Published ?? DayText.OfDateline(text!, paragraphs), paragraphs.ToEquatableArray(),
            UnreadableText.Damage(text!).Concat(front?.Findings ?? []).ToEquatableArray())
        {
            Authors = values.Authors.Any() ? values.Authors.ToEquatableArray() : BylineText.Find(text!, paragraphs).ToEquatableArray(),
            Updated = values.Updated,
            Url = values.Url,
            Language = values.Language,
            Section = values.Section,
            Tags = values.Tags.ToEquatableArray(),
            FrontMatter = front?.Document.Root as YamlMapping,
        };
    }

    private static TextSpan FirstLine(List<TextLine> lines, TextSpan paragraph)
    {
        TextLine line = lines.Find(l => l.End > paragraph.Start);
        return TextSpan.FromBounds(paragraph.Start, Math.Min(line.End, paragraph.End));
    }
}
