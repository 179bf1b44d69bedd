using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>
/// Finds the person after a title that goes on with a preposition: <c>First Minister of Scotland Ann Reed</c>, <c>the ambassador to the United
/// Nations Ann Reed</c>. What such a title looks like, <c>quotes/roles.rules</c> says.
/// </summary>
internal sealed class TitledSpeakers(TaggedArticle tagged, EntityView entities)
{
    // In tokens, the first word of the name included.
    private const int LongestTitle = 12;

    // Made when first asked for: few speakers have such a title.
    private RuleScanner? _rules;

    /// <summary>The person, and all of the phrase up to the name; <see langword="null"/> where the speaker's phrase is no such title.</summary>
    public (EntityIndex Entity, TextSpan Speaker)? Find(TextSpan speaker)
    {
        TokenizedArticle article = tagged.Article;
        int first = article.TokenAt(speaker.Start);
        TokenRange within = new(first, Math.Min(article.SentenceAt(first).EndToken, first + LongestTitle));
        if (!HasPreposition(within) || RoleIn(within) is not { } role || PersonAt(role.End) is not { } person)
            return null;
        TextSpan name = person.Mention.Span;
        return name.End >= speaker.End && !IsPossessor(name) ? (person.Entity, TextSpan.FromBounds(speaker.Start, name.End)) : null;
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release() => _rules?.Release();

    /// <summary>Whether a preposition stands among tokens: in most phrases none does, so that no rule needs to be tried.</summary>
    private bool HasPreposition(TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (tagged.Tags[i] is PosTag.IN or PosTag.TO)
                return true;
        }
        return false;
    }

    private TokenRange? RoleIn(TokenRange tokens)
    {
        _rules ??= RoleRules.Rules.Of(tagged.Language).Scan(new TaggedTokenView(tagged, token => (ulong)TraitsOf(token)));
        _rules.Read(tokens);
        return _rules.MatchAt(tokens.Start)?.Range;
    }

    /// <summary>What rules can ask of a token.</summary>
    public RoleTraits TraitsOf(int token) =>
        (IsForPerson(token) ? RoleTraits.PersonNoun : RoleTraits.None) | (PersonAt(token) is null ? RoleTraits.None : RoleTraits.PersonStart);

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

    private bool IsPossessor(TextSpan name)
    {
        int next = tagged.Article.TokensOf(name).End;
        return next < tagged.Tags.Length && tagged.Tags[next] == PosTag.POS;
    }

    private bool IsForPerson(int token)
    {
        string noun = tagged.Article.KeyOf(token);
        // The last word of "secretary of state" is no title by itself.
        return tagged.Language.Titles.TryGetGender(tagged.Article[token], out _) || tagged.Language.IsPersonNoun(noun, tagged.Tags[token]);
    }
}
