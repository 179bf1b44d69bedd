namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a pattern asks of one token.</summary>
internal abstract record TokenTest
{
    /// <summary>Whether a token passes.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="token">Which one; it exists.</param>
    /// <param name="entry">What the vocabulary of the rules knows of its word.</param>
    public abstract bool Passes(ITokenView view, int token, VocabularyEntry? entry);

    /// <summary>A word in any case: <c>more</c>.</summary>
    public sealed record Word(VocabularyEntry Known) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) => ReferenceEquals(entry, Known);
    }

    /// <summary>A token as written: <c>"US"</c>, <c>"$"</c>.</summary>
    public sealed record Exact(VocabularyEntry Known, string Text) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) =>
            ReferenceEquals(entry, Known) && view.Chars(token).SequenceEqual(Text.AsSpan());
    }

    /// <summary>A word of a class: <c>&lt;month&gt;</c>. Its phrases of several words are another matter: see <see cref="PatternNode.Phrase"/>.</summary>
    public sealed record OfClass(WordClass Class) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) => entry is not null && entry.IsIn(Class);
    }

    /// <summary>A part of speech: <c>#NNP</c>, or those that begin alike: <c>#NN*</c>.</summary>
    public sealed record Tag(ulong Tags) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) => Has(view.TagOf(token));

        /// <summary>Whether the test lets a tag pass.</summary>
        public bool Has(PosTag tag) => (Tags >> (int)tag & 1) != 0;
    }

    /// <summary>A number between two values: <c>:number(1-31)</c>.</summary>
    public sealed record Number(decimal Low, decimal High) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) =>
            view.TryGetNumber(token, out decimal value) && value >= Low && value <= High;
    }

    /// <summary>What a token is made of: <c>:digits(4)</c>, <c>:capital</c>.</summary>
    public sealed record Characters(CharacterClass Class, int Low, int High) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry)
        {
            ReadOnlySpan<char> chars = view.Chars(token);
            return chars.Length >= Low && chars.Length <= High && Class.Holds(chars);
        }
    }

    /// <summary>How a word begins or ends, in any case: <c>:ends(ly)</c>, <c>:begins(0)</c>.</summary>
    public sealed record Affix(string Text, bool IsEnd) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) => IsEnd
            ? view.Chars(token).EndsWith(Text.AsSpan(), StringComparison.OrdinalIgnoreCase)
            : view.Chars(token).StartsWith(Text.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Not what another test asks: <c>!the</c>.</summary>
    public sealed record Not(TokenTest Test) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) => !Test.Passes(view, token, entry);
    }

    /// <summary>What two tests ask: <c>&lt;month&gt;&amp;:capital</c>.</summary>
    public sealed record Both(TokenTest First, TokenTest Second) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry) =>
            First.Passes(view, token, entry) && Second.Passes(view, token, entry);
    }

    /// <summary>What one of several tests asks: <c>(the | a | an)</c>.</summary>
    public sealed record AnyOf(TokenTest[] Tests) : TokenTest
    {
        /// <inheritdoc/>
        public override bool Passes(ITokenView view, int token, VocabularyEntry? entry)
        {
            foreach (TokenTest test in Tests)
            {
                if (test.Passes(view, token, entry))
                    return true;
            }
            return false;
        }
    }
}
