using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Gives the quotations of an article their cues and speakers, paragraph by paragraph.</summary>
internal sealed class Attributor(SentenceView words)
{
    private const int Reach = 60;

    // In paragraphs: how far before a quotation that is set apart its speaker spoke; a caption or a sentence of the reporter's may stand between.
    private const int FarthestSpeaker = 2;

    // Nouns and numerals that stand for persons.
    private readonly WordSet _persons = words.Language.SyntaxRoles["pronouns-of-persons"];

    private readonly QuoteKinds _kinds = new(words);

    // The last attributed utterance of the paragraph before, and whether that paragraph was the one just before.
    private QuoteDraft? _previous;
    private int _previousParagraph = -2;

    // The last paragraph that was attributed.
    private int _paragraph = -2;

    // The paragraphs of quotation just before that were left open, and that no one was yet found to speak.
    private readonly List<QuoteDraft> _open = [];

    // Who is announced to speak by a colon at the end of the paragraph before.
    private (Cue? Cue, Subject Speaker)? _announced;

    // The quotation that fills the paragraph before without a speaker.
    private QuoteDraft? _unsigned;

    // The last cue of the paragraph before, if that has no quotation.
    private Cue? _report;

    /// <summary>Who is announced to speak by the paragraph that was attributed last; else <see langword="null"/>.</summary>
    public (Cue? Cue, Subject Speaker)? Announced => _announced;

    /// <summary>Attributes the quotations of the next paragraph.</summary>
    public void Attribute(ParagraphReading paragraph)
    {
        // Turns of a conversation are read elsewhere: what was announced before them is over.
        if (paragraph.Index != _paragraph + 1)
            (_announced, _report, _unsigned) = (null, null, null);
        AttributeByCues(paragraph);
        AttributeBySignature(paragraph);
        QuoteDraft? last = FollowBefore(paragraph);
        FollowBehind(paragraph);
        AttributeBySentences(paragraph, last);
        _kinds.Remember(paragraph);
        foreach (QuoteDraft quote in paragraph.Quotes)
            quote.Kind = _kinds.Of(quote, paragraph);
        Remember(paragraph);
    }

