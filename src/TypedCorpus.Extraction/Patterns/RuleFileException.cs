namespace TypedCorpus.Extraction.Patterns;

/// <summary>A rule file has an error; the message begins with file and line.</summary>
internal sealed class RuleFileException(string file, int line, string message) : FormatException($"{file}({line}): {message}")
{
    /// <summary>The file, as it is named among the embedded files.</summary>
    public string File { get; } = file;

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Gives an error in what <paramref name="read"/> reads the file and line.</summary>
    public static void Locate(string file, int line, Action read)
    {
        try
        {
            read();
        }
        catch (FormatException error) when (error is not RuleFileException)
        {
            throw new RuleFileException(file, line, error.Message);
        }
    }
}
