using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what a verb reports after it, by what the verb takes: a clause, words in marks, a noun phrase, an infinitive, a name for somebody.</summary>
internal sealed class VerbComplement(ArticleSyntax words, CueIndex cues, ClauseReader clauses, InterruptedClauses interrupted, ContentExtent extent)
{
    private readonly VerbPhrases _phrases = new(words, cues);
    private readonly CertainClause _certain = new(words);

    /// <summary>What stands after a cue from a chunk on.</summary>
    public Complement Of(Cue cue, ChunkCursor next)
    {
        // "was accused by shop owners of", "described by his lawyer as".
        if (cue.Speaker is { Relation: SubjectRelation.Agent } agent && next.Is(SyntaxRoles.Agentive))
            next = next.OrLater(agent.Chunks.End);
        if (IsPassiveNaming(cue, next))
            return Whole(cue, default, next.Next, next, reportsClause: true, isShort: true);
        if (TakesPreposition(cue, next))
            return Whole(cue, default, next.Next, next);
        // "apologised to customers for the delay".
        if (next.Is(ChunkKind.Preposition, SyntaxRoles.Dative) && next.Next.Kind == ChunkKind.Noun && AfterHearer(next.Next) is var reason && TakesPreposition(cue, reason))
            return Whole(cue, new CueContent { Addressee = next.Next.UpTo(reason).Tokens }, reason.Next, reason);
        bool isAdjectiveInMarks = next.Kind == ChunkKind.Adjective && next == cue.At.Next && words.IsMark(next.Tokens.Start - 1);
        if (cue.Takes(CueFrames.Naming) && (next.Kind is ChunkKind.Noun or ChunkKind.Quote || isAdjectiveInMarks) && !next.Is(ChunkTraits.Temporal) && !clauses.BeginsClause(next))
            return OfNaming(cue, next);
        CueContent content = default;
        if (IsAddressee(cue, next))
        {
            ChunkCursor end = next.AfterPhrase;
            content = content with { Addressee = next.UpTo(end).Tokens };
            next = end;
        }
        // "said no", "told them yes".
        if (cue.Strength == CueStrength.Always && IsAnswer(next) && cue.Speaker is not { Relation: SubjectRelation.Inverted })
            return new Complement(content with { ReportsClause = true, After = next.Tokens }, IsWhole: true, next);
        if (_certain.Begins(cue, next))
            return Whole(cue, content, next, next, reportsClause: true);
        ChunkCursor direct = next;
        (content, next) = _phrases.Skip(content, next);
        if (_phrases.AfterInsertion(cue, next) is { } distant)
            next = distant;
        else if (VerbPhrases.AfterClauseOfTime(next) is { } conjunction)
            next = conjunction;
        else if (ClauseReader.BeginsClauseOfTime(next))
            return new Complement(content, IsWhole: false, next);
        return AfterPhrases(cue, content, direct, next);
    }

    /// <summary>Goes past the phrases that may stand between a cue and what it reports.</summary>
    public (CueContent Content, ChunkCursor Next) SkipPhrases(ChunkCursor first) => _phrases.Skip(default, first);

    /// <summary>The phrase before a subject that says where it speaks.</summary>
    public TokenRange VenueBefore(ChunkCursor subject) => _phrases.VenueBefore(subject);

    /// <summary>Whether words follow <c>as</c> or <c>to be</c> that a passive calls somebody: <c>described by his lawyer as “…”</c>.</summary>
    private bool IsPassiveNaming(Cue cue, ChunkCursor next)
    {
        bool isPassive = cue.Speaker is not null && cue.At.IsAny(ChunkTraits.Passive | ChunkTraits.Participle);
        bool leadsToName = (next.Is(SyntaxRoles.Equative) && (next.Next.Kind != ChunkKind.Verb || words.IsMark(next.Tokens.End))) || (cue.Speaker is { Relation: SubjectRelation.Agent } && next.Is(ChunkTraits.Infinitive));
        // "A sum Norton described as “…”": in a relative clause what he describes stands before it.
        bool isGap = cue.IsFinite && next == cue.At.Next && next.Is(SyntaxRoles.Equative) && next.Next.Index < next.Passage.Count && !clauses.BeginsClause(next.Next);
        return (isPassive || isGap) && leadsToName && cue.Takes(CueFrames.Naming);
    }

