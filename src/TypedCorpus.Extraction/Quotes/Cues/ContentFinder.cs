using TypedCorpus.Extraction.Quotes.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what the cues of a paragraph report: the words before and behind each, by syntax.</summary>
internal sealed class ContentFinder(List<Chunk> chunks, Words words, List<Cue> cues)
{
    private const int Reach = 60;

    // Only verbs that nearly always report speech reach over an insertion, and over so many chunks.
    private const int MinimalDistantStrength = 5;
    private const int DistantReach = 20;
    private const int NameReach = 12;

    // Between a quotation and its attribution may stand so many chunks that belong to neither.
    private const int Gap = 5;
    private const int MinimalStrength = 4;

    // A sentence without end costs no more than its length.
    private const int LongestContent = 150;

    // What opens a clause before the main one.
    private static readonly HashSet<string> s_opening = WordLists.Set("while when although though because after as if since before whereas once unless");

    private readonly SubjectFinder _subjects = new(chunks, words);
    private readonly Cue?[] _cueAt = Index(chunks.Count, cues, c => c.Chunk);
    private readonly Cue?[] _cueOfSubject = Index(chunks.Count, cues, c => c.Speaker?.FirstChunk ?? c.Chunk);
    private const int _firstFree = 0;

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
    private bool EndsLoud(int i) => KindAt(i) == ChunkKind.Quote && chunks[i].End - chunks[i].First > 2 && words.FirstOf(chunks[i].End - 2) is '?' or '!';

