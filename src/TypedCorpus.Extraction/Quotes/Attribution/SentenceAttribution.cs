using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Attributes quotations without a cue of their own by the sentence that they stand in, or by the one before.</summary>
internal sealed class SentenceAttribution(ArticleSyntax words)
{
    /// <summary>By the surest cue before a quotation in its sentence; <see langword="null"/> if there is none.</summary>
    public static QuoteDraft? BySurestCue(ParagraphReading paragraph, QuoteDraft quote) =>
        SentenceReports.Surest(paragraph, quote.Tokens.Start) is { } cue ? quote.SpokenBy(cue.Speaker, cue, AttributionBasis.SentenceCue) : null;

    /// <summary>By what leads from the quotation before to another speaker: the sentence that a colon ends, or a report without marks in the sentence between.</summary>
    public QuoteDraft? ByLead(ParagraphReading paragraph, QuoteDraft quote, QuoteDraft? last)
    {
        if (quote.Cue is not null || quote.Tokens.Start <= paragraph.Tokens.Start)
            return null;
        PassageSyntax passage = paragraph.Syntax;
        ChunkCursor at = passage.AtToken(quote.Tokens.Start);
        if (words.FirstOf(quote.Tokens.Start - 1) == ':')
        {
            return BySurestCue(paragraph, quote)
                ?? (MainSubject(passage, at.SentenceBefore) is { } subject ? quote.SpokenBy(subject, null, AttributionBasis.SentenceSubject) : null);
        }
        if (last is null || at.Index < 1 || at.Previous.Kind != ChunkKind.Boundary)
            return null;
        ChunkRange between = at.Previous.SentenceBefore;
        return last.Tokens.Start < between.Start.Chunk.First && SentenceReports.First(paragraph, between) is { IsFinite: true } report
            ? quote.SpokenBy(report.Speaker, report, AttributionBasis.SentenceBefore) : null;
    }

    /// <summary>By its own sentence, or by the one before; <see langword="null"/> where neither says anything.</summary>
    public QuoteDraft? BySentence(ParagraphReading paragraph, QuoteDraft quote, QuoteKinds kinds)
    {
        if (quote.BeginsUtterance && quote.Cue is null && BySurestCue(paragraph, quote) is { } cited)
            return cited;
        if (BySubject(paragraph, quote, kinds) is { } found)
            // "The plan would be funded by “…”": somebody says so, but no plan does.
            return found.Cue is not null || SpeakingSubjects.CanSpeak(words, found.Speaker!.Value) ? found : quote with { IsUnnamed = true };
        bool canBeReported = !quote.BeginsUtterance && !kinds.StandsBeforeNoun(quote) && !kinds.IsDefined(quote);
        return canBeReported && SentenceReports.Nearest(paragraph, quote) is { Speaker: { } reporter } report ? quote.SpokenBy(reporter, report, AttributionBasis.SentenceReport) : null;
    }

    /// <summary>Who is announced to speak in the next paragraph, by a colon at the end of this one.</summary>
    public AnnouncedSpeaker? Announcement(ParagraphReading paragraph)
    {
        if (words.FirstOf(paragraph.Tokens.Last) != ':')
            return null;
        if (SentenceReports.Last(paragraph) is { Speaker: { } speaker } cue)
            return new AnnouncedSpeaker(cue, speaker);
        PassageSyntax passage = paragraph.Syntax;
        // "Wait, it gets better:".
        return MainSubject(passage, passage.End.SentenceBefore) is { } subject && !IsNoOne(subject) ? new AnnouncedSpeaker(null, subject) : null;
    }

    /// <summary>By the subject of the clause that a quotation without a cue stands in, or by whoever speaks or acts in the sentence before it.</summary>
    private QuoteDraft? BySubject(ParagraphReading paragraph, QuoteDraft quote, QuoteKinds kinds)
    {
        PassageSyntax passage = paragraph.Syntax;
        ChunkCursor at = quote.Cue is { } known ? known.At : passage.AtToken(quote.Tokens.Start);
        // The cue is known, its subject is not: that of the main clause before it.
        if (quote.Cue is not null && MainSubject(passage, at.SentenceBefore) is { } main)
            return quote.SpokenBy(main, quote.Cue, AttributionBasis.SentenceSubject);
        SubjectAbove above = SubjectOfClauseAbove(at, passives: quote.BeginsUtterance || !IsCalled(quote));
        // "One, from his girlfriend, read: “…”": the sentence has a subject of its own, whoever that is.
        bool isIntroduced = quote.Cue is { Form: CueForm.Verb, IsFinite: true } && words.FirstOf(Math.Max(0, quote.Tokens.Start - 1)) == ':';
        if (above.Subject is null && above.Boundary is { } boundary && quote.BeginsUtterance && !isIntroduced)
            return BySentenceBefore(paragraph, quote, boundary);
        if (above.Subject is not { } speaker || IsStrayFragment(quote, kinds, above.IsReported) || (kinds.IsShort(quote) && IsNoOne(speaker)))
            return null;
        return quote.SpokenBy(speaker, quote.Cue, AttributionBasis.SentenceSubject);
    }

