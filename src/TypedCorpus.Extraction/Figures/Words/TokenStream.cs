using System.Globalization;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The tokens of one sentence, and the questions that readers of figures ask of them.</summary>
internal sealed class TokenStream(ArticleSyntax syntax) : ITokenView
{
    private const WordRoles NumberWords = WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal | WordRoles.Part | WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen | WordRoles.Decade | WordRoles.Month;
    private const int MostDigitsOfInt = 9;

    // How many tokens there is room for at first.
    private const int Fewest = 128;

    private readonly FigureLexicon _lexicon = FigureLanguage.Of(syntax.Language).Lexicon;
    private FigureToken[] _tokens = Spare.Take<FigureToken>(Fewest);
    // For each token, the one of the article that it lies in.
    private int[] _articleTokens = Spare.Take<int>(Fewest);

    /// <summary>How many tokens the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the sentence among those that were read.</summary>
    public int Sentence { get; private set; }

    /// <summary>What figures ask of the language.</summary>
    public FigureLanguage Language { get; } = FigureLanguage.Of(syntax.Language);

    /// <summary>The article as syntax reads it.</summary>
    public ArticleSyntax Syntax => syntax;

    /// <summary>The article's text.</summary>
    public string Text { get; } = syntax.Article.Text;

    /// <summary>Whether the sentence has digits, a number word, a month or a Roman numeral.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>A token of the sentence.</summary>
    public ref readonly FigureToken this[int index] => ref _tokens[index];

