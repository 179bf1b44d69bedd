using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Nouns for people of an age: somebody of 89 is the <c>pensioner</c>.</summary>
internal sealed class AgeNouns(Language language)
{
    private readonly (string Noun, int Youngest, int Oldest)[] _rows =
        [.. language.Files.Rows("coreference/age-nouns.tsv").Select(static r => (r[0], int.Parse(r[1], CultureInfo.InvariantCulture), int.Parse(r[2], CultureInfo.InvariantCulture)))];

    /// <summary>The nouns for somebody of an age in digits; none where it is written otherwise.</summary>
    public IEnumerable<string> Of(ReadOnlySpan<char> age) => int.TryParse(age.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int years)
        ? _rows.Where(row => row.Youngest <= years && years <= row.Oldest).Select(static row => row.Noun)
        : [];
}
