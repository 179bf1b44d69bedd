using System.Globalization;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The atoms of one sentence, and the questions that readers of figures ask of them.</summary>
internal sealed class AtomRun(TaggedArticle tagged)
{
    private readonly string _text = tagged.Text;
    private Atom[] _atoms = new Atom[256];

    /// <summary>How many atoms the sentence has.</summary>
    public int Count { get; private set; }

    /// <summary>The article's text.</summary>
    public string Text => _text;

    /// <summary>An atom of the sentence.</summary>
    public ref readonly Atom this[int index] => ref _atoms[index];

    /// <summary>Cuts a sentence into atoms, in place of the one before.</summary>
    public void Read(TextSpan span)
    {
        Count = 0;
        int i = span.Start;
        int end = span.End;
        // A point with digits behind it (.5 percent) ends no sentence, though it looks so.
        if (i > 1 && i < end && IsDigit(_text[i]) && _text[i - 1] == '.' && char.IsWhiteSpace(_text[i - 2]))
            i--;
        bool space = true;
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
            AtomKind kind = AtomKind.Sign;
            Word? word = null;
            if (IsDigit(c))
            {
                while (i < end && IsDigit(_text[i]))
                    i++;
                kind = AtomKind.Digits;
            }
            else if (IsLetter(c))
            {
                while (i < end && IsLetter(_text[i]))
                    i++;
                kind = AtomKind.Letters;
                if (IsAddress(start, i, end))
                {
                    while (i < end && !char.IsWhiteSpace(_text[i]))
                        i++;
                }
                else
                    word = Lexicon.Find(_text.AsSpan(start, i - start));
            }
            if (Count == _atoms.Length)
                Array.Resize(ref _atoms, Count * 2);
            _atoms[Count++] = new Atom(start, i, kind, space, word);
            space = false;
        }
    }

    /// <summary>The characters of an atom.</summary>
    public ReadOnlySpan<char> Chars(int index) => _text.AsSpan(_atoms[index].Start, _atoms[index].Length);

    /// <summary>Whether the atom exists and is the one character <paramref name="c"/>.</summary>
    public bool IsSign(int index, char c) => (uint)index < (uint)Count && _atoms[index].Kind == AtomKind.Sign && _text[_atoms[index].Start] == c;

    /// <summary>The character of a sign; NUL for another atom, or none.</summary>
    public char Sign(int index) => (uint)index < (uint)Count && _atoms[index].Kind == AtomKind.Sign ? _text[_atoms[index].Start] : '\0';

    /// <summary>Whether the atom exists and is a run of digits.</summary>
    public bool IsDigits(int index) => (uint)index < (uint)Count && _atoms[index].Kind == AtomKind.Digits;

    /// <summary>Whether the atom exists and is a run of letters.</summary>
    public bool IsLetters(int index) => (uint)index < (uint)Count && _atoms[index].Kind == AtomKind.Letters;

    /// <summary>Whether the atom exists and the lexicon gives it one of <paramref name="roles"/>.</summary>
    public bool Is(int index, WordRoles roles) => (uint)index < (uint)Count && _atoms[index].Word is { } word && word.Is(roles);

    /// <summary>Whether the atom exists and is this word of small ASCII letters, in any case.</summary>
    public bool IsWord(int index, string word)
    {
        if ((uint)index >= (uint)Count || _atoms[index].Length != word.Length)
            return false;
        int start = _atoms[index].Start;
        for (int i = 0; i < word.Length; i++)
        {
            if ((_text[start + i] | (_text[start + i] is >= 'A' and <= 'Z' ? 0x20 : 0)) != word[i])
                return false;
        }
        return true;
    }

    /// <summary>Whether the atom exists and is one of these words of small ASCII letters, set off by single spaces, in any case.</summary>
    public bool IsAny(int index, string words)
    {
        if ((uint)index >= (uint)Count || _atoms[index].Kind != AtomKind.Letters)
            return false;
        int length = _atoms[index].Length;
        int first = Small(_text[_atoms[index].Start]);
        for (int at = 0; at < words.Length;)
        {
            int end = at;
            while (end < words.Length && words[end] != ' ')
                end++;
            if (end - at == length && words[at] == first && Matches(_atoms[index].Start, words, at, length))
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

    /// <summary>Whether the atom exists and nothing stands between it and the one before.</summary>
    public bool IsAttached(int index) => index > 0 && index < Count && !_atoms[index].SpaceBefore;

    /// <summary>Whether the atom is a hyphen, a dash or a minus.</summary>
    public bool IsDash(int index) => Sign(index) is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '~';

    /// <summary>Whether the atom is a hyphen.</summary>
    public bool IsHyphen(int index) => Sign(index) is '-' or '\u2010' or '\u2011';

    /// <summary>Whether the atom begins with a capital.</summary>
    public bool IsCapital(int index) => (uint)index < (uint)Count && char.IsUpper(_text[_atoms[index].Start]);

    /// <summary>The part of speech of the token that the atom lies in.</summary>
    public PosTag Tag(int index)
    {
        int token = tagged.Article.TokenAt(_atoms[index].Start);
        return token < tagged.Tags.Length ? tagged.Tags[token] : PosTag.NN;
    }

    /// <summary>The text from one atom to another, which lies outside.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(_atoms[first].Start, _atoms[end - 1].End);

    private bool IsAddress(int start, int i, int end) =>
        i < end && ((_text[i] == ':' && i + 2 < end && _text[i + 1] == '/' && _text[i + 2] == '/')
            || (_text[i] == '.' && i - start == 3 && i + 1 < end && IsLetter(_text[i + 1]) && _text.AsSpan(start, 3).Equals("www".AsSpan(), StringComparison.OrdinalIgnoreCase)));

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static bool IsLetter(char c) => c < 0x80
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a'
        : char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