    /// <summary>The chunk after a noun phrase and what <c>of</c> adds to it: <c>the people of his country</c>.</summary>
    private static ChunkCursor AfterHearer(ChunkCursor noun)
    {
        ChunkCursor end = noun.Next;
        while (end.Is(ChunkKind.Preposition, SyntaxRoles.Genitive) && end.Next.Kind == ChunkKind.Noun)
            end = end.Ahead(2);
        return end;
    }

    /// <summary>Whether a preposition follows after which the verb has what it reports: <c>called for</c>, <c>referred to</c>.</summary>
    private bool TakesPreposition(Cue cue, ChunkCursor next)
    {
        if (next.Kind != ChunkKind.Preposition || Array.IndexOf(cue.Verb!.Prepositions, next.Word) < 0)
            return false;
        // "which Norton has referred to as “…”": in a relative clause what he refers to stands before it.
        if (next.Next.Is(SyntaxRoles.Equative) && words.IsMark(next.Next.Tokens.End))
            return true;
        // "talked about how it was “a mess”".
        bool isClause = next.Next.Kind == ChunkKind.Subordinator && cue.Speaker is { } somebody && SpeakingSubjects.CanSpeak(words, somebody) && HoldsMark(next.Next);
        // "the change that Reed spoke of was late": a finite verb is that of another clause.
        if ((!isClause && next.Next.Kind is not (ChunkKind.Noun or ChunkKind.Quote or ChunkKind.Verb)) || next.Next.Is(ChunkTraits.Temporal) || next.Next.IsFinite)
            return false;
        // "explained to reporters that": a hearer.
        bool isHearer = next.Is(SyntaxRoles.Dative) && next.Next.Kind == ChunkKind.Noun && next.Next.AfterPhrase.Is(SyntaxRoles.Complementizer);
        bool belongsToQuoteBefore = cue.Strength >= CueStrength.NearlyAlways && cue.Speaker is { } speaker && speaker.Chunks.Start.Previous.Kind == ChunkKind.Quote;
        return !isHearer && !belongsToQuoteBefore;
    }

    /// <summary>Whether words in marks stand in the rest of a sentence.</summary>
    private bool HoldsMark(ChunkCursor first)
    {
        for (ChunkCursor i = first; i < first.Ahead(PassageSyntax.Reach) && !i.EndsSentence; i = i.Next)
        {
            if (i.Kind == ChunkKind.Quote || words.IsMark(i.Tokens.End))
                return true;
        }
        return false;
    }

    private Complement OfNaming(Cue cue, ChunkCursor next)
    {
        // "called the mayor": whoever is called something is called it after the noun.
        if (!cue.Takes(CueFrames.Noun | CueFrames.Clause) && !NamedObject.HasName(next))
            return new Complement(default, IsWhole: false, next);
        // "attacked the plan": without a name for it, a deed.
        bool reportsClause = !cue.Takes(CueFrames.NonReporting) || NamedObject.HasNameBesideDeed(next);
        return Whole(cue, default, next, next, reportsClause, isShort: true);
    }

    /// <summary>Whether a noun after a verb hears what is said; a passive has its hearer for a subject: <c>they were told he was ill</c>.</summary>
    private bool IsAddressee(Cue cue, ChunkCursor next) =>
        cue.Takes(CueFrames.Addressee) && next.IsThing && !cue.At.Is(ChunkTraits.Passive) && (cue.Strength == CueStrength.Always || !clauses.BeginsClause(next));

