namespace TypedCorpus.Extraction.Marks;

/// <summary>Finds which quotation marks belong together.</summary>
/// <remarks>
/// Marks are paired paragraph by paragraph, so that a lost one spoils nothing after it: double marks first, then the single
/// ones inside and outside the double runs, which they never cross.
/// </remarks>
public static class MarkPairer
{
    /// <summary>The quoted runs of the article, ordered by span; a mark without a partner becomes a finding.</summary>
    public static QuotedRun[] Pair(TokenizedArticle article, List<Finding> findings, CancellationToken cancellationToken)
    {
        List<QuotedRun> runs = Spare.Take<List<QuotedRun>>();
        List<Mark> marks = Spare.Take<List<Mark>>();
        ParagraphPairing pairing = new();
        EquatableArray<TextSpan> paragraphs = article.Source.Paragraphs;
        OpenMarks open = default;
        UnopenedSpeech? unopened = null;
        int token = 0;
        for (int s = 0; s < article.Sentences.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int paragraph = article.Sentences[s].Paragraph;
            while (s < article.Sentences.Length && article.Sentences[s].Paragraph == paragraph)
                s++;
            int end = article.Sentences[s - 1].EndToken;
            if (unopened is { } speech && speech.Holds(paragraph))
            {
                runs.Add(speech.RunIn(paragraph, paragraphs[paragraph]));
                token = end;
                continue;
            }
            marks.Clear();
            MarkReader.Read(article, new TokenRange(token, end), paragraphs[paragraph], marks);
            token = end;
            if (marks.Count == 0)
            {
                open = default;
                continue;
            }
            char next = paragraph + 1 < paragraphs.Count ? article.Text[paragraphs[paragraph + 1].Start] : ' ';
            pairing.Read(new ParagraphMarks(article.Text, paragraphs[paragraph], marks, next));
            unopened = pairing.LeftOpen is { } left ? UnopenedSpeech.After(article, paragraph, left) : null;
            pairing.AddUnbalanced(except: unopened is null ? null : pairing.LeftOpen, findings);
            pairing.AddRuns(open, runs);
            open = pairing.StaysOpen;
        }
        QuotedRun[] found = [.. runs];
        Spare.Keep(runs);
        Spare.Keep(marks);
        return found;
    }
}
