namespace TypedCorpus.Extraction;

/// <summary>The words of a text, cut at each space, one after the other and none of them copied.</summary>
/// <param name="text">The text.</param>
internal ref struct SpacedWords(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _left = text;
    private bool _isDone;

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>For <c>foreach</c>.</summary>
    public readonly SpacedWords GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    public bool MoveNext()
    {
        if (_isDone)
            return false;
        int space = _left.IndexOf(' ');
        _isDone = space < 0;
        Current = _isDone ? _left : _left.Slice(0, space);
        _left = _isDone ? default : _left.Slice(space + 1);
        return true;
    }

    /// <summary>How many words a text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (ReadOnlySpan<char> _ in new SpacedWords(text))
            count++;
        return count;
    }

    /// <summary>The words of a text, each as the string that equal words share.</summary>
    public static string[] ToArray(ReadOnlySpan<char> text)
    {
        string[] words = new string[Count(text)];
        int next = 0;
        foreach (ReadOnlySpan<char> word in new SpacedWords(text))
            words[next++] = WordStrings.Of(word);
        return words;
    }
}
