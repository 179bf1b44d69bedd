using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction;

/// <summary>An article as it was read: its decoded text, untouched, and where its parts lie in it.</summary>
/// <param name="Path">Where it comes from, relative to the project, with <c>/</c> between folders.</param>
/// <param name="Text">The whole decoded file. Every span of the article is an offset into this string.</param>
/// <param name="Title">The title that front matter or a heading gives, else the first line, shortened; for display.</param>
/// <param name="Published">The day that front matter or a dateline gives, ISO 8601 (<c>2024-01-12</c>, <c>2024-01</c>), else <see langword="null"/>.</param>
/// <param name="Paragraphs">The paragraphs of the body, in order, without the line breaks around them.</param>
/// <param name="Findings">What was wrong with the file. An article with an error has no paragraphs.</param>
public sealed record SourceArticle(
    string Path,
    string Text,
    string Title,
    string? Published,
    EquatableArray<TextSpan> Paragraphs,
    EquatableArray<Finding> Findings)
{
    /// <summary>The first author, else <see langword="null"/>.</summary>
    public string? Author
    {
        get => Authors.Count > 0 ? Authors[0] : null;
        init => Authors = value is null ? default : [value];
    }

    /// <summary>The authors that front matter gives, else those of a byline at the top of the text.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>The day of the last change that front matter gives, ISO 8601, else <see langword="null"/>.</summary>
    public string? Updated { get; init; }

    /// <summary>The address that front matter gives, else <see langword="null"/>.</summary>
    public string? Url { get; init; }

    /// <summary>The language that front matter gives, else <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>The section that front matter gives, else <see langword="null"/>.</summary>
    public string? Section { get; init; }

    /// <summary>The tags that front matter gives.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>All of the front matter, else <see langword="null"/>. Its spans are those of the file.</summary>
    public YamlMapping? FrontMatter { get; init; }
}
