namespace TypedCorpus.Data;

/// <summary>What the data of an article says of a figure.</summary>
internal sealed class FigureFields
{
    public TextSpan Span { get; set; }

    public TextSpan Core { get; set; }

    public FigureKind Kind { get; set; }

    public decimal? Value { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public string? Unit { get; set; }

    public string? Noun { get; set; }

    public Approximation Approximation { get; set; }

    public string? Date { get; set; }

    public string? DateLow { get; set; }

    public string? DateHigh { get; set; }

    public TextSpan? Base { get; set; }

    public string? Per { get; set; }

    public int? Entity { get; set; }

    public bool? IsRise { get; set; }

    public ChangeRole ChangeRole { get; set; }

    public TextSpan? ChangeFrom { get; set; }

    public TextSpan? ChangeTo { get; set; }

    /// <summary>Makes the record.</summary>
    public Figure Create(Article article, string text)
    {
        FigureOrigin origin = new()
        {
            Article = article,
            Span = Span,
            Core = Core,
            Approximation = Approximation,
            Entity = Entity,
            Change = IsRise is { } isRise ? new ChangeOrigin(isRise, ChangeRole, ChangeFrom, ChangeTo) : null,
        };
        if (Kind == FigureKind.Date)
            return FigureFactory.CreateDate(origin, Date, DateLow, DateHigh);
        FigureValue value = Low is { } low && High is { } high ? new FigureValue(low, high, Per) : new FigureValue(Value ?? Low ?? High ?? 0, null, Per);
        return FigureFactory.Create(Kind, origin, value, Unit, Noun, Base is { } span ? text.Substring(span) : null);
    }
}
