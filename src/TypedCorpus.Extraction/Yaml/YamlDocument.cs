namespace TypedCorpus.Extraction.Yaml;

/// <summary>What <see cref="YamlReader"/> read. Every span counts from the beginning of <see cref="Text"/>, so that a program can edit the file in place.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Root">The outermost value, <see langword="null"/> where the file has none.</param>
/// <param name="Problems">What is wrong, in the order of the file. What could be read all the same is in <paramref name="Root"/>.</param>
/// <param name="Comments">The comments, each from its <c>#</c> to the end of its line.</param>
public sealed record YamlDocument(string Text, YamlNode? Root, EquatableArray<YamlProblem> Problems, EquatableArray<TextSpan> Comments)
{
    /// <summary>How many characters stand before <paramref name="offset"/> in its line: the indentation of what begins there.</summary>
    public int ColumnOf(int offset) => offset - YamlCursor.LineStart(Text, 0, offset);

    /// <summary>Where the line that holds <paramref name="offset"/> begins.</summary>
    public int LineStartOf(int offset) => YamlCursor.LineStart(Text, 0, offset);

    /// <summary>Where the line after the one that holds <paramref name="offset"/> begins: insert there what is to follow a node that ends at the offset.</summary>
    public int NextLineAfter(int offset)
    {
        YamlCursor cursor = new(Text, TextSpan.FromBounds(offset, Text.Length));
        cursor.SkipLine();
        cursor.SkipBreak();
        return cursor.At;
    }
}

/// <summary>What is wrong at a place of a YAML file.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is wrong and what to write instead; a sentence without a full stop.</param>
public sealed record YamlProblem(TextSpan Span, string Message);