    private ChunkKind KindAt(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : ChunkKind.Boundary;

    private bool HasWord(int i, string word) => KindAt(i) != ChunkKind.Boundary && words[chunks[i].First] == word;

    private void SetLabel(Cue cue)
    {
        if (KindAt(cue.Chunk + 1) == ChunkKind.Quote)
            (cue.After, cue.PrecedesQuote, cue.ReportsClause) = (Tokens(cue.Chunk + 1, cue.Chunk + 2), true, true);
    }

    private void SetPhrase(Cue cue)
    {
        int end = cue.Speaker!.Value.EndChunk;
        int before = cue.Chunk - 1;
        cue.ReportsClause = true;
        if (KindAt(before) is ChunkKind.Boundary or ChunkKind.Conjunction || (KindAt(before) == ChunkKind.Comma && KindAt(before - 1) is ChunkKind.Subordinator or ChunkKind.Conjunction))
        {
            // According to X, the content.
            while (KindAt(end) is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Quote))
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
            cue.After = (chunks[next].End, chunks[_subjects.EndOfPhrase(Math.Min(next + 1, chunks.Count - 1), chunks.Count) - 1].End);
    }

    private void SetVerb(Cue cue)
    {
        Chunk chunk = chunks[cue.Chunk];
        bool inverted = cue.Speaker is { Way: SubjectWay.Inverted };
        int firstChunk = inverted || cue.Speaker is null or { Way: SubjectWay.Agent } ? cue.Chunk
            : cue.Speaker.Value.Way is SubjectWay.Direct or SubjectWay.Interrupted ? Math.Min(cue.Speaker.Value.FirstChunk, cue.Chunk) : cue.Chunk;
        int next = inverted ? cue.Speaker!.Value.EndChunk : cue.Chunk + 1;
        while (KindAt(next) != ChunkKind.Boundary && chunks[next].First < cue.End)
            next++;
        bool isWhole = SetComplement(cue, ref next);
        if ((cue.Frames & CueFrames.Clause) == 0 || (chunk.Is(ChunkTraits.Passive) && cue.Speaker is null))
            return;
        // "…," Norton said on the show: a quotation that ends with a comma has its attribution here, whatever follows.
        if (isWhole && !cue.PrecedesQuote && chunk.IsFinite && ((EndsOpen(firstChunk - 1) && !(cue.ReportsClause && KindAt(firstChunk - 2) != ChunkKind.Boundary))
            || (!cue.ReportsClause && cue.Verb is { } verb && Array.IndexOf(verb.Prepositions, "to") < 0 && KindAt(firstChunk - 1) == ChunkKind.Boundary && EndsLoud(firstChunk - 2))))
            (cue.After, isWhole) = (default, false);
        if (isWhole && !cue.PrecedesQuote)
            return;
        SetContentBefore(cue, firstChunk, next, isWhole);
    }

    /// <summary>Sets what stands behind a verb, if the verb takes it.</summary>
    /// <returns>Whether something of that kind stands there; <paramref name="next"/> is then its first chunk, else what follows the phrases of the verb.</returns>
    private bool SetComplement(Cue cue, ref int next)
    {
        CueFrames frames = cue.Frames;
        // Called for, referred to.
        if (KindAt(next) == ChunkKind.Preposition && Array.IndexOf(cue.Verb!.Prepositions, words[chunks[next].First]) >= 0 && KindAt(next + 1) is ChunkKind.Noun or ChunkKind.Quote or ChunkKind.Verb
            && !(words[chunks[next].First] == "to" && KindAt(next + 1) == ChunkKind.Noun && HasWord(_subjects.EndOfPhrase(next + 1, chunks.Count), "that"))
            && !(cue.Verb.Strength >= 8 && cue.Before.End == 0 && cue.Speaker is { } s && KindAt(s.FirstChunk - 1) is ChunkKind.Quote))
        {
            SetAfter(cue, next + 1);
            return true;
        }
        if ((frames & CueFrames.Naming) != 0 && KindAt(next) is ChunkKind.Noun or ChunkKind.Quote && !BeginsClause(next))
        {
            // "called the mayor": whoever is called something is called it behind the noun.
            if ((frames & (CueFrames.Noun | CueFrames.Clause)) == 0 && !IsNamed(next))
                return false;
            cue.ReportsClause = true;
            SetAfter(cue, next, isShort: true);
            return true;
        }
        if ((frames & CueFrames.Addressee) != 0 && KindAt(next) == ChunkKind.Noun && !chunks[next].Is(ChunkTraits.Temporal)
            && (cue.Strength == 9 || !BeginsClause(next)))
        {
            int end = _subjects.EndOfPhrase(next, chunks.Count);
            cue.Addressee = (chunks[next].First, chunks[end - 1].End);
            next = end;
        }
        int direct = next;
        next = SkipPhrases(cue, next);
        if (cue.Strength >= MinimalDistantStrength && Distant(next) is { } distant)
            next = distant;
        switch (KindAt(next))
        {
            case ChunkKind.Subordinator:
                bool reports = words[chunks[next].First] is "that" or "if" or "whether" or "what" or "how" or "why" || (words[chunks[next].First] is "where" or "when" && cue.Class == CueClass.Questioning);
                if (!reports || (frames & CueFrames.Clause) == 0)
                    return false;
                cue.ReportsClause = true;
                SetAfter(cue, next);
                return true;
            case ChunkKind.Quote:
                (cue.PrecedesQuote, cue.ReportsClause) = (true, true);
                SetAfter(cue, next);
                return true;
            case ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash when KindAt(next + 1) == ChunkKind.Quote:
                (cue.PrecedesQuote, cue.ReportsClause) = (true, true);
                SetAfter(cue, next + 1);
                return true;
            case ChunkKind.Colon when cue.Strength >= 6 && KindAt(next + 1) == ChunkKind.Noun:
                cue.ReportsClause = true;
                SetAfter(cue, next + 1);
                return true;
            case ChunkKind.Verb when chunks[next].Is(ChunkTraits.Infinitive) && (frames & CueFrames.Infinitive) != 0:
                SetAfter(cue, next);
                return true;
            case ChunkKind.Preposition when words[chunks[next].First] == "to" && (frames & CueFrames.Infinitive) != 0 && KindAt(next + 1) is not (ChunkKind.Noun or ChunkKind.Boundary):
                SetAfter(cue, next);
                return true;
            case ChunkKind.Verb when chunks[next].Is(ChunkTraits.Gerund) && (frames & CueFrames.Noun) != 0:
                SetAfter(cue, next);
                return true;
            case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Other or ChunkKind.Relative or ChunkKind.Adjective:
            case ChunkKind.Conjunction when words[chunks[next].First] is "both" or "either" or "neither":
                int start = next;
                if (KindAt(direct) == ChunkKind.Noun && !chunks[direct].Is(ChunkTraits.Temporal))
                    start = direct;
                if ((frames & CueFrames.Clause) != 0 && BeginsClause(start))
                {
                    cue.ReportsClause = true;
                    SetAfter(cue, next = start);
                    return true;
                }
                if ((frames & (CueFrames.Noun | CueFrames.Naming)) != 0 && KindAt(direct) == ChunkKind.Noun)
                {
                    SetAfter(cue, next = direct);
                    return true;
                }
                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether a noun phrase is followed by what it is called: a noun, an adjective, words in marks, <c>as</c>.</summary>
    private bool IsNamed(int noun)
    {
        if (KindAt(noun) == ChunkKind.Quote || HoldsMark(chunks[noun]))
            return true;
        int end = noun + 1;
        for (; end < chunks.Count && end < noun + NameReach; end++)
        {
            switch (KindAt(end))
            {
                case ChunkKind.Noun when KindAt(end - 1) != ChunkKind.Preposition && !chunks[end].Is(ChunkTraits.Temporal):
                case ChunkKind.Adjective or ChunkKind.Quote or ChunkKind.Dash or ChunkKind.Colon:
                case ChunkKind.Preposition when words[chunks[end].First] is "as" or "like":
                case ChunkKind.Verb when chunks[end].Is(ChunkTraits.Participle) || chunks[end].Is(ChunkTraits.Gerund):
                case ChunkKind.Noun when HoldsMark(chunks[end]):
                    return true;
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Other or ChunkKind.Open or ChunkKind.Close:
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    private bool HoldsMark(Chunk chunk)
    {
        // The opening mark of a short quotation stands before its first chunk.
        for (int i = Math.Max(0, chunk.First - 1); i < chunk.End; i++)
        {
            if (words.Article.Tokens[i].Kind == TokenKind.QuotationMark)
                return true;
        }
        return false;
    }

    /// <summary>Where what a verb reports begins behind an insertion: <c>told reporters, who had waited, that</c>; else <see langword="null"/>.</summary>
    private int? Distant(int next)
    {
        if (KindAt(next) is not (ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash) || KindAt(next + 1) == ChunkKind.Quote)
            return null;
        for (int i = next + 1; i < chunks.Count && i < next + DistantReach; i++)
        {
            switch (KindAt(i))
            {
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return null;
                case ChunkKind.Subordinator when words[chunks[i].First] == "that" && KindAt(i - 1) is ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Dash:
                    return i;
                case ChunkKind.Verb when _cueAt[i] is { Strength: >= MinimalStrength }:
                    return null;
                case ChunkKind.Comma when KindAt(i + 1) == ChunkKind.Quote:
                    return i;
            }
        }
        return null;
    }

    /// <summary>Goes past what may stand between a verb and what it reports: adverbs, times, phrases such as <c>in a statement</c>.</summary>
    private int SkipPhrases(Cue cue, int next)
    {
        int begin = next;
        while (next < chunks.Count)
        {
            Chunk chunk = chunks[next];
            if (chunk.Kind == ChunkKind.Adverb || chunk.Is(ChunkTraits.Temporal))
                next++;
            else if (chunk.Kind == ChunkKind.Preposition && KindAt(next + 1) is ChunkKind.Noun or ChunkKind.Preposition)
            {
                int end = KindAt(next + 1) == ChunkKind.Noun ? _subjects.EndOfPhrase(next + 1, chunks.Count) : next + 1;
                if (words[chunk.First] == "to" && end > next + 1 && cue.Addressee.End == 0)
                    cue.Addressee = (chunks[next + 1].First, chunks[end - 1].End);
                else if (cue.Venue.End == 0 && IsVenue(next))
                    cue.Venue = (chunk.First, chunks[end - 1].End);
                next = end;
            }
            else if (chunk.Kind == ChunkKind.Conjunction && next > begin && KindAt(next + 1) is ChunkKind.Preposition)
                next++;
            else
                break;
        }
        return next;
    }

    private bool IsVenue(int preposition) =>
        words[chunks[preposition].First] is "in" or "on" or "at" or "during" or "via" or "through" && VenueNouns.Contains(words[chunks[preposition + 1].Head]);

    /// <summary>Whether a noun phrase, with what belongs to it, is the subject of a verb: a clause begins here.</summary>
    private bool BeginsClause(int noun)
    {
        for (int i = noun; i < chunks.Count && i < noun + 14; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb when chunks[i].Is(ChunkTraits.Finite):
                    return true;
                // "said the plan “is a mess”".
                case ChunkKind.Quote when i > noun && BeginsWithVerb(chunks[i]):
                    return true;
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return false;
                case ChunkKind.Comma when i > noun + 1 && KindAt(i + 1) is ChunkKind.Verb or ChunkKind.Conjunction:
                    return KindAt(i + 1) == ChunkKind.Verb && chunks[i + 1].IsFinite && BeginsAttribution(i + 1) is false;
            }
        }
        return false;
    }

    private bool BeginsWithVerb(Chunk quote)
    {
        int first = quote.First + 1;
        while (first < quote.End && words.TagOf(first) == PosTag.RB)
            first++;
        return first < quote.End && words.TagOf(first) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD;
    }

    private void SetContentBefore(Cue cue, int firstChunk, int next, bool isWhole)
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
        Chunk chunk = chunks[cue.Chunk];
        bool tail = !isWhole && KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Semicolon or ChunkKind.Conjunction or ChunkKind.Verb
            or ChunkKind.Close or ChunkKind.Colon or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Noun or ChunkKind.Preposition;
        if (!chunk.IsFinite && !cue.IsFinite)
            return;
        if (KindAt(left) == ChunkKind.Boundary && KindAt(left - 1) == ChunkKind.Quote && left > 0)
        {
            // "I won!" Smith said.
            bool ends = KindAt(next) is ChunkKind.Stop or ChunkKind.Boundary && words.FirstOf(Math.Max(chunks[left - 1].First, chunks[left - 1].End - 2)) is '?' or '!';
            if (!isWhole && (cue.Strength >= 5 || ends) && IsShortTail(next))
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
            else if (cue.Strength < MinimalStrength)
                return;
            else if (!IsClause(left))
            {
                // "In those days, Smith wrote, she …": "The move, Smith said, was …".
                if (!isWhole && KindAt(next) == ChunkKind.Comma && (BeginsClause(next + 1) || GoesOn(next + 1)))
                {
                    SetBefore(cue, left);
                    SetAfter(cue, next + 1);
                }
                return;
            }
            SetBefore(cue, left);
            if (KindAt(next) == ChunkKind.Comma && !isWhole && cue.Before.End > cue.Before.First && !cue.FollowsQuote && !BeginsAttribution(next + 1) && KindAt(next + 1) is not ChunkKind.Relative)
                SetAfter(cue, next + 1);
        }
        if (cue.FollowsQuote && !isWhole && KindAt(next) is ChunkKind.Comma && KindAt(next + 1) == ChunkKind.Quote)
        {
            cue.PrecedesQuote = true;
            SetAfter(cue, next + 1);
        }
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
        for (int i = comma - 1; i >= Math.Max(0, comma - Reach); i--)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop)
                return false;
            if (chunks[i].IsFinite || chunks[i].Kind == ChunkKind.Quote)
                return true;
        }
        return false;
    }

    /// <summary>Whether what begins at <paramref name="i"/> goes on with the attribution (<c>adding</c>), not with what is reported.</summary>
    private bool BeginsAttribution(int i)
    {
        while (KindAt(i) == ChunkKind.Adverb || KindAt(i) == ChunkKind.Conjunction)
            i++;
        if (KindAt(i) == ChunkKind.Verb)
            return true;
        return KindAt(i) is ChunkKind.Preposition or ChunkKind.Subordinator;
    }

    /// <summary>Sets what stands before a cue, up to the chunk <paramref name="end"/>, from the start of its sentence on.</summary>
    private void SetBefore(Cue cue, int end)
    {
        int start = end;
        for (int i = end - 1; i >= Math.Max(_firstFree, end - Reach); i--)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Semicolon)
                break;
            start = i;
        }
        // "Smith said X, and Y, Jones said": the words of the one before are not taken again.
        for (int i = end - 1; i > start; i--)
        {
            if (_cueAt[i] is { } other && other.FollowsQuote)
            {
                start = i;
                while (start < end && KindAt(start) != ChunkKind.Comma)
                    start++;
                break;
            }
        }
        while (start < end && KindAt(start) is ChunkKind.Conjunction or ChunkKind.Comma)
            start++;
        if (start < end)
            cue.Before = Tokens(start, end);
    }

