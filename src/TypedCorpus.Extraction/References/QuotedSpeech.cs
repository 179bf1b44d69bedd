namespace TypedCorpus.Extraction.References;

/// <summary>Which tokens are quoted, and which are speakers of which quoted words.</summary>
internal sealed class QuotedSpeech
{
    // By token the quoted run that it stands in, counted from 1; 0 outside of all.
    private readonly int[] _runs;
    private readonly Dictionary<int, SpokenWords> _spokenBy = Spare.Take<Dictionary<int, SpokenWords>>();
    private readonly Dictionary<int, QuoteAnnotation> _quoteOfRun = Spare.Take<Dictionary<int, QuoteAnnotation>>();
    private readonly Dictionary<int, TextSpan> _reportBefore = Spare.Take<Dictionary<int, TextSpan>>();

    /// <summary>Reads who speaks.</summary>
    /// <param name="article">The article.</param>
    /// <param name="runs">What is said word for word.</param>
    /// <param name="quotes">The quotes with their speakers as written.</param>
    public QuotedSpeech(TokenizedArticle article, ReadOnlySpan<QuotedRun> runs, IReadOnlyList<QuoteAnnotation> quotes)
    {
        Tokens = article.Tokens.Length;
        _runs = Spare.Take<int>(Tokens);
        for (int r = 0; r < runs.Length; r++)
        {
            if (runs[r].Depth == 0)
                EnterRun(article, runs[r].Inner, r);
        }
        HashSet<int> scare = [];
        foreach (QuoteAnnotation quote in quotes)
        {
            int first = article.TokenAt(quote.Span.Start);
            int? run = first < Tokens ? RunAt(first) : null;
            if (quote.Kind == QuoteKind.Scare)
            {
                if (run is { } quoted)
                    scare.Add(quoted);
            }
            else if (quote.SpeakerSpan is { } speaker)
                EnterSpeaker(article, quote, speaker, run, beginsRun: run is { } outer && runs[outer].Inner.Start == quote.Span.Start);
        }
        // What no one is cited as saying is the author's own text.
        for (int t = 0; t < Tokens && scare.Count > 0; t++)
        {
            if (RunAt(t) is { } run && scare.Contains(run))
                _runs[t] = 0;
        }
    }

    /// <summary>How many tokens the article has.</summary>
    public int Tokens { get; }

    /// <summary>The outermost quoted run that a token stands in, else <see langword="null"/>.</summary>
    public int? RunAt(int token) => _runs[token] > 0 ? _runs[token] - 1 : null;

    /// <summary>Whether a token is quoted.</summary>
    public bool IsQuoted(int token) => _runs[token] > 0;

    /// <summary>What is spoken by whom the tokens name; <see langword="null"/> if they are no speaker.</summary>
    public SpokenWords? SpokenBy(TokenRange name)
    {
        // A title may stand before the name in the speaker's span; in "she told Reed" Reed is none.
        for (int t = Math.Max(0, name.Start - 2); t < name.End; t++)
        {
            if (_spokenBy.TryGetValue(t, out SpokenWords words) && words.SpeakerEnd > name.Start)
                return words;
        }
        return null;
    }

    /// <summary>Whether a speaker as written begins at a token.</summary>
    public bool BeginsSpeaker(int token) => _spokenBy.ContainsKey(token);

    /// <summary>What the speaker that begins at a token is reported to have said without marks, where that stands before: <c>The bridge is safe, he said</c>.</summary>
    public TextSpan? ReportBefore(int token) => _reportBefore.TryGetValue(token, out TextSpan report) ? report : null;

    /// <summary>The quote with a speaker that a run is, else <see langword="null"/>.</summary>
    public QuoteAnnotation? QuoteOf(int run) => _quoteOfRun.TryGetValue(run, out QuoteAnnotation? quote) ? quote : null;

    /// <summary>Hands back what was kept of the article: nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_runs);
        Spare.Keep(_spokenBy);
        Spare.Keep(_quoteOfRun);
        Spare.Keep(_reportBefore);
    }

    private void EnterRun(TokenizedArticle article, TextSpan inner, int run)
    {
        for (int t = article.TokenAt(inner.Start); t < Tokens && article.Tokens[t].Start < inner.End; t++)
            _runs[t] = run + 1;
    }

    private void EnterSpeaker(TokenizedArticle article, QuoteAnnotation quote, TextSpan speaker, int? run, bool beginsRun)
    {
        // Speech that is reported within the run has its own speaker.
        if (beginsRun)
            _quoteOfRun[run!.Value] = quote;
        int token = article.TokenAt(speaker.Start);
        if (quote.Kind == QuoteKind.Indirect && quote.Span.End <= speaker.Start)
            _reportBefore[token] = quote.Span;
        if (!_spokenBy.ContainsKey(token))
            _spokenBy.Add(token, new SpokenWords(run, article.TokensOf(speaker).End));
    }
}

/// <summary>What somebody says.</summary>
/// <param name="Run">The quoted run; <see langword="null"/> where it stands without marks.</param>
/// <param name="SpeakerEnd">The token after the speaker as written.</param>
internal readonly record struct SpokenWords(int? Run, int SpeakerEnd);
