namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>What kind of word or mark a cue is.</summary>
internal enum CueForm : byte
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A phrase such as <c>according to</c>.</summary>
    Phrase,

    /// <summary>A noun of speech: <c>her claim</c>.</summary>
    Noun,

    /// <summary>The colon after the name of whoever speaks, or the dash before it in a signature.</summary>
    Label,

    /// <summary>The colon after the label of a headline, all of which is what somebody says.</summary>
    Headline,
}