    /// <summary>Sets what stands behind a cue from the chunk <paramref name="start"/> on, to where the clause ends.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="start">Where its content begins.</param>
    /// <param name="isShort">Whether it ends with its clause: at a comma that no list goes on behind.</param>
    private void SetAfter(Cue cue, int start, bool isShort = false)
    {
        int end = start;
        for (; end < chunks.Count && end < start + LongestContent; end++)
        {
            ChunkKind kind = chunks[end].Kind;
            if (kind is ChunkKind.Boundary || (kind is ChunkKind.Stop && KindAt(end + 1) == ChunkKind.Boundary))
                break;
            if (end > start && kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Semicolon && (EndsContent(cue, end) || EndsClause(cue, end, isShort)))
                break;
            if (end > start && EndsOpen(end - 1) && kind == ChunkKind.Noun && IsSubordinate(cue) && BeginsClause(end))
                break;
            if (end > start && _cueAt[end] is { IsPhrase: true })
                break;
            if (isShort && end > start && kind == ChunkKind.Comma && !IsList(end))
                break;
        }
        while (end > start && KindAt(end - 1) is ChunkKind.Stop or ChunkKind.Comma)
            end--;
        if (end > start)
            cue.After = Tokens(start, end);
    }

    /// <summary>Whether a comma stands in a list: <c>"…," "…" and "…"</c>.</summary>
    private bool IsList(int comma)
    {
        int next = comma + 1;
        while (KindAt(next) is ChunkKind.Conjunction or ChunkKind.Adverb)
            next++;
        // "a generous, honest man".
        bool isModified = KindAt(comma - 1) is ChunkKind.Noun or ChunkKind.Adjective && words.TagOf(chunks[comma].First - 1) == PosTag.JJ;
        return KindAt(next) is ChunkKind.Quote or ChunkKind.Adjective || isModified || (KindAt(next) == ChunkKind.Noun && KindAt(next + 1) is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Stop);
    }

