using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>Counts of names found, as the scorer of the gold data counts them: exact span and kind, and any overlap.</summary>
internal sealed class NameEvaluation
{
    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds what was found in a document.</summary>
    public void Add(GoldDocument document, IEnumerable<NameMention> names)
    {
        TokenizedArticle article = document.Tagged.Article;
        HashSet<(TextSpan, int)> found = names
            .Select(n => (TextSpan.FromBounds(article.Tokens[n.Tokens.Start].Start, article.Tokens[n.Tokens.End - 1].End), (int)n.Kind)).ToHashSet();
        HashSet<(TextSpan, int)> gold = document.Names.Where(n => n.Kind != NameLabel.Other).Select(n => (n.Span, n.Kind)).ToHashSet();
        foreach (string key in (string[])[document.Source, "all"])
        {
            foreach ((TextSpan span, int kind) in gold)
            {
                foreach (int[] c in Rows(key, kind))
                {
                    c[0]++;
                    c[2] += found.Contains((span, kind)) ? 1 : 0;
                    c[3] += found.Any(f => f.Item1.Overlaps(span)) ? 1 : 0;
                }
            }
            foreach ((TextSpan span, int kind) in found)
            {
                foreach (int[] c in Rows(key, kind))
                {
                    c[1]++;
                    c[4] += gold.Any(g => g.Item1.Overlaps(span)) ? 1 : 0;
                }
            }
        }
    }

    /// <summary>F1 exact and overlap over all sources and kinds.</summary>
    public (double Exact, double Overlap) Total => Rates(_counts["all/micro"]);

    /// <summary>A table: source and kind, gold, found, right, F1 exact, F1 overlap.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"{"",-24}{"gold",7}{"found",7}{"right",7}{"exact",8}{"overlap",9}";
        foreach ((string key, int[] c) in _counts)
        {
            (double exact, double overlap) = Rates(c);
            yield return string.Create(CultureInfo.InvariantCulture, $"{key,-24}{c[0],7}{c[1],7}{c[2],7}{exact,8:F3}{overlap,9:F3}");
        }
    }

    private static (double Exact, double Overlap) Rates(int[] c)
    {
        double recall = c[3] / Math.Max(1.0, c[0]);
        double precision = c[4] / Math.Max(1.0, c[1]);
        return (2.0 * c[2] / Math.Max(1, c[0] + c[1]), 2 * recall * precision / Math.Max(1e-9, recall + precision));
    }

    private IEnumerable<int[]> Rows(string source, int kind)
    {
        foreach (string key in (string[])[$"{source}/{(EntityKind)kind}", $"{source}/micro"])
        {
            if (!_counts.TryGetValue(key, out int[]? counts))
                _counts.Add(key, counts = new int[5]);
            yield return counts;
        }
    }
}
