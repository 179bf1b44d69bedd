using System.Globalization;
using System.Text.Json.Nodes;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Difference;

/// <summary>Prints the differences of two versions.</summary>
internal sealed class DifferencePrinter(ToolConsole console)
{
    /// <summary>Prints them, and counts them.</summary>
    public int Print(CorpusVersion before, CorpusVersion after, string format)
    {
        List<(string Path, RecordDifference Difference)> all = [];
        foreach (string path in before.Articles.Keys.Union(after.Articles.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            JsonObject? old = before.Articles.GetValueOrDefault(path);
            JsonObject? @new = after.Articles.GetValueOrDefault(path);
            all.AddRange(RecordDifference.Between(old, @new).Select(d => (path, d)));
        }
        if (format == "lines")
            PrintLines(all);
        else
            ResultTable.Print(console, format, new ResultTable("", ["document", "change", "record", "text", "property", "before", "after"], [.. all.SelectMany(Rows)]));
        return all.Count;
    }

    private void PrintLines(List<(string Path, RecordDifference Difference)> all)
    {
        string? last = null;
        foreach ((string path, RecordDifference d) in all)
        {
            if (path != last)
                console.Writer.WriteLine(Printable.Line(path));
            last = path;
            string details = string.Join(", ", d.Properties.Select(p => d.Change == '~' ? $"{p.Name}: {p.Before ?? "none"} → {p.After ?? "none"}" : $"{p.Name} {p.After}"));
            console.Writer.WriteLine($"  {d.Change} {d.Stage} “{Printable.Line(d.Text)}”{(details.Length > 0 ? "  " + Printable.Line(details) : "")}");
        }
        console.Info.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all.Count(static x => x.Difference.Change == '+')} added, {all.Count(static x => x.Difference.Change == '-')} gone, {all.Count(static x => x.Difference.Change == '~')} changed"));
    }

    private static IEnumerable<object?[]> Rows((string Path, RecordDifference Difference) x)
    {
        string change = x.Difference.Change switch { '+' => "added", '-' => "gone", _ => "changed" };
        if (x.Difference.Change != '~')
            return [[x.Path, change, x.Difference.Stage, x.Difference.Text, null, null, null]];
        return x.Difference.Properties.Select(p => new object?[] { x.Path, change, x.Difference.Stage, x.Difference.Text, p.Name, p.Before, p.After });
    }
}
