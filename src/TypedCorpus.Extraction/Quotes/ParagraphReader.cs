using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Reads the quotations of a passage, and by its syntax what cues report.</summary>
/// <param name="words">The article.</param>
/// <param name="speaksInDouble">Whether the article sets speech in double marks.</param>
/// <param name="depth">How deep within other quotations those stand that are read.</param>
internal sealed class ParagraphReader(ArticleSyntax words, bool speaksInDouble, int depth = 0)
{
    private readonly ScareEvidence _scare = new(words);
    private readonly QuoteOpening _openings = new(words);

    /// <summary>Reads a passage.</summary>
    /// <param name="paragraph">The index of the paragraph that it is, or is part of.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="runs">The runs of quotation in it.</param>
    public ParagraphReading Read(int paragraph, TokenRange tokens, ReadOnlySpan<QuotedRun> runs)
    {
        QuoteDraft[] all = _scare.Find(Drafts(tokens, runs));
        PassageSyntax passage = words.OfPassage(tokens, OpaqueQuotes(all));
        Cue[] cues = new CueFinder(passage).Find();
        if (cues.Length > 0)
        {
            StanceReader stances = new(passage);
            cues = Array.ConvertAll(new ContentFinder(passage, cues).Find(), cue => stances.Of(cue) is var stance and not Stance.Asserted ? cue with { Stance = stance } : cue);
        }
        QuoteDraft[] quotes = [.. all.Where(static q => q.Kind != QuoteKind.Scare).Select(q => q with { Place = _openings.PlaceOf(q, tokens.Start) })];
        return new ParagraphReading(paragraph, passage, cues, quotes, [.. all.Where(static q => q.Kind == QuoteKind.Scare)]);
    }

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

    private List<OpaqueQuote> OpaqueQuotes(QuoteDraft[] quotes)
    {
        List<OpaqueQuote> opaque = [];
        foreach (QuoteDraft quote in quotes)
        {
            bool isScare = quote.Kind == QuoteKind.Scare;
            bool isName = isScare && _scare.IsWrittenAsTitle(quote);
            if (isName || (!isScare && !Chunker.IsFragment(words, quote.Run, quote.Tokens)))
                opaque.Add(new OpaqueQuote(quote.Tokens, isName));
        }
        return opaque;
    }
}
