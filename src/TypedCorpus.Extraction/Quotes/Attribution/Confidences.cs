namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure each rule is, in hundredths.</summary>
internal static class Confidences
{
    private const int Default = 50;

    /// <summary>The share of attributions by a rule that are right, in hundredths.</summary>
    public static int Of(string rule) => rule switch
    {
        "inverted" or "after" => 95,
        _ => Default,
    };
}
