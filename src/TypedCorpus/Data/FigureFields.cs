using System.Runtime.CompilerServices;

namespace TypedCorpus.Data;

/// <summary>What the data of an article says of a figure.</summary>
internal sealed class FigureFields : ISpanRecord
{
    /// <summary>The confidence, in hundredths, of a figure in data that was written before figures had one.</summary>
    public const int Unmeasured = 90;

    // What the texts mean, found when it is first asked for. A reference each: a thread that asks while another writes must see all of it or nothing.
    private Currency? _currency;
    private Unit? _unit;
    private StrongBox<PartialDate>? _first;
    private StrongBox<PartialDate>? _last;

    public TextSpan Span { get; set; }

    /// <summary>The number itself; <see langword="null"/> where it is all of the span.</summary>
    public TextSpan? CoreSpan { get; set; }

    public TextSpan Core => CoreSpan ?? Span;

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

    public string? Rule { get; set; }

    public int? Confidence { get; set; }

    public bool? IsRise { get; set; }

    public ChangeRole ChangeRole { get; set; }

    public TextSpan? ChangeFrom { get; set; }

    public TextSpan? ChangeTo { get; set; }

    /// <summary>Whether a person corrected or confirmed it.</summary>
    public bool IsCorrected { get; set; }

    /// <summary>The fields as data have them.</summary>
    public static FieldTable<FigureFields> Table { get; } = new FieldTable<FigureFields>()
        .KindOf('k', f => f.Kind, (f, v) => f.Kind = v)
        .Span("core", 'c', f => f.CoreSpan, (f, v) => f.CoreSpan = v)
        .Decimal("value", 'v', f => f.Value, (f, v) => f.Value = v)
        .Decimal("low", 'l', f => f.Low, (f, v) => f.Low = v)
        .Decimal("high", 'h', f => f.High, (f, v) => f.High = v)
        .Text("date", 'd', f => f.Date, (f, v) => f.Date = v)
        .Text("from", 'f', f => f.DateLow, (f, v) => f.DateLow = v)
        .Text("to", 't', f => f.DateHigh, (f, v) => f.DateHigh = v)
        .Text("unit", 'u', f => f.Unit, (f, v) => f.Unit = v)
        .Text("noun", 'n', f => f.Noun, (f, v) => f.Noun = v)
        .Text("per", 'p', f => f.Per, (f, v) => f.Per = v)
        .Span("base-at", 'b', f => f.Base, (f, v) => f.Base = v)
        .Enum("approximation", 'a', f => f.Approximation, (f, v) => f.Approximation = v)
        .Entity("entity", 'e', f => f.Entity, (f, v) => f.Entity = v)
        .Text("rule", 'i', f => f.Rule, (f, v) => f.Rule = v)
        .Number("confidence", 'j', f => f.Confidence, (f, v) => f.Confidence = v)
        .Text("change", 'r', f => f.IsRise is { } rise ? (rise ? "up" : "down") : null, (f, v) => f.IsRise = v == "up")
        .Enum("change-role", 'o', f => f.ChangeRole, (f, v) => f.ChangeRole = v)
        .Span("change-from", 'x', f => f.ChangeFrom, (f, v) => f.ChangeFrom = v)
        .Span("change-to", 'y', f => f.ChangeTo, (f, v) => f.ChangeTo = v)
        .Flag("corrected", 'z', f => f.IsCorrected, (f, v) => f.IsCorrected = v);

    /// <summary>The value, or the lower end of a range.</summary>
    public decimal LowerEnd => UpperEnd is null ? Value ?? Low ?? High ?? 0 : Low!.Value;

    /// <summary>The upper end of a range, else <see langword="null"/>.</summary>
    public decimal? UpperEnd => Low is null ? null : High;

    /// <summary>The currency, of a kind that has one.</summary>
    public Currency Currency => _currency ??= Currency.Parse(Unit!);

    /// <summary>The unit of measurement, of a kind that has one.</summary>
    public Unit MeasuringUnit => _unit ??= TypedCorpus.Unit.Parse(Unit!);

    /// <summary>Whether it is a span of dates.</summary>
    public bool IsSpan => DateLow is not null || DateHigh is not null;

    /// <summary>The date, or the first one of a span.</summary>
    public PartialDate First => (_first ??= new(DateOf(IsSpan ? DateLow : Date))).Value;

    /// <summary>The date, or the last one of a span.</summary>
    public PartialDate Last => (_last ??= new(DateOf(IsSpan ? DateHigh : Date))).Value;

    private static PartialDate DateOf(string? text) => text is null ? default : PartialDate.Parse(text);
}
