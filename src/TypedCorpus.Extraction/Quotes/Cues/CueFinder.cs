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
        for (int i = 0; i < passage.Count; i++)
        {
            Cue? cue = passage.KindAt(i) switch
            {
                ChunkKind.Verb => BeginsPhrase(i) ? PhraseCue(i) : _verbs.At(i),
                ChunkKind.Noun => NounCue(i),
                ChunkKind.Colon => headline?.Chunk == i ? headline : LabelCue(i),
                _ => PhraseCue(i),
            };
            if (cue is not null)
                cues.Add(cue);
        }
        return [.. cues];
    }

    private bool BeginsPhrase(int chunk) => _words.Is(passage[chunk].Head, QuoteRoles.OpensSourcePhrase) || _words.Is(passage[chunk].First, QuoteRoles.OpensSourcePhrase);

    /// <summary><c>According to X</c>, <c>in the words of X</c>.</summary>
    private Cue? PhraseCue(int chunk)
    {
        if (NounOfSourcePhrase(chunk) is not { } noun || passage.KindAt(noun) != ChunkKind.Noun)
            return null;
        return new Cue
        {
            Form = CueForm.Phrase,
            Chunk = chunk,
            Tokens = passage.TokensOf(new ChunkRange(chunk, noun)),
            Class = CueClass.Neutral,
            Strength = CueStrength.Always,
            Frames = CueFrames.Clause,
            Speaker = passage.Phrases.At(noun, SubjectRelation.Agent),
        };
    }

    private int? NounOfSourcePhrase(int chunk)
    {
        if (passage.KindAt(chunk) == ChunkKind.Boundary)
            return null;
        if (_words.Is(passage[chunk].First, QuoteRoles.OpensSourcePhrase) && passage.Is(chunk + 1, SyntaxRoles.Dative))
            return chunk + 2;
        bool isInWordsOf = _words.Is(passage[chunk].First, QuoteRoles.BeforeWordsOf) && chunk + 2 < passage.Count && _words.Is(passage[chunk + 1].Head, QuoteRoles.WordsOf)
            && passage.Is(chunk + 2, SyntaxRoles.Genitive);
        return isInWordsOf ? chunk + 3 : null;
    }

    /// <summary><c>His warning that</c>, <c>Smith's claim</c>.</summary>
    private Cue? NounCue(int chunk)
    {
        Chunk noun = passage[chunk];
        // "her “…” promise": the possessor of a noun stands before the words in marks.
        bool isAfterQuote = passage.KindAt(chunk - 1) == ChunkKind.Quote && passage.KindAt(chunk - 2) == ChunkKind.Noun && _words.TagOf(passage[chunk - 2].Tokens.Last) is PosTag.POS or PosTag.PRPS;
        if ((!noun.Is(ChunkTraits.Possessed) && !isAfterQuote) || !_words.Language.Cues.IsNoun(_words[noun.Head], out CueClass cueClass))
            return null;
        int from = isAfterQuote ? chunk - 2 : chunk;
        if (Possessor(new ChunkRange(from, chunk + 1), noun.Head) is not { } speaker)
            return null;
        return new Cue
        {
            Form = CueForm.Noun,
            Chunk = chunk,
            Tokens = TokenRange.Of(noun.Head),
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
        int noun = isInside ? colon - 1 : 0;
        // "Secretary of State Norton: “…”".
        int named = !isInside && colon == 3 && passage.Is(1, SyntaxRoles.Genitive) && passage.KindAt(colon + 1) == ChunkKind.Quote ? 2 : noun;
        if (passage.KindAt(noun) != ChunkKind.Noun || passage.KindAt(named) != ChunkKind.Noun || !passage[named].Is(ChunkTraits.Named))
            return null;
        for (int i = named + 1; i < colon; i++)
        {
            // A label may say who it is: SMITH (R-TEXAS):, Smith, mayor:.
            if (passage.KindAt(i) is not (ChunkKind.Open or ChunkKind.Close or ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Other))
                return null;
        }
        Subject speaker = new(passage.TokensOf(new ChunkRange(noun, named + 1)), passage[named].Head, SubjectRelation.Direct, new ChunkRange(noun, colon));
        return Cue.Label(colon, passage[colon].Tokens, speaker);
    }

    // In chunks.
    private const int LongestLabel = 4;
}
