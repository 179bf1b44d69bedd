using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Quotes.Dialogue;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds quotes, their cues and their speakers as written.</summary>
internal static class QuoteExtractor
{
    // Shorter quotations report no one's words but the speaker's.
    private const int ShortestWithReports = 6;

    // Inside a quotation, only cues that nearly always report speech count.
    private const int SureStrength = CueStrength.Reliably;

    /// <summary>The quotes of the article, ordered by span, their speakers not yet bound to entities.</summary>
    public static List<QuoteAnnotation> Extract(SentenceView words, ReadOnlySpan<QuotedRun> runs, CancellationToken cancellationToken)
    {
        Attributor attributor = new(words);
        QuoteWriter writer = new(words);
        ReadOnlySpan<Sentence> sentences = words.Article.Sentences;
        List<ParagraphReading> readings = [];
        Dictionary<int, Turn> turns = TurnFinder.Find(words, cancellationToken);
        bool speaksInDouble = SpeaksInDouble(runs);
        int run = 0;
        ParagraphReading? block = null;
        int lastParagraph = -1;
        for (int s = 0; s < sentences.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = sentences[s].FirstToken;
            int paragraph = sentences[s].Paragraph;
            while (s < sentences.Length && sentences[s].Paragraph == paragraph)
                s++;
            int end = sentences[s - 1].EndToken;
            int firstRun = run;
            while (run < runs.Length && runs[run].Outer.Start < sentences[s - 1].Span.End)
                run++;
            turns.TryGetValue(paragraph, out Turn? turn);
            if (turn is not null && !IsInMarks(words, turn, runs.Slice(firstRun, run - firstRun)))
            {
                readings.Add(TurnReader.Read(words, paragraph, first, end, turn));
                continue;
            }
            if (firstRun == run && (block?.Index == paragraph - 1 ? block.Quotes[0] : null, attributor.Announced) is var (before, announced) && IsBlockQuote(words, ref first, end)
                && (before is not null || (announced is not null && lastParagraph == paragraph - 1)))
            {
                block = TurnReader.ReadBlock(words, paragraph, first, end, before is null ? announced!.Value.Cue : before.Cue, before?.Speaker ?? announced!.Value.Speaker);
                readings.Add(block);
                continue;
            }
            lastParagraph = paragraph;
            ParagraphReading reading = Read(words, paragraph, first, end, runs.Slice(firstRun, run - firstRun), speaksInDouble);
            attributor.Attribute(reading);
            if (turn is not null)
                TurnReader.Attribute(reading, turn);
            readings.Add(reading);
        }
        // Written last: the attribution of a quotation over several paragraphs may stand in the last of them.
        foreach (ParagraphReading reading in readings)
            writer.Write(reading);
        foreach (ParagraphReading reading in ReadInside(words, readings, runs, cancellationToken))
            writer.Write(reading);
        return writer.Finish();
    }

    /// <summary>What is reported inside quotations: speech in inner marks, and reports by cues that leave no doubt.</summary>
    private static List<ParagraphReading> ReadInside(SentenceView words, List<ParagraphReading> readings, ReadOnlySpan<QuotedRun> runs, CancellationToken cancellationToken)
    {
        List<ParagraphReading> inside = [];
        int run = 0;
        foreach (ParagraphReading outer in readings)
        {
            foreach (QuoteDraft quote in outer.Quotes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int first = quote.IsTurn ? quote.First : quote.First + 1;
                int end = quote.Run.Outer.End > quote.Run.Inner.End ? quote.End - 1 : quote.End;
                if (end - first < ShortestWithReports)
                    continue;
                while (run < runs.Length && (runs[run].Outer.Start < quote.Run.Outer.Start || (runs[run].Outer.Start == quote.Run.Outer.Start && !quote.IsTurn)))
                    run++;
                int firstInner = run;
                while (run < runs.Length && runs[run].Outer.End <= quote.Run.Inner.End)
                    run++;
                ParagraphReading reading = Read(words, outer.Index, first, end, runs.Slice(firstInner, run - firstInner), speaksInDouble: false, depth: quote.IsTurn ? 0 : 1);
                reading.Cues.RemoveAll(c => c.Strength < SureStrength || !c.ReportsClause);
                new Attributor(words).Attribute(reading);
                // "We would say he is late", "as I say": nobody is cited but whoever speaks anyway.
                HashSet<Cue?> introducing = [.. reading.Quotes.Select(static q => q.Cue)];
                reading.Cues.RemoveAll(c => (c.Speaker is null || IsOwnWord(words, c)) && !introducing.Contains(c));
                if (quote.IsTurn)
                {
                    TurnReader.AttributeInside(reading, quote);
                }
                else
                {
                    reading.Quotes.RemoveAll(q => q.Cue is null);
                    reading.Terms.Clear();
                }
                if (reading.Quotes.Count > 0 || reading.Cues.Count > 0 || reading.Terms.Count > 0)
                    inside.Add(reading);
            }
        }
        return inside;
    }

