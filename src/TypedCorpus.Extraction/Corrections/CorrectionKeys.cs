namespace TypedCorpus.Extraction.Corrections;

/// <summary>The keys of <c>corpus.corrections.yml</c>.</summary>
internal static class CorrectionKeys
{
    public const string Corrections = "corrections";
    public const string Version = "version";

    /// <summary>What a key begins with that adds a record.</summary>
    public const string Add = "add-";

    public const string Quote = "quote";
    public const string AddQuote = Add + Quote;
    public const string Figure = "figure";
    public const string AddFigure = Add + Figure;
    public const string Entity = "entity";
    public const string Mention = "mention";

    public const string In = "in";
    public const string Near = "near";
    public const string Speaker = "speaker";
    public const string Kind = "kind";
    public const string Text = "text";
    public const string Value = "value";
    public const string Low = "low";
    public const string High = "high";
    public const string Unit = "unit";
    public const string Currency = "currency";
    public const string Approximation = "approximation";
    public const string Noun = "noun";
    public const string Per = "per";
    public const string Name = "name";
    public const string MergeInto = "merge-into";
    public const string Not = "not";
    public const string Reject = "reject";
    public const string Confirmed = "confirmed";

    /// <summary>The value of <see cref="Reject"/> and <see cref="Confirmed"/>.</summary>
    public const string True = "true";

    /// <summary>The value of <see cref="Speaker"/> for words that nobody in the article says.</summary>
    public const string UnknownSpeaker = "unknown";
}