    /// <summary>Whether the words in marks say as what somebody is known: <c>as a “friend to all”</c>.</summary>
    private bool IsCalled(QuoteDraft quote)
    {
        int before = quote.Tokens.Start - 1;
        if (before > 0 && words.TagOf(before) == PosTag.DT)
            before--;
        return before >= 0 && words.Is(before, SyntaxRoles.Equative);
    }

    /// <summary>
    /// The subject of the clause before a chunk; past <c>that</c> of the one above: <c>recognized that a court is …</c>. Whoever is known as
    /// something (<paramref name="passives"/> are left out) does not say so.
    /// </summary>
    private SubjectAbove SubjectOfClauseAbove(ChunkCursor at, bool passives)
    {
        Subject? found = null;
        bool isReported = false;
        ChunkCursor i = at.Previous;
        while (i.Index >= 0 && i > at.Back(PassageSyntax.Reach))
        {
            if (i.Kind == ChunkKind.Boundary)
                return new SubjectAbove(found, isReported, i);
            ChunkCursor verb = i;
            i = i.Previous;
            if (!verb.IsFinite || verb.SubjectBefore is not { } subject || IsRelativeOfThing(subject))
                continue;
            if (!passives && verb.Is(ChunkTraits.Passive))
                return default;
            found = subject;
            ChunkCursor conjunction = subject.Chunks.Start.Previous;
            if (!BeginsThatClause(conjunction))
                return new SubjectAbove(found, isReported, null);
            isReported = true;
            i = conjunction.Previous;
        }
        return new SubjectAbove(found, isReported, null);
    }

    /// <summary>Whether a subject is <c>which</c> or <c>that</c>, which stand for nobody who speaks.</summary>
    private bool IsRelativeOfThing(Subject subject) => subject.Relation == SubjectRelation.Relative && !words.Is(subject.Head, QuoteRoles.RelativeOfPerson);

    /// <summary>Whether a few words that nothing introduces are seldom those of the subject: a process called "exfiltration"; <c>described as</c> says so.</summary>
    private bool IsStrayFragment(QuoteDraft quote, QuoteKinds kinds, bool isReported)
    {
        bool isFragment = quote is { BeginsUtterance: false, Cue: null } && kinds.IsShort(quote);
        bool isIntroduced = isReported || kinds.IsChanted(quote) || quote.Tokens.Start == 0 || words.Is(quote.Tokens.Start - 1, SyntaxRoles.Equative);
        return isFragment && !isIntroduced;
    }

    /// <summary>Whether a chunk is the <c>that</c> of a clause that belongs to the word before it.</summary>
    private static bool BeginsThatClause(ChunkCursor conjunction) =>
        conjunction.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer) && conjunction.Previous.Kind is ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Adjective;

    private static QuoteDraft? BySentenceBefore(ParagraphReading paragraph, QuoteDraft quote, ChunkCursor boundary)
    {
        ChunkRange sentence = boundary.SentenceBefore;
        if (SentenceReports.First(paragraph, sentence) is { } cue)
            return quote.SpokenBy(cue.Speaker, cue, AttributionBasis.SentenceBefore);
        return MainSubject(paragraph.Syntax, sentence) is { } subject ? quote.SpokenBy(subject, null, AttributionBasis.SentenceBefore) : null;
    }

    /// <summary>The subject of the first verb of a sentence that is not in a relative clause, nor in one that opens the sentence: <c>When it rained, she</c>.</summary>
    private static Subject? MainSubject(PassageSyntax passage, ChunkRange sentence)
    {
        Subject? opening = null;
        ChunkCursor first = sentence.Start;
        for (ChunkCursor i = first; i < sentence.End && i < first.Ahead(PassageSyntax.Reach); i = i.Next)
        {
            if (!i.IsFinite || i.SubjectBefore is not { Relation: not SubjectRelation.Relative } subject)
                continue;
            if (first.Kind != ChunkKind.Subordinator || subject.Chunks.Start != first.Next)
                return subject;
            opening ??= subject;
        }
        return opening;
    }

    /// <summary>Whether a subject stands for no one: <c>it</c>, <c>there</c>.</summary>
    private bool IsNoOne(Subject subject) => words.Is(subject.Head, QuoteRoles.NoOne);

    /// <summary>The subject of the clause that words stand in.</summary>
    /// <param name="Subject">The subject, if there is one.</param>
    /// <param name="IsReported">Whether somebody is said to have said the clause.</param>
    /// <param name="Boundary">Where the search ended at the start of the sentence.</param>
    private readonly record struct SubjectAbove(Subject? Subject, bool IsReported, ChunkCursor? Boundary);
}
