using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads the quotations of a passage, and by its syntax what cues report.</summary>
/// <param name="words">The article.</param>
/// <param name="cues">Reads its cues.</param>
/// <param name="speaksInDouble">Whether the article sets speech in double marks.</param>
/// <param name="depth">How deep within other quotations those stand that are read.</param>
internal sealed class ParagraphReader(ArticleSyntax words, CueReader cues, bool speaksInDouble, int depth = 0)
{
    private readonly ScareEvidence _scare = new(words);
    private readonly QuoteOpening _openings = new(words);

    /// <summary>Reads a passage.</summary>
    /// <param name="paragraph">The index of the paragraph that it is, or is part of.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="runs">The runs of quotation in it.</param>
    public ParagraphReading Read(int paragraph, TokenRange tokens, ReadOnlySpan<QuotedRun> runs)
    {
        QuoteDraft[] all = runs.IsEmpty ? [] : _scare.Find(Drafts(tokens, runs));
        PassageSyntax passage = words.OfPassage(tokens, OpaqueQuotes(all));
        Cue[] found = cues.Read(passage);
        if (all.Length == 0)
            return new ParagraphReading(paragraph, passage, found, [], []);
        QuoteDraft[] terms = Array.FindAll(all, static q => q.Kind == QuoteKind.Scare);
        QuoteDraft[] quotes = terms.Length == 0 ? all : Array.FindAll(all, static q => q.Kind != QuoteKind.Scare);
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = quotes[i].At(_openings.PlaceOf(quotes[i], tokens.Start));
        return new ParagraphReading(paragraph, passage, found, quotes, terms);
    }

    /// <summary>Gives what the reader has borrowed to the next; it must not be used any more.</summary>
    public void Release() => _scare.Release();

    private List<QuoteDraft> Drafts(TokenRange tokens, ReadOnlySpan<QuotedRun> runs)
    {
        List<QuoteDraft> drafts = [];
        foreach (QuotedRun run in runs)
        {
            if (run.Depth != depth)
                continue;
            int first = words.Article.TokenAt(run.Outer.Start);
            // A mark may end inside a token that the tokenizer cut otherwise.
            TokenRange quote = new(first, Math.Max(first + 1, Math.Min(tokens.End, words.Article.TokenAt(run.Outer.End))));
            drafts.Add(new QuoteDraft { Run = run, Tokens = quote, FillsParagraph = quote == tokens, HasSecondaryMarks = run.IsSingle && run.Depth == 0 && speaksInDouble });
        }
        return drafts;
    }

    private OpaqueQuote[] OpaqueQuotes(QuoteDraft[] quotes)
    {
        if (quotes.Length == 0)
            return [];
        List<OpaqueQuote> opaque = [];
        foreach (QuoteDraft quote in quotes)
        {
            bool isScare = quote.Kind == QuoteKind.Scare;
            bool isName = isScare && _scare.IsWrittenAsTitle(quote);
            if (isName || (!isScare && !Chunker.IsFragment(words, quote.Run, quote.Tokens)))
                opaque.Add(new OpaqueQuote(quote.Tokens, isName));
        }
        return [.. opaque];
    }
}
