using TypedCorpus.Data;

namespace TypedCorpus.Tests.Records;

/// <summary>An article with two figures and more of every kind.</summary>
internal static class FigureCorpus
{
    private const string Text = "$5m $9m €7 5% 9% 2points 3cars 9cars 5km 3mi 2h 90min 8y 9m 1st 2nd 10 11 2024 2023-05 $10each $1=€2 May";

    /// <summary>The figures, each word of the text one.</summary>
    public static FigureCollection<Figure> Figures { get; } = new CorpusStore([new ArticleLiteral("f.txt", SampleCorpus.Parts(Data()))], []).Figures;

    private static string Data()
    {
        string[] values =
        [
            "Money value=5000000 unit=USD approximation=MoreThan", "Money value=9000000 unit=USD", "Money value=7 unit=EUR",
            "Percentage value=5 unit=percent", "Percentage value=9 unit=percent", "Percentage value=2 unit=\"percentage point\"",
            "Count low=3 high=5 noun=cars", "Count value=9 noun=cars",
            "Quantity value=5 unit=kilometre", "Quantity value=3 unit=mile",
            "Duration value=2 unit=hour", "Duration value=90 unit=minute",
            "Age value=8 unit=year", "Age value=9 unit=month",
            "Ordinal value=1", "Ordinal value=2",
            "Number value=10", "Number value=11",
            "Date date=2024", "Date date=2023-05",
            "Money value=10 unit=USD per=colony", "Money value=1 unit=USD", "Date date=XXXX-05",
        ];
        List<string> lines = ["typed-corpus 2.0 article", "path \"f.txt\"", "title \"f\"", $"length {Text.Length}", "|" + Text, $"  paragraph 0..{Text.Length}", $"  sentence 0..{Text.Length}"];
        int start = 0;
        foreach ((string word, string value) in Text.Split(' ').Zip(values))
        {
            int end = start + (word.Contains('=') ? word.IndexOf('=') : word.Length);
            string[] parts = value.Split(' ', 2);
            lines.Add($"  figure {start}..{end} {parts[0]} core={start}..{end} {parts[1]}");
            start += word.Length + 1;
        }
        return string.Join('\n', lines);
    }
}
