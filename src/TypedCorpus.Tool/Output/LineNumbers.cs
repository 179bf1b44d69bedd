namespace TypedCorpus.Tool.Output;

/// <summary>Numbers the lines of a text from 1, as an editor does: LF, CR and CR LF end one.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _starts = [0];

    public LineNumbers(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    /// <summary>The number of the line that has <paramref name="position"/>.</summary>
    public int this[int position]
    {
        get
        {
            int found = _starts.BinarySearch(position);
            return found >= 0 ? found + 1 : ~found;
        }
    }
}
