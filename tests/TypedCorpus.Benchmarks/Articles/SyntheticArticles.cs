using System.Globalization;

namespace TypedCorpus.Benchmarks.Articles;

/// <summary>As many articles as are asked for, each of the length of a seed and with names and figures of its own.</summary>
public static class SyntheticArticles
{
    private static readonly string[] s_syllables = ["ba", "den", "ko", "lar", "mi", "nor", "pe", "ros", "ta", "vin"];

    /// <summary>The text of article <paramref name="number"/>: the same for the same number.</summary>
    public static string Text(int number)
    {
        string seed = ArticleSet.Seeds[number % ArticleSet.Seeds.Count].Text;
        // Ten articles share a name, so that there is something to link.
        string surname = Surname(number / 10);
        return seed
            .Replace("Lopez Oliva", surname, StringComparison.Ordinal)
            .Replace("Giammattei", Surname((number / 10) + 5_000), StringComparison.Ordinal)
            .Replace("956 million", string.Create(CultureInfo.InvariantCulture, $"{100 + (number % 800)} million"), StringComparison.Ordinal);
    }

    /// <summary>The path of article <paramref name="number"/>.</summary>
    public static string Path(int number) => string.Create(CultureInfo.InvariantCulture, $"seeds/{number:D5}.txt");

    /// <summary>A full name: another for another number.</summary>
    public static string FullName(int number) => "John " + Surname(number);

    private static string Surname(int number)
    {
        string name = "";
        for (int rest = number + 100; rest > 0; rest /= 10)
            name = s_syllables[rest % 10] + name;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
