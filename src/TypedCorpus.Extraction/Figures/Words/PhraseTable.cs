using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A phrase that was found.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Value">What it means.</param>
internal readonly record struct Phrase<T>(TokenRange Range, T Value);

/// <summary>Phrases of a few tokens (<c>miles per hour</c>, <c>sq. ft</c>, <c>US$</c>), found at a place in a sentence.</summary>
internal sealed class PhraseTable<T>
    where T : class
{
    private const int MaximalTokens = 8;
    private const int MaximalLength = 64;

    private readonly SpanTable<T> _asWritten = new(ignoreCase: false);
    private readonly SpanTable<T> _anyCase = new(ignoreCase: true);

    // What a phrase may begin or end with, so that most words are not looked at further.
    private readonly WordTable<string> _firsts = new();
    private readonly WordTable<string> _lasts = new();

    /// <summary>Adds a phrase; the first to claim a form keeps it.</summary>
    public void Add(string form, bool asWritten, T value)
    {
        PhraseKey key = PhraseKey.Of(form);
        (asWritten ? _asWritten : _anyCase).TryAdd(key.Text, value);
        _firsts.GetOrAdd(key.First, () => key.Text);
        _lasts.GetOrAdd(key.Last, () => key.Text);
    }

    /// <summary>What a phrase means; <see langword="null"/> for one that the table does not have.</summary>
    public T? Find(string form) => Lookup(PhraseKey.Of(form).Text.AsSpan());

    /// <summary>The longest phrase that begins at a place.</summary>
    public Phrase<T>? Find(TokenCursor first)
    {
        if (!first.Exists || !first.IsIn(_firsts))
            return null;
        Span<char> buffer = stackalloc char[MaximalLength];
        Span<int> lengths = stackalloc int[MaximalTokens];
        int count = 0;
        int length = 0;
        for (TokenCursor at = first; at.Exists && count < MaximalTokens && Append(at, at != first, buffer, ref length); at = at.Next)
            lengths[count++] = length;
        for (; count > 0; count--)
        {
            TokenCursor end = first.Ahead(count);
            if (!end.Previous.IsHyphen && Lookup(buffer.Slice(0, lengths[end.Previous.Index - first.Index])) is { } value)
                return new Phrase<T>(first.To(end), value);
        }
        return null;
    }

    /// <summary>The longest phrase that ends before a place.</summary>
    public Phrase<T>? FindBefore(TokenCursor end)
    {
        if (!end.Previous.Exists || !end.Previous.IsIn(_lasts))
            return null;
        Span<char> buffer = stackalloc char[MaximalLength];
        for (int tokens = Math.Min(MaximalTokens, end.Index); tokens > 0; tokens--)
        {
            TokenCursor first = end.Back(tokens);
            if (first.IsHyphen || !first.IsIn(_firsts))
                continue;
            int length = 0;
            TokenCursor at = first;
            while (at != end && Append(at, at != first, buffer, ref length))
                at = at.Next;
            if (at == end && Lookup(buffer.Slice(0, length)) is { } value)
                return new Phrase<T>(first.To(end), value);
        }
        return null;
    }

    private T? Lookup(ReadOnlySpan<char> key) => _asWritten.Find(key) ?? _anyCase.Find(key);

    /// <summary>Adds a token to a key, as <see cref="PhraseKey"/> writes it.</summary>
    private static bool Append(TokenCursor at, bool isInner, Span<char> buffer, ref int length)
    {
        if (at.IsHyphen && isInner)
            return true;
        ReadOnlySpan<char> chars = at.Chars;
        if (length + chars.Length >= buffer.Length)
            return false;
        bool isSpaced = isInner && (at.HasSpaceBefore || at.Previous.IsHyphen);
        if (isSpaced && char.IsLetterOrDigit(buffer.Slice(0, length)[^1]) && char.IsLetterOrDigit(chars[0]))
            buffer[length++] = ' ';
        chars.CopyTo(buffer.Slice(length));
        length += chars.Length;
        return true;
    }
}
