using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Quotes.Dialogue;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds what is reported inside quotations: speech in inner marks, and reports by cues that leave no doubt.</summary>
internal static class InnerQuotes
{
    // Shorter quotations report no one's words but the speaker's.
    private const int ShortestWithReports = 6;

    // Inside a quotation, only cues that nearly always report speech count.
    private const int SureStrength = CueStrength.Reliably;

    /// <summary>The insides of the quotations of some paragraphs in which something is reported.</summary>
    public static List<ParagraphReading> Read(ArticleSyntax words, CueReader cues, IReadOnlyList<ParagraphReading> readings, ReadOnlySpan<QuotedRun> runs, CancellationToken cancellationToken)
    {
        List<ParagraphReading> found = [];
        ParagraphReader inTurns = new(words, cues, speaksInDouble: false);
        ParagraphReader inMarks = new(words, cues, speaksInDouble: false, depth: 1);
        int run = 0;
        foreach (ParagraphReading outer in readings)
        {
            foreach (QuoteDraft quote in outer.Quotes)
            {
                cancellationToken.ThrowIfCancellationRequested();
                TokenRange inside = InsideOf(quote);
                if (inside.Length < ShortestWithReports)
                    continue;
                while (run < runs.Length && IsBefore(runs[run], quote))
                    run++;
                int firstInner = run;
                while (run < runs.Length && runs[run].Outer.End <= quote.Run.Inner.End)
                    run++;
                ParagraphReader reader = quote.IsTurn ? inTurns : inMarks;
                ParagraphReading reading = reader.Read(outer.Index, inside, runs.Slice(firstInner, run - firstInner));
                if (reading.Quotes.Length == 0 && reading.Cues.Length == 0 && reading.Terms.Length == 0)
                    continue;
                reading = Attributed(words, reading, quote);
                if (reading.Quotes.Length > 0 || reading.Cues.Length > 0 || reading.Terms.Length > 0)
                    found.Add(reading);
            }
        }
        inTurns.Release();
        inMarks.Release();
        return found;
    }

    private static TokenRange InsideOf(QuoteDraft quote) =>
        new(quote.IsTurn ? quote.Tokens.Start : quote.Tokens.Start + 1, quote.IsClosed ? quote.Tokens.Last : quote.Tokens.End);

    /// <summary>Whether a run begins before the inside of a quotation: also that of the quotation itself.</summary>
    private static bool IsBefore(QuotedRun run, QuoteDraft quote) =>
        run.Outer.Start < quote.Run.Outer.Start || (run.Outer.Start == quote.Run.Outer.Start && !quote.IsTurn);

    private static ParagraphReading Attributed(ArticleSyntax words, ParagraphReading inside, QuoteDraft outer)
    {
        Cue[] sure = Array.FindAll(inside.Cues, static c => c.Strength >= SureStrength && (c.Content.ReportsClause || c.Content.FollowsQuote));
        if (sure.Length < inside.Cues.Length)
            inside = inside with { Cues = sure };
        if (inside.Quotes.Length > 0)
            inside = new Attributor(words).Attribute(inside);
        // "We would say he is late", "as I say": nobody is cited but whoever speaks anyway.
        Cue[] reporting = Array.FindAll(inside.Cues, c => Introduces(inside.Quotes, c) || (c.Speaker is not null && !IsOwnWord(words, c)));
        if (reporting.Length < inside.Cues.Length)
            inside = inside with { Cues = reporting };
        return outer.IsTurn ? TurnReader.AttributeInside(inside, outer) : inside with { Quotes = Array.FindAll(inside.Quotes, static q => q.Cue is not null), Terms = [] };
    }

    private static bool Introduces(QuoteDraft[] quotes, Cue cue) => Array.Exists(quotes, quote => cue.Equals(quote.Cue));

    /// <summary>Whether somebody speaks of what he or whom he speaks to says now or might say: <c>I say that</c>, <c>we would say</c>; what they <c>said</c>, or <c>tell them</c>, is a report.</summary>
    private static bool IsOwnWord(ArticleSyntax words, Cue cue) =>
        cue.Speaker is { } speaker && cue.Content.Addressee.IsEmpty && words.Is(speaker.Head, QuoteRoles.OwnPronoun) && words.TagOf(cue.Tokens.Start) is not (PosTag.VBD or PosTag.VBN);
}
