namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a token must be for a pattern to have it at a place, as far as its word, its tag, its traits and its first character tell; it lets too much pass, never too little.</summary>
internal sealed class TokenFilter
{
    private readonly WordBits _words = new();
    private TokenShapes _shapes;
    private ulong _tags;
    private ulong _traits;

    /// <summary>Whether any token, or none, passes.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether a token passes.</summary>
    public bool Admits(ITokenView view, int token, TokenFacts facts) =>
        Admits(facts.Word, facts.Shape) || (_tags != 0 && AdmitsTag(view, token)) || AdmitsTraits(view, token);

    /// <summary>Whether a word that begins with some shape passes, its tag and traits left aside.</summary>
    public bool Admits(int word, TokenShapes shape) => (_shapes & shape) != 0 || _words.Has(word);

    /// <summary>Whether a part of speech passes.</summary>
    public bool AdmitsTag(PosTag tag) => (_tags >> (int)tag & 1) != 0;

    /// <summary>Whether a trait passes.</summary>
    public bool AdmitsTrait(int trait) => (_traits >> trait & 1) != 0;

    private bool AdmitsTag(ITokenView view, int token) => AdmitsTag(view.TagOf(token));

    private bool AdmitsTraits(ITokenView view, int token) => _traits != 0 && (_traits & view.TraitsOf(token)) != 0;

    /// <summary>Whether a word can pass, as far as that can be told without its tag.</summary>
    public bool CanBe(VocabularyEntry word) => IsOpen || _words.Has(word.Number) || (_shapes & TokenShapes.Letter) != 0;

    /// <summary>Lets everything pass.</summary>
    public void Open() => IsOpen = true;

    /// <summary>Lets words pass.</summary>
    public void Add(IEnumerable<VocabularyEntry> words) => _words.Add(words);

    /// <summary>Lets tokens of some shapes pass.</summary>
    public void Add(TokenShapes shapes) => _shapes |= shapes;

    /// <summary>Lets pass what passes another filter.</summary>
    public void Add(TokenFilter other)
    {
        _words.Add(other._words);
        _shapes |= other._shapes;
        _tags |= other._tags;
        _traits |= other._traits;
        IsOpen |= other.IsOpen;
    }

    /// <summary>Lets pass what passes a test.</summary>
    public void Add(TokenTest test)
    {
        switch (test)
        {
            case TokenTest.Word or TokenTest.OfWords or TokenTest.OfClass:
                Add(TokenTest.WordsOf(test));
                break;
            case TokenTest.Exact exact:
                Add([exact.Known]);
                break;
            case TokenTest.Tag tag:
                _tags |= tag.Tags;
                break;
            case TokenTest.Traits traits:
                _traits |= 1UL << traits.Rarest;
                break;
            case TokenTest.Characters { Class.Beginning: not TokenShapes.None and var shape }:
                Add(shape);
                break;
            case TokenTest.AnyOf anyOf:
                foreach (TokenTest alternative in anyOf.Tests)
                    Add(alternative);
                break;
            case TokenTest.Both both:
                Add(RuleBeginnings.Narrower(both));
                break;
            default:
                Open();
                break;
        }
    }
}
