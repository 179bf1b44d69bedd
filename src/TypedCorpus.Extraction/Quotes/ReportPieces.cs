using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>What a cue reports without marks.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Tokens">The tokens.</param>
/// <param name="Form">How they stand to the cue.</param>
internal readonly record struct ReportPiece(Cue Cue, TokenRange Tokens, ReportForm Form);

/// <summary>Cuts what the cues of a paragraph report into the pieces that stand without marks.</summary>
internal sealed class ReportPieces(ParagraphReading paragraph)
{
    // In words: a piece of the sentence around words in marks that is no longer and no clause (the plan, that his members) is no report.
    private const int LongestScrap = 4;

    private readonly ArticleSyntax _words = paragraph.Words;

    /// <summary>All pieces, in the order of the cues.</summary>
    public IReadOnlyList<ReportPiece> All()
    {
        List<ReportPiece> pieces = [];
        foreach (Cue cue in paragraph.Cues)
        {
            if (!IsReport(cue) || ContentAfter(cue) is not { } after)
                continue;
            // "his “buy” call": what a noun has before it stands in marks.
            if (cue.Form != CueForm.Noun)
                AddPieces(cue, cue.Content.Before, pieces);
            AddPieces(cue, after, pieces);
        }
        return pieces;
    }

    /// <summary>Whether a token is a quotation mark, and not the apostrophe of a possessive.</summary>
    public static bool IsQuotationMark(ArticleSyntax words, int token) => words.IsMark(token) && words.TagOf(token) != PosTag.POS;

    /// <summary>
    /// Whether what a cue reports is a report without marks. A noun phrase or an infinitive is none after verbs of deeds (<c>refused to go</c>), after
    /// nouns (<c>promises of a bridge</c>), nor where no main clause says that somebody spoke, but for the surest verbs: <c>voters who pledged to stay</c>.
    /// </summary>
    private bool IsReport(Cue cue)
    {
        if (cue.Form == CueForm.Label || cue.Strength < CueStrength.Sometimes)
            return false;
        if (cue.Speaker is not { } speaker)
            return cue.Content.ReportsClause && (cue.HasUnknownAsker || (cue.IsFinite && cue.Strength >= CueStrength.Always));
        if (cue.Content.ReportsClause)
            return true;
        bool isSubordinate = speaker.Relation is SubjectRelation.Relative or SubjectRelation.Infinitive && cue.Strength < CueStrength.Reliably;
        return !IsProspect(cue, speaker) && !cue.Takes(CueFrames.NonReporting) && speaker.Relation != SubjectRelation.Possessor && !isSubordinate;
    }

    /// <summary>Whether a thing promises to be something, and nobody says so: <c>The debate promised to be close</c>.</summary>
    private bool IsProspect(Cue cue, Subject speaker)
    {
        TokenRange after = cue.Content.After;
        bool isToBe = after.Length > 1 && _words.TagOf(after.Start) == PosTag.TO && _words.Is(after.Start + 1, SyntaxRoles.Be);
        return isToBe && cue.Takes(CueFrames.Infinitive) && !SpeakingSubjects.CanSpeak(_words, speaker);
    }

    /// <summary>
    /// What stands after a cue, as far as its speaker: <c>denying claims of fraud, she left</c>. Where the words reported have the speaker for
    /// their own subject, there is none: in <c>asked whether the county would pay</c> whoever asked was sought in vain.
    /// </summary>
    private TokenRange? ContentAfter(Cue cue)
    {
        TokenRange after = cue.Content.After;
        if (cue.Speaker is not { } speaker || !cue.Content.Covers(speaker.Tokens))
            return after;
        int first = speaker.Tokens.Start;
        bool followsClause = cue.Class != CueClass.Questioning && first > after.Start && first < after.End && _words.FirstOf(first - 1) == ',';
        return followsClause ? after with { End = first - 1 } : null;
    }

