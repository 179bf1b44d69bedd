using System.Globalization;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>What figures ask of a language, read from its folder <c>figures</c> once.</summary>
internal sealed class FigureLanguage
{
    private readonly Dictionary<string, int> _confidence;

    private FigureLanguage(Language language)
    {
        LanguageFiles files = language.Files;
        Lexicon = new FigureLexicon(language);
        NumberRules = Figures.NumberRules.Read(language, Lexicon);
        HedgeRules = Figures.HedgeRules.Read(language, Lexicon);
        PairRules = Figures.PairRules.Read(language, Lexicon);
        ShareRules = Figures.ShareRules.Read(language, Lexicon);
        ChangeRules = Figures.ChangeRules.Read(language, Lexicon);
        FormRules = Figures.FormRules.Read(language, Lexicon);
        Holidays = ReadHolidays(files);
        Currencies = new SharedCurrencies(files);
        Dollars = new DollarCountry(files, Lexicon);
        Measures = new MeasureTable(files, Lexicon, Currencies);
        Scales = new ScaleSuffixes(files);
        DateRules = language.Rules(Lexicon, Figures.DateRules.Productions, "figures/dates.rules", "figures/periods.rules", "figures/spans.rules");
        DateFigure = DateRules.PartOf(Figures.DateRules.Figure);
        MarkRules = language.Rules(Lexicon, RuleMarks.Productions, "figures/not-figures.rules", "figures/ages.rules");
        _confidence = files.Rows("figures/confidence.tsv").ToDictionary(static r => r[0], static r => int.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The words that figures are made of, and those beside them.</summary>
    public FigureLexicon Lexicon { get; }

    /// <summary>The rules of numbers that are phrases: <c>several dozen</c>.</summary>
    public NumberRules NumberRules { get; }

    /// <summary>The rules of what is said of a number before or after it: <c>more than</c>.</summary>
    public RuleSet HedgeRules { get; }

    /// <summary>The rules of what two neighbouring figures make together: <c>10 to 15</c>.</summary>
    public RuleSet PairRules { get; }

    /// <summary>The rules of what a figure is per or of: <c>$20 an hour</c>.</summary>
    public RuleSet ShareRules { get; }

    /// <summary>The rules of rises and falls: <c>rose 3 % to $12</c>.</summary>
    public RuleSet ChangeRules { get; }

    /// <summary>The rules of figures that are more than a number with a unit: <c>an hour and a half</c>.</summary>
    public RuleSet FormRules { get; }

    /// <summary>The days that have a name.</summary>
    public PhraseTable<Holiday> Holidays { get; }

    /// <summary>The words of currencies that several countries share.</summary>
    public SharedCurrencies Currencies { get; }

    /// <summary>The countries whose dollar may be written as <c>$</c>.</summary>
    public DollarCountry Dollars { get; }

    /// <summary>The forms of units, currencies and per cent.</summary>
    public MeasureTable Measures { get; }

    /// <summary>The short words of scale: <c>bn</c>.</summary>
    public ScaleSuffixes Scales { get; }

    /// <summary>The rules of dates.</summary>
    public RuleSet DateRules { get; }

    /// <summary>The number of the part that is a whole date or span of dates.</summary>
    public int DateFigure { get; }

    /// <summary>The rules of numbers that are no figures, and of ages.</summary>
    public RuleSet MarkRules { get; }

    /// <summary>What figures ask of a language.</summary>
    public static FigureLanguage Of(Language language) => language.Part(static l => new FigureLanguage(l));

    /// <summary>The share of figures by a rule that are right, in hundredths, from a table of what was counted.</summary>
    /// <exception cref="InvalidOperationException">The table has no row for the rule.</exception>
    public int ConfidenceOf(string rule) =>
        _confidence.TryGetValue(rule, out int share) ? share : throw new InvalidOperationException($"figures/confidence.tsv has no row for the rule '{rule}'.");

    private static PhraseTable<Holiday> ReadHolidays(LanguageFiles files)
    {
        PhraseTable<Holiday> table = new();
        foreach (string[] fields in files.Rows("figures/holidays.tsv"))
            table.Add(fields[0], false, new Holiday(fields.Length > 1 ? fields[1] : string.Empty));
        return table;
    }
}
