using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds the cues of a paragraph: reporting verbs where syntax lets them be ones, <c>according to</c>, nouns of speech.</summary>
internal sealed class CueFinder(List<Chunk> chunks, SentenceView words)
{
    private const int MinimalNominalStrength = CueStrength.Sometimes;

    // In chunks: how far behind a passive its agent and what it calls someone can stand.
    private const int PassiveReach = 6;

    private readonly SubjectFinder _subjects = new(chunks, words);

    /// <summary>The cues, in order, with their speakers; what they report is found later.</summary>
    public List<Cue> Find()
    {
        List<Cue> cues = [];
        Cue? headline = HeadlineLabel.Find(chunks, words);
        for (int i = 0; i < chunks.Count; i++)
        {
            Cue? cue = chunks[i].Kind switch
            {
                ChunkKind.Verb => VerbCue(i),
                ChunkKind.Noun => NounCue(i),
                ChunkKind.Colon => headline?.Chunk == i ? headline : LabelCue(i),
                _ => PhraseCue(i),
            };
            if (cue is not null)
                cues.Add(cue);
        }
        return cues;
    }

    private Cue? VerbCue(int i)
    {
        Chunk chunk = chunks[i];
        if (words[chunk.Head] == "according" || words[chunk.First] == "according")
            return PhraseCue(i);
        CueVerb? verb = VerbAt(chunk.Head, out int end);
        if (verb is null || (verb.Frames & CueFrames.Clause) == 0)
            verb = UnknownVerb(i) ?? verb;
        verb ??= NamingPassive(i);
        if (verb is null)
            return null;
        // "That being said", "having said that".
        if (IsQuotingSomebody(i, verb) || (words[chunk.Head] == "said" && chunk.Head > 0 && words[chunk.Head - 1] is "being" or "having"))
            return null;
        // "calls up the police".
        if ((verb.Frames & CueFrames.Naming) != 0 && verb.Particles.Length == 0 && chunk.End > chunk.Head + 1)
            return null;
        // "who calls himself Norton": a name that somebody bears.
        if ((verb.Frames & CueFrames.Naming) != 0 && KindAt(i + 1) == ChunkKind.Noun && words[chunks[i + 1].Head].EndsWith("self", StringComparison.Ordinal))
            return null;
        // "State officials said": a capital at the start of a sentence is no order to speak.
        if (KindAt(i - 1) == ChunkKind.Boundary && words.TagOf(chunk.Head) is PosTag.VB or PosTag.VBP)
            return null;
        bool isFinite = chunk.IsFinite;
        bool isUnvoiced = false;
        Subject? speaker;
        if (IsAskedAlone(i, verb))
            (speaker, isFinite, isUnvoiced) = (null, false, true);
        else if (chunk.Is(ChunkTraits.Participle))
        {
            // "the plan called X", "Smith said": a past that was taken for a participle, unless what follows shows it is none.
            bool closes = i > 1 && chunks[i - 1].Kind == ChunkKind.Noun && chunks[i - 2].Kind == ChunkKind.Quote;
            bool named = (verb.Frames & CueFrames.Naming) != 0 && i > 0 && chunks[i - 1].Kind == ChunkKind.Noun;
            isFinite = closes || (verb.Strength >= CueStrength.Reliably && !named && !IsWord(i + 1, "by", "in", "as", "to"));
            speaker = isFinite ? _subjects.Before(i) : Agent(i);
            if (!isFinite && speaker is null)
                return null;
            // "that if asked he would resign": a participle behind a conjunction has no subject.
            if (KindAt(i - 1) == ChunkKind.Subordinator && speaker is not { Relation: SubjectRelation.Agent })
                return null;
        }
        else if (chunk.Is(ChunkTraits.Passive))
        {
            speaker = verb.Lemma is "quote" or "cite" ? _subjects.Before(i) : Agent(i);
            isUnvoiced = speaker is null && verb.Lemma == "ask";
        }
        else
        {
            int before = i - 1;
            while (KindAt(before) == ChunkKind.Adverb)
                before--;
            bool inverts = (verb.Frames & CueFrames.Inverts) != 0 && KindAt(before) is ChunkKind.Quote or ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Boundary
                or ChunkKind.Subordinator or ChunkKind.Preposition;
            Subject? interrupted = null;
            // "Smith, the mayor, called the plan": a comma before the verb may end an insertion.
            if (inverts && KindAt(i - 1) is ChunkKind.Comma or ChunkKind.Dash && KindAt(i - 2) != ChunkKind.Quote && _subjects.Before(i) is { Relation: SubjectRelation.Interrupted } outer
                // "The paradox, says Norton,": one comma alone ends no insertion.
                && chunks.FindIndex(outer.FirstChunk, i - 1 - outer.FirstChunk, c => c.Kind is ChunkKind.Comma or ChunkKind.Dash) >= 0)
                interrupted = outer;
            // "He arrested Tom Moss, 32, said Clara Norton.": a name that ends the sentence goes before a noun that does not speak.
            if (interrupted is { } odd && !words.IsInName(odd.Head) && _subjects.After(i) is { } inverse && words.IsOfPerson(inverse.Head) && KindAt(inverse.EndChunk) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma)
                interrupted = inverse;
            speaker = interrupted ?? (inverts ? _subjects.After(i) : null) ?? _subjects.Before(i);
        }
        return new Cue
        {
            Chunk = i,
            First = chunk.Head,
            End = end,
            Class = verb.Class,
            Strength = verb.Strength,
            Frames = verb.Frames,
            Speaker = speaker,
            IsFinite = isFinite,
            HasUnknownAsker = isUnvoiced,
            Verb = verb,
        };
    }

