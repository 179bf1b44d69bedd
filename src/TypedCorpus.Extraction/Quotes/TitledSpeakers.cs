using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Finds the person behind a title that goes on with a preposition: <c>First Minister of Scotland Ann Reed</c>, <c>the ambassador to the United
/// Nations Ann Reed</c>. Where a noun for persons stands right before the name, that is whom the preposition leads to: <c>a spokesman for
/// President Reed</c>.
/// </summary>
internal sealed class TitledSpeakers(TaggedArticle tagged, EntityView entities)
{
    private const int LongestTitle = 12;

    /// <summary>The person, and all of the phrase up to the name; <see langword="null"/> where the speaker's phrase is no such title.</summary>
    public (EntityIndex Entity, TextSpan Speaker)? Find(TextSpan speaker)
    {
        TokenizedArticle article = tagged.Article;
        int first = article.TokenAt(speaker.Start);
        int end = Math.Min(article.SentenceAt(first).EndToken, first + LongestTitle);
        int? preposition = null;
        for (int t = first; t < end && IsInTitle(tagged.Tags[t]); t++)
        {
            if (preposition is null && tagged.Tags[t] is PosTag.IN or PosTag.TO)
            {
                if (t == first || !IsForPerson(t - 1))
                    return null;
                preposition = t;
            }
            else if (preposition < t - 1 && PersonAt(t) is { } person)
                return person.Mention.Span.End >= speaker.End && IsBesideName(t - 1) && !IsPossessor(person.Mention.Span) ? (person.Entity, TextSpan.FromBounds(speaker.Start, person.Mention.Span.End)) : null;
        }
        return null;
    }

    /// <summary>The person whose name begins at a token.</summary>
    private PlacedMention? PersonAt(int token)
    {
        int start = tagged.Article.Tokens[token].Start;
        foreach (PlacedMention placed in entities.MentionsIn(tagged.Article.Tokens[token].Span))
        {
            if (placed.Mention.Span.Start == start && placed.Mention.Kind == MentionKind.Name && entities.KindOf(placed.Entity) == EntityKind.Person)
                return placed;
        }
        return null;
    }

    /// <summary>Whether a noun ends at a token that says nothing of the name behind it: Scotland, parliament, not President.</summary>
    private bool IsBesideName(int token) => tagged.Tags[token] is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.CloseBracket && !IsForPerson(token);

    private bool IsPossessor(TextSpan name)
    {
        int behind = tagged.Article.TokensOf(name).End;
        return behind < tagged.Tags.Length && tagged.Tags[behind] == PosTag.POS;
    }

    private bool IsForPerson(int token)
    {
        string noun = NameText.Key(tagged.Article[token]);
        return tagged.Language.Titles.IsTitleWord(tagged.Article[token]) || tagged.Language.IsPersonNoun(noun, tagged.Tags[token]);
    }

    private static bool IsInTitle(PosTag tag) => tag is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.DT or PosTag.HYPH
        or PosTag.IN or PosTag.TO or PosTag.OpenBracket or PosTag.CloseBracket or PosTag.CD;
}
