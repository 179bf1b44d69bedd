namespace TypedCorpus.Extraction.Languages;

/// <summary>The words that tell where tokens and sentences end.</summary>
internal sealed class TokenWords
{
    private readonly WordSet _leading;
    private readonly WordSet _abbreviations;
    private readonly WordSet _beforeNumber;
    private readonly WordSet _elisions;
    private readonly WordSet _clitics;
    private readonly WordSet _openers;
    private readonly WordSet _verbs;
    private readonly WordSet _nameParts;
    private readonly WordSet _afterClock;
    private readonly WordSet _initials;
    private readonly WordSet _letterNames;
    private readonly WordSet _beforeLetterNames;

    /// <summary>Takes the words from their tables.</summary>
    /// <param name="tokens">What ends in a stop or begins with an apostrophe.</param>
    /// <param name="sentences">What tells that a sentence ends with an abbreviation.</param>
    public TokenWords(WordRoles tokens, WordRoles sentences)
    {
        WordSet leading = tokens["leading-abbreviations"];
        _leading = new WordSet(leading, StringComparer.OrdinalIgnoreCase);
        _abbreviations = new WordSet(leading.Concat(tokens["trailing-abbreviations"]), StringComparer.OrdinalIgnoreCase);
        _beforeNumber = tokens["abbreviations-before-numbers"];
        _elisions = tokens["elisions"];
        _clitics = new WordSet(tokens["clitics"], StringComparer.OrdinalIgnoreCase);
        LongestAbbreviation = _abbreviations.LongestWord;
        LongestClitic = _clitics.LongestWord;
        LongestElision = _elisions.LongestWord;
        _openers = sentences["openers"];
        _verbs = sentences["verbs"];
        _nameParts = sentences["names"];
        _afterClock = sentences["times"];
        _initials = sentences["initials"];
        _letterNames = sentences["letter-names"];
        _beforeLetterNames = sentences["before-letter-names"];
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

    /// <summary>Whether initials, without the last stop, may end a sentence: those of a place or a body, <c>U.S</c>.</summary>
    public bool AreInitialsOfPlace(string word) => _initials.Contains(word);

    /// <summary>Whether a letter is a name after a word: <c>on X</c>.</summary>
    public bool IsLetterName(string letter, string before) => _letterNames.Contains(letter) && _beforeLetterNames.Contains(before);
}