    /// <summary>Whether a chunk is <c>yes</c> or <c>no</c> at the end of a clause.</summary>
    private static bool IsAnswer(ChunkCursor chunk) =>
        chunk.Kind != ChunkKind.Boundary && chunk.Tokens.Length == 1 && chunk.BeginsWith(QuoteRoles.Answer)
        && chunk.Next.Kind is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Conjunction;

    /// <summary>What stands after the phrases of a verb, if the verb takes it.</summary>
    private Complement AfterPhrases(Cue cue, CueContent content, ChunkCursor direct, ChunkCursor next)
    {
        switch (next.Kind)
        {
            case ChunkKind.Subordinator:
                // "asked questions about Reed's claim that": the claim has what follows.
                return ReportsConjunction(cue, next) && !FollowsOtherCue(next) ? Whole(cue, content, next, next, reportsClause: true) : None();
            case ChunkKind.Relative when (FollowsTime(next) || IsWithheldQuestion(cue, next) || IsQuestionOfSomebody(cue, next)) && cue.Takes(CueFrames.Clause):
                return Whole(cue, content, next, next, reportsClause: true);
            case ChunkKind.Quote:
                return Whole(cue, content with { PrecedesQuote = true }, next, next, reportsClause: true);
            case ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash when next.Next.Kind == ChunkKind.Quote:
                return Whole(cue, content with { PrecedesQuote = true }, next.Next, next, reportsClause: true);
            case ChunkKind.Comma when InsertedBeforeClause(cue, next) is { } inserted:
                return Whole(cue, content, inserted, next, reportsClause: true);
            case ChunkKind.Colon when cue.Strength >= CueStrength.Mostly && next.Next.Kind == ChunkKind.Noun:
                return Whole(cue, content, next.Next, next, reportsClause: true);
            case ChunkKind.Verb:
                return OfVerb(cue, content, next);
            case ChunkKind.Preposition when (cue.Takes(CueFrames.Infinitive) || IsOrderInMarks(cue, next)) && BeginsInfinitive(next):
                return Whole(cue, content, next, next);
            case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Other or ChunkKind.Relative or ChunkKind.Adjective:
            case ChunkKind.Conjunction when next.BeginsWith(QuoteRoles.Correlative):
                return OfPhrase(cue, content, direct, next);
            default:
                return None();
        }

        Complement None() => new(content, IsWhole: false, next);
    }

    /// <summary>Where what somebody says begins where a condition or another insertion stands before its subject: <c>She said, if elected, she would stay</c>; else <see langword="null"/>.</summary>
    private ChunkCursor? InsertedBeforeClause(Cue cue, ChunkCursor comma)
    {
        bool opens = cue is { IsFinite: true, Strength: >= CueStrength.NearlyAlways, Speaker: { IsOfMainClause: true } speaker } && speaker.Chunks.Start < cue.At
            && speaker.Chunks.Start.Previous.Kind is ChunkKind.Boundary or ChunkKind.Conjunction or ChunkKind.Subordinator;
        return opens && interrupted.ClauseAfterInsertion(comma) is { } clause && !extent.EndsContent(clause.End.Previous) ? clause.Start : null;
    }

    /// <summary>Whether a noun of speech with a speaker of its own stands right before a <c>that</c>; <c>admitted in his plea that</c> has none.</summary>
    private bool FollowsOtherCue(ChunkCursor conjunction) =>
        conjunction.Is(SyntaxRoles.Complementizer) && cues.At(conjunction.Previous) is { Form: CueForm.Noun, Speaker: { } other } && words.TagOf(other.Head) != PosTag.PRPS;

    /// <summary>Whether a <c>that</c> follows a phrase of time, and so is no relative: <c>said this week that boats …</c>.</summary>
    private static bool FollowsTime(ChunkCursor relative) => relative.Is(SyntaxRoles.Complementizer) && relative.Previous.Is(ChunkTraits.Temporal);

