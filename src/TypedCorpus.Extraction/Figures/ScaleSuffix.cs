using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A letter or short word of scale behind digits: <c>$1.2bn</c>, <c>10k</c>.</summary>
internal static class ScaleSuffix
{
    private static readonly SpanTable<Scale> s_scales = ReadScales();

    /// <summary>What the digits are multiplied by; 0 where the suffix is none.</summary>
    /// <param name="suffix">The letters.</param>
    /// <param name="money">Whether the digits are a sum of money.</param>
    /// <param name="attached">Whether no space stands between.</param>
    public static decimal ValueOf(ReadOnlySpan<char> suffix, bool money, bool attached)
    {
        if (suffix.Length == 1)
        {
            return (suffix[0], money, attached) switch
            {
                ('k' or 'K', _, true) or ('k' or 'K', true, _) or ('k', _, _) => 1_000,
                ('m' or 'M', true, _) or ('m' or 'M', false, true) or ('M', false, false) => 1_000_000,
                ('b' or 'B', true, _) or ('B', false, true) => 1_000_000_000,
                ('t' or 'T', true, true) => 1_000_000_000_000,
                _ => 0,
            };
        }
        return s_scales.Find(suffix) is { } scale && (money || !scale.IsOfMoney) ? scale.Value : 0;
    }

    private static SpanTable<Scale> ReadScales()
    {
        SpanTable<Scale> table = new(ignoreCase: true);
        foreach (string[] row in Language.English.Files.Rows("figures/scales.tsv"))
            table.TryAdd(row[0], new Scale(decimal.Parse(row[1], CultureInfo.InvariantCulture), row.Length > 2));
        return table;
    }

    private sealed record Scale(decimal Value, bool IsOfMoney);
}
