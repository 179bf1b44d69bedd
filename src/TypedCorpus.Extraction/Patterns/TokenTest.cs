namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a pattern asks of one token.</summary>
internal abstract record TokenTest
{
    /// <summary>Whether a token passes.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="token">Which one; it exists.</param>
    /// <param name="facts">What is known of it.</param>
    public abstract bool Passes(ITokenView view, int token, TokenFacts facts);

    /// <summary>Whether patterns that begin with the test are found at a word: what asks for anything else than words is found otherwise.</summary>
    public virtual bool IsFoundAt(VocabularyEntry word) => false;

    /// <summary>What one of several tests asks; words and tags are one test each, so that they are tried at once.</summary>
    public static TokenTest Any(IReadOnlyList<TokenTest> tests)
    {
        VocabularyEntry[] words = [.. tests.SelectMany(WordsOf)];
        ulong tags = tests.OfType<Tag>().Aggregate(0UL, static (all, test) => all | test.Tags);
        List<TokenTest> merged = [.. tests.Where(static t => t is not (Word or OfWords or OfClass or Tag))];
        if (words.Length > 0)
            merged.Insert(0, new OfWords(words));
        if (tags != 0)
            merged.Add(new Tag(tags));
        return merged.Count == 1 ? merged[0] : new AnyOf([.. merged]);
    }

    /// <summary>The words that a test lets pass, where it asks for nothing else.</summary>
    public static IEnumerable<VocabularyEntry> WordsOf(TokenTest test) => test switch
    {
        Word word => [word.Known],
        OfWords words => words.Words,
        OfClass ofClass => ofClass.Class.Words,
        _ => [],
    };

    /// <summary>A word in any case: <c>more</c>.</summary>
    public sealed record Word(VocabularyEntry Known) : TokenTest
    {
        /// <inheritdoc/>
        public override bool IsFoundAt(VocabularyEntry word) => word.Number == Known.Number;

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => facts.Word == Known.Number;
    }

    /// <summary>A token as written: <c>"US"</c>, <c>"$"</c>.</summary>
    public sealed record Exact(VocabularyEntry Known, string Text) : TokenTest
    {
        /// <inheritdoc/>
        public override bool IsFoundAt(VocabularyEntry word) => word.Number == Known.Number;

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) =>
            facts.Word == Known.Number && view.Chars(token).SequenceEqual(Text.AsSpan());
    }

    /// <summary>One of several words: <c>(the | a | an)</c>.</summary>
    public sealed record OfWords : TokenTest
    {
        private readonly WordBits _bits = new();

        /// <summary>Makes a test for words.</summary>
        public OfWords(VocabularyEntry[] words)
        {
            Words = words;
            _bits.Add(words);
        }

        /// <summary>The words.</summary>
        public VocabularyEntry[] Words { get; }

        /// <inheritdoc/>
        public override bool IsFoundAt(VocabularyEntry word) => _bits.Has(word.Number);

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => _bits.Has(facts.Word);
    }

    /// <summary>A word of a class: <c>&lt;month&gt;</c>. Its phrases of several words are another matter: see <see cref="PatternNode.Phrase"/>.</summary>
    public sealed record OfClass(WordClass Class) : TokenTest
    {
        /// <inheritdoc/>
        public override bool IsFoundAt(VocabularyEntry word) => Class.Has(word.Number);

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => Class.Has(facts.Word);
    }

    /// <summary>A part of speech: <c>#NNP</c>, or those that begin alike: <c>#NN*</c>.</summary>
    public sealed record Tag(ulong Tags) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => Has(view.TagOf(token));

        /// <summary>Whether the test lets a tag pass.</summary>
        public bool Has(PosTag tag) => (Tags >> (int)tag & 1) != 0;
    }

    /// <summary>All of some traits that the stage knows of: <c>[noun named]</c>.</summary>
    public sealed record Traits(ulong All) : TokenTest
    {
        /// <summary>The trait by which a token is found: the last, since stages name those last that are rarest.</summary>
        public int Rarest
        {
            get
            {
                int bit = 63;
                while ((All >> bit & 1) == 0)
                    bit--;
                return bit;
            }
        }

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => (view.TraitsOf(token) & All) == All;
    }

    /// <summary>A number between two values: <c>:number(1-31)</c>.</summary>
    public sealed record Number(decimal Low, decimal High) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) =>
            view.TryGetNumber(token, out decimal value) && value >= Low && value <= High;
    }

    /// <summary>What a token is made of: <c>:digits(4)</c>, <c>:capital</c>.</summary>
    public sealed record Characters(CharacterClass Class, int Low, int High) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => Fits(view.Chars(token), facts.Shape);

        /// <summary>Whether characters pass, given what they begin with.</summary>
        public bool Fits(ReadOnlySpan<char> chars, TokenShapes shape) => chars.Length >= Low && chars.Length <= High && Class.Holds(chars, shape);
    }

    /// <summary>How a word begins or ends, in any case: <c>:ends(ly)</c>, <c>:begins(0)</c>.</summary>
    public sealed record Affix(string Text, bool IsEnd) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => Fits(view.Chars(token));

        /// <summary>Whether characters pass.</summary>
        public bool Fits(ReadOnlySpan<char> chars) => IsEnd
            ? chars.EndsWith(Text.AsSpan(), StringComparison.OrdinalIgnoreCase)
            : chars.StartsWith(Text.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Not what another test asks: <c>!the</c>.</summary>
    public sealed record Not(TokenTest Test) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) => !Test.Passes(view, token, facts);
    }

    /// <summary>What two tests ask: <c>&lt;month&gt;&amp;:capital</c>.</summary>
    public sealed record Both(TokenTest First, TokenTest Second) : TokenTest
    {
        /// <inheritdoc/>
        public override bool IsFoundAt(VocabularyEntry word) => RuleBeginnings.Narrower(this).IsFoundAt(word);

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts) =>
            First.Passes(view, token, facts) && Second.Passes(view, token, facts);
    }

    /// <summary>What one of several tests asks: <c>("US" | :digits)</c>.</summary>
    public sealed record AnyOf(TokenTest[] Tests) : TokenTest
    {
        /// <inheritdoc/>
        public override bool IsFoundAt(VocabularyEntry word) => Array.Exists(Tests, test => test.IsFoundAt(word));

        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, TokenFacts facts)
        {
            foreach (TokenTest test in Tests)
            {
                if (test.Passes(view, token, facts))
                    return true;
            }
            return false;
        }
    }
}
