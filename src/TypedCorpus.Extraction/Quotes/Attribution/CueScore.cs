namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What speaks for a cue among those whose content a quotation lies in. The points stand in <c>quotes/cue-scores.tsv</c>.</summary>
internal enum CueScore
{
    /// <summary>It stands right after the quotation.</summary>
    AdjacentAfter,

    /// <summary>It stands right before the quotation.</summary>
    AdjacentBefore,

    /// <summary>What a colon between it and the quotation adds, or a comma after somebody who is named: <c>Norton said: “…,” the Gazette reported</c>.</summary>
    AfterColon,

    /// <summary>The quotation follows it.</summary>
    QuoteFollows,

    /// <summary>The quotation precedes it.</summary>
    QuotePrecedes,

    /// <summary>What distance takes away at most.</summary>
    FarthestDistance,

    /// <summary>What each step of strength adds.</summary>
    WeightOfStrength,

    /// <summary>What is taken away where nobody is known to speak.</summary>
    WithoutSpeaker,

    /// <summary>What is taken from a verb of thought inside what somebody says.</summary>
    WithinReport,
}
