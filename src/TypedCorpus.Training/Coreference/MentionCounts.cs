using System.Text.Json;
using TypedCorpus.Extraction;

namespace TypedCorpus.Training.Coreference;

/// <summary>Compares mentions with gold entities, and counts which refer to the right one.</summary>
internal sealed class MentionCounts
{
    // From here on a mention counts as sure.
    private const int Sure = 97;

    private const string Label = "description-label";

    private readonly SortedDictionary<string, (int Right, int All)> _byRule = new(StringComparer.Ordinal);
    private readonly Dictionary<MentionKind, (int Right, int All)> _sure = [];

    /// <summary>Counts the mentions of an article that its gold data says something of.</summary>
    public void Add(AnnotatedArticle article, JsonElement gold)
    {
        (TextSpan Span, string[] Names)[] names =
            [.. gold.GetProperty("entities").EnumerateArray().SelectMany(e => e.GetProperty("mentions").EnumerateArray().Select(m => (SpanOf(m), NamesOf(e.GetProperty("name")))))];
        (TextSpan Span, string[] Names)[] pronouns = References(gold, "pronouns");
        (TextSpan Span, string[] Names)[] descriptions = References(gold, "nominals");
        bool hasDescriptions = gold.TryGetProperty("nominals", out _);
        foreach (EntityAnnotation entity in article.Entities)
        {
            string? holder = entity.IsNamed ? HolderOf(entity, names) : null;
            foreach (MentionAnnotation mention in entity.Mentions)
            {
                (TextSpan Span, string[] Names)[] known = mention.Kind switch { MentionKind.Name => names, MentionKind.Pronoun => pronouns, _ => descriptions };
                string[]? right = known.FirstOrDefault(g => g.Span.Overlaps(mention.Span)).Names;
                if (!entity.IsNamed)
                {
                    if (right is not null && mention.Kind == MentionKind.Pronoun)
                        Count(mention, right.Any(phrase => IsOf(phrase, entity)));
                    continue;
                }
                // Of names and descriptions all are annotated, but for the labels of an interview, and only some pronouns.
                bool isOwed = mention.Kind == MentionKind.Name || (mention.Kind == MentionKind.Nominal && hasDescriptions && mention.Rule != Label);
                if (right is null && !isOwed)
                    continue;
                Count(mention, holder is not null && right is not null && right.Contains(holder, StringComparer.Ordinal));
            }
        }
    }

    /// <summary>A row for each rule that the gold data has a mention of, and for each of <paramref name="known"/>.</summary>
    public IEnumerable<string> Table(int prior, IEnumerable<string> known)
    {
        foreach (string rule in known)
            _byRule.TryAdd(rule, (0, 0));
        Dictionary<string, (int Right, int All)> byKind = _byRule.GroupBy(static r => KindOf(r.Key)).ToDictionary(static g => g.Key, static g => (g.Sum(static r => r.Value.Right), g.Sum(static r => r.Value.All)));
        foreach ((string rule, (int right, int all)) in _byRule)
        {
            (int kindRight, int kindAll) = byKind[KindOf(rule)];
            decimal share = (right + (prior * (decimal)kindRight / kindAll)) / (all + prior);
            yield return FormattableString.Invariant($"{rule}\t{Math.Floor(share * 100)}\t{right}\t{all}");
        }
    }

    /// <summary>How many of those that are given with 97 hundredths or more are right.</summary>
    public string Calibration() => string.Join("; ", _sure.OrderBy(static s => s.Key).Select(static s => FormattableString.Invariant($"{s.Key} sure and right: {s.Value.Right} of {s.Value.All}")))
        + "; " + string.Join("; ", _byRule.GroupBy(static r => KindOf(r.Key)).Select(static g => FormattableString.Invariant($"{g.Key}: {g.Sum(static r => r.Value.Right)} of {g.Sum(static r => r.Value.All)}")));

    private void Count(MentionAnnotation mention, bool isRight)
    {
        string rule = mention.Rule ?? "";
        _byRule.TryGetValue(rule, out (int Right, int All) count);
        _byRule[rule] = (count.Right + (isRight ? 1 : 0), count.All + 1);
        if (mention.Confidence < Sure)
            return;
        _sure.TryGetValue(mention.Kind, out (int Right, int All) sure);
        _sure[mention.Kind] = (sure.Right + (isRight ? 1 : 0), sure.All + 1);
    }

    /// <summary>Whether gold calls somebody without a name by the last word of what the article calls the entity.</summary>
    private static bool IsOf(string phrase, EntityAnnotation entity) =>
        phrase.StartsWith('~') && entity.Name.Split(' ').Contains(phrase[1..].Split(' ')[^1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The gold entity that most names of an entity stand for.</summary>
    private static string? HolderOf(EntityAnnotation entity, (TextSpan Span, string[] Names)[] names) => entity.Mentions.Where(static m => m.Kind == MentionKind.Name)
        .Select(m => names.FirstOrDefault(g => g.Span.Overlaps(m.Span)).Names?[0]).OfType<string>()
        .GroupBy(static n => n, StringComparer.Ordinal).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static (TextSpan Span, string[] Names)[] References(JsonElement gold, string part) => gold.TryGetProperty(part, out JsonElement list)
        ? [.. list.EnumerateArray().Select(static r => (SpanOf(r), NamesOf(r.GetProperty("entity"))))] : [];

    private static TextSpan SpanOf(JsonElement record) => TextSpan.FromBounds(record.GetProperty("start").GetInt32(), record.GetProperty("end").GetInt32());

    private static string[] NamesOf(JsonElement text) => text.GetString()!.Split('|');

    private static string KindOf(string rule) => rule.Split('-')[0];
}
