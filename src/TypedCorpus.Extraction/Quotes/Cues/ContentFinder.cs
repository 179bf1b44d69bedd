using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what the cues of a paragraph report: the words before and behind each, by syntax.</summary>
internal sealed partial class ContentFinder(List<Chunk> chunks, SentenceView words, List<Cue> cues)
{
    private const int Reach = 60;

    // Only verbs that mostly report speech reach over an insertion, and over so many chunks.
    private const int MinimalDistantStrength = CueStrength.Often;
    private const int DistantReach = 20;

    // How far behind whom a verb names stands what he is called.
    private const int NameReach = 12;

    // Between a quotation and its attribution may stand so many chunks that belong to neither.
    private const int Gap = 5;
    private const int MinimalStrength = CueStrength.Sometimes;

    // A sentence without end costs no more than its length.
    private const int LongestContent = 150;

    // What opens a clause before the main one.
    private readonly WordSet _opening = words.Language.SyntaxRoles["opening-conjunctions"];

    private readonly WordSet _answers = words.Language.SyntaxRoles["answers"];

    private readonly WordSet _venues = words.Language.Words("quotes/venues.tsv");

    private readonly SubjectFinder _subjects = new(chunks, words);
    private readonly Cue?[] _cueAt = Index(chunks.Count, cues, c => c.Chunk);
    private readonly Cue?[] _cueOfSubject = Index(chunks.Count, cues, c => c.Speaker?.FirstChunk ?? c.Chunk);

    /// <summary>Sets <see cref="Cue.Before"/> and <see cref="Cue.After"/> of all cues.</summary>
    public void Find()
    {
        foreach (Cue cue in cues)
        {
            if (cue.IsLabel)
                SetLabel(cue);
            else if (cue.IsPhrase)
                SetPhrase(cue);
            else if (cue.IsNoun)
                SetNoun(cue);
            else
                SetVerb(cue);
        }
    }

    private static Cue?[] Index(int count, List<Cue> cues, Func<Cue, int> placeOf)
    {
        Cue?[] at = new Cue?[count];
        foreach (Cue cue in cues)
            at[placeOf(cue)] = cue;
        return at;
    }

    /// <summary>Whether a quotation ends with a comma inside its marks.</summary>
    private bool EndsOpen(int i) => KindAt(i) == ChunkKind.Quote && chunks[i].End - chunks[i].First > 2 && words.FirstOf(chunks[i].End - 2) == ',';

    /// <summary>Whether a quotation ends with a question or an exclamation mark inside its marks.</summary>
    private bool EndsWithExclamationOrQuestion(int i) => KindAt(i) == ChunkKind.Quote && chunks[i].End - chunks[i].First > 2 && words.FirstOf(chunks[i].End - 2) is '?' or '!';

    private ChunkKind KindAt(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : ChunkKind.Boundary;

    private bool HasWord(int i, string word) => KindAt(i) != ChunkKind.Boundary && words[chunks[i].First] == word;

    private void SetLabel(Cue cue)
    {
        if (cue.IsHeadline)
        {
            int end = cue.Chunk + 1;
            while (KindAt(end) is not (ChunkKind.Boundary or ChunkKind.Semicolon))
                end++;
            (cue.After, cue.PrecedesQuote, cue.ReportsClause) = (Tokens(cue.Chunk + 1, end), KindAt(cue.Chunk + 1) == ChunkKind.Quote, true);
        }
        else if (KindAt(cue.Chunk + 1) == ChunkKind.Quote)
            (cue.After, cue.PrecedesQuote, cue.ReportsClause) = (Tokens(cue.Chunk + 1, cue.Chunk + 2), true, true);
    }

    private void SetPhrase(Cue cue)
    {
        int end = cue.Speaker!.Value.EndChunk;
        int before = cue.Chunk - 1;
        cue.ReportsClause = true;
        if (KindAt(before) is ChunkKind.Boundary or ChunkKind.Conjunction || (KindAt(before) == ChunkKind.Comma && KindAt(before - 1) is ChunkKind.Subordinator or ChunkKind.Conjunction))
        {
            // According to police the driver …
            if (KindAt(end) == ChunkKind.Noun && !chunks[end].Is(ChunkTraits.Temporal) && BeginsClause(end))
            {
                SetAfter(cue, end);
                return;
            }
            // According to X, the content.
            for (int limit = end + Reach; end < limit && KindAt(end) is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Quote);)
                end++;
            if (KindAt(end) is ChunkKind.Comma)
                SetAfter(cue, end + 1);
            else if (KindAt(end) is ChunkKind.Quote)
                SetAfter(cue, end);
            return;
        }
        int close = KindAt(before) is ChunkKind.Comma or ChunkKind.Dash ? before : cue.Chunk;
        SetBefore(cue, close);
        if (KindAt(end) == ChunkKind.Comma && close != cue.Chunk && !BeginsAttribution(end + 1) && KindAt(end + 1) is not (ChunkKind.Relative or ChunkKind.Noun))
            SetAfter(cue, end + 1);
    }

