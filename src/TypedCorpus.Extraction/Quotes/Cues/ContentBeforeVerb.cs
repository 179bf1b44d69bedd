using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what a verb with a subject of its own reports before the attribution: words in marks, or a clause up to a comma.</summary>
internal sealed class ContentBeforeVerb(ArticleSyntax words, ClauseReader clauses, InterruptedClauses interrupted, ContentExtent extent, AttributionScanner attributions)
{
    // Between a quotation and its attribution may stand so many chunks that belong to neither.
    private const int Gap = 5;

    /// <summary>What a cue reports, with what stands before it.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="complement">What stands after it.</param>
    /// <param name="first">The first chunk of the attribution.</param>
    public CueContent Add(Cue cue, Complement complement, ChunkCursor first)
    {
        ChunkCursor left = ChunkBefore(first);
        CueContent content = complement.Content;
        bool isWhole = complement.IsWhole;
        bool followsAs = !isWhole && FollowsAs(left);
        // "…," as Norton put it.
        if (followsAs && cue.At.IsFinite && attributions.QuoteBefore(left) is { } quoted)
            return content with { FollowsQuote = true, ReportsClause = true, Before = quoted.Tokens };
        if (left.Kind == ChunkKind.Boundary && left.Previous.Kind == ChunkKind.Quote)
            return FollowsSentence(cue, complement, left.Previous) ? content with { FollowsQuote = true, Before = left.Previous.Tokens } : content;
        // "As Smith explained, the plan …".
        if (followsAs && cue.Strength >= CueStrength.Sometimes && GoesOnWithClause(complement.Rest))
            content = content with { ReportsClause = true, After = extent.After(cue, complement.Rest.Next, reportsClause: true) };
        // "When somebody shouted “No,” Reed said: “…”": what Reed says follows.
        else if (left.Kind == ChunkKind.Quote && content.PrecedesQuote && InterruptedClauses.OpensWithClause(left))
            return content;
        else if (left.Kind == ChunkKind.Quote && (isWhole || EndsAttribution(complement.Rest) || left.EndsWithComma))
            content = content with { FollowsQuote = true, Before = extent.Before(left.Next) };
        else if (left.Kind is ChunkKind.Comma or ChunkKind.Dash && (isWhole || EndsAttribution(complement.Rest)) && (cue.Speaker ?? cue.Hearer) is not null)
        {
            if (BeforeComma(cue, complement, left) is not { } found)
                return content;
            content = found;
        }
        return content.FollowsQuote && !isWhole && complement.Rest.Kind == ChunkKind.Comma && complement.Rest.Next.Kind == ChunkKind.Quote
            ? content with { PrecedesQuote = true, After = extent.After(cue, complement.Rest.Next, content.ReportsClause) }
            : content;
    }

    /// <summary>The chunk before an attribution, past what is no noun but may belong to the subject: <c>“…,” old and wise Smith said</c>.</summary>
    private static ChunkCursor ChunkBefore(ChunkCursor first)
    {
        ChunkCursor outermost = first.Previous.Back(Gap);
        ChunkCursor left = first.Previous;
        for (ChunkCursor i = left; i > outermost && i.Kind is ChunkKind.Adjective or ChunkKind.Other or ChunkKind.Conjunction or ChunkKind.Adverb or ChunkKind.Preposition; i = i.Previous)
        {
            if (i.Previous.EndsWithComma)
                left = i.Previous;
        }
        return left.Kind == ChunkKind.Conjunction && left.Previous.Kind == ChunkKind.Quote ? left.Previous : left;
    }

    private static bool FollowsAs(ChunkCursor left) => left.Kind is ChunkKind.Preposition or ChunkKind.Subordinator && left.Is(SyntaxRoles.Equative);

    private bool GoesOnWithClause(ChunkCursor next) => next.Kind == ChunkKind.Comma && clauses.BeginsClause(next.Next);

    /// <summary>Whether an attribution follows a quotation that is a sentence of its own: <c>"I won!" Smith said.</c></summary>
    private bool FollowsSentence(Cue cue, Complement complement, ChunkCursor quote)
    {
        TokenRange tokens = quote.Tokens;
        ChunkCursor next = complement.Rest;
        bool ends = next.EndsSentence && words.FirstOf(Math.Max(tokens.Start, tokens.End - 2)) is '?' or '!';
        bool isSure = cue.Strength >= CueStrength.Often || ends;
        return !complement.IsWhole && isSure && CanEndAttribution(next) && (quote.EndsWithExclamationOrQuestion || !ClauseReader.GoesOnWithClause(next));
    }

    private static bool CanEndAttribution(ChunkCursor next) => next.Kind is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Subordinator;

    private static bool EndsAttribution(ChunkCursor next) => next.Kind is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Semicolon or ChunkKind.Conjunction or ChunkKind.Verb
        or ChunkKind.Close or ChunkKind.Colon or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Noun or ChunkKind.Preposition;

