using System.Collections.Immutable;
using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Extraction.Yaml;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A key of front matter that is text because of a few articles, while others have a number, a day or a switch there.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What it is in the others.</param>
/// <param name="Others">How many others there are.</param>
/// <param name="IsTie">Whether as many articles have text.</param>
internal sealed record OddKey(string Name, FieldKind Kind, int Others, bool IsTie)
{
    /// <summary>Those of all articles, but for what the schema declares.</summary>
    public static EquatableArray<OddKey> Find(ImmutableArray<EquatableArray<Field>> articles, DeclaredSchema schema) => articles
        .SelectMany(fields => fields)
        .Where(field => !field.Type.IsList && field.Type.Kind != FieldKind.Unknown)
        .GroupBy(field => field.Key, field => field.Type.Kind, StringComparer.Ordinal)
        .Where(key => key.Contains(FieldKind.Text) && !schema.Fields.Any(f => f.Key == key.Key))
        .Select(Of)
        .OfType<OddKey>()
        .OrderBy(key => key.Name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>A diagnostic for each text that one article has for such a key.</summary>
    public static EquatableArray<DiagnosticInfo> Check(ArticleText article, EquatableArray<OddKey> keys)
    {
        RuleSeverity? severity = article.Severities[ArticleRules.OddValue.Id];
        if (keys.Count == 0 || severity == RuleSeverity.None || article.Source.FrontMatter is not { } frontMatter)
            return default;
        List<DiagnosticInfo> found = [];
        foreach (OddKey key in keys)
        {
            if (frontMatter.Find(key.Name)?.Value is not YamlScalar scalar || FrontMatterScalar.KindOf(scalar) != FieldKind.Text || !key.IsPointedOut(scalar.Value))
                continue;
            FilePlace place = FilePlace.In(article.File, new LineMap(article.Source.Text), scalar.Span);
            found.Add(new DiagnosticInfo(ArticleRules.OddValue.Id, place, [key.Name, scalar.Value, key.TypeForMessage, key.OthersForMessage], severity));
        }
        return found.ToEquatableArray();
    }

    /// <summary>Of the diagnostics of all articles the first of each key.</summary>
    public static EquatableArray<DiagnosticInfo> First(ImmutableArray<EquatableArray<DiagnosticInfo>> articles) => articles
        .SelectMany(found => found)
        .GroupBy(d => (d.RuleId, d.Arguments[0]))
        .Select(key => key.OrderBy(d => d.Place?.File, StringComparer.Ordinal).First())
        .ToEquatableArray();

    private string TypeForMessage => FieldCheck.TypeForMessage(new FieldType(Kind));

    private string OthersForMessage => Others == 1 ? "1 other" : Others.ToString(CultureInfo.InvariantCulture) + " others";

    /// <summary>Whether a text is worth a word: where as many are text as are not, only one that looks like a number or a day.</summary>
    private bool IsPointedOut(string value) => !IsTie || value.Any(char.IsDigit);

    private static OddKey? Of(IGrouping<string, FieldKind> key)
    {
        int texts = key.Count(kind => kind == FieldKind.Text);
        int others = key.Count() - texts;
        // Numbers and days in one key are text together, whatever the texts are.
        FieldKind? other = key.Where(kind => kind != FieldKind.Text).Distinct().OrderBy(kind => kind).ToArray() switch
        {
            [FieldKind.WholeNumber, FieldKind.Number] => FieldKind.Number,
            [(FieldKind.Boolean or FieldKind.WholeNumber or FieldKind.Number or FieldKind.Date or FieldKind.Time) and var only] => only,
            _ => null,
        };
        return other is { } kind && texts <= others ? new OddKey(key.Key, kind, others, texts == others) : null;
    }
}