    /// <summary>Attributes quotations by cues of their own, by what the paragraph before announces, and by the quotation that they go on with.</summary>
    private void AttributeByCues(ParagraphReading paragraph)
    {
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (CueChooser.Of(words.Language).Choose(quote, paragraph.Cues) is { } choice)
            {
                quote.IsUnnamed = UnnamedSpeakers.Speaks(words, paragraph, quote, choice.Cue);
                quote.Speaker = quote.IsUnnamed ? null : choice.Cue.Speaker;
                quote.Cue = quote.IsUnnamed && choice.Cue.Speaker is not null ? null : choice.Cue;
                quote.Rule = quote.Speaker is { } speaker
                    ? choice.Cue.IsLabel ? AttributionRules.Label : AttributionRules.Of(choice.Position, speaker.Relation)
                    : AttributionRules.None;
            }
            if (quote.LacksSpeaker && quote.Cue is null && (VerblessAttribution.Of(words, paragraph, quote) ?? VerblessAttribution.Before(words, paragraph, quote)) is { } named)
                (quote.Speaker, quote.Rule) = (named, AttributionRules.Verbless);
            if (quote.LacksSpeaker && quote.First == paragraph.First && quote.BeginsUtterance && _announced is { } announced)
                (quote.Cue, quote.Speaker, quote.Rule) = (announced.Cue, announced.Speaker, AttributionRules.Announced);
            if (quote.LacksSpeaker && quote.Run.Continues && _previous is not null)
                Follow(quote, _previous, AttributionRules.Reopened);
            // The paragraphs before that were left open have their attribution here.
            if (quote.Speaker is not null && quote.Run.Continues)
            {
                foreach (QuoteDraft open in _open)
                {
                    Follow(open, quote, AttributionRules.Reopened);
                    open.Kind = QuoteKind.Direct;
                }
            }
        }
    }

    /// <summary>Attributes the quotation that a line with a dash and a name signs, in its paragraph or in the one before.</summary>
    private void AttributeBySignature(ParagraphReading paragraph)
    {
        QuoteDraft? quote = paragraph.Quotes.Count == 0 ? _unsigned : paragraph.Quotes[0];
        if (quote is not { LacksSpeaker: true, BeginsUtterance: true } || AttributionLine.Of(words, paragraph) is not { } signature)
            return;
        (quote.Cue, quote.Speaker, quote.Rule, quote.Kind) = (signature, signature.Speaker, AttributionRules.Label, QuoteKind.Direct);
    }

    /// <summary>Lets quotations follow the attributed ones before them.</summary>
    /// <returns>The last quotation of the paragraph that has a speaker.</returns>
    private QuoteDraft? FollowBefore(ParagraphReading paragraph)
    {
        QuoteDraft? last = null;
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (quote.LacksSpeaker && !quote.BeginsUtterance && quote.Cue is null)
                AttributeBySurestCue(paragraph, quote);
            if (quote.LacksSpeaker && quote.BeginsUtterance && Lead(paragraph, quote, last) is { } lead)
                (quote.Cue, quote.Speaker, quote.Rule) = lead;
            if (quote.LacksSpeaker && last is not null && (quote.BeginsUtterance || !_kinds.IsShort(quote)))
                Follow(quote, last, AttributionRules.FollowOn);
            if (quote.Speaker is not null)
                last = quote;
        }
        return last;
    }

    /// <summary>Lets utterances follow the attributed ones behind them.</summary>
    private static void FollowBehind(ParagraphReading paragraph)
    {
        QuoteDraft? next = null;
        for (int i = paragraph.Quotes.Count - 1; i >= 0; i--)
        {
            QuoteDraft quote = paragraph.Quotes[i];
            if (quote.LacksSpeaker && next is { BeginsUtterance: true } && quote.BeginsUtterance && next.Rule != AttributionRules.FollowOn)
                Follow(quote, next, AttributionRules.Ahead);
            if (quote.Speaker is not null)
                next = quote;
        }
    }

    /// <summary>Attributes what is left by the paragraph before, by its own sentence, by the sentence before. Of fragments the surest cue was looked for before.</summary>
    private void AttributeBySentences(ParagraphReading paragraph, QuoteDraft? last)
    {
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (!quote.LacksSpeaker)
                continue;
            if (quote.BeginsUtterance && quote.First == paragraph.First && _previous is not null && _previousParagraph == paragraph.Index - 1)
                Follow(quote, _previous, AttributionRules.NextParagraph);
            else if (quote.FillsParagraph && quote.BeginsUtterance && quote.Cue is null && _report is not null)
                (quote.Cue, quote.Speaker, quote.Rule) = (_report, _report.Speaker, AttributionRules.ParagraphBefore);
            else if (quote.FillsParagraph && quote.BeginsUtterance && quote.Cue is null && _previous is { Rule: not AttributionRules.Standalone } && paragraph.Index - _previousParagraph <= FarthestSpeaker
                && !_kinds.IsShort(quote))
                Follow(quote, _previous, AttributionRules.Standalone);
            else if (quote.BeginsUtterance && quote.Cue is null && AttributeBySurestCue(paragraph, quote))
                continue;
            else if (SubjectBefore(paragraph, quote) is { } found)
            {
                // "The plan would be funded by “…”": somebody says so, but no plan does.
                if (found.Cue is not null || CanSpeak(found.Speaker))
                    (quote.Cue, quote.Speaker, quote.Rule) = found;
                else
                    quote.IsUnnamed = true;
            }
            else if (!quote.BeginsUtterance && !_kinds.StandsBeforeNoun(quote) && !_kinds.IsDefined(quote) && SentenceReports.Nearest(words, paragraph, quote) is { Speaker: { } reporter } report)
                (quote.Cue, quote.Speaker, quote.Rule) = (report, reporter, AttributionRules.SentenceReport);
            else if (last is not null)
                Follow(quote, last, AttributionRules.FollowOn);
        }
    }

    /// <summary>What leads from the quotation before to another speaker: the sentence that a colon ends, or a report without marks in the sentence between.</summary>
    private (Cue? Cue, Subject Speaker, string Rule)? Lead(ParagraphReading paragraph, QuoteDraft quote, QuoteDraft? last)
    {
        if (quote.Cue is not null || quote.First <= paragraph.First)
            return null;
        List<Chunk> chunks = paragraph.Chunks;
        int at = SentenceReports.ChunkAt(chunks, quote.First);
        if (words.FirstOf(quote.First - 1) == ':')
        {
            if (SentenceReports.Surest(paragraph, quote.First) is { Speaker: { } reporter } cue)
                return (cue, reporter, AttributionRules.SentenceCue);
            return MainSubject(chunks, SentenceReports.FirstOfSentence(chunks, at), at) is { } subject ? (null, subject, AttributionRules.SentenceSubject) : null;
        }
        if (last is null || at < 1 || chunks[at - 1].Kind != ChunkKind.Boundary)
            return null;
        int low = SentenceReports.FirstOfSentence(chunks, at - 1);
        return last.First < chunks[low].First && SentenceReports.First(paragraph, low, at - 1) is { IsFinite: true, Speaker: { } speaker } report
            ? (report, speaker, AttributionRules.SentenceBefore) : null;
    }

    private static bool AttributeBySurestCue(ParagraphReading paragraph, QuoteDraft quote)
    {
        if (SentenceReports.Surest(paragraph, quote.First) is not { } cue)
            return false;
        (quote.Cue, quote.Speaker, quote.Rule) = (cue, cue.Speaker, AttributionRules.SentenceCue);
        return true;
    }

    /// <summary>Whether a subject is someone who can speak, or something that people speak through; names and pronouns are taken to be.</summary>
    private bool CanSpeak(Subject subject)
    {
        PosTag tag = words.TagOf(subject.Head);
        if (tag is not (PosTag.NN or PosTag.NNS or PosTag.CD) || words.IsInName(subject.Head))
            return true;
        string head = words[subject.Head];
        bool isSomeone = _persons.Contains(head) || words.Language.SpeakerNouns.KindOf(head, tag) is not null;
        return isSomeone || words.Language.Documents.Contains(head) || words.Language.Cues.IsNoun(head, out _);
    }

    /// <summary>Whether a subject stands for no one: <c>it</c>, <c>there</c>.</summary>
    private bool IsNoOne(Subject subject) => words[subject.Head] is "it" or "this" or "that" or "there";

    /// <summary>Keeps what the paragraphs behind this one may need.</summary>
    private void Remember(ParagraphReading paragraph)
    {
        _paragraph = paragraph.Index;
        if (paragraph.Quotes.FindLast(q => q.Speaker is not null && q.Kind != QuoteKind.Scare) is { } attributed)
            (_previous, _previousParagraph) = (attributed, paragraph.Index);
        QuoteDraft? final = paragraph.Quotes.Count > 0 ? paragraph.Quotes[paragraph.Quotes.Count - 1] : null;
        bool staysOpen = final is { Speaker: null } && final.Run.Outer.End == final.Run.Inner.End;
        if (!staysOpen || paragraph.Quotes.Count > 1 || !final!.Run.Continues)
            _open.Clear();
        if (staysOpen)
            _open.Add(final!);
        _unsigned = paragraph.Quotes.Count == 1 && final is { FillsParagraph: true, LacksSpeaker: true } ? final : null;
        _announced = Announcement(paragraph);
        _report = paragraph.Quotes.Count > 0 ? null : SentenceReports.Last(paragraph);
    }

    /// <summary>Who is announced to speak in the next paragraph, by a colon at the end of this one.</summary>
    private (Cue? Cue, Subject Speaker)? Announcement(ParagraphReading paragraph)
    {
        if (words.FirstOf(paragraph.End - 1) != ':')
            return null;
        if (SentenceReports.Last(paragraph) is { Speaker: { } speaker } cue)
            return (cue, speaker);
        List<Chunk> chunks = paragraph.Chunks;
        int low = SentenceReports.FirstOfSentence(chunks, chunks.Count);
        // "Wait, it gets better:".
        return MainSubject(chunks, low, chunks.Count) is { } subject && !IsNoOne(subject) ? (null, subject) : null;
    }

    /// <summary>The subject of the first verb of a sentence that is not in a relative clause, nor in one that opens the sentence: <c>When it rained, she</c>.</summary>
    private Subject? MainSubject(List<Chunk> chunks, int low, int end)
    {
        SubjectFinder subjects = new(chunks, words);
        Subject? opening = null;
        for (int i = low; i < end && i < low + Reach; i++)
        {
            if (!chunks[i].IsFinite || subjects.Before(i) is not { Relation: not SubjectRelation.Relative } subject)
                continue;
            if (chunks[low].Kind != ChunkKind.Subordinator || subject.FirstChunk != low + 1)
                return subject;
            opening ??= subject;
        }
        return opening;
    }

    private static void Follow(QuoteDraft quote, QuoteDraft leader, string rule)
    {
        quote.Leader = leader.Leader ?? leader;
        quote.Cue = leader.Cue;
        quote.Speaker = leader.Speaker;
        quote.Rule = rule;
    }

    /// <summary>The subject of the clause that a quotation without a cue stands in, or whoever speaks or acts in the sentence before it.</summary>
    private (Cue? Cue, Subject Speaker, string Rule)? SubjectBefore(ParagraphReading paragraph, QuoteDraft quote)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int at = quote.Cue?.Chunk ?? SentenceReports.ChunkAt(chunks, quote.First);
        SubjectFinder subjects = new(chunks, words);
        // The cue is known, its subject is not: that of the main clause before it.
        if (quote.Cue is not null && MainSubject(chunks, SentenceReports.FirstOfSentence(chunks, at), at) is { } main)
            return (quote.Cue, main, AttributionRules.SentenceSubject);
        Subject? found = null;
        bool isReported = false;
        for (int i = at - 1; i >= 0 && i > at - Reach; i--)
        {
            if (chunks[i].Kind == ChunkKind.Boundary)
            {
                if (found is null && quote.BeginsUtterance)
                    return SentenceBefore(paragraph, i);
                break;
            }
            if (!chunks[i].IsFinite || subjects.Before(i) is not { } subject || (subject.Relation == SubjectRelation.Relative && words[subject.Head] != "who"))
                continue;
            found = subject;
            // "recognized that a court is …": the words are those of whoever recognized it.
            if (!BeginsThatClause(chunks, subject.FirstChunk - 1))
                break;
            isReported = true;
            i = subject.FirstChunk - 1;
        }
        // A few words that nothing introduces are seldom those of the subject: a process called "exfiltration"; "described as" says so.
        bool isFragment = _kinds.IsShort(quote) && !quote.BeginsUtterance && quote.Cue is null && !isReported && !_kinds.IsChanted(quote) && quote.First > 0 && words[quote.First - 1] != "as";
        return found is not { } speaker || isFragment || (_kinds.IsShort(quote) && IsNoOne(speaker)) ? null : (quote.Cue, speaker, AttributionRules.SentenceSubject);
    }

    /// <summary>Whether a chunk is the <c>that</c> of a clause that belongs to the word before it.</summary>
    private bool BeginsThatClause(List<Chunk> chunks, int i) =>
        i > 0 && chunks[i].Kind == ChunkKind.Subordinator && words[chunks[i].First] == "that"
        && chunks[i - 1].Kind is ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Adjective;

    private (Cue? Cue, Subject Speaker, string Rule)? SentenceBefore(ParagraphReading paragraph, int boundary)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int low = SentenceReports.FirstOfSentence(chunks, boundary);
        if (SentenceReports.First(paragraph, low, boundary) is { Speaker: { } speaker } cue)
            return (cue, speaker, AttributionRules.SentenceBefore);
        return MainSubject(chunks, low, boundary) is { } subject ? (null, subject, AttributionRules.SentenceBefore) : null;
    }
}
