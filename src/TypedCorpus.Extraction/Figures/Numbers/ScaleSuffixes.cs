using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The letters and short words of scale after digits: <c>$1.2bn</c>, <c>10k</c>.</summary>
internal sealed class ScaleSuffixes
{
    private readonly SpanTable<Scale> _scales = new(ignoreCase: true);

    public ScaleSuffixes(LanguageFiles files)
    {
        foreach (string[] row in files.Rows("figures/scales.tsv"))
            _scales.TryAdd(row[0], new Scale(decimal.Parse(row[1], CultureInfo.InvariantCulture), row.Length > 2));
    }

    /// <summary>What the digits are multiplied by; <see langword="null"/> where the letters are no scale.</summary>
    /// <param name="suffix">The letters.</param>
    /// <param name="isMoney">Whether the digits are a sum of money.</param>
    public decimal? ValueOf(TokenCursor suffix, bool isMoney)
    {
        // €130 B&B
        if (suffix.Next.Is('&') && suffix.Next.IsAttached)
            return null;
        if (suffix.Length == 1)
            return ValueOf(suffix.Chars[0], isMoney, suffix.IsAttached);
        return _scales.Find(suffix.Chars) is { } scale && (isMoney || !scale.IsOfMoney) ? scale.Value : null;
    }

    private static decimal? ValueOf(char letter, bool isMoney, bool isAttached) => (letter, isMoney, isAttached) switch
    {
        ('k' or 'K', _, true) or ('k' or 'K', true, _) or ('k', _, _) => 1_000,
        ('m' or 'M', true, _) or ('m' or 'M', false, true) or ('M', false, false) => 1_000_000,
        ('b' or 'B', true, _) or ('B', false, true) => 1_000_000_000,
        ('t' or 'T', true, true) => 1_000_000_000_000,
        _ => null,
    };

    private sealed record Scale(decimal Value, bool IsOfMoney);
}