    /// <summary>Whether a verb says whose words another verb reports: <c>quoted Norton as saying</c>.</summary>
    private bool IsQuotingSomebody(int i, CueVerb verb)
    {
        if (verb.Lemma is not ("quote" or "cite"))
            return false;
        for (int k = i + 1; k + 1 < chunks.Count && k <= i + PassiveReach && chunks[k].Kind is ChunkKind.Noun or ChunkKind.Preposition; k++)
        {
            if (IsWord(k, "as") && chunks[k + 1].Kind == ChunkKind.Verb && chunks[k + 1].Is(ChunkTraits.Gerund))
                return true;
        }
        return false;
    }

    /// <summary>Whether a question opens a sentence or a clause without saying whose it is: <c>Asked whether</c>, <c>when asked if</c>.</summary>
    private bool IsAskedAlone(int i, CueVerb verb) =>
        verb.Lemma == "ask" && words[chunks[i].First] == "asked" && KindAt(i + 1) == ChunkKind.Subordinator
        && KindAt(i - 1) is ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Subordinator;

    /// <summary>Any verb is a cue where only a cue can stand: <c>"…," she drawled.</c></summary>
    private CueVerb? UnknownVerb(int i)
    {
        if (!chunks[i].IsFinite || chunks[i].Is(ChunkTraits.Copula) || chunks[i].Is(ChunkTraits.Auxiliary) || i < 1)
            return null;
        bool ends = i + 1 >= chunks.Count || chunks[i + 1].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Boundary;
        // "…," she barked and left: a whole sentence in marks, up to a comma, is nobody's object.
        bool goesOn = !ends && i > 1 && EndsOpen(chunks[i - 2]) && KindAt(i - 3) == ChunkKind.Boundary && chunks[i + 1].Kind is ChunkKind.Conjunction or ChunkKind.Preposition;
        bool direct = (ends || goesOn) && i > 1 && chunks[i - 1].Kind == ChunkKind.Noun
            && (EndsOpen(chunks[i - 2]) || (i > 2 && chunks[i - 2].Kind == ChunkKind.Boundary && KindAt(i + 1) == ChunkKind.Stop && EndsOpen(chunks[i - 3])));
        // "The cost was “…,” described the damage as": a quotation inside a sentence may only end a clause of it. "Mayor declares “…,” ignores protests": a headline goes on.
        bool inverted = EndsOpen(chunks[i - 1]) && (words.Language.Cues.VerbsOf(words[chunks[i].Head]).Length == 0 || KindAt(i - 2) == ChunkKind.Boundary)
            && i + 1 < chunks.Count && chunks[i + 1] is { Kind: ChunkKind.Noun } subject && (subject.Is(ChunkTraits.Named) || subject.Is(ChunkTraits.Pronoun) || subject.End - subject.First > 1);
        return direct || inverted ? s_unknown : null;
    }

