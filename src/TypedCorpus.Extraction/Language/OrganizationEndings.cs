namespace TypedCorpus.Extraction.Languages;

/// <summary>What the last word of an organization's name, or the first, tells of the shorter names that it goes by.</summary>
internal sealed class OrganizationEndings
{
    // A plural of fewer letters is an abbreviation.
    private const int ShortestTeam = 5;

    private readonly WordSet _suffixes;
    private readonly WordSet _trades;
    private readonly WordSet _teams;
    private readonly WordSet _prefixes;

    public OrganizationEndings(LanguageFiles files)
    {
        string[][] rows = [.. files.Rows("coreference/company-endings.tsv")];
        _suffixes = WithRole("suffix");
        _trades = WithRole("trade");
        _teams = WithRole("team");
        _prefixes = WithRole("prefix");

        WordSet WithRole(string role) => new(rows.Where(row => row[1] == role).Select(static row => row[0]));
    }

    /// <summary>Whether the name may lack the word, in its key form, without being another: Apple Inc. is Apple.</summary>
    public bool IsSuffix(string word) => _suffixes.Contains(word);

    /// <summary>Whether a name that begins with the word, in its key form, may lack it: FC Ashford is Ashford.</summary>
    public bool IsPrefix(string word) => _prefixes.Contains(word);

    /// <summary>Whether the first word of a name that ends so, in its key form, stands for it: Ashford Motors is Ashford.</summary>
    public bool IsTrade(string word) => _trades.Contains(word);

    /// <summary>Whether a name that ends so is shortened to its end: the Ashford Rovers are the Rovers, the Evening Times is the Times.</summary>
    public bool IsTeam(string word) =>
        _teams.Contains(word) || (word.Length >= ShortestTeam && word[word.Length - 1] == 's' && !_suffixes.Contains(word) && !_trades.Contains(word));
}
