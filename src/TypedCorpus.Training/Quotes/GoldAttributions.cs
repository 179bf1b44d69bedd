using System.Globalization;

namespace TypedCorpus.Training.Quotes;

/// <summary>An attribution of the gold data: what was said, by whom, by which word we know.</summary>
internal sealed record GoldAttribution(List<TextSpan> Content, List<TextSpan> Source, List<TextSpan> Cue);

/// <summary>Reads gold attributions in brat's format, NAME.txt with NAME.ann beside it. Its offsets count code points; the spans are UTF-16.</summary>
internal static class GoldAttributions
{
    /// <summary>The text of a document and its attributions that have a content.</summary>
    public static (string Text, List<GoldAttribution> Attributions) Read(string annotations)
    {
        string text = File.ReadAllText(Path.ChangeExtension(annotations, ".txt"));
        return (text, Read(text, File.ReadLines(annotations)));
    }

    /// <summary>The attributions that the lines of an annotation file give to a text.</summary>
    public static List<GoldAttribution> Read(string text, IEnumerable<string> lines)
    {
        int[] units = UnitsOfCodePoints(text);
        Dictionary<string, List<TextSpan>> spans = new(StringComparer.Ordinal);
        List<string> events = [];
        foreach (string line in lines)
        {
            string[] cells = line.Split('\t');
            if (cells.Length < 2)
                continue;
            if (line[0] == 'E')
                events.Add(cells[1]);
            else if (line[0] == 'T')
                spans[cells[0]] = [.. cells[1][(cells[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(s => SpanOf(s, units))];
        }
        List<GoldAttribution> attributions = [];
        foreach (string arguments in events)
        {
            GoldAttribution attribution = new([], [], []);
            foreach (string argument in arguments.Split(' '))
            {
                string[] parts = argument.Split(':');
                List<TextSpan>? role = parts[0].TrimEnd("0123456789".ToCharArray()) switch
                {
                    "Content" => attribution.Content,
                    "Source" => attribution.Source,
                    "Cue" => attribution.Cue,
                    _ => null,
                };
                if (role is not null && spans.TryGetValue(parts[1], out List<TextSpan>? found))
                    role.AddRange(found);
            }
            if (attribution.Content.Count > 0)
                attributions.Add(attribution);
        }
        return attributions;
    }

    private static TextSpan SpanOf(string offsets, int[] units)
    {
        string[] ends = offsets.Split(' ');
        return TextSpan.FromBounds(units[int.Parse(ends[0], CultureInfo.InvariantCulture)], units[int.Parse(ends[1], CultureInfo.InvariantCulture)]);
    }

    private static int[] UnitsOfCodePoints(string text)
    {
        List<int> units = [];
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            units.Add(i);
        units.Add(text.Length);
        return [.. units];
    }
}
