using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Training.Gazetteers;

/// <summary>Reads WordNet's dictionary files.</summary>
internal static class WordNet
{
    private const int ArtifactFile = 6;
    private const int GroupFile = 14;
    private const int PlaceFile = 15;
    private const int ObjectFile = 17;
    private const int PersonFile = 18;

    /// <summary>The names that WordNet has of single things, with what they stand for.</summary>
    public static IEnumerable<(string Name, NameClasses Class)> ReadInstances(string folder)
    {
        foreach (string[] fields in ReadData(Path.Combine(folder, "data.noun")))
        {
            if (!fields.Contains("@i"))
                continue;
            NameClasses kind = FileOf(fields) switch
            {
                PersonFile => NameClasses.Person,
                PlaceFile or ObjectFile or ArtifactFile => NameClasses.Place,
                GroupFile => NameClasses.Group,
                _ => NameClasses.Other,
            };
            foreach (string word in WordsOf(fields))
                yield return (word, kind);
        }
    }

    /// <summary>Names of buildings and streets that also stand for the bodies in them: Downing Street is a street and a government.</summary>
    public static IEnumerable<string> ReadSeats(string folder)
    {
        string path = Path.Combine(folder, "data.noun");
        HashSet<string> artifacts = [.. ReadData(path).Where(f => FileOf(f) == ArtifactFile).Select(f => f[0])];
        HashSet<string> bodies = [.. ReadData(path).Where(f => FileOf(f) == GroupFile).SelectMany(WordsOf).Where(w => char.IsUpper(w[0]))];
        // The address of what something is an instance of stands after the sign for it.
        return ReadData(path)
            .Where(f => f.Zip(f.Skip(1)).Any(pair => pair.First == "@i" && artifacts.Contains(pair.Second)))
            .SelectMany(WordsOf).Where(bodies.Contains).Distinct(StringComparer.Ordinal);
    }

    private static int FileOf(string[] fields) => int.Parse(fields[1], CultureInfo.InvariantCulture);

    /// <summary>Words of peoples, nations, religions and followings: capitalised adjectives, and capitalised nouns for persons.</summary>
    public static IEnumerable<string> ReadDemonyms(string folder)
    {
        foreach (string[] fields in ReadData(Path.Combine(folder, "data.adj")))
        {
            foreach (string word in WordsOf(fields))
            {
                string bare = word.Split('(')[0];
                if (char.IsUpper(bare[0]) && !bare.Contains(' ', StringComparison.Ordinal) && bare.Skip(1).Any(char.IsLower))
                    yield return bare;
            }
        }
        foreach (string[] fields in ReadData(Path.Combine(folder, "data.noun")))
        {
            if (FileOf(fields) != PersonFile || fields.Contains("@i"))
                continue;
            foreach (string word in WordsOf(fields))
            {
                if (char.IsUpper(word[0]) && !word.Contains(' ', StringComparison.Ordinal) && word.Skip(1).Any(char.IsLower))
                    yield return word;
            }
        }
    }

    /// <summary>What each word can be, nouns by their first sense.</summary>
    public static IEnumerable<(string Word, WordClasses Classes)> ReadWords(string folder)
    {
        Dictionary<string, int> files = new(StringComparer.Ordinal);
        foreach (string[] fields in ReadData(Path.Combine(folder, "data.noun")))
            files.Add(fields[0], FileOf(fields));
        foreach (string[] fields in ReadIndex(Path.Combine(folder, "index.noun")))
        {
            WordClasses classes = files[fields[^int.Parse(fields[2], CultureInfo.InvariantCulture)]] switch
            {
                PersonFile => WordClasses.PersonNoun,
                GroupFile => WordClasses.GroupNoun,
                PlaceFile => WordClasses.PlaceNoun,
                _ => WordClasses.None,
            };
            yield return (fields[0], classes | WordClasses.Noun);
        }
        foreach ((string file, WordClasses classes) in new[]
            { ("index.verb", WordClasses.Verb), ("index.adj", WordClasses.Adjective), ("index.adv", WordClasses.Adverb) })
        {
            foreach (string[] fields in ReadIndex(Path.Combine(folder, file)))
                yield return (fields[0], classes);
        }
    }

    private static IEnumerable<string> WordsOf(string[] fields)
    {
        int count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (int i = 0; i < count; i++)
            yield return fields[4 + (i * 2)].Replace('_', ' ');
    }

    // The licence at the head of a file is indented.
    private static IEnumerable<string[]> ReadData(string path) =>
        File.ReadLines(path).Where(l => l[0] != ' ').Select(l => l.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string[]> ReadIndex(string path) =>
        File.ReadLines(path).Where(l => l[0] != ' ').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(f => !f[0].Contains('_', StringComparison.Ordinal));
}
