using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Finds the person whom <c>who</c> takes up over an organization between: <c>Ann Reed, an ecologist at Ashford College, who said</c>.</summary>
internal sealed class RelativeSpeakers(TaggedArticle tagged, EntityView entities)
{
    private const int LongestApposition = 30;

    /// <summary>The last person named before a relative pronoun for persons in its sentence, where that is the speaker; else <see langword="null"/>.</summary>
    public EntityIndex? Find(TextSpan speaker)
    {
        int pronoun = tagged.Article.TokenAt(speaker.Start);
        if ((tagged.Language.QuoteWords.Of(tagged.Article.KeyOf(pronoun)) & QuoteRoles.RelativeOfPerson) == 0)
            return null;
        // "told voters who wondered": those that the noun right before it says.
        if (pronoun > 0 && tagged.Tags[pronoun - 1] == PosTag.NNS)
            return null;
        int first = Math.Max(tagged.Article.SentenceAt(pronoun).FirstToken, pronoun - LongestApposition);
        if (FollowsOtherName(pronoun, first))
            return null;
        for (int t = pronoun - 1; t >= first && tagged.Article[t] is not ";"; t--)
        {
            if (entities.EntityCovering(tagged.Article.Tokens[t].Span) is { } entity && entities.KindOf(entity) == EntityKind.Person && tagged.Tags[t + 1] != PosTag.POS)
                return entity;
        }
        return null;
    }

    /// <summary>Whether a proper noun that is no name of the article stands right before the pronoun and its comma: <c>the paper's Bagehot, who</c>.</summary>
    private bool FollowsOtherName(int pronoun, int first)
    {
        int noun = pronoun - 1;
        while (noun > first && tagged.Tags[noun] == PosTag.Comma)
            noun--;
        return noun > first && tagged.Tags[noun] == PosTag.NNP && tagged.Tags[noun - 1] == PosTag.POS && entities.EntityCovering(tagged.Article.Tokens[noun].Span) is null;
    }
}
