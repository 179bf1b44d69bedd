using System.Globalization;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The tokens of one sentence, and the questions that readers of figures ask of them.</summary>
internal sealed class TokenStream(TaggedArticle tagged) : ITokenView
{
    private const WordRoles NumberWords = WordRoles.Small | WordRoles.Tens | WordRoles.Ordinal | WordRoles.Part | WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen;

    private readonly string _text = tagged.Text;
    private FigureToken[] _tokens = new FigureToken[256];

    // For each token, the one of the article that it lies in.
    private int[] _articleTokens = new int[256];

    /// <summary>How many tokens the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The article's text.</summary>
    public string Text => _text;

    /// <summary>Whether the sentence has digits or a number word.</summary>
    public bool HasNumber { get; private set; }

    /// <summary>A token of the sentence.</summary>
    public ref readonly FigureToken this[int index] => ref _tokens[index];

    /// <summary>Cuts a sentence into tokens, in place of the one before.</summary>
    public void Read(TextSpan span)
    {
        Count = 0;
        HasNumber = false;
        int i = span.Start;
        int end = span.End;
        // A point with digits behind it (.5 percent) ends no sentence, though it looks so.
        if (i > 1 && i < end && IsDigit(_text[i]) && _text[i - 1] == '.' && char.IsWhiteSpace(_text[i - 2]))
            i--;
        bool space = true;
        ReadOnlySpan<Token> articleTokens = tagged.Article.Tokens;
        int articleToken = tagged.Article.TokenAt(i);
        while (i < end)
        {
            char c = _text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }
            int start = i++;
            FigureTokenKind kind = FigureTokenKind.Sign;
            NumberWord? word = null;
            if (IsDigit(c))
            {
                while (i < end && IsDigit(_text[i]))
                    i++;
                kind = FigureTokenKind.Digits;
            }
            else if (IsLetter(c))
            {
                while (i < end && IsLetter(_text[i]))
                    i++;
                kind = FigureTokenKind.Letters;
                if (IsAddress(start, i, end))
                {
                    while (i < end && !char.IsWhiteSpace(_text[i]))
                        i++;
                }
                else
                    word = FigureLexicon.Find(_text.AsSpan(start, i - start));
            }
            if (Count == _tokens.Length)
            {
                Array.Resize(ref _tokens, Count * 2);
                Array.Resize(ref _articleTokens, Count * 2);
            }
            while (articleToken < articleTokens.Length && articleTokens[articleToken].End <= start)
                articleToken++;
            _articleTokens[Count] = articleToken;
            _tokens[Count++] = new FigureToken(start, i, kind, space, word);
            HasNumber |= kind == FigureTokenKind.Digits || word?.Is(NumberWords) == true;
            space = false;
        }
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Chars(int index) => _text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether the token exists and is the one character <paramref name="c"/>.</summary>
    public bool IsSign(int index, char c) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Sign && _text[_tokens[index].Start] == c;

    /// <summary>The character of a sign; NUL for another token, or none.</summary>
    public char Sign(int index) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Sign ? _text[_tokens[index].Start] : '\0';

    /// <summary>Whether the token exists and is a run of digits.</summary>
    public bool IsDigits(int index) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Digits;

    /// <summary>The value of a token of few digits.</summary>
    public int Digits(int index) => int.Parse(Chars(index).ToString(), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Whether the token exists and is a run of letters.</summary>
    public bool IsLetters(int index) => (uint)index < (uint)Count && _tokens[index].Kind == FigureTokenKind.Letters;

    /// <summary>Whether the token exists and the lexicon gives it one of <paramref name="roles"/>.</summary>
    public bool Is(int index, WordRoles roles) => (uint)index < (uint)Count && _tokens[index].Word is { } word && word.Is(roles);

    /// <summary>Whether the token exists and is this word of small ASCII letters, in any case.</summary>
    public bool IsWord(int index, string word)
    {
        if ((uint)index >= (uint)Count || _tokens[index].Length != word.Length)
            return false;
        int start = _tokens[index].Start;
        for (int i = 0; i < word.Length; i++)
        {
            if ((_text[start + i] | (_text[start + i] is >= 'A' and <= 'Z' ? 0x20 : 0)) != word[i])
                return false;
        }
        return true;
    }

    /// <summary>Whether the token exists and is one of these words of small ASCII letters, set off by single spaces, in any case.</summary>
    public bool IsAny(int index, string words)
    {
        if ((uint)index >= (uint)Count || _tokens[index].Kind != FigureTokenKind.Letters)
            return false;
        int length = _tokens[index].Length;
        int first = Small(_text[_tokens[index].Start]);
        for (int at = 0; at < words.Length;)
        {
            int end = at;
            while (end < words.Length && words[end] != ' ')
                end++;
            if (end - at == length && words[at] == first && Matches(_tokens[index].Start, words, at, length))
                return true;
            at = end + 1;
        }
        return false;
    }

    private bool Matches(int start, string words, int at, int length)
    {
        for (int i = 1; i < length; i++)
        {
            if (Small(_text[start + i]) != words[at + i])
                return false;
        }
        return true;
    }

    private static int Small(char c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;

    /// <summary>Whether the token exists and nothing stands between it and the one before.</summary>
    public bool IsAttached(int index) => index > 0 && index < Count && !_tokens[index].SpaceBefore;

    /// <summary>Whether the token is a hyphen, a dash or a minus.</summary>
    public bool IsDash(int index) => Sign(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '~';

    /// <summary>Whether the token is a hyphen.</summary>
    public bool IsHyphen(int index) => Sign(index) is '-' or '\u2010' or '\u2011';

    /// <summary>Whether the token begins with a capital.</summary>
    public bool IsCapital(int index) => (uint)index < (uint)Count && char.IsUpper(_text[_tokens[index].Start]);

    /// <inheritdoc/>
    public bool SpaceBefore(int token) => _tokens[token].SpaceBefore;

    /// <inheritdoc/>
    public PosTag TagOf(int token) => Tag(token);

    /// <inheritdoc/>
    public bool TryGetNumber(int token, out decimal value)
    {
        ref readonly FigureToken read = ref _tokens[token];
        value = read.Word is { } word && word.Is(WordRoles.Small | WordRoles.Tens) ? word.Value : 0;
        if (read.Kind != FigureTokenKind.Digits)
            return value > 0;
        return decimal.TryParse(Chars(token).ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The part of speech of the article's token that this one lies in.</summary>
    public PosTag Tag(int index) => _articleTokens[index] < tagged.Tags.Length ? tagged.Tags[_articleTokens[index]] : PosTag.NN;

    /// <summary>The text from one token to another, which lies outside.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(_tokens[first].Start, _tokens[end - 1].End);

    private bool IsAddress(int start, int i, int end) =>
        i < end && ((_text[i] == ':' && i + 2 < end && _text[i + 1] == '/' && _text[i + 2] == '/')
            || (_text[i] == '.' && i - start == 3 && i + 1 < end && IsLetter(_text[i + 1]) && _text.AsSpan(start, 3).Equals("www".AsSpan(), StringComparison.OrdinalIgnoreCase)));

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static bool IsLetter(char c) => c < 0x80
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a'
        : char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