    private void SetNoun(Cue cue)
    {
        int next = cue.Chunk + 1;
        // "her “no more talk” promise".
        int first = cue.Speaker!.Value.End;
        for (int i = first; i < cue.First; i++)
        {
            if (words.Article.Tokens[i].Kind != TokenKind.QuotationMark)
                continue;
            (cue.Before, cue.FollowsQuote, cue.ReportsClause) = (new TokenRange(i, cue.First), true, true);
            return;
        }
        // "her claim during the debate that", "his message to voters was that".
        int behind = SkipPhrases(cue, next);
        if (HasWord(behind, "that"))
            next = behind;
        else if (KindAt(behind) == ChunkKind.Verb && chunks[behind].Is(ChunkTraits.Copula | ChunkTraits.Finite))
        {
            int content = KindAt(behind + 1) is ChunkKind.Comma or ChunkKind.Colon ? behind + 2 : behind + 1;
            if (HasWord(content, "that") || (KindAt(content) == ChunkKind.Quote && content == behind + 2))
                next = content;
        }
        if (KindAt(next) == ChunkKind.Comma && KindAt(next + 1) == ChunkKind.Quote)
            next++;
        if (HasWord(next, "that") || KindAt(next) == ChunkKind.Quote || KindAt(next) == ChunkKind.Verb && chunks[next].Is(ChunkTraits.Infinitive))
        {
            cue.ReportsClause = true;
            SetAfter(cue, next);
        }
        else if (KindAt(next) == ChunkKind.Preposition && words[chunks[next].First] is "of" or "for" or "about" or "against" or "on")
            cue.After = new TokenRange(chunks[next].End, chunks[EndOfPhrase(Math.Min(next + 1, chunks.Count - 1)) - 1].End);
    }

    private void SetVerb(Cue cue)
    {
        Chunk chunk = chunks[cue.Chunk];
        bool inverted = cue.Speaker is { Relation: SubjectRelation.Inverted };
        int firstChunk = inverted || cue.Speaker is null or { Relation: SubjectRelation.Agent } ? cue.Chunk
            : cue.Speaker.Value.Relation is SubjectRelation.Direct or SubjectRelation.Interrupted ? Math.Min(cue.Speaker.Value.FirstChunk, cue.Chunk) : cue.Chunk;
        bool isRaised = IsRaised(cue);
        if (isRaised)
            firstChunk = cue.Speaker!.Value.FirstChunk;
        int next = inverted ? cue.Speaker!.Value.EndChunk : cue.Chunk + 1;
        while (KindAt(next) != ChunkKind.Boundary && chunks[next].First < cue.End)
            next++;
        bool isWhole = SetComplement(cue, ref next);
        if ((cue.Frames & CueFrames.Clause) == 0 || (chunk.Is(ChunkTraits.Passive) && cue.Speaker is null))
            return;
        // "…," Norton said on the show: a quotation that ends with a comma has its attribution here, whatever follows.
        if (isWhole && !cue.PrecedesQuote && chunk.IsFinite && ((EndsOpen(firstChunk - 1) && !(cue.ReportsClause && KindAt(firstChunk - 2) != ChunkKind.Boundary))
            || (!cue.ReportsClause && cue.Verb is { } verb && Array.IndexOf(verb.Prepositions, "to") < 0 && KindAt(firstChunk - 1) == ChunkKind.Boundary && EndsWithExclamationOrQuestion(firstChunk - 2))))
            (cue.After, isWhole) = (default, false);
        if (isWhole && !cue.PrecedesQuote)
            return;
        SetContentBefore(cue, firstChunk, next, isWhole, isRaised);
    }

    /// <summary>Whether a cue without a subject of its own goes with the verb before it, which stands behind a quotation: <c>“…,” her father used to say</c>.</summary>
    private bool IsRaised(Cue cue)
    {
        if (cue.IsFinite || cue.Speaker is not { Relation: SubjectRelation.Infinitive or SubjectRelation.Participle } speaker || speaker.FirstChunk >= cue.Chunk
            || !(EndsOpen(speaker.FirstChunk - 1) || EndsWithExclamationOrQuestion(speaker.FirstChunk - 1)))
            return false;
        for (int i = speaker.EndChunk; i < cue.Chunk; i++)
        {
            if (!(KindAt(i) is ChunkKind.Verb or ChunkKind.Adverb || HasWord(i, "as")))
                return false;
        }
        return true;
    }

