using System.Globalization;
using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Extraction.Data;

/// <summary>Writes fields <c>key=value</c> into a line of readable data.</summary>
/// <param name="line">Where to.</param>
/// <param name="keys">The keys of the article's entities.</param>
internal sealed class ReadableFieldWriter(StringBuilder line, IReadOnlyList<LocalEntity> keys) : IFieldWriter
{
    /// <summary>What spans are relative to: the beginning of the line of text.</summary>
    public int Origin { get; set; }

    /// <inheritdoc/>
    public void WriteNumber(string name, char letter, int value) => Begin(name).AppendNumber(value);

    /// <inheritdoc/>
    public void WriteDecimal(string name, char letter, decimal value) => Begin(name).Append(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public void WriteText(string name, char letter, string value) => Begin(name).AppendWord(value);

    /// <inheritdoc/>
    public void WriteSpan(string name, char letter, TextSpan value) => WriteSpan(Begin(name), value);

    /// <inheritdoc/>
    public void WriteEntity(string name, char letter, int value) => Begin(name).AppendWord(keys[value].Key);

    /// <inheritdoc/>
    public void WriteEnum(string name, char letter, int value, string valueName)
    {
        if (name == DataFormat.Kind)
            line.Append(' ').Append(valueName);
        else if (value != 0)
            Begin(name).Append(valueName);
    }

    /// <summary>Writes a span without a name.</summary>
    public void WriteSpan(TextSpan span) => WriteSpan(line.Append(' '), span);

    private StringBuilder Begin(string name) => line.Append(' ').Append(name).Append('=');

    private void WriteSpan(StringBuilder to, TextSpan span) => to.AppendNumber(span.Start - Origin).Append("..").AppendNumber(span.End - Origin);
}
