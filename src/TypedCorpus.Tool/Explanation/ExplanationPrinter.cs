using System.Text.Json.Nodes;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Explanation;

/// <summary>Prints the records at a place with everything they carry.</summary>
internal sealed class ExplanationPrinter(ToolConsole console, DocumentRecord document, LinkedEntities entities)
{
    private const int LabelWidth = 18;

    private static readonly Dictionary<string, string> s_stages = new(StringComparer.Ordinal)
    {
        ["quotes"] = "Quotes: who said what", ["unasserted"] = "Quotes: words that nobody said", ["noComments"] = "Quotes: refusals to comment",
        ["figures"] = "Figures: numbers with unit and hedge", ["mentions"] = "Names and coreference: who is who",
    };

    /// <summary>Prints the records that overlap <paramref name="place"/>.</summary>
    public void Print(TextSpan place)
    {
        JsonObject article = ExchangeObject.Of(document, entities);
        int count = 0;
        foreach ((string stage, JsonObject record) in ExchangeObject.Records(article).OrderBy(static r => (int)r.Record["start"]!).ThenByDescending(static r => (int)r.Record["end"]!))
        {
            int start = (int)record["start"]!;
            int end = (int)record["end"]!;
            if (start >= place.End || end <= place.Start)
                continue;
            count++;
            console.Writer.WriteLine($"{Printable.Line(document.Path)}:{document.Lines.LineAt(start)} [{start}..{end}) {Printable.Line(document.Text[start..end])}");
            Field("stage", s_stages.GetValueOrDefault(stage, stage));
            foreach ((string name, JsonNode? value) in record)
            {
                if (value is not null && name is not ("start" or "end" or "text"))
                    Field(name, Text(value));
            }
            console.Writer.WriteLine();
        }
        if (count == 0)
            console.Info.WriteLine("Nothing was found here.");
        foreach (Finding finding in document.Article.Findings)
        {
            if (finding.Span.Start < place.End && finding.Span.End >= place.Start)
                console.Writer.WriteLine($"{Printable.Line(document.Path)}:{document.LineOf(finding.Span)} finding {finding.Kind} {Printable.Line(string.Join(", ", finding.Arguments))}".TrimEnd());
        }
    }

    private void Field(string name, string value) => console.Writer.WriteLine($"  {name.PadRight(LabelWidth)}{Printable.Line(value)}");

    /// <summary>A value; a span as the words that it covers.</summary>
    private string Text(JsonNode value) => value switch
    {
        JsonObject span when span["start"] is { } start && span["end"] is { } end => $"[{start}..{end}) {document.Text[(int)start..(int)end]}",
        JsonObject inner => string.Join(", ", inner.Where(static p => p.Value is not null).Select(p => $"{p.Key} {Text(p.Value!)}")),
        JsonArray list => string.Join("; ", list.Where(static v => v is not null).Select(v => Text(v!))),
        _ => value.ToString(),
    };
}
