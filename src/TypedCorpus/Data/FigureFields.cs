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
    public Figure Create(Article article, string text) => FigureFactory.Create(Kind, new FigureOrigin
    {
        Article = article,
        Span = Span,
        Core = Core,
        Approximation = Approximation,
        Entity = Entity,
        Change = IsRise is { } isRise ? new ChangeOrigin(isRise, ChangeRole, ChangeFrom, ChangeTo) : null,
        Value = IsRange ? Low!.Value : Value ?? Low ?? High ?? 0,
        High = IsRange ? High : null,
        Per = Per,
        Currency = Kind == FigureKind.Money ? Currency.Parse(Unit!) : null,
        Unit = Kind is FigureKind.Quantity or FigureKind.Duration or FigureKind.Age ? TypedCorpus.Unit.Parse(Unit!) : null,
        Noun = Kind == FigureKind.Percentage ? (Base is { } span ? text.Substring(span) : null) : Noun,
        IsPoints = Kind == FigureKind.Percentage && Unit == "percentage point",
        First = DateOf(IsSpan ? DateLow : Date),
        Last = DateOf(IsSpan ? DateHigh : Date),
        IsSpan = IsSpan,
    });

    private bool IsRange => Low is not null && High is not null;

    private bool IsSpan => DateLow is not null || DateHigh is not null;

    private static PartialDate DateOf(string? text) => text is null ? default : PartialDate.Parse(text);
}
