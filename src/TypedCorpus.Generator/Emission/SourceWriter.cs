using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes lines of C#, indented, each ended by a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    private const string Unit = "    ";

    private static readonly Encoding s_encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line; an empty one without indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            for (int i = 0; i < _depth; i++)
                _text.Append(Unit);
            _text.Append(line);
        }
        _text.Append('\n');
    }

    /// <summary>Opens a block.</summary>
    public void Open()
    {
        Line("{");
        _depth++;
    }

    /// <summary>Closes a block.</summary>
    public void Close(string after = "")
    {
        _depth--;
        Line("}" + after);
    }

    /// <summary>Goes one level in.</summary>
    public void Indent() => _depth++;

    /// <summary>Goes one level out.</summary>
    public void Outdent() => _depth--;

    /// <summary>Writes characters as they are, with neither indentation nor line feed.</summary>
    public void Raw(string text) => _text.Append(text);

    /// <summary>Writes characters as they are, with neither indentation nor line feed.</summary>
    public void Raw(string text, int start, int length) => _text.Append(text, start, length);

    /// <summary>What was written, as the compiler takes it.</summary>
    public SourceText ToSourceText() => SourceText.From(_text.ToString(), s_encoding);
}
