namespace TypedCorpus.Extraction.Languages;

/// <summary>What somebody is to a relative: whose wife she is, is her husband. A language without the table has none.</summary>
internal sealed class KinReciprocals
{
    private const string Table = "coreference/kin-reciprocals.tsv";
    private const string Masculine = "m";

    private readonly Dictionary<(string Relative, Gender Of), string> _nouns = [];

    public KinReciprocals(Language language)
    {
        foreach (string[] row in language.Files.Rows(Table))
            _nouns.Add((row[0], row[1] == Masculine ? Gender.Masculine : Gender.Feminine), row[2]);
    }

    /// <summary>What a man or a woman is to his or her relative; <see langword="null"/> where the table does not say.</summary>
    public string? Of(string relative, Gender of) => _nouns.TryGetValue((relative, of), out string? noun) ? noun : null;
}