    /// <summary>Whether the verb after <c>to</c> was taken for something else.</summary>
    private static bool BeginsInfinitive(ChunkCursor preposition) =>
        preposition.Is(SyntaxRoles.Dative) && preposition.Next.Kind is not (ChunkKind.Noun or ChunkKind.Boundary);

    /// <summary>Whether words in marks say what somebody was told to do: <c>was told to “go home”</c>.</summary>
    private bool IsOrderInMarks(Cue cue, ChunkCursor to) => cue.Takes(CueFrames.Addressee) && cue.At.Is(ChunkTraits.Passive) && words.IsMark(to.Tokens.End);

    /// <summary>Whether a pronoun of questions right after a verb that asks begins what is asked: <c>asked who would pay</c>.</summary>
    private bool IsQuestionOfSomebody(Cue cue, ChunkCursor pronoun)
    {
        bool isNext = pronoun.Previous.BackPast(ChunkKind.Adverb) == cue.At || (pronoun.Previous.Is(ChunkTraits.Temporal) && !pronoun.Previous.Is(ChunkTraits.Named));
        bool isPronoun = words.TagOf(pronoun.Tokens.Start) is PosTag.WP or PosTag.WDT;
        // "asked who they thought would win", "asked which county he liked", "asked readers who their favourite was".
        bool isObject = clauses.BeginsClause(pronoun.Next) && (isNext || pronoun.Next.Is(ChunkTraits.Possessed));
        return cue.Class == CueClass.Questioning && isPronoun && ((isNext && pronoun.Next.IsFinite) || isObject);
    }

    private bool ReportsConjunction(Cue cue, ChunkCursor conjunction)
    {
        int word = conjunction.Tokens.Start;
        // "the book she wrote that helped": what she wrote stands before it.
        bool isRelative = conjunction.Is(SyntaxRoles.Complementizer) && conjunction.Next.IsFinite && cue.Strength < CueStrength.Always
            && cue.Speaker is { Relation: SubjectRelation.Direct } speaker && speaker.Chunks.Start.Previous.Kind == ChunkKind.Noun;
        return !isRelative && cue.Takes(CueFrames.Clause)
            && (words.Is(word, QuoteRoles.ReportConjunction) || (words.Is(word, QuoteRoles.QuestionConjunction) && (cue.Class == CueClass.Questioning || IsWithheldQuestion(cue, conjunction))));
    }

    /// <summary>
    /// Whether a question follows a verb that says it was not answered: <c>did not say when it would open</c>, <c>declined to say who had paid</c>. Without
    /// a negation these words may say when and where something was said.
    /// </summary>
    private bool IsWithheldQuestion(Cue cue, ChunkCursor question)
    {
        // "did not complain when prices rose": what such a verb takes is no question.
        bool takesQuestion = cue.Strength == CueStrength.Always || cue.Takes(CueFrames.Noun | CueFrames.Addressee);
        bool isWithheld = takesQuestion && cue.At.IsAny(ChunkTraits.Negated | ChunkTraits.Infinitive);
        bool isNext = question.Previous.BackPast(ChunkKind.Adverb) == cue.At;
        return isWithheld && isNext && (question.Kind == ChunkKind.Relative ? question.Next.IsFinite || clauses.BeginsClause(question.Next) : clauses.BeginsClause(question.Next));
    }