    /// <summary>Any passive with an agent says what that calls someone if it goes on with <c>as</c> and words in marks: <c>seen by organizers as a “…”</c>.</summary>
    private CueVerb? NamingPassive(int i)
    {
        if (!chunks[i].Is(ChunkTraits.Passive) && !chunks[i].Is(ChunkTraits.Participle))
            return null;
        bool hasAgent = false;
        bool names = false;
        for (int k = i + 1; k + 1 < chunks.Count && k <= i + PassiveReach && chunks[k].Kind is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Quote or ChunkKind.Adverb or ChunkKind.Adjective; k++)
        {
            hasAgent |= IsWord(k, "by");
            names |= IsWord(k, "as") && (chunks[k + 1].Kind == ChunkKind.Quote || IsMark(chunks[k].End) || IsMark(chunks[k].End + 1));
        }
        return hasAgent && names ? s_naming : null;
    }

    private bool IsMark(int token) => token < words.Count && words.Article.Tokens[token].Kind == TokenKind.QuotationMark;

    private static readonly CueVerb s_naming = new("", [], CueClass.Neutral, MinimalNominalStrength, CueFrames.Naming, []);

    /// <summary>Whether a quotation ends with a comma, a question or an exclamation mark inside its marks: its sentence goes on.</summary>
    private bool EndsOpen(Chunk chunk) => chunk.Kind == ChunkKind.Quote && chunk.End - chunk.First > 2 && words.FirstOf(chunk.End - 2) is ',' or '?' or '!';

    private static readonly CueVerb s_unknown = new("", [], CueClass.Neutral, MinimalNominalStrength, CueFrames.Clause | CueFrames.Inverts, []);

    private CueVerb? VerbAt(int head, out int end)
    {
        foreach (CueVerb verb in words.Language.Cues.VerbsOf(words[head]))
        {
            int n = 0;
            while (n < verb.Particles.Length && head + 1 + n < words.Count && words[head + 1 + n] == verb.Particles[n])
                n++;
            // "insisted on Tuesday": the particle begins a phrase of time.
            if (n == verb.Particles.Length && !(n == 1 && head + 2 < words.Count && words[head + 1] is "on" or "in" && words.Language.FunctionWords.IsTime(words[head + 2])))
            {
                end = head + 1 + n;
                return verb;
            }
        }
        end = head + 1;
        return null;
    }

