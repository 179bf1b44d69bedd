namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Finds code within a paragraph: what stands between two runs of as many backticks.</summary>
internal sealed class CodeSpans
{
    // By the start of a run of backticks: where the next run of this length ends.
    private readonly Dictionary<int, int> _ends = [];

    /// <summary>Reads the runs of a paragraph.</summary>
    public CodeSpans(string text, TextSpan paragraph)
    {
        Dictionary<int, int> lastByLength = [];
        int i = paragraph.Start;
        while (i < paragraph.End && text.IndexOf('`', i, paragraph.End - i) is var start and >= 0)
        {
            i = InlineMarkup.EndOfRun(text, TextSpan.FromBounds(start, paragraph.End));
            if (lastByLength.TryGetValue(i - start, out int before))
                _ends[before] = i;
            lastByLength[i - start] = start;
        }
    }

    /// <summary>Where the code ends that a run of backticks opens; <see langword="null"/> where it opens none.</summary>
    public int? EndOf(int run) => _ends.TryGetValue(run, out int end) ? end : null;
}
