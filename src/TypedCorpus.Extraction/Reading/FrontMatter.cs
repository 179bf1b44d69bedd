using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Reading;

/// <summary>The YAML between two lines <c>---</c> at the very beginning of a file.</summary>
internal sealed class FrontMatter
{
    /// <summary>Longer ones are no front matter.</summary>
    private const int MaxLength = 64 * 1024;

    private FrontMatter(YamlDocument document, int end)
    {
        Document = document;
        End = end;
        Values = new FrontMatterValues(document.Root as YamlMapping);
    }

    /// <summary>The YAML; its spans are those of the file.</summary>
    public YamlDocument Document { get; }

    /// <summary>Where the body begins.</summary>
    public int End { get; }

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<Finding> Findings
    {
        get
        {
            foreach (YamlProblem problem in Document.Problems.AsEnumerable())
                yield return new Finding(FindingKind.MalformedFrontMatter, problem.Span, [problem.Message]);
            if (Document.Root is { } root and not YamlMapping)
                yield return new Finding(FindingKind.MalformedFrontMatter, root.Span, ["it is made of lines 'key: value'"]);
        }
    }

    /// <summary>What the usual keys say.</summary>
    public FrontMatterValues Values { get; }

    /// <summary>Reads the front matter of <paramref name="text"/>, <see langword="null"/> where it has none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="isMarkdown">Whether what stands between such lines must be front matter; in plain text, it may be words between rules.</param>
    public static FrontMatter? Read(string text, bool isMarkdown)
    {
        int start = text.Length > 0 && text[0] == '\ufeff' ? 1 : 0;
        if (!IsFence(text, start, out int yaml))
            return null;
        for (int line = yaml; line < text.Length && line < MaxLength; line = NextLine(text, line))
        {
            if (!IsFence(text, line, out int body))
                continue;
            YamlDocument document = YamlReader.Read(text, yaml, line);
            return document.Root is YamlMapping || isMarkdown ? new FrontMatter(document, body) : null;
        }
        return null;
    }

    /// <summary>Whether the line that begins at <paramref name="start"/> is <c>---</c> (or <c>...</c>, which ends front matter too).</summary>
    private static bool IsFence(string text, int start, out int next)
    {
        next = NextLine(text, start);
        ReadOnlySpan<char> line = text.AsSpan(start, next - start).TrimEnd();
        return line.SequenceEqual("---".AsSpan()) || (start > 1 && line.SequenceEqual("...".AsSpan()));
    }

    private static int NextLine(string text, int start)
    {
        while (start < text.Length && text[start] is not ('\n' or '\r'))
            start++;
        if (start + 1 < text.Length && text[start] == '\r' && text[start + 1] == '\n')
            return start + 2;
        return Math.Min(start + 1, text.Length);
    }
}
