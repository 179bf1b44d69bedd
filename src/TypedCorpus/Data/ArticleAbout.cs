namespace TypedCorpus.Data;

/// <summary>What data say of an article as a whole, a line for each.</summary>
internal sealed class ArticleAbout
{
    private readonly List<KeyValuePair<string, FrontMatterValue>> _frontMatter = [];

    public string Title { get; set; } = "";

    public List<string> Authors { get; } = [];

    public PartialDate? Published { get; private set; }

    public PartialDate? Updated { get; private set; }

    public string? Url { get; private set; }

    public string? Language { get; private set; }

    public string? Section { get; private set; }

    public List<string> Tags { get; } = [];

    public FrontMatterValue FrontMatter => _frontMatter.Count == 0 ? FrontMatterValue.Empty : FrontMatterValue.OfMap([.. _frontMatter]);

    /// <summary>Reads what follows the word <paramref name="kind"/>; a kind that is not known is left out.</summary>
    public void Read(ReadOnlySpan<byte> kind, ref DataLine line)
    {
        if (kind.SequenceEqual("title"u8))
            Title = TextOf(ref line);
        else if (kind.SequenceEqual("author"u8))
            Authors.Add(TextOf(ref line));
        else if (kind.SequenceEqual("published"u8))
            Published = PartialDate.Parse(TextOf(ref line));
        else if (kind.SequenceEqual("updated"u8))
            Updated = PartialDate.Parse(TextOf(ref line));
        else if (kind.SequenceEqual("url"u8))
            Url = TextOf(ref line);
        else if (kind.SequenceEqual("language"u8))
            Language = TextOf(ref line);
        else if (kind.SequenceEqual("section"u8))
            Section = TextOf(ref line);
        else if (kind.SequenceEqual("tag"u8))
            Tags.Add(TextOf(ref line));
        else if (kind.SequenceEqual("meta"u8))
            _frontMatter.Add(new KeyValuePair<string, FrontMatterValue>(TextOf(ref line), FrontMatterReader.Read(ref line)));
    }

    private static string TextOf(ref DataLine line)
    {
        line.ReadWord();
        return line.Text();
    }
}
