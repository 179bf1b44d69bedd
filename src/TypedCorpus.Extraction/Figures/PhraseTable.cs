namespace TypedCorpus.Extraction.Figures;

/// <summary>Phrases of a few tokens (<c>miles per hour</c>, <c>sq. ft</c>, <c>US$</c>), found at a place in a sentence.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private const int MaximalTokens = 8;
    private const int MaximalLength = 64;

    private readonly SpanTable<T> _asWritten = new(ignoreCase: false);
    private readonly SpanTable<T> _anyCase = new(ignoreCase: true);

    // What a phrase may begin or end with, so that most words are not looked at further.
    private readonly SpanTable<string> _firsts = new(ignoreCase: true);
    private readonly SpanTable<string> _lasts = new(ignoreCase: true);

    /// <summary>Adds a phrase; the first to claim a form keeps it.</summary>
    public void Add(string form, bool asWritten, T value)
    {
        char[] buffer = new char[MaximalLength];
        int length = 0;
        bool space = false;
        int pieceStart = 0;
        int firstEnd = 0;
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i];
            if (c is ' ' or '-')
            {
                space = true;
                continue;
            }
            bool joins = length > 0 && SameToken(buffer[length - 1], c) && !space;
            if (!joins)
            {
                if (firstEnd == 0)
                    firstEnd = length;
                if (space && length > 0 && IsAlphanumeric(buffer[length - 1]) && IsAlphanumeric(c))
                    buffer[length++] = ' ';
                pieceStart = length;
            }
            buffer[length++] = c;
            space = false;
        }
        string key = new(buffer, 0, length);
        (asWritten ? _asWritten : _anyCase).TryAdd(key, value);
        _firsts.TryAdd(key.Substring(0, firstEnd == 0 ? length : firstEnd), key);
        _lasts.TryAdd(key.Substring(pieceStart), key);
    }

    /// <summary>The value of the longest phrase that begins at <paramref name="first"/>.</summary>
    public T? Find(TokenStream tokens, int first, out int end)
    {
        end = first;
        if (first >= tokens.Count || _firsts.Find(tokens.Chars(first)) is null)
            return null;
        Span<char> buffer = stackalloc char[MaximalLength];
        Span<int> lengths = stackalloc int[MaximalTokens];
        int count = 0;
        int length = 0;
        for (int i = first; i < tokens.Count && count < MaximalTokens && Append(tokens, i, i > first, buffer, ref length); i++)
            lengths[count++] = length;
        for (int n = count; n > 0; n--)
        {
            if (tokens.IsHyphen(first + n - 1))
                continue;
            if (Lookup(buffer.Slice(0, lengths[n - 1])) is { } value)
            {
                end = first + n;
                return value;
            }
        }
        return null;
    }

    /// <summary>The value of the longest phrase that ends before <paramref name="end"/>.</summary>
    public T? FindBefore(TokenStream tokens, int end, out int first)
    {
        first = end;
        if (end <= 0 || _lasts.Find(tokens.Chars(end - 1)) is null)
            return null;
        Span<char> buffer = stackalloc char[MaximalLength];
        for (int n = Math.Min(MaximalTokens, end); n > 0; n--)
        {
            int length = 0;
            int i = end - n;
            if (tokens.IsHyphen(i) || _firsts.Find(tokens.Chars(i)) is null)
                continue;
            while (i < end && Append(tokens, i, i > end - n, buffer, ref length))
                i++;
            if (i == end && Lookup(buffer.Slice(0, length)) is { } value)
            {
                first = end - n;
                return value;
            }
        }
        return null;
    }

    private T? Lookup(ReadOnlySpan<char> key) => _asWritten.Find(key) ?? _anyCase.Find(key);

    private static bool Append(TokenStream tokens, int index, bool inner, Span<char> buffer, ref int length)
    {
        if (tokens.IsHyphen(index) && inner)
            return true;
        ReadOnlySpan<char> chars = tokens.Chars(index);
        if (length + chars.Length + 1 > buffer.Length)
            return false;
        bool space = inner && (tokens[index].SpaceBefore || tokens.IsHyphen(index - 1));
        if (space && IsAlphanumeric(buffer[length - 1]) && IsAlphanumeric(chars[0]))
            buffer[length++] = ' ';
        chars.CopyTo(buffer.Slice(length));
        length += chars.Length;
        return true;
    }

    private static bool SameToken(char before, char c) => (char.IsLetter(before) && char.IsLetter(c)) || (char.IsDigit(before) && char.IsDigit(c));

    private static bool IsAlphanumeric(char c) => char.IsLetterOrDigit(c);
}
