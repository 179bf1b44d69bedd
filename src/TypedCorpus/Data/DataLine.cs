using System.Buffers.Text;

namespace TypedCorpus.Data;

/// <summary>
/// Reads a line of generated data, word by word: bare words, quoted ones, and fields <c>key=value</c>. What stands after <c> | </c> is for people alone.
/// </summary>
internal ref struct DataLine
{
    private ReadOnlySpan<byte> _rest;

    public DataLine(ReadOnlySpan<byte> line)
    {
        _rest = line;
        Value = default;
    }

    /// <summary>The word that was read last, or the value of the field.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether the next word is in quotation marks.</summary>
    public bool IsAtQuote
    {
        get
        {
            SkipSpaces();
            return !_rest.IsEmpty && _rest[0] == (byte)'"';
        }
    }

    /// <summary>Reads the bracket that ends a list or map, if it comes next.</summary>
    /// <exception cref="InvalidDataException">The line ends before it.</exception>
    public bool TryReadEnd(byte bracket)
    {
        SkipSpaces();
        if (_rest.IsEmpty)
            throw new InvalidDataException("The data of the corpus is damaged: a list or map does not end.");
        if (_rest[0] != bracket)
            return false;
        _rest = _rest.Slice(1);
        return true;
    }

    /// <summary>Reads a word, its marks left out.</summary>
    public ReadOnlySpan<byte> ReadWord()
    {
        SkipSpaces();
        return ReadValue();
    }

    /// <summary>Reads a field; <see langword="false"/> at the end of the line. <see cref="Value"/> has its value.</summary>
    public bool ReadField(out ReadOnlySpan<byte> key)
    {
        SkipSpaces();
        int equals = _rest.IndexOf((byte)'=');
        if (_rest.IsEmpty || _rest[0] == (byte)'|' || equals < 0)
        {
            key = default;
            return false;
        }
        key = _rest.Slice(0, equals);
        _rest = _rest.Slice(equals + 1);
        ReadValue();
        return true;
    }

    /// <summary>Reads a word that is a number.</summary>
    public int ReadNumber()
    {
        ReadWord();
        return Number();
    }

    /// <summary><see cref="Value"/> as a string.</summary>
    public readonly string Text() => Utf8Text.Read(Value);

    /// <summary><see cref="Value"/> as a number.</summary>
    public readonly int Number() =>
        Utf8Parser.TryParse(Value, out int number, out int read) && read == Value.Length ? number : throw Damaged();

    private readonly InvalidDataException Damaged() =>
        new($"The data of the corpus is damaged, or of a later version: \"{Utf8Text.GetString(Value)}\" is not what belongs there.");

    private ReadOnlySpan<byte> ReadValue()
    {
        if (!_rest.IsEmpty && _rest[0] == (byte)'"')
        {
            int end = _rest.Slice(1).IndexOf((byte)'"');
            if (end < 0)
                throw new InvalidDataException("The data of the corpus is damaged: a quotation mark has no partner.");
            Value = _rest.Slice(1, end);
            _rest = _rest.Slice(end + 2);
        }
        else
        {
            int end = _rest.IndexOf((byte)' ');
            Value = end < 0 ? _rest : _rest.Slice(0, end);
            _rest = _rest.Slice(Value.Length);
        }
        return Value;
    }

    private void SkipSpaces()
    {
        int i = 0;
        while (i < _rest.Length && _rest[i] == (byte)' ')
            i++;
        _rest = _rest.Slice(i);
    }
}
