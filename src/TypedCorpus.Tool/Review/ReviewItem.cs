using TypedCorpus.Extraction;

namespace TypedCorpus.Tool.Review;

/// <summary>A record to review.</summary>
/// <param name="Id">What names it: <c>quote@36@seeds/a.txt</c>. It counts for the record as extraction found it.</param>
/// <param name="Path">Its article.</param>
/// <param name="Line">Its line.</param>
/// <param name="Type"><c>quote</c> or <c>figure</c>.</param>
/// <param name="Before">The text before it.</param>
/// <param name="Text">Its characters.</param>
/// <param name="After">The text after it.</param>
/// <param name="Kind">What kind of quote or figure it is, corrections included.</param>
/// <param name="Says">Its speaker or its value, corrections included; <see langword="null"/> where it has none.</param>
/// <param name="Cue">The cue of a quote.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Confidence">How sure extraction was, in hundredths.</param>
/// <param name="State"><c>open</c>, <c>confirmed</c>, <c>corrected</c> or <c>rejected</c>.</param>
internal sealed record ReviewItem(
    string Id, string Path, int Line, string Type, string Before, string Text, string After, string Kind, string? Says, string? Cue, string Rule, int Confidence, string State)
{
    /// <summary>How much a look at it is worth: a quote without a speaker first.</summary>
    public int Doubt(QuoteAnnotation? quote) => quote is { SpeakerSpan: null, Speaker: null } && Kind != nameof(QuoteKind.Scare) ? 200 - Confidence : 100 - Confidence;
}

/// <summary>What a reviewer decides on a record.</summary>
/// <param name="Id">The record.</param>
/// <param name="Action"><c>confirm</c>, <c>reject</c>, <c>speaker</c>, <c>kind</c>, <c>value</c> or <c>unit</c>.</param>
/// <param name="Value">The speaker, kind, value or unit.</param>
internal sealed record ReviewDecision(string Id, string Action, string? Value = null);

/// <summary>What became of a decision.</summary>
/// <param name="Item">The record as it is now.</param>
/// <param name="Problem">Why nothing was written, else <see langword="null"/>.</param>
internal sealed record ReviewResult(ReviewItem? Item, string? Problem);
