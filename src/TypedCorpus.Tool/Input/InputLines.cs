using System.Text;
using System.Text.Json;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Input;

/// <summary>A document of <c>--input jsonl</c>.</summary>
/// <param name="Where">The line that has it, for messages.</param>
/// <param name="Id">What the user calls it.</param>
/// <param name="Text">The text to annotate.</param>
internal readonly record struct InputLine(string Where, string Id, string Text);

/// <summary>Reads one <c>{"id":…,"input":"text"}</c> a line. A line that is none is reported by its number, and the next one is read.</summary>
internal static class InputLines
{
    /// <summary>The documents of <paramref name="input"/>, one at a time. Empty lines are passed over.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="problems">Where to say which line is none.</param>
    /// <param name="name">The file that has them, <see langword="null"/> for standard input.</param>
    public static IEnumerable<InputLine> Read(Stream input, ProblemLog problems, string? name = null)
    {
        using StreamReader reader = new(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            string where = name is null ? FormattableString.Invariant($"line {number}") : FormattableString.Invariant($"{name}({number})");
            if (Parse(where, line, out string? problem) is { } document)
                yield return document;
            else
                problems.Add(where, problem!);
        }
    }

    private static InputLine? Parse(string where, string line, out string? problem)
    {
        problem = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                problem = "not a JSON object";
            else if (!root.TryGetProperty("id", out JsonElement id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                problem = "no \"id\" that is a string or a number";
            else if (!root.TryGetProperty("input", out JsonElement text) || text.ValueKind != JsonValueKind.String)
                problem = "no \"input\" that is a string";
            else
                return new InputLine(where, id.ValueKind == JsonValueKind.String ? id.GetString()! : id.GetRawText(), text.GetString()!);
        }
        catch (JsonException exception)
        {
            problem = FormattableString.Invariant($"not JSON, column {(exception.BytePositionInLine ?? 0) + 1}");
        }
        catch (InvalidOperationException)
        {
            // How the JSON reader says that an escape such as \ud800 stands alone.
            problem = "half a surrogate pair, which is no text";
        }
        return null;
    }
}
