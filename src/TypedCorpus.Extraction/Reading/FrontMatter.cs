using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedCorpus.Extraction.Reading;

/// <summary>The YAML between two lines <c>---</c> at the very beginning of a file.</summary>
internal sealed class FrontMatter
{
    /// <summary>Longer ones are no front matter.</summary>
    private const int MaxLength = 64 * 1024;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(int end) => End = end;

    /// <summary>Where the body begins.</summary>
    public int End { get; }

    /// <summary>What is wrong with it, <see langword="null"/> where nothing is.</summary>
    public Finding? Finding { get; private set; }

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
            FrontMatter matter = new(body);
            bool isMapping = matter.ReadValues(text, yaml, line);
            return isMapping || isMarkdown ? matter : null;
        }
        return null;
    }

    private string? ValueOf(string key) => _values.TryGetValue(key, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Reads the plain values of the outermost mapping; whether there is one.</summary>
    /// <remarks>Event by event, not as a tree: so no depth of nesting can exhaust the stack.</remarks>
    private bool ReadValues(string text, int start, int end)
    {
        bool isMapping = false;
        try
        {
            Parser parser = new(new StringReader(text.Substring(start, end - start)));
            int depth = 0;
            string? key = null;
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case MappingStart or SequenceStart:
                        depth++;
                        isMapping |= depth == 1 && parser.Current is MappingStart;
                        break;
                    case MappingEnd or SequenceEnd:
                        depth--;
                        key = depth == 1 ? null : key;
                        break;
                    case Scalar scalar when depth == 1 && isMapping:
                        Take(ref key, scalar.Value);
                        break;
                    case Scalar scalar when depth == 2 && key is not null && !_values.ContainsKey(key):
                        // The first of a list: several authors.
                        _values[key] = scalar.Value;
                        break;
                    case AnchorAlias when depth == 1:
                        key = null;
                        break;
                }
            }
        }
        catch (YamlException error)
        {
            int at = Math.Min(start + (int)Math.Max(0, error.Start.Index), end);
            Finding = new Finding(FindingKind.MalformedFrontMatter, new TextSpan(at, 0), [FirstLineOf(error.Message)]);
        }
        return isMapping;
    }

    private void Take(ref string? key, string value)
    {
        if (key is null)
        {
            key = value;
            return;
        }
        _values[key] = value;
        key = null;
    }

    private static string FirstLineOf(string message)
    {
        int end = message.IndexOf('\n');
        return (end < 0 ? message : message.Substring(0, end)).Trim();
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