    /// <summary>Cuts a sentence into tokens, in place of the one before.</summary>
    public void Read(TextSpan span)
    {
        Count = 0;
        Sentence++;
        HasNumber = false;
        int i = span.Start;
        int end = span.End;
        // A point with digits after it (.5 percent) ends no sentence, though it looks so.
        if (i > 1 && i < end && FigureCharacter.IsDigit(Text[i]) && Text[i - 1] == '.' && char.IsWhiteSpace(Text[i - 2]))
            i--;
        bool space = true;
        ReadOnlySpan<Token> articleTokens = syntax.Article.Tokens;
        int articleToken = syntax.Article.TokenAt(i);
        while (i < end)
        {
            char c = Text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }
            int start = i++;
            while (articleToken < articleTokens.Length && articleTokens[articleToken].End <= start)
                articleToken++;
            (FigureTokenKind kind, NumberWord? word) = (FigureTokenKind.Sign, null);
            WrittenWord? written = null;
            if (FigureCharacter.IsDigit(c))
            {
                while (i < end && FigureCharacter.IsDigit(Text[i]))
                    i++;
                kind = FigureTokenKind.Digits;
            }
            else if (FigureCharacter.IsLetter(c))
            {
                while (i < end && FigureCharacter.IsLetter(Text[i]))
                    i++;
                kind = FigureTokenKind.Letters;
                if (i < end && Text[i] is ':' or '.' && IsAddress(TextSpan.FromBounds(start, i), end))
                {
                    while (i < end && !char.IsWhiteSpace(Text[i]))
                        i++;
                }
                else
                {
                    written = WrittenAt(TextSpan.FromBounds(start, i), articleToken);
                    word = _lexicon.Find(written);
                }
            }
            if (Count == Math.Min(_tokens.Length, _articleTokens.Length))
            {
                Spare.Grow(ref _tokens, Count * 2);
                Spare.Grow(ref _articleTokens, Count * 2);
            }
            _articleTokens[Count] = articleToken;
            _tokens[Count++] = new FigureToken(TextSpan.FromBounds(start, i), kind, space, word, written ?? WrittenAt(TextSpan.FromBounds(start, i), articleToken));
            HasNumber |= kind == FigureTokenKind.Digits || word?.Is(NumberWords) == true || RomanNumeral.IsLike(At(Count - 1));
            space = false;
        }
    }

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release()
    {
        Spare.Keep(_tokens);
        Spare.Keep(_articleTokens);
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Chars(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether the token exists and is the one character <paramref name="c"/>.</summary>
    public bool IsSign(int index, char c) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Sign && Text[_tokens[index].Start] == c;

    /// <summary>The character of a sign; NUL for another token, or none.</summary>
    public char Sign(int index) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Sign ? Text[_tokens[index].Start] : '\0';

    /// <summary>Whether the token exists and is a run of digits.</summary>
    public bool IsDigits(int index) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Digits;

    /// <summary>The value of a token of few digits.</summary>
    public int Digits(int index)
    {
        int value = 0;
        foreach (char digit in Chars(index))
            value = checked((value * 10) + (digit - '0'));
        return value;
    }

    /// <summary>Whether the token exists and is a run of letters.</summary>
    public bool IsLetters(int index) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Letters;

    /// <summary>Whether the token exists and the lexicon gives it one of <paramref name="roles"/>.</summary>
    public bool Is(int index, WordRoles roles) => (uint)index < (uint)Count && _tokens[index].Word is { } word && word.Is(roles);

    /// <summary>Whether the token exists and its word is in a list.</summary>
    public bool Is(int index, WordList list) => (uint)index < (uint)Count && _tokens[index].Word is { } word && word.Is(list);

    /// <summary>Whether the token exists and nothing stands between it and the one before.</summary>
    public bool IsAttached(int index) => index > 0 && index < Count && !_tokens[index].SpaceBefore;

    /// <summary>Whether the token is a hyphen, a dash or a minus.</summary>
    public bool IsDash(int index) => Sign(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '~';

    /// <summary>Whether the token is a hyphen.</summary>
    public bool IsHyphen(int index) => Sign(index) is '-' or '\u2010' or '\u2011';

    /// <summary>Whether the token begins with a capital.</summary>
    public bool IsCapital(int index) => (uint)index < (uint)Count && char.IsUpper(Text[_tokens[index].Start]);

    /// <inheritdoc/>
    public WrittenWord WordOf(int token) => _tokens[token].Written;

    bool ITokenView.SpaceBefore(int token) => _tokens[token].SpaceBefore;

    PosTag ITokenView.TagOf(int token) => Tag(token);

    ulong ITokenView.TraitsOf(int token) => 0;

    /// <inheritdoc/>
    public bool TryGetNumber(int token, out decimal value)
    {
        ref readonly FigureToken read = ref _tokens[token];
        value = read.Word is { } word && word.Is(WordRoles.Small | WordRoles.Tens) ? word.Value : 0;
        if (read.Kind != FigureTokenKind.Digits)
            return value > 0;
        if (read.Length > MostDigitsOfInt)
            return decimal.TryParse(Chars(token).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        value = Digits(token);
        return true;
    }

    /// <summary>The token of the article that one lies in.</summary>
    public int ArticleToken(int index) => _articleTokens[index];

    /// <summary>The part of speech of the article's token that this one lies in.</summary>
    public PosTag Tag(int index) => syntax.TagAt(_articleTokens[index]) ?? PosTag.NN;

    /// <summary>The place of a token.</summary>
    public TokenCursor At(int index) => new(this, index);

    /// <summary>The place after some tokens.</summary>
    public TokenCursor After(TokenRange range) => new(this, range.End);

    /// <summary>The place before some tokens.</summary>
    public TokenCursor Before(TokenRange range) => new TokenCursor(this, range.Start).Previous;

    /// <summary>The last of some tokens.</summary>
    public TokenCursor LastOf(TokenRange range) => new(this, range.Last);

    /// <summary>What some tokens are in the text.</summary>
    public string TextOf(TokenRange range) => Text.Substring(_tokens[range.Start].Start, Span(range).Length);

    /// <summary>Where some tokens stand in the text.</summary>
    public TextSpan Span(TokenRange range) => TextSpan.FromBounds(_tokens[range.Start].Start, _tokens[range.Last].End);

    /// <summary>The word of some characters, which the article has already where they are one of its tokens.</summary>
    private WrittenWord WrittenAt(TextSpan span, int articleToken) => articleToken < syntax.Article.Tokens.Length && syntax.Article.Tokens[articleToken].Span == span
        ? syntax.Article.WordOf(articleToken)
        : WrittenWords.Of(Text.AsSpan(span.Start, span.Length));

    /// <summary>Whether letters are the beginning of an address on the web: <c>https://</c>, <c>www.</c></summary>
    private bool IsAddress(TextSpan letters, int end)
    {
        ReadOnlySpan<char> rest = Text.AsSpan(letters.End, end - letters.End);
        return rest.StartsWith("://".AsSpan(), StringComparison.Ordinal)
            || (rest is ['.', var next, ..] && FigureCharacter.IsLetter(next) && _lexicon.Find(Text.AsSpan(letters.Start, letters.Length))?.Is(WordList.Web) == true);
    }
}
