using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds the cues of one passage of an article after the other: reporting verbs where syntax lets them be ones, <c>according to</c>, nouns of speech, labels.</summary>
internal sealed class CueFinder
{
    // In chunks.
    private const int LongestLabel = 10;

    private readonly ArticleSyntax _words;
    private readonly ChunkView _chunks = new();
    private readonly List<Cue> _found = [];
    private readonly RuleScanner _rules;
    private readonly VerbCues _verbs;
    private readonly UnpossessedNouns _nouns;

    /// <summary>Makes the finder of an article.</summary>
    public CueFinder(ArticleSyntax words)
    {
        _words = words;
        _rules = SourceRules.Rules.Of(words.Language).Scan(_chunks);
        _verbs = new VerbCues(words);
        _nouns = new UnpossessedNouns(words);
    }

    /// <summary>The cues of a passage, in order, with their speakers; what they report is found later.</summary>
    public Cue[] Find(PassageSyntax passage)
    {
        _found.Clear();
        _chunks.Read(passage);
        _rules.Read(new TokenRange(0, passage.Count));
        Cue? headline = HeadlineLabel.Find(passage) ?? HeadlineLabel.FindAfterQuote(passage);
        for (ChunkCursor i = passage.At(0); i.Index < passage.Count; i = i.Next)
        {
            Cue? cue = i.Kind switch
            {
                ChunkKind.Verb => BeginsPhrase(i) ? PhraseCue(i) : _verbs.At(i),
                ChunkKind.Noun => NounCue(i) ?? _nouns.At(i),
                ChunkKind.Colon => headline?.At == i ? headline : LabelCue(i),
                _ => PhraseCue(i),
            };
            if (cue is not null)
                _found.Add(cue);
        }
        return [.. _found];
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release() => _rules.Release();

    private static bool BeginsPhrase(ChunkCursor at) => at.HasHead(QuoteRoles.OpensSourcePhrase) || at.BeginsWith(QuoteRoles.OpensSourcePhrase);

    /// <summary><c>According to X</c>, <c>in the words of X</c>.</summary>
    private Cue? PhraseCue(ChunkCursor at)
    {
        if (_rules.MatchAt(at.Index) is not { } match || match.Rule.Production.Name != SourceRules.Phrase)
            return null;
        ChunkCursor speaker = at.Passage.At(match.Tokens(SourceRules.Speaker)!.Value.Start);
        return new Cue
        {
            Form = CueForm.Phrase,
            At = at,
            Tokens = at.UpTo(speaker).Tokens,
            Class = CueClass.Neutral,
            Strength = CueStrength.Always,
            Frames = CueFrames.Clause,
            Speaker = speaker.PhraseAs(SubjectRelation.Agent),
        };
    }

    /// <summary><c>His warning that</c>, <c>Smith's claim</c>.</summary>
    private Cue? NounCue(ChunkCursor at)
    {
        // "her “…” promise": the possessor of a noun stands before the words in marks.
        bool isAfterQuote = at.Previous.Kind == ChunkKind.Quote && at.Back(2).Kind == ChunkKind.Noun && _words.TagOf(at.Back(2).Tokens.Last) is PosTag.POS or PosTag.PRPS;
        if ((!at.Is(ChunkTraits.Possessed) && !isAfterQuote) || !_words.Language.Cues.IsNoun(_words[at.Head], out CueClass cueClass))
            return null;
        ChunkCursor from = isAfterQuote ? at.Back(2) : at;
        if (Possessor(from.UpTo(at.Next), at.Head) is not { } speaker)
            return null;
        return new Cue
        {
            Form = CueForm.Noun,
            At = at,
            Tokens = TokenRange.Of(at.Head),
            Class = cueClass,
            Strength = CueStrength.Sometimes,
            Frames = CueFrames.Clause,
            Speaker = speaker,
        };
    }

    private Subject? Possessor(ChunkRange chunks, int head)
    {
        TokenRange phrase = chunks.Start.Tokens;
        int possessive = Math.Min(head, phrase.End) - 1;
        while (possessive >= phrase.Start && _words.TagOf(possessive) is not (PosTag.POS or PosTag.PRPS))
            possessive--;
        if (possessive < phrase.Start)
            return null;
        if (_words.TagOf(possessive) == PosTag.PRPS)
            return new Subject(TokenRange.Of(possessive), possessive, SubjectRelation.Possessor, chunks);
        TokenRange name = new(phrase.Start, possessive);
        return name.IsEmpty ? null : new Subject(name, name.Last, SubjectRelation.Possessor, chunks);
    }

    /// <summary>The label of an interview or a transcript: <c>SMITH: …</c>.</summary>
    private Cue? LabelCue(ChunkCursor colon)
    {
        for (ChunkCursor first = colon.BackInPassage(LongestLabel); first < colon; first = first.Next)
        {
            if (_rules.MatchAt(first.Index) is not { } match || match.Range.Last != colon.Index || match.Rule.Production.Name != SourceRules.Label)
                continue;
            ChunkRange named = colon.Passage.Matched(match.Tokens(SourceRules.Speaker)!.Value);
            return Cue.Label(colon, colon.Tokens, new Subject(named.Tokens, named.Last.Head, SubjectRelation.Direct, first.UpTo(colon)));
        }
        return null;
    }
}
