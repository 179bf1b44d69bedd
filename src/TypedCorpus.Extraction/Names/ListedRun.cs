namespace TypedCorpus.Extraction.Names;

/// <summary>The tokens of a name that was found in a list, where for each token is kept whether it goes on with the name before it.</summary>
internal static class ListedRun
{
    /// <summary>The tokens from the first of a name on, through all that go on with it.</summary>
    public static TokenRange From<T>(T[] listed, int first, Func<T, bool> goesOn)
    {
        int end = first + 1;
        while (end < listed.Length && goesOn(listed[end]))
            end++;
        return new TokenRange(first, end);
    }
}
