using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds the cues of a passage: reporting verbs where syntax lets them be ones, <c>according to</c>, nouns of speech, labels.</summary>
internal sealed class CueFinder(PassageSyntax passage)
{
    private readonly VerbCues _verbs = new(passage);
    private readonly ArticleSyntax _words = passage.Words;

    /// <summary>The cues, in order, with their speakers; what they report is found later.</summary>
    public Cue[] Find()
    {
        List<Cue> cues = [];
        Cue? headline = HeadlineLabel.Find(passage);
        for (ChunkCursor i = passage.At(0); i.Index < passage.Count; i = i.Next)
        {
            Cue? cue = i.Kind switch
            {
                ChunkKind.Verb => BeginsPhrase(i) ? PhraseCue(i) : _verbs.At(i),
                ChunkKind.Noun => NounCue(i),
                ChunkKind.Colon => headline?.Chunk == i.Index ? headline : LabelCue(i.Index),
                _ => PhraseCue(i),
            };
            if (cue is not null)
                cues.Add(cue);
        }
        return [.. cues];
    }

    private static bool BeginsPhrase(ChunkCursor at) => at.HasHead(QuoteRoles.OpensSourcePhrase) || at.BeginsWith(QuoteRoles.OpensSourcePhrase);

    /// <summary><c>According to X</c>, <c>in the words of X</c>.</summary>
    private Cue? PhraseCue(ChunkCursor at)
    {
        if (NounOfSourcePhrase(at) is not { } noun || noun.Kind != ChunkKind.Noun)
            return null;
        return new Cue
        {
            Form = CueForm.Phrase,
            Chunk = at.Index,
            Tokens = passage.TokensOf(at.UpTo(noun)),
            Class = CueClass.Neutral,
            Strength = CueStrength.Always,
            Frames = CueFrames.Clause,
            Speaker = noun.PhraseAs(SubjectRelation.Agent),
        };
    }

    private ChunkCursor? NounOfSourcePhrase(ChunkCursor at)
    {
        if (at.Kind == ChunkKind.Boundary)
            return null;
        if (at.BeginsWith(QuoteRoles.OpensSourcePhrase) && at.Next.Is(SyntaxRoles.Dative))
            return at.Ahead(2);
        bool isInWordsOf = at.BeginsWith(QuoteRoles.BeforeWordsOf) && at.Ahead(2).Index < passage.Count && at.Next.HasHead(QuoteRoles.WordsOf)
            && at.Ahead(2).Is(SyntaxRoles.Genitive);
        return isInWordsOf ? at.Ahead(3) : null;
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
            Chunk = at.Index,
            Tokens = TokenRange.Of(at.Head),
            Class = cueClass,
            Strength = CueStrength.Sometimes,
            Frames = CueFrames.Clause,
            Speaker = speaker,
        };
    }

    private Subject? Possessor(ChunkRange chunks, int head)
    {
        TokenRange phrase = passage[chunks.Start].Tokens;
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

    /// <summary>The label of an interview or a transcript at the start of a paragraph: <c>SMITH: …</c>.</summary>
    private Cue? LabelCue(int colon)
    {
        if (colon == 0 || colon + 1 >= passage.Count)
            return null;
        // "Too early - Ann Moss: “…”".
        bool isInside = passage.KindAt(colon + 1) == ChunkKind.Quote && passage[colon - 1].Is(ChunkTraits.Named) && passage.KindAt(colon - 1) == ChunkKind.Noun
            && colon > 1 && passage.KindAt(colon - 2) is ChunkKind.Dash or ChunkKind.Boundary;
        if (colon > LongestLabel && !isInside)
            return null;
        int first = isInside ? colon - 1 : 0;
        // "Secretary of State Norton: “…”".
        int named = !isInside && colon == 3 && passage.Is(1, SyntaxRoles.Genitive) && passage.KindAt(colon + 1) == ChunkKind.Quote ? 2 : first;
        if (passage.KindAt(first) != ChunkKind.Noun || passage.KindAt(named) != ChunkKind.Noun || !passage[named].Is(ChunkTraits.Named))
            return null;
        for (int label = named + 1; label < colon; label++)
        {
            // A label may say who it is: SMITH (R-TEXAS):, Smith, mayor:.
            if (passage.KindAt(label) is not (ChunkKind.Open or ChunkKind.Close or ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Other))
                return null;
        }
        Subject speaker = new(passage.TokensOf(new ChunkRange(first, named + 1)), passage[named].Head, SubjectRelation.Direct, new ChunkRange(first, colon));
        return Cue.Label(colon, passage[colon].Tokens, speaker);
    }

    // In chunks.
    private const int LongestLabel = 4;
}
