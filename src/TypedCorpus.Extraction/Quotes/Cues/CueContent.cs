namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>What a cue reports, and to whom and where it was said.</summary>
internal readonly record struct CueContent
{
    /// <summary>The words before the cue that it reports, as tokens; empty if there are none.</summary>
    public TokenRange Before { get; init; }

    /// <summary>The words after it that it reports, as tokens; empty if there are none.</summary>
    public TokenRange After { get; init; }

    /// <summary>To whom it was said, as tokens; empty if that is not said.</summary>
    public TokenRange Addressee { get; init; }

    /// <summary>Where it was said, as tokens; empty if that is not said.</summary>
    public TokenRange Venue { get; init; }

    /// <summary>Whether the words before it stand in quotation marks that end right before the attribution.</summary>
    public bool FollowsQuote { get; init; }

    /// <summary>Whether the words after it are words in quotation marks that begin right after it.</summary>
    public bool PrecedesQuote { get; init; }

    /// <summary>Whether what it takes is a clause, words in marks or something called so; else a noun phrase or an infinitive.</summary>
    public bool ReportsClause { get; init; }

    /// <summary>Whether the words it reports reach into some tokens.</summary>
    public bool Covers(TokenRange tokens) => Before.Overlaps(tokens) || After.Overlaps(tokens);
}
