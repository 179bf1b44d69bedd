using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Reading;

/// <summary>The YAML between two lines <c>---</c> at the beginning of a file, or a JSON object there.</summary>
internal sealed class FrontMatter
{
    /// <summary>Longer ones are no front matter.</summary>
    private const int MaxLength = 64 * 1024;

    private readonly Finding? _note;

    private FrontMatter(YamlDocument document, int end, Finding? note = null)
    {
        _note = note;
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
            if (_note is not null)
                yield return _note;
            foreach (YamlProblem problem in Document.Problems.AsEnumerable())
                yield return new Finding(FindingKind.MalformedFrontMatter, problem.Span, [problem.Message]);
            if (Document.Root is { } root and not YamlMapping)
                yield return new Finding(FindingKind.MalformedFrontMatter, root.Span, ["it is made of lines 'key: value'"]);
            foreach (YamlScalar day in Values.UnreadDays)
                yield return new Finding(FindingKind.MalformedFrontMatter, day.Span, ["'" + day.Value + "' is no day that can be read; write it as 2024-01-31"]);
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
        int first = start;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || text[first] == '\ufeff'))
            first++;
        first = YamlCursor.LineStart(text, start, first);
        if (isMarkdown && IsLine(text, first, "+++", out int toml))
            return ReadToml(text, first, toml);
        if (isMarkdown && first < text.Length && text[first] == '{')
            return ReadJson(text, first);
        if (!IsFence(text, first, out int yaml))
            return null;
        for (int line = yaml; line < text.Length && line < yaml + MaxLength; line = NextLine(text, line))
        {
            if (!IsFence(text, line, out int body))
                continue;
            YamlDocument document = YamlReader.Read(text, TextSpan.FromBounds(yaml, line));
            // After blank lines, and in plain text, the lines may be rules between which there are words.
            return (isMarkdown && first == start) || HasKeys(document) ? new FrontMatter(document, body) : null;
        }
        return ReadUnclosed(text, first, yaml);
    }

    /// <summary>Reads up to the first blank line where that is front matter by its keys.</summary>
    private static FrontMatter? ReadUnclosed(string text, int fence, int yaml)
    {
        int end = yaml;
        while (end < text.Length && text.AsSpan(end, NextLine(text, end) - end).TrimEnd().Length > 0)
            end = NextLine(text, end);
        YamlDocument document = YamlReader.Read(text, TextSpan.FromBounds(yaml, end));
        return document.Problems.Count == 0 && HasKeys(document)
            ? new FrontMatter(document, end, Note(fence, 3, "it is not closed; write a line '---' after it"))
            : null;
    }

    private static FrontMatter? ReadToml(string text, int fence, int toml)
    {
        for (int line = toml; line < text.Length && line < toml + MaxLength; line = NextLine(text, line))
        {
            if (IsLine(text, line, "+++", out int body))
                return new FrontMatter(YamlReader.Read(text, new TextSpan(toml, 0)), body, Note(fence, 3, "it is TOML, which is not read; write YAML between lines '---'"));
        }
        return null;
    }

    /// <summary>JSON is YAML: the object ends at a line that is nothing but its brace.</summary>
    private static FrontMatter? ReadJson(string text, int start)
    {
        for (int line = start; line < text.Length && line < start + MaxLength; line = NextLine(text, line))
        {
            if (!IsLine(text, line, "}", out int body))
                continue;
            YamlDocument document = YamlReader.Read(text, TextSpan.FromBounds(start, body));
            return document.Root is YamlMapping && document.Problems.Count == 0 ? new FrontMatter(document, body) : null;
        }
        return null;
    }

    /// <summary>Whether it is a map whose keys are names, not words of a sentence before a colon.</summary>
    private static bool HasKeys(YamlDocument document) => document.Root is YamlMapping { Entries.Count: > 0 } mapping
        && mapping.Entries.All(e => e.Key.Value.Length > 0 && e.Key.Value.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.'));

    private static Finding Note(int start, int length, string message) => new(FindingKind.MalformedFrontMatter, new TextSpan(start, length), [message]);

    private static bool IsLine(string text, int start, string expected, out int next)
    {
        next = NextLine(text, start);
        return text.AsSpan(start, next - start).TrimEnd().SequenceEqual(expected.AsSpan());
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
