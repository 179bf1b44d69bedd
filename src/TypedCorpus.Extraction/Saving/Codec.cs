using System.Text;

namespace TypedCorpus.Extraction.Saving;

/// <summary>Writes values of one type as text and reads them back.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class Codec<T>
{
    /// <summary>Appends <paramref name="value"/>.</summary>
    public abstract void Write(StringBuilder text, T value);

    /// <summary>Reads what <see cref="Write"/> appended.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public abstract T Read(SavedText text);
}

/// <summary>A text that codecs read from its beginning on.</summary>
/// <param name="text">Holds the values.</param>
/// <param name="source">The article that they belong to; it is not saved with them.</param>
internal sealed class SavedText(string text, SourceArticle source)
{
    private int _at;

    /// <summary>The article that the values belong to.</summary>
    public SourceArticle Source { get; } = source;

    /// <summary>Takes <paramref name="mark"/> if it comes next.</summary>
    public bool TryTake(char mark)
    {
        if (_at >= text.Length || text[_at] != mark)
            return false;
        _at++;
        return true;
    }

    /// <summary>Reads a number and the blank after it.</summary>
    public int ReadNumber()
    {
        bool isNegative = TryTake('-');
        int number = 0;
        int first = _at;
        while (_at < text.Length && text[_at] is >= '0' and <= '9' and char digit)
        {
            // Wraps, so that int.MinValue is read back: without its sign it is more than an int can hold.
            number = unchecked((number * 10) + (digit - '0'));
            _at++;
        }
        if (_at == first || !TryTake(' '))
            throw Damaged();
        return isNegative ? unchecked(-number) : number;
    }

    /// <summary>Reads the next <paramref name="length"/> characters.</summary>
    public string ReadText(int length)
    {
        if (length < 0 || length > text.Length - _at)
            throw Damaged();
        _at += length;
        return text.Substring(_at - length, length);
    }

    /// <summary>The exception to throw where the text is not what a codec has written.</summary>
    public InvalidDataException Damaged() => new(FormattableString.Invariant($"A saved extraction is damaged at character {_at}."));
}
