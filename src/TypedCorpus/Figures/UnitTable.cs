using System.Globalization;

namespace TypedCorpus;

/// <summary>The units of <c>units.tsv</c>, read once.</summary>
internal static class UnitTable
{
    private const string Prefixes = "EPTGMkhdcmµnpf";

    private static readonly string[] s_prefixNames =
        ["exa", "peta", "tera", "giga", "mega", "kilo", "hecto", "deci", "centi", "milli", "micro", "nano", "pico", "femto"];

    private static readonly int[] s_prefixPowers = [18, 15, 12, 9, 6, 3, 2, -1, -2, -3, -6, -9, -12, -15];

    private static readonly Lazy<Tables> s_tables = new(Read);

    /// <summary>All units, in the order of the table.</summary>
    public static IReadOnlyList<Unit> Units => s_tables.Value.Units;

    /// <summary>The forms by which text names units: each with its unit; the first unit to claim a form keeps it.</summary>
    public static IReadOnlyList<UnitForm> Forms => s_tables.Value.Forms;

    /// <summary>The unit of the table with this name.</summary>
    public static Unit Get(string name) => s_tables.Value.ByName[name];

    /// <summary>The unit with this name, plural, symbol or code.</summary>
    public static bool TryFind(string? name, out Unit? unit)
    {
        unit = null;
        return name is not null && (s_tables.Value.ByName.TryGetValue(name, out unit) || s_tables.Value.ByOther.TryGetValue(name, out unit));
    }

    private static Tables Read()
    {
        Tables tables = new();
        foreach (string[] fields in EmbeddedTable.Rows("units.tsv"))
        {
            string prefixes = Field(fields, 7);
            int power = 1;
            if (prefixes.Length > 0 && prefixes[0] == '^')
            {
                power = prefixes[1] - '0';
                prefixes = prefixes.Substring(2);
            }
            Add(tables, fields, "", "", "", 0);
            foreach (char prefix in prefixes)
            {
                int i = Prefixes.IndexOf(prefix);
                Add(tables, fields, s_prefixNames[i], prefix.ToString(), prefix == 'µ' ? "u" : prefix.ToString(), s_prefixPowers[i] * power);
            }
        }
        return tables;
    }

    private static void Add(Tables tables, string[] fields, string prefixName, string prefix, string ucumPrefix, int powerOfTen)
    {
        string name = fields[0].Replace("*", prefixName);
        string plural = fields[1].Replace("*", prefixName);
        string symbol = fields[2].Replace("*", prefix);
        string ucum = fields[3].Replace("*", ucumPrefix);
        if (!tables.ByName.TryGetValue(name, out Unit? unit))
        {
            string offset = Field(fields, 6);
            unit = new Unit(
                name, plural, symbol, ucum, (Dimension)Enum.Parse(typeof(Dimension), fields[4]),
                Ratio.Parse(fields[5]).Scale(powerOfTen),
                offset.Length == 0 ? 0 : decimal.Parse(offset, CultureInfo.InvariantCulture));
            tables.Units.Add(unit);
            tables.ByName.Add(name, unit);
            foreach (string other in (string[])[plural, symbol, ucum])
            {
                if (!tables.ByName.ContainsKey(other) && !tables.ByOther.ContainsKey(other))
                    tables.ByOther.Add(other, unit);
            }
        }
        string forms = Field(fields, 8);
        bool onlyForms = forms.Length > 0 && forms[0] == '-';
        if (!onlyForms)
        {
            tables.Forms.Add(new UnitForm(name, false, unit));
            tables.Forms.Add(new UnitForm(plural, false, unit));
            tables.Forms.Add(new UnitForm(symbol, true, unit));
        }
        foreach (string form in forms.Substring(onlyForms ? 1 : 0).Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool asWritten = form[0] == '=';
            string text = form.Substring(asWritten ? 1 : 0);
            bool prefixed = text.IndexOf('*') >= 0;
            // A form without the star is one of the unit without prefix.
            if (prefixed || powerOfTen == 0)
                tables.Forms.Add(new UnitForm(text.Replace("*", IsSpelled(text) ? prefixName : prefix), asWritten, unit));
        }
    }

    /// <summary>Whether the star stands before a word that is spelled out (<c>*meters</c>) and not before a symbol (<c>sq *m</c>).</summary>
    private static bool IsSpelled(string form)
    {
        int star = form.IndexOf('*');
        int letters = 0;
        for (int i = star + 1; star >= 0 && i < form.Length && form[i] is >= 'a' and <= 'z'; i++)
            letters++;
        return letters > 2 && form.IndexOf("mps", star, StringComparison.Ordinal) != star + 1 && form.IndexOf("mph", star, StringComparison.Ordinal) != star + 1
            && form.IndexOf("bps", star, StringComparison.Ordinal) != star + 1;
    }

    private static string Field(string[] fields, int index) => index < fields.Length ? fields[index] : "";

    private sealed class Tables
    {
        public List<Unit> Units { get; } = [];

        public List<UnitForm> Forms { get; } = [];

        public Dictionary<string, Unit> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Unit> ByOther { get; } = new(StringComparer.Ordinal);
    }
}

/// <summary>A way in which text names a unit.</summary>
/// <param name="Text">The form; spaces stand for any white space or hyphen.</param>
/// <param name="AsWritten">Whether capitals and small letters matter, as in symbols (<c>MW</c>, <c>mW</c>).</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct UnitForm(string Text, bool AsWritten, Unit Unit);
