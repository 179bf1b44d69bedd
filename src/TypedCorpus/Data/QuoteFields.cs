namespace TypedCorpus.Data;

/// <summary>What generated data says of a quote.</summary>
internal sealed class QuoteFields
{
    public TextSpan Span { get; set; }

    public QuoteKind Kind { get; set; }

    public int Attribution { get; set; }

    /// <summary>The article-local number of the speaker.</summary>
    public int? Speaker { get; set; }

    public TextSpan? SpeakerSpan { get; set; }

    public TextSpan? CueSpan { get; set; }

    public CueClass CueClass { get; set; }

    public TextSpan? Role { get; set; }

    public TextSpan? Addressee { get; set; }

    public TextSpan? Venue { get; set; }

    public TextSpan? Via { get; set; }

    /// <summary>The number of the quote around it within the article.</summary>
    public int? Within { get; set; }

    public string Rule { get; set; } = "";

    /// <summary>In hundredths.</summary>
    public int Confidence { get; set; }
}
