using System.Globalization;
using System.Text.RegularExpressions;
using TypedCorpus.Extraction;

namespace TypedCorpus.Training.Coreference;

/// <summary>The gold of one document: names from its brat file, coreference and pronouns from its CoNLL-U file.</summary>
/// <param name="Names">The spans and kinds of the names.</param>
/// <param name="Pronouns">The spans of personal and possessive pronouns.</param>
/// <param name="Clusters">The mentions of each entity that has a name: names and pronouns.</param>
internal sealed partial record GumCoreference(
    IReadOnlyList<(TextSpan Span, EntityKind Kind)> Names, IReadOnlyCollection<TextSpan> Pronouns, IReadOnlyList<IReadOnlyCollection<TextSpan>> Clusters)
{
    /// <summary>Reads the gold of a document whose text is <paramref name="text"/>.</summary>
    public static GumCoreference Read(string text, IEnumerable<string> brat, IEnumerable<string> conllu)
    {
        List<(TextSpan Span, EntityKind Kind)> names = [];
        foreach (string line in brat)
        {
            string[] fields = line.Split('\t');
            string[] place = fields.Length > 1 ? fields[1].Split(' ') : [];
            if (place.Length == 3 && Enum.TryParse(place[0], out EntityKind kind))
                names.Add((TextSpan.FromBounds(Number(place[1]), Number(place[2])), kind));
        }
        (List<(TextSpan Span, string Id, string Type)> mentions, HashSet<TextSpan> pronouns) = Mentions(text, conllu);
        Dictionary<string, HashSet<TextSpan>> clusters = [];
        foreach ((TextSpan span, EntityKind kind) in names)
        {
            // The innermost entity of the kind that holds the name.
            string? id = mentions.Where(m => m.Span.Contains(span)).OrderBy(m => m.Type != TypeOf(kind)).ThenBy(m => m.Span.Length).Select(m => m.Id).FirstOrDefault();
            Add(clusters, id ?? "name " + span, span);
        }
        foreach ((TextSpan span, string id, _) in mentions.Where(m => pronouns.Contains(m.Span)))
        {
            if (clusters.TryGetValue(id, out HashSet<TextSpan>? cluster))
                cluster.Add(span);
        }
        return new GumCoreference(names, pronouns, [.. clusters.Values]);
    }

    private static (List<(TextSpan Span, string Id, string Type)> Mentions, HashSet<TextSpan> Pronouns) Mentions(string text, IEnumerable<string> conllu)
    {
        List<(TextSpan Span, string Id, string Type)> mentions = [];
        HashSet<TextSpan> pronouns = [];
        Dictionary<string, Stack<(int Start, string Type)>> open = [];
        int position = 0;
        foreach (string line in conllu)
        {
            string[] fields = line.Split('\t');
            if (fields.Length != 10 || fields[0].AsSpan().ContainsAny('-', '.'))
                continue;
            int start = text.IndexOf(fields[1], position, StringComparison.Ordinal);
            if (start < 0 || start - position > 4)
                throw new InvalidDataException($"The word {fields[1]} is not at {position} of the text.");
            position = start + fields[1].Length;
            if (fields[4] is "PRP" or "PRP$")
                pronouns.Add(TextSpan.FromBounds(start, position));
            string? entity = fields[9].Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is null)
                continue;
            foreach (Match match in Brackets().Matches(entity))
            {
                if (match.Groups["closed"].Success)
                {
                    if (open.TryGetValue(match.Groups["closed"].Value, out Stack<(int Start, string Type)>? stack) && stack.TryPop(out (int Start, string Type) begun))
                        mentions.Add((TextSpan.FromBounds(begun.Start, position), match.Groups["closed"].Value, begun.Type));
                }
                else if (match.Groups["single"].Success)
                    mentions.Add((TextSpan.FromBounds(start, position), match.Groups["id"].Value, match.Groups["type"].Value));
                else
                {
                    if (!open.TryGetValue(match.Groups["id"].Value, out Stack<(int Start, string Type)>? stack))
                        open.Add(match.Groups["id"].Value, stack = new Stack<(int Start, string Type)>());
                    stack.Push((start, match.Groups["type"].Value));
                }
            }
        }
        return (mentions, pronouns);
    }

    /// <summary>The names as the tagger would give them.</summary>
    public NameMention[] NamesIn(TokenizedArticle article) => [.. Names
        .Select(n => new NameMention(new TokenRange(article.TokenAt(n.Span.Start), article.TokenAt(n.Span.End - 1) + 1), n.Kind))
        .Where(n => n.Tokens.End > n.Tokens.Start)];

    private static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.Organization => "organization",
        _ => "place",
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static void Add(Dictionary<string, HashSet<TextSpan>> clusters, string id, TextSpan span)
    {
        if (!clusters.TryGetValue(id, out HashSet<TextSpan>? cluster))
            clusters.Add(id, cluster = []);
        cluster.Add(span);
    }

    [GeneratedRegex(@"\((?<id>\d+)-(?<type>[a-z]+)-[^()]*(?<single>\))?|(?<closed>\d+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();
}
