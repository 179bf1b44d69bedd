using System.Text.Json;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Training.Names;

/// <summary>A document of the gold data on names: its tagged text and its names as UTF-16 spans with a kind of <see cref="NameLabel"/>.</summary>
internal sealed record GoldDocument(string Source, string Path, TaggedArticle Tagged, IReadOnlyList<(TextSpan Span, int Kind)> Names);

/// <summary>Reads gold names in brat's format: NAME.txt with NAME.ann beside it, a folder for each source.</summary>
internal static class GoldNames
{
    /// <summary>Articles that the whole-article gold has too. That gold is for measuring, so no model may have read them.</summary>
    public static IReadOnlyCollection<string> KeptForMeasuring { get; } = ["wn_2019_0049", "wn_2019_0095", "wn_2019_0105", "wn_2019_0166"];

    /// <summary>The documents of the sources given but for those kept for measuring, in ordinal order of their paths.</summary>
    public static List<GoldDocument> Read(string folder, IEnumerable<string> sources) => Read(folder, sources, isKept: false);

    /// <summary>Those of the sources given that are kept for measuring, in ordinal order of their paths.</summary>
    public static List<GoldDocument> ReadKept(string folder, IEnumerable<string> sources) => Read(folder, sources, isKept: true);

    private static List<GoldDocument> Read(string folder, IEnumerable<string> sources, bool isKept)
    {
        List<GoldDocument> documents = [];
        foreach (string source in sources)
        {
            foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, source), "*.ann").Order(StringComparer.Ordinal))
            {
                string name = Path.GetFileNameWithoutExtension(path);
                if (KeptForMeasuring.Contains(name) == isKept)
                    documents.Add(ReadDocument(source, path, Path.Combine(folder, "..", "quotes", source, name + ".json")));
            }
        }
        return documents;
    }

    private static GoldDocument ReadDocument(string source, string path, string entities)
    {
        string text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
        int[] units = UnitsOfCodePoints(text);
        List<(TextSpan, int)> names = [];
        foreach (string line in File.ReadLines(path))
        {
            if (!line.StartsWith('T'))
                continue;
            string[] parts = line.Split('\t')[1].Split(' ');
            int start = units[int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)];
            int end = units[int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)];
            ReadOnlySpan<char> name = text.AsSpan(start, end - start);
            if (source == "re3d" && !name.ContainsAnyInRange('A', 'Z') && !name.ContainsAnyInRange('0', '9'))
                continue;
            if (name.Length > 4 && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(name[4]))
                start += 4;
            names.Add((TextSpan.FromBounds(start, end), KindOf(parts[0])));
        }
        if (File.Exists(entities))
            names.AddRange(ReadOthers(entities));
        return new GoldDocument(source, Path.ChangeExtension(path, ".txt"), Tag(Path.GetFileName(path), text), names);
    }

    /// <summary>The tagged text of a document.</summary>
    public static TaggedArticle Tag(string path, string text) =>
        PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read(path, text), CancellationToken.None), CancellationToken.None);

    /// <summary>The names of works, events and products, which two sources have beside their quotes.</summary>
    private static IEnumerable<(TextSpan Span, int Kind)> ReadOthers(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonElement entity in document.RootElement.GetProperty("entities").EnumerateArray())
        {
            if (entity.GetProperty("kind").GetString() != "Misc")
                continue;
            foreach (JsonElement mention in entity.GetProperty("mentions").EnumerateArray())
                yield return (TextSpan.FromBounds(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()), NameLabel.Other);
        }
    }

    private static int KindOf(string kind) => kind switch
    {
        "Person" => (int)EntityKind.Person,
        "Organization" => (int)EntityKind.Organization,
        "Place" => (int)EntityKind.Place,
        _ => NameLabel.Other,
    };

    private static int[] UnitsOfCodePoints(string text)
    {
        List<int> units = new(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
                units.Add(i);
        }
        units.Add(text.Length);
        return [.. units];
    }
}