    private void AddPieces(Cue cue, TokenRange content, List<ReportPiece> pieces)
    {
        int start = content.Start;
        // "calling it a “slip” that was seen in a “rag” by the Gazette": beside what somebody calls a thing only a clause is a report.
        bool isOfClause = cue.Content.ReportsClause && !cue.Takes(CueFrames.Naming) && HasFinite(content);
        bool followsUtterance = false;
        for (int i = BinarySearch.First(paragraph.Quotes, start, static (quote, token) => quote.Tokens.End > token); i < paragraph.Quotes.Length && paragraph.Quotes[i].Tokens.Start < content.End; i++)
        {
            QuoteDraft quote = paragraph.Quotes[i];
            if (quote.Cue != cue)
                continue;
            TokenRange before = new(start, quote.Tokens.Start);
            if (HasClause(before, isOfClause) && Trimmed(before) is { IsEmpty: false } piece)
                pieces.Add(new ReportPiece(cue, piece, ReportForm.Piece));
            start = quote.Tokens.End;
            followsUtterance = quote.BeginsUtterance;
        }
        TokenRange rest = content with { Start = start };
        bool isAll = start == content.Start;
        // "Norton said — as reported by the Gazette — “…”": words in marks that another cue has are no report of this one.
        if (IsOfAnother(cue, rest))
            return;
        // "shouted “Shame!” from the back of the room": what a whole sentence is said from is no part of it.
        if ((isAll || (HasClause(rest, isOfClause) && !(followsUtterance && IsPhrase(rest)))) && Trimmed(rest) is { IsEmpty: false } last)
            pieces.Add(new ReportPiece(cue, last, isAll ? FormOf(cue, content) : ReportForm.Piece));
    }

    private bool IsOfAnother(Cue cue, TokenRange rest)
    {
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (quote.Cue != cue && quote.Speaker is not null && quote.Tokens == rest)
                return true;
        }
        return false;
    }

    /// <summary>Whether tokens begin with a preposition and have no verb.</summary>
    private bool IsPhrase(TokenRange piece) =>
        !piece.IsEmpty && _words.TagOf(piece.Start) is PosTag.IN or PosTag.TO && !HasFinite(piece);

    private bool HasFinite(TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (_words.TagOf(i).IsFinite())
                return true;
        }
        return false;
    }

    private ReportForm FormOf(Cue cue, TokenRange content)
    {
        if (content.End <= cue.Tokens.Start)
            return ReportForm.Before;
        if (!content.IsEmpty && _words.Is(content.Start, SyntaxRoles.Subordinator))
            return ReportForm.Subordinate;
        return cue.Content.ReportsClause ? ReportForm.Clause : ReportForm.Phrase;
    }

    /// <summary>Whether what stands beside words in marks says something by itself: a clause, or more than a few words of one.</summary>
    private bool HasClause(TokenRange piece, bool isOfClause)
    {
        if (isOfClause && _words.CountWords(piece) > LongestScrap)
            return true;
        bool hasSubject = false;
        for (int i = piece.Start; i < piece.End; i++)
        {
            if (_words.TagOf(i).IsFinite())
                return hasSubject && _words.CountWords(piece with { Start = i + 1 }) > 0;
            hasSubject |= _words.TagOf(i).IsNoun() || _words.TagOf(i) is PosTag.PRP or PosTag.DT or PosTag.EX;
        }
        return false;
    }

    /// <summary>A piece without marks of punctuation at its ends, and without a quotation mark whose partner lies outside of it.</summary>
    private TokenRange Trimmed(TokenRange piece)
    {
        (int first, int end) = piece;
        while (first < end && _words.Article.Tokens[first].Kind == TokenKind.Punctuation)
            first++;
        while (end > first && _words.Article.Tokens[end - 1].Kind == TokenKind.Punctuation && !ClosesBracket(first, end - 1))
            end--;
        if (first == end || CountMarks(new TokenRange(first, end)) != 1)
            return new TokenRange(first, end);
        if (IsQuotationMark(_words, first))
            return new TokenRange(first + 1, end);
        if (IsQuotationMark(_words, end - 1))
            return new TokenRange(first, end - 1);
        // He said he left a man whom he called “weak”: the words in marks end what is said.
        return new TokenRange(first, IsQuotationMark(_words, end) ? end + 1 : end);
    }

    /// <summary>Whether a bracket at the end of a piece opens within it: <c>winds of 150 mph (241 kph)</c>.</summary>
    private bool ClosesBracket(int first, int last)
    {
        int i = _words.TagOf(last) == PosTag.CloseBracket ? last - 1 : first;
        while (i > first && _words.TagOf(i) is not (PosTag.OpenBracket or PosTag.CloseBracket))
            i--;
        return i > first && _words.TagOf(i) == PosTag.OpenBracket;
    }

    private int CountMarks(TokenRange tokens)
    {
        int count = 0;
        for (int i = tokens.Start; i < tokens.End; i++)
            count += IsQuotationMark(_words, i) ? 1 : 0;
        return count;
    }
}
