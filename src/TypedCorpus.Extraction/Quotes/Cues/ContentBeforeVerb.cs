using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what a verb with a subject of its own reports before the attribution: words in marks, or a clause up to a comma.</summary>
internal sealed class ContentBeforeVerb(PassageSyntax passage, ClauseReader clauses, ContentExtent extent)
{
    // Between a quotation and its attribution may stand so many chunks that belong to neither.
    private const int Gap = 5;

    /// <summary>What a cue reports, with what stands before it.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="complement">What stands after it.</param>
    /// <param name="first">The first chunk of the attribution.</param>
    public CueContent Add(Cue cue, Complement complement, int first)
    {
        int left = ChunkBefore(first);
        CueContent content = complement.Content;
        bool isWhole = complement.IsWhole;
        bool followsAs = !isWhole && FollowsAs(left);
        // "…," as Norton put it.
        if (followsAs && passage[cue.Chunk].IsFinite && QuoteBeforeAs(left) is { } quoted)
            return content with { FollowsQuote = true, ReportsClause = true, Before = passage[quoted].Tokens };
        if (passage.KindAt(left) == ChunkKind.Boundary && passage.KindAt(left - 1) == ChunkKind.Quote)
            return FollowsSentence(cue, complement, left - 1) ? content with { FollowsQuote = true, Before = passage[left - 1].Tokens } : content;
        // "As Smith explained, the plan …".
        if (followsAs && cue.Strength >= CueStrength.Sometimes && GoesOnWithClause(complement.Next))
            content = content with { ReportsClause = true, After = extent.After(cue, complement.Next + 1, reportsClause: true) };
        else if (passage.KindAt(left) == ChunkKind.Quote && (isWhole || EndsAttribution(complement.Next) || clauses.EndsWithComma(left)))
            content = content with { FollowsQuote = true, Before = extent.Before(left + 1) };
        else if (passage.KindAt(left) is ChunkKind.Comma or ChunkKind.Dash && (isWhole || EndsAttribution(complement.Next)) && cue.Speaker is not null)
        {
            if (BeforeComma(cue, complement, left) is not { } found)
                return content;
            content = found;
        }
        return content.FollowsQuote && !isWhole && passage.KindAt(complement.Next) == ChunkKind.Comma && passage.KindAt(complement.Next + 1) == ChunkKind.Quote
            ? content with { PrecedesQuote = true, After = extent.After(cue, complement.Next + 1, content.ReportsClause) }
            : content;
    }

    /// <summary>The chunk before an attribution, past what is no noun but may belong to the subject: <c>“…,” old and wise Smith said</c>.</summary>
    private int ChunkBefore(int first)
    {
        int left = first - 1;
        for (int i = left; i > first - 1 - Gap && passage.KindAt(i) is ChunkKind.Adjective or ChunkKind.Other or ChunkKind.Conjunction or ChunkKind.Adverb or ChunkKind.Preposition; i--)
        {
            if (clauses.EndsWithComma(i - 1))
                left = i - 1;
        }
        return passage.KindAt(left) == ChunkKind.Conjunction && passage.KindAt(left - 1) == ChunkKind.Quote ? left - 1 : left;
    }

    private bool FollowsAs(int left) => passage.KindAt(left) is ChunkKind.Preposition or ChunkKind.Subordinator && passage.Is(left, SyntaxRoles.Equative);

    private int? QuoteBeforeAs(int left)
    {
        int quote = passage.KindAt(left - 1) == ChunkKind.Comma ? left - 2 : left - 1;
        return passage.KindAt(quote) == ChunkKind.Quote ? quote : null;
    }

    private bool GoesOnWithClause(int next) => passage.KindAt(next) == ChunkKind.Comma && clauses.BeginsClause(next + 1);

    /// <summary>Whether an attribution follows a quotation that is a sentence of its own: <c>"I won!" Smith said.</c></summary>
    private bool FollowsSentence(Cue cue, Complement complement, int quote)
    {
        TokenRange tokens = passage[quote].Tokens;
        int next = complement.Next;
        bool ends = passage[next].EndsSentence && passage.Words.FirstOf(Math.Max(tokens.Start, tokens.End - 2)) is '?' or '!';
        bool isSure = cue.Strength >= CueStrength.Often || ends;
        return !complement.IsWhole && isSure && CanEndAttribution(next) && (clauses.EndsWithExclamationOrQuestion(quote) || !clauses.GoesOnWithClause(next));
    }

    private bool CanEndAttribution(int next) => passage.KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Subordinator;

    private bool EndsAttribution(int next) => passage.KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Semicolon or ChunkKind.Conjunction or ChunkKind.Verb
        or ChunkKind.Close or ChunkKind.Colon or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Noun or ChunkKind.Preposition;

    /// <summary>What stands before the comma before an attribution: a quotation, a clause; <see langword="null"/> where a sentence without a clause is all there is.</summary>
    private CueContent? BeforeComma(Cue cue, Complement complement, int comma)
    {
        CueContent content = complement.Content;
        bool followsQuote = passage.KindAt(comma - 1) == ChunkKind.Quote;
        // "While it rained, Smith said that …": what stands after the cue is all that it reports.
        if (!followsQuote && (cue.Strength < CueStrength.Sometimes || complement.IsWhole))
            return null;
        if (!followsQuote && !clauses.IsClauseBefore(comma))
            return OfSentence(cue, complement, comma);
        content = content with { FollowsQuote = followsQuote || content.FollowsQuote, ReportsClause = true, Before = extent.Before(comma) };
        bool reportsClause = !complement.IsWhole && !content.Before.IsEmpty && !content.FollowsQuote;
        return reportsClause && GoesOnAfterComma(cue, complement.Next) ? content with { After = extent.After(cue, complement.Next + 1, reportsClause: true) } : content;
    }

    /// <summary>Whether the sentence reported goes on after an attribution between commas: <c>The plan, he said, is sound</c>.</summary>
    private bool GoesOnAfterComma(Cue cue, int comma)
    {
        if (passage.KindAt(comma) != ChunkKind.Comma || passage.KindAt(comma + 1) == ChunkKind.Relative)
            return false;
        return !clauses.BeginsAttribution(comma + 1) && !extent.EndsContent(cue, comma);
    }

    /// <summary>What a sentence without a clause before its attribution says: <c>The move, Smith said, was …</c>, <c>Sorry, Norton said.</c></summary>
    private CueContent? OfSentence(Cue cue, Complement complement, int comma)
    {
        CueContent content = complement.Content;
        int next = complement.Next;
        if (passage.KindAt(next) == ChunkKind.Comma && (clauses.BeginsClause(next + 1) || clauses.GoesOnWithVerb(next + 1)))
            return content with { ReportsClause = true, Before = extent.Before(comma), After = extent.After(cue, next + 1, reportsClause: true) };
        bool isAll = cue.Strength >= CueStrength.NearlyAlways && passage[next].EndsSentence && !clauses.BeginsWithPhrase(comma);
        return isAll ? content with { ReportsClause = true, Before = extent.Before(comma) } : null;
    }
}