    /// <summary>Whether the comma or conjunction at <paramref name="i"/> leads to a further attribution.</summary>
    private bool EndsContent(Cue cue, int i)
    {
        int next = i + 1;
        bool conjunction = chunks[i].Kind == ChunkKind.Conjunction;
        if (KindAt(next) == ChunkKind.Conjunction)
        {
            conjunction = true;
            next++;
        }
        while (KindAt(next) == ChunkKind.Adverb)
            next++;
        if (next >= chunks.Count)
            return false;
        if (_cueAt[next] is { } cueHere && chunks[next].Kind == ChunkKind.Verb)
            return chunks[next].Is(ChunkTraits.Gerund) ? cueHere.Strength >= 3 && !conjunction : conjunction && cueHere.IsFinite && cueHere.Strength >= 4;
        // ", but Smith said", ", Smith said", ", Smith, the mayor, said".
        if (KindAt(next) == ChunkKind.Noun && chunks[i].Kind != ChunkKind.Conjunction)
        {
            if (_cueOfSubject[next] is { Strength: >= 6, IsFinite: true, Speaker.Way: SubjectWay.Interrupted } interrupted && interrupted != cue)
                return true;
            for (int k = next + 1; k < chunks.Count && k < next + 5; k++)
            {
                if (chunks[k].Kind is ChunkKind.Verb)
                    return _cueAt[k] is { Strength: >= 6, IsFinite: true } other && other != cue;
                if (chunks[k].Kind is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb))
                    return false;
            }
        }
        return false;
    }

    /// <summary>Whether the comma or conjunction at <paramref name="i"/> ends the clause of a cue that reports none or that stands in a subordinate one.</summary>
    private bool EndsClause(Cue cue, int i, bool isShort)
    {
        int next = i + 1;
        if (chunks[i].Kind == ChunkKind.Comma)
        {
            // "While Smith says that it is late, Jones …".
            if (KindAt(next) == ChunkKind.Noun && IsSubordinate(cue) && BeginsClause(next))
                return true;
            if (KindAt(next) is not (ChunkKind.Conjunction or ChunkKind.Subordinator) || words[chunks[next].First] == "that")
                return false;
            next++;
        }
        // "rejected the plan, and Jones signed it", "called it a mess while Jones …".
        return (!cue.ReportsClause || isShort) && KindAt(next) == ChunkKind.Noun && BeginsClause(next);
    }

    /// <summary>Whether a cue stands in a clause that opens its sentence and is no part of the main one: <c>While Smith says …, Jones …</c>.</summary>
    private bool IsSubordinate(Cue cue)
    {
        if (cue.Speaker is not { Way: SubjectWay.Direct or SubjectWay.Interrupted } speaker)
            return false;
        int conjunction = speaker.FirstChunk - 1;
        while (KindAt(conjunction) == ChunkKind.Adverb)
            conjunction--;
        return KindAt(conjunction) is ChunkKind.Subordinator or ChunkKind.Preposition && s_opening.Contains(words[chunks[conjunction].First])
            && KindAt(conjunction - 1) is ChunkKind.Boundary or ChunkKind.Adverb or ChunkKind.Conjunction;
    }

    private (int First, int End) Tokens(int first, int end) => (chunks[first].First, chunks[end - 1].End);

    private static readonly HashSet<string> VenueNouns = QuoteData.Words("venues.tsv");
}