    /// <summary>Whether somebody speaks of what he or whom he speaks to says now or might say: <c>I say that</c>, <c>we would say</c>; what they <c>said</c>, or <c>tell them</c>, is a report.</summary>
    private static bool IsOwnWord(SentenceView words, Cue cue) =>
        cue.Speaker is { } speaker && cue.Addressee.IsEmpty && words[speaker.Head] is "i" or "we" or "you" && words.TagOf(cue.First) is not (PosTag.VBD or PosTag.VBN);

    /// <summary>Whether a turn begins with words in marks, and most of it stands in them: these then are what is said.</summary>
    private static bool IsInMarks(SentenceView words, Turn turn, ReadOnlySpan<QuotedRun> runs)
    {
        TextSpan span = words.SpanOf(turn.First, turn.End);
        int inMarks = 0;
        bool begins = false;
        foreach (QuotedRun run in runs)
        {
            if (run.Depth > 0 || run.Outer.Start < span.Start)
                continue;
            begins |= run.Outer.Start == span.Start;
            inMarks += run.Outer.Length;
        }
        return begins && inMarks * 2 >= span.Length;
    }

    /// <summary>Whether a paragraph stands in a block quote of Markdown or of a letter: a <c>&gt;</c> opens it; <paramref name="first"/> is moved behind that.</summary>
    private static bool IsBlockQuote(SentenceView words, ref int first, int end)
    {
        if (words.FirstOf(first) == '>' && first + 1 < end)
        {
            first++;
            return true;
        }
        int at = words.Article.Tokens[first].Start - 1;
        while (at >= 0 && words.Article.Text[at] == ' ')
            at--;
        return at >= 0 && words.Article.Text[at] == '>';
    }

    /// <summary>Whether an article sets speech in double marks, so that single ones outside them are for headings and terms.</summary>
    private static bool SpeaksInDouble(ReadOnlySpan<QuotedRun> runs)
    {
        int doubles = 0;
        int outermost = 0;
        foreach (QuotedRun run in runs)
        {
            if (run.Depth > 0)
                continue;
            outermost++;
            doubles += run.IsSingle ? 0 : 1;
        }
        return doubles * 2 > outermost;
    }

    private static ParagraphReading Read(SentenceView words, int paragraph, int first, int end, ReadOnlySpan<QuotedRun> runs, bool speaksInDouble, int depth = 0)
    {
        List<QuoteDraft> quotes = [];
        List<(int First, int End, bool IsName)> opaque = [];
        foreach (QuotedRun run in runs)
        {
            if (run.Depth != depth)
                continue;
            int from = words.Article.TokenAt(run.Outer.Start);
            int to = Math.Min(end, words.Article.TokenAt(run.Outer.End));
            // A mark may end inside a token that the tokenizer cut otherwise.
            to = Math.Max(from + 1, to);
            quotes.Add(new QuoteDraft
            {
                Run = run,
                First = from,
                End = to,
                FillsParagraph = from == first && to == end,
                HasSecondaryMarks = run.IsSingle && run.Depth == 0 && speaksInDouble,
            });
        }
        ScareEvidence scare = new(words);
        scare.Find(quotes);
        foreach (QuoteDraft quote in quotes)
        {
            bool isName = quote.Kind == QuoteKind.Scare && scare.IsWrittenAsTitle(quote);
            if (isName || (quote.Kind != QuoteKind.Scare && !Chunker.IsFragment(words, quote.Run, quote.First, quote.End)))
                opaque.Add((quote.First, quote.End, isName));
        }
        List<QuoteDraft> terms = quotes.FindAll(q => q.Kind == QuoteKind.Scare);
        quotes.RemoveAll(q => q.Kind == QuoteKind.Scare);
        List<Chunk> chunks = new Chunker(words).Chunk(first, end, opaque);
        List<Cue> cues = new CueFinder(chunks, words).Find();
        new ContentFinder(chunks, words, cues).Find();
        StanceReader stances = new(chunks, words);
        foreach (Cue cue in cues)
            cue.Stance = stances.Of(cue);
        foreach (QuoteDraft quote in quotes)
            QuoteOpening.Read(words, first, quote);
        return new ParagraphReading(paragraph, first, end, chunks, cues, quotes, terms);
    }
}
