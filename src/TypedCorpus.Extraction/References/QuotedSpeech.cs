namespace TypedCorpus.Extraction.References;

/// <summary>Which tokens are quoted, and which are speakers of which quoted words.</summary>
internal sealed class QuotedSpeech
{
    private readonly Dictionary<int, int> _runOfSpeakerToken = [];
    private readonly Dictionary<int, TextSpan> _speakerOfRun = [];
    private readonly Dictionary<int, TextSpan> _reportBefore = [];

    public QuotedSpeech(TokenizedArticle article, ReadOnlySpan<QuotedRun> runs, IReadOnlyList<QuoteAnnotation> quotes)
    {
        RunOfToken = new int[article.Tokens.Length];
        for (int t = 0; t < RunOfToken.Length; t++)
            RunOfToken[t] = -1;
        for (int r = 0; r < runs.Length; r++)
        {
            if (runs[r].Depth > 0)
                continue;
            for (int t = article.TokenAt(runs[r].Inner.Start); t < RunOfToken.Length && article.Tokens[t].Start < runs[r].Inner.End; t++)
                RunOfToken[t] = r;
        }
        HashSet<int> scare = [];
        foreach (QuoteAnnotation quote in quotes)
        {
            int first = article.TokenAt(quote.Span.Start);
            int run = first < RunOfToken.Length ? RunOfToken[first] : -1;
            if (quote.Kind == QuoteKind.Scare && run >= 0)
                scare.Add(run);
            if (quote.SpeakerSpan is not { } speaker || quote.Kind == QuoteKind.Scare)
                continue;
            // Speech that is reported within the run has its own speaker.
            if (run >= 0 && runs[run].Inner.Start == quote.Span.Start)
                _speakerOfRun[run] = speaker;
            int token = article.TokenAt(speaker.Start);
            if (quote.Kind == QuoteKind.Indirect && quote.Span.End <= speaker.Start)
                _reportBefore[token] = quote.Span;
            if (!_runOfSpeakerToken.ContainsKey(token))
                _runOfSpeakerToken.Add(token, run);
        }
        // What no one is cited as saying is the author's own text.
        for (int t = 0; t < RunOfToken.Length; t++)
        {
            if (scare.Contains(RunOfToken[t]))
                RunOfToken[t] = -1;
        }
    }

    /// <summary>The outermost quoted run that each token stands in, or -1.</summary>
    public int[] RunOfToken { get; }

    /// <summary>The run that is spoken by whom the tokens name; -1 if it is not in marks, <see langword="null"/> if they are no speaker.</summary>
    public int? SpeakerRunOf(int first, int end)
    {
        // A title may stand before the name in the speaker's span.
        for (int t = Math.Max(0, first - 2); t < end; t++)
        {
            if (_runOfSpeakerToken.TryGetValue(t, out int run))
                return run;
        }
        return null;
    }

    /// <summary>What the speaker that begins at a token is reported to have said without marks, where that stands before: <c>The bridge is safe, he said</c>.</summary>
    public TextSpan? ReportBefore(int token) => _reportBefore.TryGetValue(token, out TextSpan report) ? report : null;

    /// <summary>The speaker of a run as written.</summary>
    public TextSpan? SpeakerSpanOf(int run) => _speakerOfRun.TryGetValue(run, out TextSpan span) ? span : null;
}
