using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>
/// The label of a headline, after which stands what somebody says: <c>Norton: Bridge is "a disgrace"</c>, <c>Poll: Most want a bridge</c>. A rubric
/// (<c>The Latest:</c>, <c>Breaking:</c>) says nothing.
/// </summary>
internal static class HeadlineLabel
{
    private const int LongestHeadline = 40;

    // In chunks, its colon left out: "Former minister Norton at the congress".
    private const int LongestLabel = 7;

    // In words, of what is said without a verb: in headlines, where every word has a capital, taggers find few.
    private const int ShortestStatement = 4;

    /// <summary>The colon that ends the label as a cue, else <see langword="null"/>.</summary>
    public static Cue? Find(PassageSyntax passage)
    {
        if (passage.KindAt(0) != ChunkKind.Noun || passage[0].First != 0 || passage[passage.Count - 1].End > LongestHeadline 
            || SourceRules.AtStart(SourceRules.Headlines, passage) is not { } label)
            return null;
        ChunkCursor colon = passage.At(label.Range.Last);
        if (colon.Index > LongestLabel || HasScore(passage.Words, passage.Start.UpTo(colon).Tokens) || !Speaks(passage, passage[0].Head) || !HasStatement(colon.Next))
            return null;
        // "Secretary of State Clara Norton:".
        ChunkRange phrase = passage.Matched(label.Tokens(SourceRules.Speaker)!.Value);
        int last = phrase.Last.Head;
        int head = passage.Words.Names.IsOfSpeaker(last) ? last : passage[0].Head;
        Subject speaker = new(passage.Start.UpTo(phrase.End).Tokens, head, SubjectRelation.Direct, passage.Start.UpTo(colon));
        return Cue.Label(colon, colon.Tokens, speaker, CueForm.Headline);
    }

    /// <summary>Kelham 3-1 Norwood: Late goals sink visitors; Kelham 112, Norwood 104: … A result says nothing.</summary>
    private static bool HasScore(ArticleSyntax words, TokenRange label)
    {
        if (label.Length > 1 && words.Article.Tokens[label.Last].Kind == TokenKind.Number)
            return true;
        int end = words.Article.Tokens[label.Last].End;
        for (int i = words.Article.Tokens[label.Start].Start + 1; i + 1 < end; i++)
        {
            if (words.Article.Text[i] is '-' or '\u2013' && char.IsDigit(words.Article.Text[i - 1]) && char.IsDigit(words.Article.Text[i + 1]))
                return true;
        }
        return false;
    }

    /// <summary>The colon between words in marks that open a headline and whoever says them, as a cue: <c>‘We are safe’: Norton</c>; else <see langword="null"/>.</summary>
    public static Cue? FindAfterQuote(PassageSyntax passage)
    {
        if (passage[0].First > 1 || !passage.Words.IsMark(0) || passage[passage.Count - 1].End > LongestHeadline)
            return null;
        // A few words in marks are no chunk of their own.
        ChunkCursor colon = passage.Start;
        while (colon.Index < passage.Count && colon.Kind != ChunkKind.Colon && (colon.Kind == ChunkKind.Quote || !passage.Words.IsMark(colon.Tokens.End - 1)))
            colon = colon.Next;
        ChunkCursor noun = colon.Next;
        if (colon.Kind != ChunkKind.Colon || !passage.Words.IsMark(colon.Tokens.Start - 1) || !noun.IsThing || !Speaks(passage, noun.Head))
            return null;
        Subject speaker = noun.PhraseAs(SubjectRelation.Direct);
        ChunkCursor verb = speaker.Chunks.End;
        bool speaks = verb.IsFinite && !verb.Is(ChunkTraits.Passive) && passage.Words.CueStrengthOf(verb.Head) >= CueStrength.Sometimes;
        return speaks || verb.EndsSentence ? Cue.Label(noun.Previous, noun.Previous.Tokens, speaker, CueForm.Headline) : null;
    }

    private static bool Speaks(PassageSyntax passage, int noun)
    {
        ArticleSyntax words = passage.Words;
        return words.Names.IsOfSpeaker(noun) || words.Is(noun, QuoteRoles.HeadlineSource) || words.Language.SpeakerNouns.KindOf(words[noun], words.TagOf(noun)) is not null;
    }

    /// <summary>Whether enough stands after the label for somebody to say it: a verb, words in marks, or four words and no question.</summary>
    private static bool HasStatement(ChunkCursor first)
    {
        PassageSyntax passage = first.Passage;
        for (ChunkCursor i = first; i.Index < passage.Count; i = i.Next)
        {
            if (i.Kind is ChunkKind.Verb or ChunkKind.Quote)
                return true;
        }
        TokenRange statement = first.UpTo(passage.End).Tokens;
        return passage.Words.CountWords(statement) >= ShortestStatement && passage.Words.FirstOf(statement.Last) != '?';
    }
}
