using System.Text.Json;
using System.Text.Json.Nodes;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Loading;

namespace TypedCorpus.Tool.Difference;

/// <summary>One side of a comparison: the objects of its articles, by their path below the folder that all of them lie in.</summary>
internal sealed class CorpusVersion
{
    private CorpusVersion(SortedDictionary<string, JsonObject> articles) => Articles = articles;

    /// <summary>The articles.</summary>
    public SortedDictionary<string, JsonObject> Articles { get; }

    /// <summary>Those of a corpus that was just extracted.</summary>
    public static CorpusVersion Of(LoadedCorpus corpus) => Below(corpus.Documents.Select(d => (d.Path, ExchangeObject.Of(d, corpus.Entities))));

    /// <summary>Those that <c>corpus extract</c> has written.</summary>
    /// <exception cref="JsonException">A line is no object of the exchange format.</exception>
    public static CorpusVersion Read(string path) => Below(File.ReadLines(path).Where(static line => line.Length > 0).Select(static (line, i) =>
        JsonNode.Parse(line) is JsonObject article && (article["path"] ?? article["id"]) is { } key ? (key.ToString(), article)
            : throw new JsonException($"line {i + 1} is no article of the exchange format")));

    private static CorpusVersion Below(IEnumerable<(string Path, JsonObject Article)> articles)
    {
        (string Path, JsonObject Article)[] all = [.. articles];
        int common = CommonFolder([.. all.Select(static a => a.Path)]);
        SortedDictionary<string, JsonObject> below = new(StringComparer.Ordinal);
        foreach ((string path, JsonObject article) in all)
            below[path[common..]] = article;
        return new CorpusVersion(below);
    }

    /// <summary>How many characters the folder has that all paths begin with.</summary>
    private static int CommonFolder(string[] paths)
    {
        if (paths.Length == 0)
            return 0;
        string first = paths[0];
        int common = first.LastIndexOf('/') + 1;
        foreach (string path in paths)
        {
            while (common > 0 && !path.StartsWith(first[..common], StringComparison.Ordinal))
                common = first.LastIndexOf('/', common - 2 < 0 ? 0 : common - 2) + 1;
        }
        return common;
    }
}
