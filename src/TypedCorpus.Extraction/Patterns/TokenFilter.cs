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
    public bool Admits(ITokenView view, int token, in TokenFacts facts) =>
        (_shapes & facts.Shape) != 0 || _words.Has(facts.Word) || (_tags != 0 && AdmitsTag(view, token)) || AdmitsTraits(view, token);

    private bool AdmitsTag(ITokenView view, int token) => (_tags >> (int)view.TagOf(token) & 1) != 0;

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
