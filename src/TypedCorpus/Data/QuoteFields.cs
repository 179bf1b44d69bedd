namespace TypedCorpus.Data;

/// <summary>What generated data says of a quote.</summary>
internal sealed class QuoteFields : ISpanRecord
{
    public TextSpan Span { get; set; }

    public QuoteKind Kind { get; set; }

    public Stance Stance { get; set; }

    /// <summary>In hundredths; of reports alone.</summary>
    public int? ReportConfidence { get; set; }

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

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; set; }

    /// <summary>How many quotes before this one the last one of the same attribution is; <see langword="null"/> where this is its first.</summary>
    public int? Follows { get; set; }

    /// <summary>The number of the attribution, where it is not the next one.</summary>
    public int? AttributionNumber { get; set; }

    /// <summary>How many quotes before this one the quote around it is.</summary>
    public int? WithinBack { get; set; }

    /// <summary>The fields as data have them.</summary>
    public static FieldTable<QuoteFields> Table { get; } = new FieldTable<QuoteFields>()
        .KindOf('k', q => q.Kind, (q, v) => q.Kind = v)
        .Enum("stance", 't', q => q.Stance, (q, v) => q.Stance = v)
        .Number("follows", 'f', q => q.Follows, (q, v) => q.Follows = v)
        .Number("attribution", 'n', q => q.AttributionNumber, (q, v) => q.AttributionNumber = v)
        .Entity("speaker", 's', q => q.Speaker, (q, v) => q.Speaker = v)
        .Span("speaker-at", 'a', q => q.SpeakerSpan, (q, v) => q.SpeakerSpan = v)
        .Enum("cue", 'q', q => q.CueClass, (q, v) => q.CueClass = v)
        .Span("cue-at", 'c', q => q.CueSpan, (q, v) => q.CueSpan = v)
        .Span("role-at", 'o', q => q.Role, (q, v) => q.Role = v)
        .Span("addressee-at", 'd', q => q.Addressee, (q, v) => q.Addressee = v)
        .Span("venue-at", 'e', q => q.Venue, (q, v) => q.Venue = v)
        .Span("via-at", 'i', q => q.Via, (q, v) => q.Via = v)
        .Number("within", 'w', q => q.WithinBack, (q, v) => q.WithinBack = v)
        .Text("rule", 'r', q => q.Rule.Length == 0 ? null : q.Rule, (q, v) => q.Rule = v)
        .Number("confidence", 'p', q => q.Confidence, (q, v) => q.Confidence = v)
        .Number("report-confidence", 'x', q => q.ReportConfidence, (q, v) => q.ReportConfidence = v)
        .Flag("corrected", 'z', q => q.IsCorrected, (q, v) => q.IsCorrected = v);

    /// <summary>Turns places relative to a quote into numbers, once all are read.</summary>
    /// <exception cref="InvalidDataException">One leads nowhere.</exception>
    public static void Resolve(List<QuoteFields> quotes)
    {
        int next = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteFields quote = quotes[i];
            quote.Attribution = quote.AttributionNumber ?? (quote.Follows is { } back ? quotes[At(i - back, i)].Attribution : next);
            if (quote.Attribution < 0)
                throw Damaged();
            next = Math.Max(next, quote.Attribution + 1);
            quote.Within = quote.WithinBack is { } outer ? At(i - outer, quotes.Count) : null;
        }
    }

    /// <summary>Turns numbers into places relative to a quote, so that one more quote changes none of the others.</summary>
    public static void Relate(List<QuoteFields> quotes)
    {
        int next = 0;
        Dictionary<int, int> last = [];
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteFields quote = quotes[i];
            if (last.TryGetValue(quote.Attribution, out int before))
                quote.Follows = i - before;
            else if (quote.Attribution != next)
                quote.AttributionNumber = quote.Attribution;
            last[quote.Attribution] = i;
            next = Math.Max(next, quote.Attribution + 1);
            quote.WithinBack = i - quote.Within;
        }
    }

    private static int At(int index, int count) => index >= 0 && index < count ? index : throw Damaged();

    private static InvalidDataException Damaged() => new("The data of an article is damaged: a quote refers to one that is not there.");
}
