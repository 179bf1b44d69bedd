using TypedCorpus.Citations;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Says of a file of corrections which no longer match, match twice, or are no longer needed.</summary>
public static class CorrectionsCheck
{
    /// <summary>Checks the corrections of one file against what became of them.</summary>
    /// <param name="reading">The file.</param>
    /// <param name="articles">All articles of the corpus, corrected.</param>
    /// <param name="outcomes">What became of corrections in linking.</param>
    /// <param name="names">The names of the entities of the corpus.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The errors of reading and those found here, by place in the file.</returns>
    public static EquatableArray<Finding> Check(
        CorrectionsReading reading, IReadOnlyList<CheckedArticle> articles, IEnumerable<CorrectionOutcome> outcomes, IEnumerable<string> names,
        CancellationToken cancellationToken = default)
    {
        if (reading.Items.Count == 0)
            return reading.Findings;
        ILookup<Correction, CorrectionOutcome> became = articles.SelectMany(static a => a.Outcomes).Concat(outcomes).ToLookup(static o => o.Correction);
        List<Finding> findings = [.. reading.Findings];
        NearestSearch? search = null;
        foreach (PlacedCorrection placed in reading.Items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CorrectionOutcome[] all = [.. became[placed.Correction]];
            if (Array.TrueForAll(all, IsMiss))
                findings.Add(Unmatched(placed, all, articles, search ??= new NearestSearch(articles, names)));
            else if (Judge(placed, all) is { } finding)
                findings.Add(finding);
        }
        return findings.OrderBy(static f => f.Span).ToEquatableArray();
    }

    /// <summary>Whether a message of <see cref="Check"/> names a passage of an article: a correction has no match.</summary>
    /// <param name="readings">The files.</param>
    /// <param name="outcomes">What became of all corrections, in articles and in linking.</param>
    public static bool IsTextNeeded(IEnumerable<CorrectionsReading> readings, IEnumerable<CorrectionOutcome> outcomes)
    {
        HashSet<Correction> matched = [.. outcomes.Where(static o => !IsMiss(o)).Select(static o => o.Correction)];
        return readings.SelectMany(static r => r.Items).Any(placed => !matched.Contains(placed.Correction));
    }

    private static Finding? Judge(PlacedCorrection placed, CorrectionOutcome[] outcomes)
    {
        Correction correction = placed.Correction;
        string subject = SubjectForMessage(correction);
        if (Array.Find(outcomes, static o => o.Result == CorrectionResult.Impossible) is { } impossible)
            return new Finding(FindingKind.InvalidCorrection, placed.Passage, [impossible.Detail]);
        CorrectionOutcome[] matching = [.. outcomes.Where(static o => !IsMiss(o))];
        if (Array.Exists(matching, static o => o.Result == CorrectionResult.Repeated))
            return new Finding(FindingKind.RepeatedCorrection, placed.Passage, [subject]);
        bool isOfCorpus = correction is EntityCorrection { In: null };
        CorrectionOutcome[] several = [.. matching.Where(static o => o.Result == CorrectionResult.Ambiguous)];
        // The words without a record are none that a rejection could mean; a record that is right already could be meant by any other correction.
        string[] paths = [.. matching.Where(o => o.Path.Length > 0 && !(correction.Rejects && o.Result == CorrectionResult.Unneeded)).Select(static o => o.Path).Distinct(StringComparer.Ordinal)];
        if (several.Length > 0)
            return new Finding(FindingKind.AmbiguousCorrection, placed.Passage, [subject, several[0].Path.Length > 0
                ? $"add 'near' with words around the one that is meant in {several[0].Path}"
                : "entities of several kinds have that name: add 'in' with an article"]);
        if (paths.Length > 1 && !isOfCorpus)
            return new Finding(FindingKind.AmbiguousCorrection, placed.Passage, [subject, $"add 'in' with one of {string.Join(", ", paths.Take(3))}"]);
        return Array.TrueForAll(matching, static o => o.Result == CorrectionResult.Unneeded)
            ? new Finding(FindingKind.UnneededCorrection, placed.Passage, [subject])
            : null;
    }

    private static Finding Unmatched(PlacedCorrection placed, CorrectionOutcome[] outcomes, IReadOnlyList<CheckedArticle> articles, NearestSearch search)
    {
        Correction correction = placed.Correction;
        if (correction.In is { } article && !articles.Any(a => Correction.IsPath(a.Path, article)))
        {
            string? path = EditDistance.Nearest(article, articles.Select(static a => a.Path));
            return new Finding(FindingKind.UnmatchedCorrection, placed.Article ?? placed.Passage,
                [$"the corpus has no article '{article}'", path is null ? "" : $"did you mean '{path}'?"]);
        }
        if (Array.Find(outcomes, static o => o.Result == CorrectionResult.LostNear) is { } lost)
        {
            return new Finding(FindingKind.UnmatchedCorrection, placed.Passage,
                [$"{lost.Path} has the words '{correction.Passage}', but not those nearby, '{correction.Near}'", search.NearestMessage(correction.Near!, lost.Path)]);
        }
        if (outcomes.Length > 0)
        {
            string insteadMessage = correction is EntityCorrection or MentionCorrection ? "" : $"write 'add-{correction.Key}' for one that extraction missed";
            return new Finding(FindingKind.UnmatchedCorrection, placed.Passage,
                [$"{outcomes[0].Path} has the words '{correction.Passage}', but no {correction.Key} there", insteadMessage]);
        }
        return new Finding(FindingKind.UnmatchedCorrection, placed.Passage, [$"nothing matches {SubjectForMessage(correction)}", search.NearestMessage(correction)]);
    }

    /// <summary>Whether an article has the words of a correction, and is not the one that it means.</summary>
    private static bool IsMiss(CorrectionOutcome outcome) => outcome.Result is CorrectionResult.NoRecord or CorrectionResult.LostNear;

    private static string SubjectForMessage(Correction correction) =>
        $"the {(correction.Adds ? correction.Key.Substring(CorrectionKeys.Add.Length) : correction.Key)} '{correction.Passage}'";

    /// <summary>Looks for what comes nearest to a passage or a name that is no longer there. Made for the first one: a file without an error never needs it.</summary>
    private sealed class NearestSearch(IReadOnlyList<CheckedArticle> articles, IEnumerable<string> names)
    {
        private readonly string[] _names = [.. names];
        private PassageIndex? _all;

        public string NearestMessage(Correction correction)
        {
            if (correction is EntityCorrection)
                return EditDistance.Nearest(correction.Passage, _names) is { } name ? $"did you mean '{name}'?" : "";
            return NearestMessage(correction.Passage, correction.In);
        }

        /// <summary>The passage that comes nearest to <paramref name="words"/>, in all articles or in those that <paramref name="path"/> names.</summary>
        public string NearestMessage(string words, string? path)
        {
            IReadOnlyList<CheckedArticle> concerned = path is null ? articles : [.. articles.Where(a => Correction.IsPath(a.Path, path))];
            PassageIndex index = path is null ? _all ??= IndexOf(articles) : IndexOf(concerned);
            if (index.Nearest(words) is not { } place)
                return "";
            SourceArticle source = concerned[place.Text].Source!;
            string text = source.Text.Substring(place.Span.Start, place.Span.Length);
            return FormattableString.Invariant($"the nearest is '{text}' ({source.Path}, line {new LineTable(source.Text).LineAt(place.Span.Start)})");
        }

        private static PassageIndex IndexOf(IEnumerable<CheckedArticle> articles) => new([.. articles.Select(static a => FoldedText.Of(a.Source?.Text ?? ""))]);
    }
}
