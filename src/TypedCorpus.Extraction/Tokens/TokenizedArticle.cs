using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction;

/// <summary>An article cut into tokens and sentences. A token belongs to one sentence, a sentence to one paragraph.</summary>
public sealed class TokenizedArticle
{
    private readonly int _count;
    private Token[] _tokens;
    private readonly Sentence[] _sentences;
    private int[] _sentenceOfToken;
    private WrittenWord[] _words;
    private bool[] _capitals;

    internal TokenizedArticle(SourceArticle source, Language language, List<Token> tokens, Sentence[] sentences)
    {
        Source = source;
        Language = language;
        _count = tokens.Count;
        _tokens = Spare.Take<Token>(_count);
        tokens.CopyTo(_tokens);
        _sentences = sentences;
        _sentenceOfToken = Spare.Take<int>(_count);
        for (int s = 0; s < sentences.Length; s++)
        {
            for (int t = sentences[s].FirstToken; t < sentences[s].EndToken; t++)
                _sentenceOfToken[t] = s;
        }
        _words = Spare.Take<WrittenWord>(_count);
        _capitals = Spare.Take<bool>(_count);
        for (int t = 0; t < _count; t++)
        {
            _words[t] = WrittenWords.Of(this[t]);
            _capitals[t] = _words[t].HasCapital && tokens[t].Kind == TokenKind.Word;
        }
    }

    /// <summary>The article.</summary>
    public SourceArticle Source { get; }

    /// <summary>The language that it is read in.</summary>
    public Language Language { get; }

    /// <summary>Its text.</summary>
    public string Text => Source.Text;

    /// <summary>All tokens, in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>All sentences, in order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Whether a token is a word with a capital, or in a script without case, or a handle: such a word may be a name.</summary>
    internal bool HasCapital(int token) => _capitals[token];

    /// <summary>A token as written.</summary>
    internal WrittenWord WordOf(int token) => _words[token];

    /// <summary>A token in small letters, with a straight apostrophe.</summary>
    internal string LowerOf(int token) => _words[token].Lower;

    /// <summary>A token in its key form: see <see cref="NameText"/>.</summary>
    internal string KeyOf(int token) => _words[token].Key;

    /// <summary>Hands back the tokens: nothing is asked of the article any more.</summary>
    internal void Release()
    {
        Spare.Keep(_tokens);
        Spare.Keep(_sentenceOfToken);
        Spare.Keep(_words);
        Spare.Keep(_capitals);
        (_tokens, _sentenceOfToken, _words, _capitals) = ([], [], [], []);
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    public int SentenceOf(int token) => _sentenceOfToken[token];

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceAt(int token) => _sentences[_sentenceOfToken[token]];

    /// <summary>The characters from the first of some tokens to the last.</summary>
    public TextSpan SpanOf(TokenRange tokens) => TextSpan.FromBounds(_tokens[tokens.Start].Start, _tokens[tokens.Last].End);

    /// <summary>These characters.</summary>
    public ReadOnlySpan<char> TextOf(TokenRange tokens) => Text.AsSpan(_tokens[tokens.Start].Start, _tokens[tokens.Last].End - _tokens[tokens.Start].Start);

    /// <summary>The index of the first token that ends after <paramref name="position"/>; the number of tokens if none does.</summary>
    public int TokenAt(int position) => BinarySearch.First(new ArraySegment<Token>(_tokens, 0, _count), position, static (token, position) => token.End > position);

    /// <summary>The tokens from the one in which a span of the text begins to the one in which it ends.</summary>
    public TokenRange TokensOf(TextSpan span) => new(TokenAt(span.Start), TokenAt(span.End - 1) + 1);

    /// <summary>Whether white space (a line break included) stands between a token and the one before it, or it is the first.</summary>
    public bool SpaceBefore(int token) => token == 0 || _tokens[token - 1].End < _tokens[token].Start;
}
