using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Reading;

/// <summary>The YAML between two lines <c>---</c> at the very beginning of a file.</summary>
internal sealed class FrontMatter
{
    /// <summary>Longer ones are no front matter.</summary>
    private const int MaxLength = 64 * 1024;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(YamlDocument document, int end)
    {
        Document = document;
        End = end;
        if (document.Root is YamlMapping mapping)
            KeepValues(mapping);
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

    public string? Title => ValueOf("title") ?? ValueOf("headline");

    public string? Author => ValueOf("author") ?? ValueOf("authors") ?? ValueOf("byline");

    /// <summary>The day of publication, ISO 8601.</summary>
    public string? Published => (ValueOf("date") ?? ValueOf("published") ?? ValueOf("pubdate")) is { } date ? DayText.Parse(date) : null;

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

    private string? ValueOf(string key) => _values.TryGetValue(key, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Keeps the values of the outermost map that are text, and of a list the first: several authors.</summary>
    private void KeepValues(YamlMapping mapping)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            YamlNode value = entry.Value is YamlSequence { Items.Count: > 0 } list ? list.Items[0] : entry.Value;
            if (value is YamlScalar { IsNull: false } scalar && !_values.ContainsKey(entry.Key.Value))
                _values.Add(entry.Key.Value, scalar.Value);
        }
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
