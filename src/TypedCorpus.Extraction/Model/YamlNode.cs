namespace TypedCorpus.Extraction.Yaml;

/// <summary>A value in a YAML document: a scalar, a list or a map.</summary>
/// <param name="Span">The characters of the file that write it; empty where a value is left out.</param>
public abstract record YamlNode(TextSpan Span);

/// <summary>Text, as the file means it: quotation marks, escapes and folded lines are resolved.</summary>
/// <param name="Span">Where it stands, quotation marks included.</param>
/// <param name="Value">The text.</param>
/// <param name="Style">How it is written: <c>"1"</c> in quotation marks is text, <c>1</c> without may be a number.</param>
public sealed record YamlScalar(TextSpan Span, string Value, YamlScalarStyle Style) : YamlNode(Span)
{
    /// <summary>Whether it is left out, or <c>null</c> or <c>~</c> without quotation marks.</summary>
    public bool IsNull => Style == YamlScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>How a <see cref="YamlScalar"/> is written.</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary>Between <c>'</c> and <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>Between <c>"</c> and <c>"</c>, with escapes.</summary>
    DoubleQuoted,

    /// <summary>The lines after <c>|</c>.</summary>
    Literal,

    /// <summary>The lines after <c>&gt;</c>, joined to paragraphs.</summary>
    Folded,
}

/// <summary>A list.</summary>
/// <param name="Span">From the first <c>-</c> or <c>[</c> to the end of the last item or <c>]</c>.</param>
/// <param name="Items">The items.</param>
/// <param name="IsFlow">Whether it is written in brackets.</param>
public sealed record YamlSequence(TextSpan Span, EquatableArray<YamlNode> Items, bool IsFlow) : YamlNode(Span);

/// <summary>A map from keys, which are text, to values.</summary>
/// <param name="Span">From the first key or <c>{</c> to the end of the last value or <c>}</c>.</param>
/// <param name="Entries">The entries; no key comes twice.</param>
/// <param name="IsFlow">Whether it is written in braces.</param>
public sealed record YamlMapping(TextSpan Span, EquatableArray<YamlEntry> Entries, bool IsFlow) : YamlNode(Span)
{
    /// <summary>The value of <paramref name="key"/>, <see langword="null"/> where there is no such key.</summary>
    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of <paramref name="key"/>, <see langword="null"/> where there is none.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; a scalar that <see cref="YamlScalar.IsNull"/> where it is left out.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>From the key to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(Key.Span.Start, Math.Max(Key.Span.End, Value.Span.End));
}
