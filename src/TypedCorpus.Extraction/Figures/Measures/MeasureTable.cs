using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The forms of units, currencies and per cent.</summary>
internal sealed class MeasureTable
{
    private readonly PhraseTable<Measure> _after = new();
    private readonly PhraseTable<MoneyMeasure> _before = new();
    private readonly List<NamedMeasure> _named = [];
    private readonly HashSet<string> _bare;
    private readonly HashSet<string> _codesInSmallLetters;
    private readonly SharedCurrencies _shared;

    public MeasureTable(LanguageFiles files, FigureLexicon lexicon, SharedCurrencies shared)
    {
        _shared = shared;
        _bare = new HashSet<string>(lexicon.WordsOf(WordList.BareCurrencies), StringComparer.Ordinal);
        _codesInSmallLetters = new HashSet<string>(lexicon.WordsOf(WordList.CodesInSmallLetters), StringComparer.Ordinal);
        // The first to add a form keeps it: rows of measures.tsv, then currencies, then units.
        foreach (string[] row in files.Rows("figures/measures.tsv"))
            AddNamed(row);
        foreach (CurrencyForm form in CurrencyTable.Forms)
        {
            bool isOnlyInCapitals = IsCode(form) && !_codesInSmallLetters.Contains(form.Text);
            _after.Add(form.Text, form.AsWritten || isOnlyInCapitals, MoneyOf(form));
        }
        AddUnits(lexicon);
        AddBefore(lexicon);
    }

    /// <summary>The measures that are neither units nor currencies.</summary>
    public IReadOnlyList<NamedMeasure> NamedMeasures => _named;

    /// <summary>The measure written after a number, from a place on.</summary>
    public Phrase<Measure>? At(TokenCursor first) => _after.Find(first);

    /// <summary>The measure with a form: <c>foot</c>, <c>pence</c>.</summary>
    /// <exception cref="ArgumentException">No measure has it.</exception>
    public Measure Named(string form) => _after.Find(form) ?? throw new ArgumentException($"No unit, currency or row of measures.tsv has the form '{form}'.", nameof(form));

    /// <summary>The currency that begins at a place and stands before a number: <c>US$</c>, <c>EUR</c>.</summary>
    public Phrase<MoneyMeasure>? BeforeNumberAt(TokenCursor first) => _before.Find(first);

    private void AddNamed(string[] row)
    {
        // Columns: the kind of the figures, the name of the unit, its forms, and, where it has its own, the rule that records name.
        NamedMeasure measure = new(row[1], (FigureKind)Enum.Parse(typeof(FigureKind), row[0]), row.Length > 3 ? row[3] : null);
        _named.Add(measure);
        foreach (string form in row[2].Split('|'))
        {
            // =pc: only as written.
            bool asWritten = form[0] == '=';
            _after.Add(asWritten ? form.Substring(1) : form, asWritten, measure);
        }
    }

    private void AddUnits(FigureLexicon lexicon)
    {
        string[] onlyAsWritten = lexicon.WordsOf(WordList.UnitsOnlyAsWritten);
        foreach (UnitForm form in UnitTable.Forms)
            _after.Add(form.Text, form.AsWritten, new UnitMeasure(form.Unit));
        foreach (UnitForm form in UnitTable.Forms)
        {
            // Symbols of several letters are at times written without regard to case: KM, Kg, MPH. The table's own forms go first.
            if (form.AsWritten && form.Text.Length > 1 && char.IsLetter(form.Text[0]) && !onlyAsWritten.Contains(form.Text))
                _after.Add(form.Text, asWritten: false, new UnitMeasure(form.Unit));
        }
    }

    /// <summary>Words (dollars) stand after a number; signs and codes before it as well.</summary>
    private void AddBefore(FigureLexicon lexicon)
    {
        string[] words = lexicon.WordsOf(WordList.CodesThatAreWords);
        // Cents and pence stand after their number only.
        foreach (CurrencyForm form in CurrencyTable.Forms.Where(static f => f.MinorDigits == 0))
        {
            if (form.AsWritten)
                _before.Add(form.Text, asWritten: true, MoneyOf(form));
            if (IsCode(form) && !words.Contains(form.Text))
                _before.Add(form.Text, !_codesInSmallLetters.Contains(form.Text), MoneyOf(form));
            if (form.AsWritten && form.Text is [_, _, .., '$'])
                _before.Add(form.Text, asWritten: false, MoneyOf(form));
        }
        foreach (string form in lexicon.WordsOf(WordList.Yuan))
            _before.Add(form, asWritten: false, new MoneyMeasure(Currency.CNY, MinorDigits: 0, IsBare: false));
    }

    private static bool IsCode(CurrencyForm form) => form.Text == form.Currency.Code;

    private MoneyMeasure MoneyOf(CurrencyForm form) => new(form.Currency, form.MinorDigits, _bare.Contains(form.Text) || _shared.Has(form.Text));
}
