using System.Globalization;
using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Extraction.Data;

/// <summary>
/// Writes fields of compact data: a letter and a value. The names of fields and of the members of enumerations, which readable data have, are left out; text that
/// came before is a reference to it.
/// </summary>
/// <param name="data">What the fields are appended to.</param>
internal sealed class CompactFieldWriter(StringBuilder data) : IFieldWriter
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>What spans are relative to: the beginning of the record.</summary>
    public int Origin { get; private set; }

    /// <summary>Begins a record, whose span is relative to that before it.</summary>
    public void Begin(char letter, TextSpan span)
    {
        data.Append(letter);
        WriteSpan(span);
        Origin = span.Start;
    }

    /// <inheritdoc/>
    public void WriteNumber(string name, char letter, int value) => data.Append(letter).AppendNumber(value);

    /// <inheritdoc/>
    public void WriteDecimal(string name, char letter, decimal value) => data.Append(letter).Append(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteText(string name, char letter, string value)
    {
        data.Append(letter);
        if (_texts.TryGetValue(value, out int number))
        {
            data.Append((char)DataNames.Reference).AppendNumber(number);
            return;
        }
        _texts.Add(value, _texts.Count);
        data.AppendQuoted(value);
    }

    /// <inheritdoc/>
    public void WriteSpan(string name, char letter, TextSpan value)
    {
        data.Append(letter);
        WriteSpan(value);
    }

    /// <inheritdoc/>
    public void WriteEntity(string name, char letter, int value) => data.Append(letter).AppendNumber(value);

    /// <inheritdoc/>
    public void WriteEnum(string name, char letter, int value, string valueName)
    {
        if (value != 0)
            data.Append(letter).AppendNumber(value);
    }

    private void WriteSpan(TextSpan span)
    {
        if (span.Start != Origin)
            data.AppendNumber(span.Start - Origin);
        data.Append('+').AppendNumber(span.Length);
    }
}