    /// <summary>What stands before the comma before an attribution: a quotation, a clause; <see langword="null"/> where a sentence without a clause is all there is.</summary>
    private CueContent? BeforeComma(Cue cue, Complement complement, ChunkCursor comma)
    {
        CueContent content = complement.Content;
        bool followsQuote = comma.Previous.Kind == ChunkKind.Quote;
        // "Norton came to Leeds, where, she says, she slept": only the clause that goes on is reported.
        if (comma.Previous.Kind is ChunkKind.Subordinator or ChunkKind.Relative && !complement.IsWhole && complement.Rest.Kind == ChunkKind.Comma)
            return content with { ReportsClause = true, After = extent.After(cue, complement.Rest.Next, reportsClause: true) };
        // "While it rained, Smith said that …": what stands after the cue is all that it reports.
        if (!followsQuote && (cue.Strength < CueStrength.Sometimes || complement.IsWhole))
            return null;
        // "After she was hurt, Norton emailed her condolences": a verb with an object reports nothing before it.
        if (!followsQuote && cue.Strength < CueStrength.NearlyAlways && cue.At.Next.IsThing && cue.At < cue.At.Next && !cue.Takes(CueFrames.Addressee) && cue.Speaker is { IsOfMainClause: true })
            return null;
        if (!followsQuote && !ClauseReader.IsClauseBefore(comma))
            return OfSentence(cue, complement, comma);
        content = content with { FollowsQuote = followsQuote || content.FollowsQuote, ReportsClause = true, Before = extent.Before(comma) };
        bool reportsClause = !complement.IsWhole && !content.Before.IsEmpty && !content.FollowsQuote;
        if (reportsClause && RelativeBefore(comma) is { } relative)
            content = content with { Before = content.Before with { Start = relative.Tokens.Start } };
        bool goesOn = GoesOnAfterComma(complement.Rest) || (complement.Rest.Kind == ChunkKind.Comma && GoesOnInPresent(complement.Rest.Next)) || (complement.Rest.Kind == ChunkKind.Comma && clauses.GoesOnWithPredicate(comma, complement.Rest.Next));
        return reportsClause && goesOn ? content with { After = extent.After(cue, complement.Rest.Next, reportsClause: true) } : content;
    }

    /// <summary>The relative that an attribution stands within, whose verb it follows: <c>his wife, who is, he says, the better cook</c>.</summary>
    private static ChunkCursor? RelativeBefore(ChunkCursor comma)
    {
        if (comma.Previous.BackPast(ChunkKind.Adverb).Kind != ChunkKind.Verb)
            return null;
        ChunkCursor first = comma.Previous;
        while (first.Kind is not (ChunkKind.Relative or ChunkKind.Comma) && !first.EndsSentence)
            first = first.Previous;
        return first.Kind == ChunkKind.Relative && first.Previous.Kind == ChunkKind.Comma ? first : null;
    }

    /// <summary>Whether the sentence reported goes on after an attribution between commas: <c>The plan, he said, is sound</c>.</summary>
    private bool GoesOnAfterComma(ChunkCursor comma)
    {
        if (comma.Kind != ChunkKind.Comma || comma.Next.Kind == ChunkKind.Relative)
            return false;
        return !ClauseReader.BeginsAttribution(comma.Next) && !extent.EndsContent(comma);
    }

    /// <summary>Whether a sentence whose subject has a relative clause goes on with its verb after an attribution: <c>Those who may vote, he said, must register</c>.</summary>
    private bool GoesOnInPresent(ChunkCursor next) => words.TagOf(next.Tokens.Start) is PosTag.MD or PosTag.VBZ or PosTag.VBP && clauses.GoesOnWithVerb(next);

    private static bool BeginsWithNoun(ChunkCursor comma) => comma.Previous.Kind == ChunkKind.Noun && !ClauseReader.BeginsWithPhrase(comma);

    /// <summary>What a sentence without a clause before its attribution says: <c>The move, Smith said, was …</c>, <c>Sorry, Norton said.</c></summary>
    private CueContent? OfSentence(Cue cue, Complement complement, ChunkCursor comma)
    {
        CueContent content = complement.Content;
        ChunkCursor next = complement.Rest;
        // "…, said experts like Reed, who runs it, is the ground".
        if (cue.Speaker is { Relation: SubjectRelation.Inverted } && interrupted.CommaBeforePredicate(next) is { } predicate)
            next = predicate;
        if (next.Kind == ChunkKind.Comma && (clauses.BeginsClause(next.Next) || clauses.GoesOnWithVerb(next.Next) || (BeginsWithNoun(comma) && InterruptedClauses.GoesOnWithPast(next.Next)) || interrupted.ClauseAfterInsertion(next) is not null))
            return content with { ReportsClause = true, Before = extent.Before(comma), After = extent.After(cue, next.Next, reportsClause: true) };
        bool isAll = cue.Strength >= CueStrength.NearlyAlways && next.EndsSentence && !ClauseReader.BeginsWithPhrase(comma);
        return isAll ? content with { ReportsClause = true, Before = extent.Before(comma) } : null;
    }
}
