using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Chooses, among the cues whose content a quotation lies in, the one that introduces it.</summary>
internal sealed class CueChooser
{
    private const int SureStrength = CueStrength.Reliably;

    // Verbs of thought and wish, which report no words of their own inside what somebody says.
    private const int WeakStrength = CueStrength.Seldom;
    private const int MinimalStrength = CueStrength.Mostly;

    private readonly int _adjacentAfter;
    private readonly int _adjacentBefore;
    private readonly int _behind;
    private readonly int _ahead;
    private readonly int _farthestDistance;
    private readonly int _weightOfStrength;
    private readonly int _withoutSpeaker;
    private readonly int _withinReport;

    private CueChooser(WeightTable weights)
    {
        _adjacentAfter = weights["adjacent-after"];
        _adjacentBefore = weights["adjacent-before"];
        _behind = weights["behind"];
        _ahead = weights["ahead"];
        _farthestDistance = weights["farthest-distance"];
        _weightOfStrength = weights["weight-of-strength"];
        _withoutSpeaker = weights["without-speaker"];
        _withinReport = weights["within-report"];
    }

    /// <summary>The chooser with the weights of a language.</summary>
    public static CueChooser Of(Language language) => language.Part(static l => new CueChooser(l.Weights("quotes/cue-scores.tsv")));

    /// <summary>The best cue for <paramref name="quote"/> and where it stands: right <c>before</c> or <c>after</c> the quotation, further before it (<c>inside</c>) or behind it (<c>tail</c>); else <see langword="null"/>.</summary>
    public (Cue Cue, string Position)? Choose(QuoteDraft quote, List<Cue> cues)
    {
        (Cue, string)? best = null;
        int bestScore = 0;
        (int first, int end) = CueWindow.Around(cues, quote.First, quote.End);
        for (int i = first; i < end; i++)
        {
            Cue cue = cues[i];
            int score = Score(quote, cue, out string position);
            if (score > 0 && cue.Strength <= WeakStrength && IsReported(quote, cue, cues, first, end))
                score -= _withinReport;
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

    private int Score(QuoteDraft quote, Cue cue, out string position)
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
            score = adjacent ? _adjacentBefore : _behind - Math.Min(_farthestDistance, distance);
        }
        else if (cue.Before.Start < quote.End && quote.First < cue.Before.End)
        {
            int distance = Math.Max(0, cue.Before.End - quote.End);
            bool adjacent = cue.FollowsQuote && distance <= 1;
            position = adjacent ? "after" : "tail";
            score = adjacent ? _adjacentAfter : _ahead - Math.Min(_farthestDistance, distance);
        }
        else
            return 0;
        if (cue.Speaker is null)
            score -= _withoutSpeaker;
        // Among cues that nearly always report speech the nearest one decides.
        return score + (_weightOfStrength * Math.Min(cue.Strength, SureStrength));
    }
}
