namespace TypedCorpus.Extraction.Reading;

/// <summary>Makes an article of a decoded file: paragraphs, title, front matter, and what is wrong with it.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="text"/>; <see langword="null"/> stands for a file that could not be decoded.</summary>
    /// <param name="path">Where it comes from, relative to the project.</param>
    /// <param name="text">The decoded file, its mark of byte order left out.</param>
    public static SourceArticle Read(string path, string? text)
    {
        path = path.Replace('\\', '/');
        if (text is null || text.IndexOf('\ufffd') is >= 0 || text.IndexOf('\0') >= 0)
            return new SourceArticle(path, text ?? "", "", null, default, [new Finding(FindingKind.Unreadable, default, ["bytes that are not UTF-8 text"])]);
        List<TextSpan> paragraphs = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int first = start;
            int last = end;
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                paragraphs.Add(TextSpan.FromBounds(first, last));
            start = end + 1;
        }
        if (paragraphs.Count == 0)
            return new SourceArticle(path, text, "", null, default, [new Finding(FindingKind.Empty, default, default)]);
        TextSpan head = paragraphs[0];
        return new SourceArticle(path, text, text.Substring(head.Start, Math.Min(head.Length, 80)), null, paragraphs.ToEquatableArray(), default);
    }
}
