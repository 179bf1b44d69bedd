using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Chooses, among the cues whose content a quotation lies in, the one that introduces it.</summary>
internal static class CueChooser
{
    private static readonly Dictionary<string, int> s_weights = WeightTable.Read("quotes/cue-scores.tsv");
    private static readonly int AdjacentAfter = s_weights["adjacent-after"];
    private static readonly int AdjacentBefore = s_weights["adjacent-before"];
    private static readonly int Behind = s_weights["behind"];
    private static readonly int Ahead = s_weights["ahead"];
    private static readonly int FarthestDistance = s_weights["farthest-distance"];
    private static readonly int WeightOfStrength = s_weights["weight-of-strength"];
    private const int SureStrength = CueStrength.Reliably;
    private static readonly int WithoutSpeaker = s_weights["without-speaker"];

    // Verbs of thought and wish, which report no words of their own inside what somebody says.
    private const int WeakStrength = CueStrength.Seldom;
    private const int MinimalStrength = CueStrength.Mostly;
    private static readonly int WithinReport = s_weights["within-report"];

    /// <summary>The best cue for <paramref name="quote"/> and where it stands: right <c>before</c> or <c>after</c> the quotation, further before it (<c>inside</c>) or behind it (<c>tail</c>); else <see langword="null"/>.</summary>
    public static (Cue Cue, string Position)? Choose(QuoteDraft quote, List<Cue> cues)
    {
        (Cue, string)? best = null;
        int bestScore = 0;
        (int first, int end) = CueWindow.Around(cues, quote.First, quote.End);
        for (int i = first; i < end; i++)
        {
            Cue cue = cues[i];
            int score = Score(quote, cue, out string position);
            if (score > 0 && cue.Strength <= WeakStrength && IsReported(quote, cue, cues, first, end))
                score -= WithinReport;
            if (score > bestScore)
                (bestScore, best) = (score, (cue, position));
        }
        return best;
    }

    /// <summary>Whether another cue, one of speech, reports both a cue and the quotation: <c>said that he felt “…”</c>.</summary>
    private static bool IsReported(QuoteDraft quote, Cue cue, List<Cue> cues, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Cue other = cues[i];
            if (other != cue && other.Strength >= MinimalStrength && other.Speaker is not null && other.ReportsClause
                && other.Covers(cue.First, cue.End) && other.Covers(quote.First, quote.End))
                return true;
        }
        return false;
    }

    private static int Score(QuoteDraft quote, Cue cue, out string position)
    {
        position = "inside";
        int score;
        // A verb in the marks is part of what is said.
        if (quote.First <= cue.First && cue.End <= quote.End)
            return 0;
        if (cue.After.Start < quote.End && quote.First < cue.After.End)
        {
            int distance = Math.Max(0, quote.First - cue.After.Start);
            bool adjacent = cue.PrecedesQuote && distance == 0;
            position = adjacent ? "before" : "inside";
            score = adjacent ? AdjacentBefore : Behind - Math.Min(FarthestDistance, distance);
        }
        else if (cue.Before.Start < quote.End && quote.First < cue.Before.End)
        {
            int distance = Math.Max(0, cue.Before.End - quote.End);
            bool adjacent = cue.FollowsQuote && distance <= 1;
            position = adjacent ? "after" : "tail";
            score = adjacent ? AdjacentAfter : Ahead - Math.Min(FarthestDistance, distance);
        }
        else
            return 0;
        if (cue.Speaker is null)
            score -= WithoutSpeaker;
        // Among cues that nearly always report speech the nearest one decides.
        return score + (WeightOfStrength * Math.Min(cue.Strength, SureStrength));
    }
}
