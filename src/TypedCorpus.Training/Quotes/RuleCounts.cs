using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;

namespace TypedCorpus.Training.Quotes;

/// <summary>How often each rule gave the right speaker, apart for cues that nearly always report speech.</summary>
internal sealed class RuleCounts
{
    // A share of a quotation that must lie within a content for the quotation to be that content's.
    private const double Covered = 0.8;
    private const double CoveredIndirect = 0.5;

    // With few cases a share is drawn towards that of the rule as a whole, and that towards even odds: so many cases weigh as much.
    private const int Prior = 4;

    private readonly SortedDictionary<string, Cell[]> _byRule = new(StringComparer.Ordinal);
    private int _matched;
    private int _sure;
    private int _sureAndRight;

    /// <summary>Counts the quotes of an article that the gold data attributes to somebody.</summary>
    public void Add(string text, AnnotatedArticle article, List<GoldAttribution> gold)
    {
        foreach (QuoteAnnotation quote in article.Quotes)
        {
            // What is said within a quotation is not annotated.
            if (quote.Kind == QuoteKind.Scare || (quote.Within is { } holder && article.Quotes[holder].Kind != QuoteKind.Indirect))
                continue;
            bool isMarked = quote.Kind != QuoteKind.Indirect;
            GoldAttribution? matched = gold
                .Where(g => isMarked || (quote.CueSpan is { } cue && g.Cue.Any(c => SourceMatch.Overlaps(c, cue))))
                .Select(g => (Gold: g, Share: ShareOf(quote.Span, g.Content)))
                .Where(g => g.Share >= (isMarked ? Covered : CoveredIndirect))
                .OrderByDescending(g => g.Share)
                .Select(g => g.Gold)
                .FirstOrDefault();
            if (matched is not { Source.Count: > 0 })
                continue;
            bool isRight = SourceMatch.IsRight(text, quote, article, matched.Source);
            Count(quote.Rule, IsStrong(text, quote.CueSpan), isRight);
            if (!isMarked)
                continue;
            _matched++;
            if (quote.Confidence >= 90)
            {
                _sure++;
                _sureAndRight += isRight ? 1 : 0;
            }
        }
    }

    /// <summary>The table of confidences, a rule a line: hundredths with a strong cue, with another cue or none, and the numbers of cases.</summary>
    public IEnumerable<string> Table()
    {
        foreach ((string rule, Cell[] cells) in _byRule)
        {
            if (rule == AttributionBasis.None.Name())
                continue;
            Cell whole = new(cells[0].Right + cells[1].Right, cells[0].All + cells[1].All);
            int share = whole.Share(50);
            yield return string.Create(CultureInfo.InvariantCulture, $"{rule}\t{cells[0].Share(share)}\t{cells[1].Share(share)}\t{cells[0].All}\t{cells[1].All}");
        }
        yield return $"{AttributionBasis.None.Name()}\t0\t0\t0\t0";
    }

    /// <summary>Of the quotations in marks, how many the confidence calls sure (0.9 or more), and how many of those are right.</summary>
    public string Calibration() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_matched} quotations with a source; with confidence 0.9 or more {Percent(_sure, _matched)} of them, of which right {Percent(_sureAndRight, _sure)}");

    private static string Percent(int part, int whole) => (whole == 0 ? 0 : 100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static bool IsStrong(string text, TextSpan? cue) => cue is { } span && Confidences.IsStrong(Language.English, text.Substring(span.Start, span.Length));

    private static double ShareOf(TextSpan span, List<TextSpan> content) =>
        span.Length == 0 ? 0 : (double)content.Sum(c => Math.Max(0, Math.Min(c.End, span.End) - Math.Max(c.Start, span.Start))) / span.Length;

    private void Count(string rule, bool isStrong, bool isRight)
    {
        if (!_byRule.TryGetValue(rule, out Cell[]? cells))
            _byRule.Add(rule, cells = new Cell[2]);
        ref Cell cell = ref cells[isStrong ? 0 : 1];
        cell = new Cell(cell.Right + (isRight ? 1 : 0), cell.All + 1);
    }

    private readonly record struct Cell(int Right, int All)
    {
        public int Share(int expected) => ((100 * Right) + (Prior * expected)) / (All + Prior);
    }
}
