using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Chooses, among the cues whose content a quotation lies in, the one that introduces it.</summary>
internal sealed class CueChooser(ArticleSyntax words)
{
    private readonly NamedWeights<CueScore> _scores = words.Language.Part(static l => new NamedWeights<CueScore>(l.Weights("quotes/cue-scores.tsv")));

    /// <summary>The best cue for a quotation, and where it stands: right <c>Before</c> or <c>After</c> it, further before it (<c>Inside</c>) or after it (<c>Tail</c>); else <see langword="null"/>.</summary>
    public (Cue Cue, AttributionBasis Position)? Choose(QuoteDraft quote, Cue[] cues)
    {
        (Cue, AttributionBasis)? best = null;
        int bestScore = 0;
        ReadOnlySpan<Cue> near = CueWindow.Around(cues, quote.Tokens);
        foreach (Cue cue in near)
        {
            if (ScoreOf(quote, cue) is not { } scored)
                continue;
            int score = scored.Score;
            // Verbs of thought and wish report no words of their own inside what somebody says, nor do things: "said the rise suggested a pattern".
            if (score > 0 && (cue.Strength <= CueStrength.Seldom || IsOfThing(cue)) && IsReported(quote, cue, near))
                score -= _scores[CueScore.WithinReport];
            if ((cue.Speaker is null && HasSpeakerWithin(quote, cue, near)) || HasOrderWithin(quote, cue, near) || IsWithoutContent(quote, cue, near))
                continue;
            if (score > bestScore)
                (bestScore, best) = (score, (cue, scored.Position));
        }
        return best;
    }

    private bool IsOfThing(Cue cue) => cue.Speaker is { } speaker && !SpeakingSubjects.CanSpeak(words, speaker);

    /// <summary>Whether what nobody is named for saying says who used the words: <c>Reed called it “a mess”, the court heard</c>.</summary>
    private static bool HasSpeakerWithin(QuoteDraft quote, Cue cue, ReadOnlySpan<Cue> near)
    {
        foreach (Cue other in near)
        {
            bool isWithin = other != cue && other.Speaker is not null && cue.Content.Covers(other.Tokens) && other.Content.Covers(quote.Tokens) && cue.Takes(CueFrames.Hearing);
            if (isWithin && !quote.BeginsUtterance)
                return true;
        }
        return false;
    }

    /// <summary>Whether what a cue reports holds an order that somebody was given in the words of the quotation: <c>said she was told to “go home”</c>.</summary>
    private static bool HasOrderWithin(QuoteDraft quote, Cue cue, ReadOnlySpan<Cue> near)
    {
        foreach (Cue other in near)
        {
            bool isOrder = other != cue && other.Form == CueForm.Verb && other.Takes(CueFrames.Addressee) && other.At.Is(ChunkTraits.Passive) && !other.Content.ReportsClause;
            if (isOrder && other.Content.After.Overlaps(quote.Tokens) && cue.Content.Covers(other.Tokens))
                return true;
        }
        return false;
    }

    /// <summary>Whether a passive inside what somebody says only stands before the words: <c>said he would accept whatever was announced “with a smile”</c>.</summary>
    private static bool IsWithoutContent(QuoteDraft quote, Cue cue, ReadOnlySpan<Cue> near)
    {
        bool isBare = cue.Speaker is null && !cue.HasUnknownAsker && !cue.Takes(CueFrames.Naming | CueFrames.Addressee | CueFrames.Hearing) && cue.Form == CueForm.Verb && cue.At.Is(ChunkTraits.Passive);
        return isBare && !quote.BeginsUtterance && cue.Content.After.Start == quote.Tokens.Start && IsReported(quote, cue, near);
    }

    /// <summary>Whether another cue, one of speech, reports both a cue and the quotation: <c>said that he felt “…”</c>.</summary>
    private static bool IsReported(QuoteDraft quote, Cue cue, ReadOnlySpan<Cue> near)
    {
        foreach (Cue other in near)
        {
            bool isSpeech = other != cue && other.Strength >= CueStrength.Mostly && other.Speaker is not null && other.Content.ReportsClause;
            if (isSpeech && other.Content.Covers(cue.Tokens) && other.Content.Covers(quote.Tokens))
                return true;
        }
        return false;
    }

    private (int Score, AttributionBasis Position)? ScoreOf(QuoteDraft quote, Cue cue)
    {
        // A verb in the marks is part of what is said.
        if (quote.Tokens.Contains(cue.Tokens) || Placed(quote, cue) is not { } placed)
            return null;
        // Among cues that nearly always report speech the nearest one decides.
        int score = placed.Points + (_scores[CueScore.WeightOfStrength] * Math.Min(cue.Strength, CueStrength.Reliably));
        return (cue.Speaker is null ? score - _scores[CueScore.WithoutSpeaker] : score, placed.Position);
    }

    /// <summary>Where a cue stands to a quotation that is part of what it reports, and what that speaks for it; <see langword="null"/> where the quotation is none.</summary>
    private (int Points, AttributionBasis Position)? Placed(QuoteDraft quote, Cue cue)
    {
        CueContent content = cue.Content;
        if (content.After.Overlaps(quote.Tokens))
        {
            int distance = Math.Max(0, quote.Tokens.Start - content.After.Start);
            return content.PrecedesQuote && distance == 0
                ? (_scores[CueScore.AdjacentBefore] + (IsAfterColon(quote) || IsRelayed(quote, cue) ? _scores[CueScore.AfterColon] : 0), AttributionBasis.Before)
                : (_scores[CueScore.QuoteFollows] - CostOf(distance), AttributionBasis.Inside);
        }
        if (content.Before.Overlaps(quote.Tokens))
        {
            int distance = Math.Max(0, content.Before.End - quote.Tokens.End);
            return content.FollowsQuote && distance <= 1
                ? (_scores[CueScore.AdjacentAfter], AttributionBasis.After)
                : (_scores[CueScore.QuotePrecedes] - CostOf(distance), AttributionBasis.Tail);
        }
        return null;
    }

    private bool IsAfterColon(QuoteDraft quote) => quote.Tokens.Start > 0 && words.FirstOf(quote.Tokens.Start - 1) == ':';

    /// <summary>Whether a speaker stands before words that follow a comma, so that who is named after them passes them on: <c>Reed said, “Get out,” the officer testified</c>. <c>He said, “…,” Reed said</c> is one person.</summary>
    private bool IsRelayed(QuoteDraft quote, Cue cue) => quote.BeginsUtterance && quote.Tokens.Start > 0 && words.FirstOf(quote.Tokens.Start - 1) == ','
        && cue is { IsFinite: true, Strength: >= CueStrength.Mostly, Speaker: { Relation: SubjectRelation.Direct } speaker } && !speaker.Chunks.Start.Is(ChunkTraits.Pronoun) && !ClauseReader.IsSubordinate(cue);

    private int CostOf(int distance) => Math.Min(_scores[CueScore.FarthestDistance], distance);
}