    private void SetContentBefore(Cue cue, int firstChunk, int next, bool isWhole, bool isRaised)
    {
        int left = firstChunk - 1;
        // "…," old and wise Smith said: what is no noun may belong to the subject.
        for (int i = left; i > left - Gap && KindAt(i) is ChunkKind.Adjective or ChunkKind.Other or ChunkKind.Conjunction or ChunkKind.Adverb or ChunkKind.Preposition; i--)
        {
            if (EndsOpen(i - 1))
                left = i - 1;
        }
        if (KindAt(left) == ChunkKind.Conjunction && KindAt(left - 1) is ChunkKind.Quote)
            left--;
        // "…," as Norton put it.
        if (KindAt(left) is ChunkKind.Preposition or ChunkKind.Subordinator && words[chunks[left].First] == "as" && !isWhole && chunks[cue.Chunk].IsFinite
            && (KindAt(left - 1) is ChunkKind.Comma ? left - 2 : left - 1) is var quoted && KindAt(quoted) == ChunkKind.Quote)
        {
            (cue.FollowsQuote, cue.ReportsClause, cue.Before) = (true, true, Tokens(quoted, quoted + 1));
            return;
        }
        Chunk chunk = chunks[cue.Chunk];
        bool tail = !isWhole && KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Semicolon or ChunkKind.Conjunction or ChunkKind.Verb
            or ChunkKind.Close or ChunkKind.Colon or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Noun or ChunkKind.Preposition;
        if (!chunk.IsFinite && !cue.IsFinite && !isRaised)
            return;
        if (KindAt(left) == ChunkKind.Boundary && KindAt(left - 1) == ChunkKind.Quote && left > 0)
        {
            // "I won!" Smith said.
            bool ends = KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary && words.FirstOf(Math.Max(chunks[left - 1].First, chunks[left - 1].End - 2)) is '?' or '!';
            if (!isWhole && (cue.Strength >= CueStrength.Often || ends) && IsShortTail(next) && (EndsWithExclamationOrQuestion(left - 1) || !GoesOnWithClause(next)))
            {
                cue.FollowsQuote = true;
                cue.Before = Tokens(left - 1, left);
            }
            return;
        }
        if (KindAt(left) is ChunkKind.Preposition or ChunkKind.Subordinator && words[chunks[left].First] == "as" && !isWhole && cue.Strength >= MinimalStrength
            && KindAt(next) == ChunkKind.Comma && BeginsClause(next + 1))
        {
            // "As Smith explained, the plan …".
            cue.ReportsClause = true;
            SetAfter(cue, next + 1);
        }
        else if (KindAt(left) == ChunkKind.Quote)
        {
            cue.FollowsQuote = tail || isWhole || EndsOpen(left);
            if (cue.FollowsQuote)
                SetBefore(cue, left + 1);
        }
        else if (KindAt(left) is ChunkKind.Comma or ChunkKind.Dash && (tail || isWhole) && cue.Speaker is not null)
        {
            if (KindAt(left - 1) == ChunkKind.Quote)
                cue.FollowsQuote = true;
            // "While it rained, Smith said that …": what stands behind the cue is all that it reports.
            else if (cue.Strength < MinimalStrength || isWhole)
                return;
            else if (!IsClause(left))
            {
                // "In those days, Smith wrote, she …": "The move, Smith said, was …".
                if (!isWhole && KindAt(next) == ChunkKind.Comma && (BeginsClause(next + 1) || GoesOn(next + 1)))
                {
                    cue.ReportsClause = true;
                    SetBefore(cue, left);
                    SetAfter(cue, next + 1);
                }
                // "Sorry, Norton said."
                else if (!isWhole && cue.Strength >= CueStrength.NearlyAlways && KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary && !BeginsWithPhrase(left))
                {
                    cue.ReportsClause = true;
                    SetBefore(cue, left);
                }
                return;
            }
            cue.ReportsClause = true;
            SetBefore(cue, left);
            if (KindAt(next) == ChunkKind.Comma && !isWhole && !cue.Before.IsEmpty && !cue.FollowsQuote && !BeginsAttribution(next + 1) && !EndsContent(cue, next) && KindAt(next + 1) is not ChunkKind.Relative)
                SetAfter(cue, next + 1);
        }
        if (cue.FollowsQuote && !isWhole && KindAt(next) is ChunkKind.Comma && KindAt(next + 1) == ChunkKind.Quote)
        {
            cue.PrecedesQuote = true;
            SetAfter(cue, next + 1);
        }
    }

