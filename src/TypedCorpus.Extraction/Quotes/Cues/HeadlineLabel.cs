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

    // In chunks: "Former minister Norton at the congress".
    private const int LongestLabel = 6;

    // In words, of what is said without a verb: in headlines, where every word has a capital, taggers find few.
    private const int ShortestStatement = 4;

    /// <summary>The colon that ends the label as a cue, else <see langword="null"/>.</summary>
    public static Cue? Find(PassageSyntax passage)
    {
        if (passage.KindAt(0) != ChunkKind.Noun || passage[0].First != 0 || passage[passage.Count - 1].End > LongestHeadline)
            return null;
        int colon = 1;
        while (colon <= LongestLabel && IsPartOfLabel(passage, colon))
            colon++;
        if (colon + 1 >= passage.Count || passage.KindAt(colon) != ChunkKind.Colon || !Speaks(passage, passage[0].Head) || !HasStatement(passage, colon + 1))
            return null;
        // "Secretary of State Clara Norton:".
        int last = 0;
        while (last + 2 < colon && passage.Is(last + 1, SyntaxRoles.Genitive) && passage.KindAt(last + 2) == ChunkKind.Noun)
            last += 2;
        int head = passage.Words.Names.IsOfSpeaker(passage[last].Head) ? last : 0;
        Subject speaker = new(passage.TokensOf(new ChunkRange(0, last + 1)), passage[head].Head, SubjectRelation.Direct, new ChunkRange(0, colon));
        return Cue.Label(colon, passage[colon].Tokens, speaker, CueForm.Headline);
    }

    private static bool IsPartOfLabel(PassageSyntax passage, int chunk) => passage.KindAt(chunk) switch
    {
        ChunkKind.Noun or ChunkKind.Comma or ChunkKind.Open or ChunkKind.Close or ChunkKind.Other => true,
        // "Norton at the congress:", "Norton to voters:", yet "A win for Norton:".
        ChunkKind.Preposition => !passage.Words.Is(passage[chunk].First, QuoteRoles.NotInLabel),
        _ => false,
    };

    private static bool Speaks(PassageSyntax passage, int noun)
    {
        ArticleSyntax words = passage.Words;
        return words.Names.IsOfSpeaker(noun) || words.Is(noun, QuoteRoles.HeadlineSource) || words.Language.SpeakerNouns.KindOf(words[noun], words.TagOf(noun)) is not null;
    }

    /// <summary>Whether enough stands after the label for somebody to say it: a verb, words in marks, or four words and no question.</summary>
    private static bool HasStatement(PassageSyntax passage, int first)
    {
        for (int i = first; i < passage.Count; i++)
        {
            if (passage.KindAt(i) is ChunkKind.Verb or ChunkKind.Quote)
                return true;
        }
        TokenRange statement = passage.TokensOf(new ChunkRange(first, passage.Count));
        return passage.Words.CountWords(statement) >= ShortestStatement && passage.Words.FirstOf(statement.Last) != '?';
    }
}
