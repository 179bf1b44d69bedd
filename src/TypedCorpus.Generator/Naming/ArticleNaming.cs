using System.Globalization;
using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking.Naming;

namespace TypedCorpus.Generator.Naming;

/// <summary>Names articles by their paths alone, so that what an article says changes no name.</summary>
internal static class ArticleNaming
{
    /// <summary>Up to so many articles each has a file of its own: the compiler's work grows with the square of the number of files.</summary>
    public const int MaxOwnFiles = 500;

    /// <summary>
    /// How many files there are at most beyond that. At 10,000 articles 256 files make a keystroke in C# cost 11.0 ms, 96 make it 9.3 ms,
    /// and an edit of one article re-emits a hundredth of the corpus.
    /// </summary>
    public const int Buckets = 96;

    private const string Folder = "Articles/";
    private const int MaxHint = 80;
    private const int MaxLongName = 40;

    /// <summary>Names <paramref name="paths"/>, whatever their order and however often one comes.</summary>
    public static NamedArticles Assign(IEnumerable<string> paths)
    {
        string[] ordered = [.. paths.Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal)];
        bool ownFiles = ordered.Length <= MaxOwnFiles;
        NameScope members = new(StringComparer.Ordinal, ReservedNames.OfArticles);
        NameScope files = new(StringComparer.OrdinalIgnoreCase, []);
        string[] wanted = ArticleMemberName.Of(ordered);
        ArticleName[] names = new ArticleName[ordered.Length];
        for (int i = 0; i < names.Length; i++)
        {
            string path = ordered[i];
            string member = members.Assign(wanted[i], path);
            if (ownFiles)
            {
                names[i] = new ArticleName(path, member, files.Assign(Folder + HintOf(path), path, ".g.cs"), -1);
            }
            else
            {
                int bucket = (int)(StableHash.Of(path) % Buckets);
                names[i] = new ArticleName(path, member, Folder + BucketName(bucket) + ".g.cs", bucket);
            }
        }
        return new NamedArticles(names.ToEquatableArray());
    }

    /// <summary>Names that nothing can keep from being given: by number, in the order of the paths.</summary>
    public static NamedArticles ByNumber(IEnumerable<string> paths)
    {
        string[] ordered = [.. paths.Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal)];
        bool ownFiles = ordered.Length <= MaxOwnFiles;
        return new NamedArticles(ordered.Select((path, i) => ownFiles
            ? new ArticleName(path, NumberedName(i), Folder + NumberedName(i) + ".g.cs", -1)
            : new ArticleName(path, NumberedName(i), Folder + BucketName(i % Buckets) + ".g.cs", i % Buckets)).ToEquatableArray());
    }

    /// <summary>The hint name of the file that stands for one which the compiler did not take.</summary>
    public static string SpareFileOf(string key) => Folder + "Spare_" + StableHash.Hex(key) + ".g.cs";

    private static string NumberedName(int number) => "Article_" + number.ToString(CultureInfo.InvariantCulture);

    private static string BucketName(int bucket) => bucket.ToString("x2", CultureInfo.InvariantCulture);

    /// <summary>The path with nothing in it that a hint name may not hold; a step up becomes <c>_</c>. Of a long path the end stays, with its hash.</summary>
    /// <remarks>Windows takes 260 characters for a path, and the compiler may be asked to write the file.</remarks>
    private static string HintOf(string path)
    {
        string hint = string.Join("/", path.Split('/').Select(s => s is "." or ".." ? "_" : HintOfSegment(s)));
        if (hint.Length <= MaxHint)
            return hint;
        string name = hint.Substring(hint.LastIndexOf('/') + 1);
        return (name.Length > MaxLongName ? name.Substring(0, MaxLongName) : name) + "_" + StableHash.Hex(path);
    }

    private static string HintOfSegment(string segment)
    {
        StringBuilder hint = new(segment.Length);
        foreach (char c in segment)
            hint.Append(char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or ',' or '(' or ')' ? c : '_');
        // The compiler refuses a folder whose name is empty or ends in a dot.
        if (hint.Length == 0 || hint[hint.Length - 1] == '.')
            hint.Append('_');
        return hint.ToString();
    }
}
