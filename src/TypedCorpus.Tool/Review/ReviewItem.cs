namespace TypedCorpus.Tool.Review;

/// <summary>A record to review.</summary>
/// <param name="Id">What names it: <c>quote@36@seeds/a.txt</c>. It counts for the record as extraction found it.</param>
/// <param name="Path">Its article.</param>
/// <param name="Line">Its line.</param>
/// <param name="Type"><c>quote</c>, <c>figure</c>, <c>entity</c> or <c>mention</c>.</param>
/// <param name="Before">The text before it.</param>
/// <param name="Text">Its characters.</param>
/// <param name="After">The text after it.</param>
/// <param name="Kind">Of which kind it is, corrections included.</param>
/// <param name="Says">Its speaker, value or name, or the entity that a mention refers to, corrections included; <see langword="null"/> where it has none.</param>
/// <param name="Cue">The cue of a quote.</param>
/// <param name="Rule">The rule that decided; of an entity the other forms of its name.</param>
/// <param name="Confidence">How sure extraction was, in hundredths: of the speaker and that it is speech, of the value, of what is meant, of the kind.</param>
/// <param name="State"><c>open</c>, <c>confirmed</c>, <c>corrected</c> or <c>rejected</c>.</param>
internal sealed record ReviewItem(
    string Id, string Path, int Line, string Type, string Before, string Text, string After, string Kind, string? Says, string? Cue, string Rule, int? Confidence, string State);

/// <summary>A record to review, and how much a look at it is worth.</summary>
/// <param name="Item">The record.</param>
/// <param name="Doubt">More of it comes first.</param>
internal readonly record struct QueuedItem(ReviewItem Item, int Doubt);

/// <summary>What a reviewer decides on a record.</summary>
/// <param name="Id">The record.</param>
/// <param name="Action"><c>confirm</c>, <c>reject</c>, <c>speaker</c>, <c>kind</c>, <c>value</c>, <c>unit</c>, <c>entity</c>, <c>name</c>, <c>merge</c> or <c>not</c>.</param>
/// <param name="Value">The speaker, kind, value, unit or name.</param>
internal sealed record ReviewDecision(string Id, string Action, string? Value = null);

/// <summary>What became of a decision.</summary>
/// <param name="Item">The record as it is now.</param>
/// <param name="Problem">Why nothing was written, else <see langword="null"/>.</param>
internal sealed record ReviewResult(ReviewItem? Item, string? Problem);
