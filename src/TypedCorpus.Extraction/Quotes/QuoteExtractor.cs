using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Quotes.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds quotes, their cues and their speakers as written.</summary>
public static class QuoteExtractor
{
    /// <summary>The quotes of the article, ordered by span, their speakers not yet bound to entities.</summary>
    public static List<QuoteAnnotation> Extract(
        TaggedArticle tagged, ReadOnlySpan<QuotedRun> runs, ArticleEntities entities, CancellationToken cancellationToken)
    {
        Words words = new(tagged);
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (MentionAnnotation mention in entities.MentionsOf(entity))
                words.AddName(mention.Span);
        }
        Attributor attributor = new(words);
        QuoteWriter writer = new(words);
        ReadOnlySpan<Sentence> sentences = tagged.Article.Sentences;
        List<ParagraphReading> readings = [];
        int run = 0;
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
            ParagraphReading reading = Read(words, paragraph, first, end, runs.Slice(firstRun, run - firstRun));
            attributor.Attribute(reading);
            readings.Add(reading);
        }
        // Written last: the attribution of a quotation over several paragraphs may stand in the last of them.
        foreach (ParagraphReading reading in readings)
            writer.Write(reading);
        return writer.Finish();
    }

    private static ParagraphReading Read(Words words, int paragraph, int first, int end, ReadOnlySpan<QuotedRun> runs)
    {
        List<QuoteDraft> quotes = [];
        List<(int First, int End)> opaque = [];
        foreach (QuotedRun run in runs)
        {
            if (run.Depth > 0)
                continue;
            int from = words.Article.TokenAt(run.Outer.Start);
            int to = Math.Min(end, words.Article.TokenAt(run.Outer.End));
            // A mark may end inside a token that the tokenizer cut otherwise.
            to = Math.Max(from + 1, to);
            quotes.Add(new QuoteDraft { Run = run, First = from, End = to, FillsParagraph = from == first && to == end });
            if (!Chunker.IsFragment(words, run, from, to))
                opaque.Add((from, to));
        }
        List<Chunk> chunks = new Chunker(words).Chunk(first, end, opaque);
        List<Cue> cues = new CueFinder(chunks, words).Find();
        new ContentFinder(chunks, words, cues).Find();
        foreach (QuoteDraft quote in quotes)
            quote.BeginsUtterance = BeginsUtterance(words, first, quote);
        return new ParagraphReading(paragraph, first, end, chunks, cues, quotes);
    }

    private static bool BeginsUtterance(Words words, int first, QuoteDraft quote)
    {
        int inner = quote.First + 1;
        if (inner >= quote.End)
            return false;
        int before = quote.First - 1;
        bool atStart = before < first || words.Article.SentenceOf(before) != words.Article.SentenceOf(quote.First) || words.FirstOf(before) is '.' or '!' or '?';
        bool introduced = !atStart && words.FirstOf(before) is ',' or ':' or '\u2014' or '\u2013';
        char c = words.FirstOf(inner);
        bool capital = !char.IsLower(c) || words.Article.Tokens[inner].Kind != TokenKind.Word;
        return atStart || (introduced && capital) || (capital && quote.End - quote.First > 6 && words.FirstOf(quote.End - 2) is '.' or ',' or '!' or '?');
    }
}