    private Complement OfVerb(Cue cue, CueContent content, ChunkCursor next)
    {
        Chunk verb = next.Chunk;
        // "a rule that critics said would fail", "what she said were lies".
        bool goesOnInRelative = verb.IsFinite && next == cue.At.Next && cue.Takes(CueFrames.Clause) && cue.Strength >= CueStrength.Reliably && ClauseReader.IsInRelative(cue);
        if (goesOnInRelative)
            return Whole(cue, content, next, next, reportsClause: true);
        // "promised a law to ban fireworks": it says what the law is for.
        if (verb.Is(ChunkTraits.Infinitive) && cue.Strength < CueStrength.Always && IsSomething(content.Addressee))
            return new Complement(content, IsWhole: false, next);
        // "Hospitals told to brace for heat": in a headline those who stand before the verb are told.
        bool isUntold = cue.Strength == CueStrength.Always && cue.Takes(CueFrames.Addressee) && content.Addressee.IsEmpty && !cue.At.Is(ChunkTraits.Passive);
        bool takes = (verb.Is(ChunkTraits.Infinitive) && cue.Takes(CueFrames.Infinitive) && !isUntold) || (verb.Is(ChunkTraits.Gerund) && cue.Takes(CueFrames.Noun));
        // "warned residents not to drink the water": the negation belongs to what is said.
        ChunkCursor start = next > cue.At.Next && next.Previous.Kind == ChunkKind.Adverb ? next.Previous : next;
        return takes ? Whole(cue, content, start, next) : new Complement(content, IsWhole: false, next);
    }

    /// <summary>Whether a noun phrase brings in a thing, and nobody who hears: <c>a law</c>.</summary>
    private bool IsSomething(TokenRange phrase) =>
        !phrase.IsEmpty && words.Is(phrase.Start, QuoteRoles.Indefinite) && words.TagOf(phrase.Last) == PosTag.NN
        && !words.Names.Has(phrase.Last) && words.Language.SpeakerNouns.KindOf(words[phrase.Last], PosTag.NN) is null
        && !words.Language.PersonNouns.IsPerson(words[phrase.Last].AsSpan());

    private Complement OfPhrase(Cue cue, CueContent content, ChunkCursor direct, ChunkCursor next)
    {
        ChunkCursor start = direct.IsThing ? direct : next;
        // "is recalling 48,000 cars after a supplier found a fault": the clause is none of what a verb of deeds takes.
        bool isDeed = cue.Takes(CueFrames.NonReporting) && ClauseReader.HasTimeBeforeVerb(start);
        // "admitted theft and was fined": the verb is another of the subject.
        bool isNoun = (cue.Takes(CueFrames.Noun) || start.Kind == ChunkKind.Adjective) && ClauseReader.HasConjunctionBeforeVerb(start);
        // "asked the desk and got no answer", "asked its agent, a robot told": whom somebody asks begins no clause.
        bool isAsked = cue.Class == CueClass.Questioning && start.IsThing;
        if (cue.Takes(CueFrames.Clause) && !isDeed && !isNoun && !isAsked && !BelongsToSubject(cue) && clauses.BeginsClause(start))
            return Whole(cue, content, start, start, reportsClause: true);
        // "a group called the Order was seen": a participle; "calling the bank by phone": nothing is said of it.
        bool isNamed = cue.Takes(CueFrames.Noun | CueFrames.Clause) || (NamedObject.HasName(direct) && !direct.AfterPhrase.IsFinite);
        if (cue.Takes(CueFrames.Noun | CueFrames.Naming) && direct.Kind == ChunkKind.Noun && isNamed)
            return Whole(cue, content, direct, direct);
        return new Complement(content, IsWhole: false, next);
    }

    /// <summary>Whether a gerund only says which ones are meant, and the finite verb after it is theirs: <c>People reading this article have known it</c>.</summary>
    private static bool BelongsToSubject(Cue cue) =>
        cue is { IsGerund: true, Strength: <= CueStrength.Sometimes } && cue.At.Previous.Kind == ChunkKind.Noun && cue.At.Back(2).EndsSentence;

    private Complement Whole(Cue cue, CueContent content, ChunkCursor start, ChunkCursor next, bool reportsClause = false, bool isShort = false) =>
        new(content with { ReportsClause = reportsClause, After = extent.After(cue, start, reportsClause, isShort) }, IsWhole: true, next);
}
