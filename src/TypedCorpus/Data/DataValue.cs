using System.Buffers.Text;

namespace TypedCorpus.Data;

/// <summary>The value of a field of generated data, in either form.</summary>
/// <param name="bytes">The value, without its quotation marks.</param>
/// <param name="origin">What its spans are relative to.</param>
/// <param name="names">What values refer to.</param>
internal readonly ref struct DataValue(ReadOnlySpan<byte> bytes, int origin, DataNames names)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly int _origin = origin;
    private readonly DataNames _names = names;

    /// <summary>The value as a number.</summary>
    public int Number() => Utf8Parser.TryParse(_bytes, out int number, out int read) && read == _bytes.Length ? number : throw Damaged();

    /// <summary>The value as a decimal number.</summary>
    public decimal Decimal() => Utf8Parser.TryParse(_bytes, out decimal number, out int read) && read == _bytes.Length ? number : throw Damaged();

    /// <summary>The value as text.</summary>
    public string Text() => _names.IsCompact ? _names.Text : Utf8Text.Read(_bytes);

    /// <summary>The value as a span: <c>5..12</c>, in compact data start and length, <c>5+7</c>.</summary>
    public TextSpan Span()
    {
        if (_names.IsCompact)
            return DataSpan.TryReadCompact(_bytes, _origin, out TextSpan compact, out int length) && length == _bytes.Length ? compact : throw Damaged();
        return DataSpan.TryRead(_bytes, _origin, out TextSpan span) ? span : throw Damaged();
    }

    /// <summary>The value as the article-local number of an entity: its key, in compact data the number itself.</summary>
    public int Entity() => _names.IsCompact ? Number() : _names.EntityOf(Utf8Text.Read(_bytes)) ?? throw Damaged();

    /// <summary>The value as a value of <typeparamref name="TEnum"/>: its name, in compact data its number.</summary>
    public TEnum Enum<TEnum>()
        where TEnum : struct, Enum
    {
        int number = _names.IsCompact ? Number() : Array.IndexOf(EnumValues<TEnum>.Names, Utf8Text.GetString(_bytes));
        return EnumValues<TEnum>.At(number) ?? throw Damaged();
    }

    private InvalidDataException Damaged() =>
        new($"The data of the corpus is damaged, or of a later version: \"{Utf8Text.GetString(_bytes)}\" is not what belongs there.");
}