    /// <summary>Who does what a passive says: <c>was asked by Smith</c>.</summary>
    private Subject? Agent(int verb)
    {
        for (int i = verb + 1; i + 1 < chunks.Count && i <= verb + 4; i++)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Verb)
                return null;
            if (chunks[i].Kind == ChunkKind.Preposition && words[chunks[i].First] == "by" && chunks[i + 1].Kind == ChunkKind.Noun)
                return _subjects.PhraseAt(i + 1, SubjectRelation.Agent);
        }
        return null;
    }

    /// <summary><c>According to X</c>, <c>in the words of X</c>.</summary>
    private Cue? PhraseCue(int i)
    {
        Chunk chunk = chunks[i];
        if (chunk.First >= words.Count || chunk.Kind == ChunkKind.Boundary)
            return null;
        int noun;
        if (words[chunk.First] == "according" && IsWord(i + 1, "to"))
            noun = i + 2;
        else if (words[chunk.First] == "in" && i + 2 < chunks.Count && words[chunks[i + 1].Head] is "words" or "opinion" or "view" && IsWord(i + 2, "of"))
            noun = i + 3;
        else
            return null;
        if (noun >= chunks.Count || chunks[noun].Kind is not ChunkKind.Noun)
            return null;
        return new Cue
        {
            Chunk = i,
            First = chunk.First,
            End = chunks[noun - 1].End,
            Class = CueClass.Neutral,
            Strength = CueStrength.Always,
            Frames = CueFrames.Clause,
            Speaker = _subjects.PhraseAt(noun, SubjectRelation.Agent),
            IsPhrase = true,
        };
    }

    /// <summary><c>His warning that</c>, <c>Smith's claim</c>.</summary>
    private Cue? NounCue(int i)
    {
        Chunk chunk = chunks[i];
        // "her “…” promise": the possessor of a noun stands before the words in marks.
        bool isBehindQuote = KindAt(i - 1) == ChunkKind.Quote && KindAt(i - 2) == ChunkKind.Noun && words.TagOf(chunks[i - 2].End - 1) is PosTag.POS or PosTag.PRPS;
        if ((!chunk.Is(ChunkTraits.Possessed) && !isBehindQuote) || !words.Language.Cues.IsNoun(words[chunk.Head], out CueClass cueClass))
            return null;
        int from = isBehindQuote ? i - 2 : i;
        int possessive = -1;
        for (int t = chunks[from].First; t < Math.Min(chunk.Head, chunks[from].End); t++)
        {
            if (words.TagOf(t) is PosTag.POS or PosTag.PRPS)
                possessive = t;
        }
        if (possessive < 0)
            return null;
        Subject speaker = words.TagOf(possessive) == PosTag.PRPS
            ? new Subject(possessive, possessive + 1, possessive, SubjectRelation.Possessor, from, i + 1)
            : new Subject(chunks[from].First, possessive, possessive - 1, SubjectRelation.Possessor, from, i + 1);
        if (speaker.End <= speaker.First)
            return null;
        return new Cue
        {
            Chunk = i,
            First = chunk.Head,
            End = chunk.Head + 1,
            Class = cueClass,
            Strength = MinimalNominalStrength,
            Frames = CueFrames.Clause,
            Speaker = speaker,
            IsNoun = true,
        };
    }

    /// <summary>The label of an interview or a transcript at the start of a paragraph: <c>SMITH: …</c>.</summary>
    private Cue? LabelCue(int i)
    {
        if (i == 0 || i + 1 >= chunks.Count)
            return null;
        // "Too early - Ann Moss: “…”".
        bool isInside = i > 1 && chunks[i + 1].Kind == ChunkKind.Quote && chunks[i - 1].Kind == ChunkKind.Noun && chunks[i - 1].Is(ChunkTraits.Named) && chunks[i - 2].Kind is ChunkKind.Dash or ChunkKind.Boundary;
        if (i > 4 && !isInside)
            return null;
        int noun = isInside ? i - 1 : 0;
        // "Secretary of State Norton: “…”".
        int named = !isInside && i == 3 && IsWord(1, "of") && KindAt(i + 1) == ChunkKind.Quote ? 2 : noun;
        if (chunks[noun].Kind != ChunkKind.Noun || chunks[named].Kind != ChunkKind.Noun || !chunks[named].Is(ChunkTraits.Named))
            return null;
        for (int k = named + 1; k < i; k++)
        {
            // A label may say who it is: SMITH (R-TEXAS):, Smith, mayor:.
            if (chunks[k].Kind is not (ChunkKind.Open or ChunkKind.Close or ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Other))
                return null;
        }
        return Cue.Label(chunks, i, new Subject(chunks[noun].First, chunks[named].End, chunks[named].Head, SubjectRelation.Direct, noun, i));
    }

    private ChunkKind KindAt(int i) => i >= 0 && i < chunks.Count ? chunks[i].Kind : ChunkKind.Boundary;

    private bool IsWord(int chunk, params ReadOnlySpan<string> options)
    {
        if (chunk >= chunks.Count || chunks[chunk].Kind == ChunkKind.Boundary || chunks[chunk].First >= words.Count)
            return false;
        foreach (string option in options)
        {
            if (words[chunks[chunk].First] == option)
                return true;
        }
        return false;
    }
}
