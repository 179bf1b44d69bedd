namespace TypedCorpus.Extraction.Languages;

/// <summary>The words that tell where tokens and sentences end.</summary>
internal sealed class TokenWords
{
    private const string Tokens = "tokens/tokens.tsv";
    private const string Sentences = "tokens/sentence-starts.tsv";

    private readonly HashSet<string> _leading;
    private readonly HashSet<string> _abbreviations;
    private readonly HashSet<string> _beforeNumber;
    private readonly HashSet<string> _elisions;
    private readonly HashSet<string> _clitics;
    private readonly HashSet<string> _openers;
    private readonly HashSet<string> _verbs;
    private readonly HashSet<string> _nameParts;
    private readonly HashSet<string> _afterClock;

    public TokenWords(LanguageFiles files)
    {
        _leading = new HashSet<string>(files.Words(Tokens, "leading-abbreviations"), StringComparer.OrdinalIgnoreCase);
        _abbreviations = new HashSet<string>(_leading.Concat(files.Words(Tokens, "trailing-abbreviations")), StringComparer.OrdinalIgnoreCase);
        _beforeNumber = Set(files, Tokens, "abbreviations-before-numbers");
        _elisions = Set(files, Tokens, "elisions");
        _clitics = new HashSet<string>(files.Words(Tokens, "clitics"), StringComparer.OrdinalIgnoreCase);
        LongestAbbreviation = _abbreviations.Max(static a => a.Length);
        LongestClitic = _clitics.Max(static c => c.Length);
        LongestElision = _elisions.Max(static e => e.Length);
        _openers = Set(files, Sentences, "openers");
        _verbs = Set(files, Sentences, "verbs");
        _nameParts = Set(files, Sentences, "names");
        _afterClock = Set(files, Sentences, "times");
    }

    /// <summary>The length of the longest abbreviation, without its stop.</summary>
    public int LongestAbbreviation { get; }

    /// <summary>The length of the longest clitic, without its apostrophe.</summary>
    public int LongestClitic { get; }

    /// <summary>The length of the longest elision, without its apostrophe.</summary>
    public int LongestElision { get; }

    /// <summary>Whether a word, without its stop, is an abbreviation that never ends a sentence: <c>Mr</c>, <c>No</c>.</summary>
    public bool IsLeadingAbbreviation(string word) => _leading.Contains(word);

    /// <summary>Whether a word, without its stop, is an abbreviation at all.</summary>
    public bool IsAbbreviation(string word) => _abbreviations.Contains(word);

    /// <summary>Whether a word as written is an abbreviation only before a number: <c>no</c>, <c>fig</c>.</summary>
    public bool IsAbbreviationBeforeNumber(string word) => _beforeNumber.Contains(word);

    /// <summary>Whether a word after an apostrophe that begins a token is one of which the beginning is left out: <c>'em</c>.</summary>
    public bool IsElision(string word) => _elisions.Contains(word);

    /// <summary>Whether the letters after an apostrophe are a word of their own, joined to the one before: <c>'s</c>, <c>'ll</c>.</summary>
    public bool IsClitic(string letters) => _clitics.Contains(letters);

    /// <summary>Whether a word begins a sentence far more often than it follows an abbreviation in the middle of one.</summary>
    public bool IsOpener(string word) => _openers.Contains(word);

    /// <summary>Whether a capitalized word before this one is the subject of a new sentence.</summary>
    public bool IsVerbAfterSubject(string word) => _verbs.Contains(word);

    /// <summary>Whether a word forms a name with the initials before it: <c>U.S. Treasury</c>.</summary>
    public bool ContinuesName(string word) => _nameParts.Contains(word);

    /// <summary>Whether a word follows the time of a clock: <c>5 p.m. Eastern</c>.</summary>
    public bool FollowsClock(string word) => _afterClock.Contains(word);

    private static HashSet<string> Set(LanguageFiles files, string path, string name) => new(files.Words(path, name), StringComparer.Ordinal);
}
