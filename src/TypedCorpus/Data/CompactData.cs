namespace TypedCorpus.Data;

/// <summary>
/// Reads compact data: records one after the other, each a capital letter, a span (but entities, which have none), and fields: a small letter, and a number, a span, a
/// text in quotation marks or a reference to one. Line feeds may stand between records.
/// </summary>
/// <param name="data">The records.</param>
/// <param name="names">Takes the text of fields: also of those that this version does not know, since later text may refer to it by number.</param>
internal ref struct CompactData(ReadOnlySpan<byte> data, DataNames names)
{
    private ReadOnlySpan<byte> _rest = data;

    /// <summary>Reads the letter of the next record; <see langword="false"/> at the end.</summary>
    public bool TryReadRecord(out byte letter)
    {
        while (!_rest.IsEmpty && _rest[0] == (byte)'\n')
            _rest = _rest.Slice(1);
        letter = 0;
        if (_rest.IsEmpty)
            return false;
        letter = _rest[0];
        if (letter is not (>= (byte)'A' and <= (byte)'Z'))
            throw Damaged();
        _rest = _rest.Slice(1);
        return true;
    }

    /// <summary>Reads the span that follows, its start relative to <paramref name="origin"/>.</summary>
    public TextSpan ReadSpan(int origin)
    {
        if (!DataSpan.TryReadCompact(_rest, origin, out TextSpan span, out int read))
            throw Damaged();
        _rest = _rest.Slice(read);
        return span;
    }

    /// <summary>Reads the next field of the record; <see langword="false"/> where it has no more.</summary>
    public bool TryReadField(out byte letter, out ReadOnlySpan<byte> value)
    {
        letter = 0;
        value = default;
        if (_rest.IsEmpty || _rest[0] is not (>= (byte)'a' and <= (byte)'z'))
            return false;
        letter = _rest[0];
        _rest = _rest.Slice(1);
        value = ReadValue();
        return true;
    }

    /// <summary>Skips the fields of a record that this version does not know.</summary>
    public void SkipFields()
    {
        while (TryReadField(out _, out _))
        {
            // Reading a field is skipping it.
        }
    }

    private ReadOnlySpan<byte> ReadValue()
    {
        ReadOnlySpan<byte> value;
        if (!_rest.IsEmpty && _rest[0] == (byte)'"')
        {
            int end = _rest.Slice(1).IndexOf((byte)'"');
            if (end < 0)
                throw Damaged();
            value = _rest.Slice(1, end);
            names.AddText(value);
            _rest = _rest.Slice(end + 2);
            return value;
        }
        int prefix = !_rest.IsEmpty && _rest[0] == DataNames.Reference ? 1 : 0;
        int length = prefix;
        while (length < _rest.Length && IsNumeric(_rest[length]))
            length++;
        value = _rest.Slice(0, length);
        if (prefix > 0 && !names.TryReferTo(value.Slice(prefix)))
            throw Damaged();
        _rest = _rest.Slice(length);
        return value;
    }

    private static bool IsNumeric(byte b) => b is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.';

    private readonly InvalidDataException Damaged() =>
        new($"The data of the corpus is damaged, or of a later version: \"{Utf8Text.GetString(_rest.Slice(0, Math.Min(_rest.Length, 20)))}\" is not what belongs there.");
}
