using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Dialogue;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds quotes, their cues and their speakers as written.</summary>
internal static class QuoteExtractor
{
    /// <summary>The quotes of the article, ordered by span, their speakers not yet bound to entities.</summary>
    /// <param name="words">The article.</param>
    /// <param name="runs">What stands in quotation marks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="interview">The interview that the article is, if it is one without labels and marks.</param>
    public static List<QuoteAnnotation> Extract(ArticleSyntax words, ReadOnlySpan<QuotedRun> runs, CancellationToken cancellationToken, UnmarkedInterview? interview = null)
    {
        QuoteWriter writer = new(words);
        CueReader cues = new(words);
        IReadOnlyList<ParagraphReading> readings = ReadParagraphs(words, cues, runs, interview, cancellationToken);
        foreach (ParagraphReading reading in readings)
            writer.Write(reading);
        foreach (ParagraphReading reading in InnerQuotes.Read(words, cues, readings, runs, cancellationToken))
            writer.Write(reading);
        cues.Release();
        return writer.Finish();
    }

    private static IReadOnlyList<ParagraphReading> ReadParagraphs(ArticleSyntax words, CueReader cues, ReadOnlySpan<QuotedRun> runs, UnmarkedInterview? interview, CancellationToken cancellationToken)
    {
        Attributor attributor = new(words);
        ParagraphReader reader = new(words, cues, MarkStyle.SpeaksInDouble(runs));
        Dictionary<int, Turn> turns = TurnFinder.Find(words, cancellationToken);
        List<ParagraphReading> readings = [];
        QuotedBlock? block = null;
        UnmarkedStatement? statement = null;
        int run = 0;
        for (int s = 0; s < words.Article.Sentences.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Sentence first = words.Article.Sentences[s];
            while (s < words.Article.Sentences.Length && words.Article.Sentences[s].Paragraph == first.Paragraph)
                s++;
            Sentence last = words.Article.Sentences[s - 1];
            TokenRange tokens = new(first.FirstToken, last.EndToken);
            int firstRun = run;
            while (run < runs.Length && runs[run].Outer.Start < last.Span.End)
                run++;
            ReadOnlySpan<QuotedRun> inParagraph = runs.Slice(firstRun, run - firstRun);
            if (turns.Count == 0 && interview?.Read(words, first.Paragraph, tokens) is { } answer)
            {
                readings.Add(answer);
                continue;
            }
            turns.TryGetValue(first.Paragraph, out Turn? turn);
            if (turn is not null && !TurnReader.IsInMarks(words, turn, inParagraph))
            {
                readings.Add(TurnReader.Read(words, first.Paragraph, tokens, turn));
                continue;
            }
            if (inParagraph.IsEmpty && QuotedBlock.Read(words, first.Paragraph, tokens, block, attributor.Context) is { } quoted)
            {
                block = quoted;
                readings.Add(quoted.Reading(words));
                continue;
            }
            if (inParagraph.IsEmpty && UnmarkedStatement.Read(words, first.Paragraph, tokens, statement, attributor.Context) is { } stated)
            {
                statement = stated;
                readings.Add(stated.Reading(words));
                continue;
            }
            ParagraphReading reading = attributor.Attribute(reader.Read(first.Paragraph, tokens, inParagraph));
            reading = turn is null ? reading : TurnReader.Attribute(reading, turn);
            attributor.Remember(reading);
            QuotedBlock.Sign(words, readings, reading);
            readings.Add(reading);
        }
        reader.Release();
        // The attribution of a quotation over several paragraphs may stand in the last of them.
        return attributor.Revised(readings);
    }
}