    /// <summary>Whether a sentence goes on with a clause or a quotation, so that its cue reports that and not the sentence before.</summary>
    private bool GoesOnWithClause(int next)
    {
        for (int i = next; i < chunks.Count && i < next + Reach && chunks[i].Kind is not (ChunkKind.Boundary or ChunkKind.Stop); i++)
        {
            if (chunks[i].IsFinite || chunks[i].Kind == ChunkKind.Quote)
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence that an attribution interrupted goes on with its verb.</summary>
    private bool GoesOn(int verb)
    {
        while (KindAt(verb) == ChunkKind.Adverb)
            verb++;
        return KindAt(verb) == ChunkKind.Verb && chunks[verb].IsFinite && _cueAt[verb] is null;
    }

    private bool IsShortTail(int next) => KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Preposition or ChunkKind.Verb or ChunkKind.Noun or ChunkKind.Subordinator;

    /// <summary>Whether what ends at <paramref name="comma"/> holds a clause, back to where the sentence begins.</summary>
    private bool IsClause(int comma)
    {
        int first = comma;
        while (first > 0 && comma - first < Reach && chunks[first - 1].Kind is not (ChunkKind.Boundary or ChunkKind.Stop))
            first--;
        while (first < comma && chunks[first].Kind is ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Adverb)
            first++;
        // "When she looked, he disagreed": a clause that opens the sentence needs another behind its comma to be reported with it.
        bool opens = first < comma && chunks[first].Kind is ChunkKind.Subordinator or ChunkKind.Preposition && _opening.Contains(words[chunks[first].First])
            && CountOfClauses(first, comma) < 2;
        if (opens)
            return false;
        for (int i = comma - 1; i >= Math.Max(0, comma - Reach); i--)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop)
                return false;
            if ((chunks[i].IsFinite && !BelongsToParticiple(i)) || chunks[i].Kind == ChunkKind.Quote)
                return true;
        }
        return false;
    }

    /// <summary>How many finite verbs, and words in marks, stand between two chunks.</summary>
    private int CountOfClauses(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += chunks[i].IsFinite || chunks[i].Kind == ChunkKind.Quote ? 1 : 0;
        return count;
    }

    /// <summary>Whether a verb is that of a clause that belongs to a participle at the start of its sentence: <c>Asked if he would resign, Norton said no</c>.</summary>
    private bool BelongsToParticiple(int verb)
    {
        int clause = verb - 1;
        while (clause > 0 && KindAt(clause) is ChunkKind.Noun or ChunkKind.Adverb)
            clause--;
        return KindAt(clause) == ChunkKind.Subordinator && clause > 0 && KindAt(clause - 1) == ChunkKind.Verb && !chunks[clause - 1].IsFinite && KindAt(clause - 2) == ChunkKind.Boundary;
    }

    /// <summary>Whether a sentence opens with a phrase that says when or where, up to <paramref name="comma"/>: <c>In those days, Smith said.</c></summary>
    private bool BeginsWithPhrase(int comma)
    {
        int first = comma;
        while (first > 0 && comma - first < Reach && chunks[first - 1].Kind is not (ChunkKind.Boundary or ChunkKind.Stop))
            first--;
        return chunks[first].Kind is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Adverb or ChunkKind.Comma;
    }

    /// <summary>Whether what begins at <paramref name="i"/> goes on with the attribution (<c>adding</c>), not with what is reported.</summary>
    private bool BeginsAttribution(int i)
    {
        // "The plan is sound, he says, especially in towns", "It is wise, he says, to wait".
        if (KindAt(i) == ChunkKind.Adverb && words[chunks[i].First] is "especially" or "particularly" or "mostly" or "only")
            return false;
        while (KindAt(i) == ChunkKind.Adverb || KindAt(i) == ChunkKind.Conjunction)
            i++;
        if (KindAt(i) == ChunkKind.Verb)
            return !chunks[i].Is(ChunkTraits.Infinitive);
        return KindAt(i) is ChunkKind.Preposition or ChunkKind.Subordinator && words[chunks[i].First] is not ("because" or "although" or "though" or "unless");
    }

    private TokenRange Tokens(int first, int end) => new(chunks[first].First, chunks[end - 1].End);

    /// <summary>The chunk behind the noun phrase at <paramref name="noun"/>, which is no longer than a phrase can be.</summary>
    private int EndOfPhrase(int noun) => _subjects.EndOfPhrase(noun, Math.Min(chunks.Count, noun + Reach));
}
