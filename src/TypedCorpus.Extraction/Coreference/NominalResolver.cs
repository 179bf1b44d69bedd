using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Gives a noun phrase with <c>the</c> the entity of which a title, an apposition or its own name has said the noun, where only one has:
/// <c>Ann Reed, the spokeswoman for … the spokeswoman</c>; <c>the Department of Defense … the department</c>. Where nobody has, the noun itself
/// may tell: see <see cref="GenericDescriptions"/>.
/// </summary>
internal static class NominalResolver
{
    private const int LongestPhrase = 6;

    /// <summary>Adds nominal mentions.</summary>
    /// <returns>What has been said of whom, and how descriptions of which nothing has been said are read.</returns>
    public static (DescriptionIndex Said, GenericDescriptions Generic) Resolve(ArticleSyntax syntax, List<Referent> names, EntityBuilder entities, Predicate<int> isQuoted, CancellationToken cancellationToken)
    {
        TaggedArticle tagged = syntax.Tagged;
        DescriptionIndex descriptions = new(tagged);
        DescriptionReader reader = new(tagged, entities, descriptions);
        bool[] inName = new bool[tagged.Article.Tokens.Length];
        foreach (Referent name in names)
        {
            reader.Read(name);
            inName.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
        }
        FormerAndLatter ofTwo = new(tagged, names, entities);
        GenericDescriptions generic = new(syntax, names, entities, isQuoted);
        LaterNames later = new(tagged, names);
        for (int t = 0; t + 1 < tagged.Article.Tokens.Length; t++)
        {
            if ((t & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            bool isPossessive = tagged.Tags[t] == PosTag.PRPS;
            if (!isPossessive && (tagged.Tags[t] != PosTag.DT || !tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[t])))
                continue;
            if (!isPossessive && IsAlone(tagged, t + 2) && ofTwo.At(t + 1) is { } oneOfTwo)
            {
                entities.AddMention(oneOfTwo, tagged.Article.SpanOf(new TokenRange(t, t + 2)), MentionKind.Nominal, "description-said");
                continue;
            }
            // "The then prime minister".
            int determiner = !isPossessive && tagged.Language.Coreference.OfTheTime.Contains(tagged.Article[t + 1]) ? t + 1 : t;
            int head = determiner;
            int end = Math.Min(tagged.Article.SentenceAt(t).EndToken, t + LongestPhrase + 1);
            while (head + 1 < end && IsInPhrase(tagged, head + 1))
                head++;
            if (head == determiner || tagged.Tags[head] is PosTag.HYPH or PosTag.CD || inName[head] || IsNamedAfter(tagged, inName, head + 1))
                continue;
            if (!isPossessive && IsMaker(tagged, head) && generic.Maker(t + 1, head) is { } maker)
                entities.AddMention(maker, tagged.Article.SpanOf(new TokenRange(t, head + 1)), MentionKind.Nominal, "description-generic");
            if (!isPossessive && IsOfNumber(tagged, head + 1) && generic.ParentOf(t + 1, head) is { } parent)
                entities.AddMention(parent, tagged.Article.SpanOf(new TokenRange(t, head + 3)), MentionKind.Nominal, "description-generic");
            if (!IsAlone(tagged, head + 1))
                continue;
            if (isPossessive)
            {
                if (RelativeAt(tagged, descriptions, head) is { } relative)
                    entities.AddMention(relative, tagged.Article.SpanOf(new TokenRange(t, head + 1)), MentionKind.Nominal, "description-said");
                continue;
            }
            int first = AfterSeat(tagged, determiner + 1, head);
            EntityIndex[] said = descriptions.Find(first, head);
            if ((said.Length > 0 ? generic.Among(said, first) : generic.Find(first, head, hasSeat: first > determiner + 1)) is { } entity && (said.Length > 0 || !later.Has(head, entity)))
                entities.AddMention(entity, tagged.Article.SpanOf(new TokenRange(t, head + 1)), MentionKind.Nominal, said.Length > 0 ? "description-said" : "description-generic");
        }
        return (descriptions, generic);
    }

    private static bool IsInPhrase(TaggedArticle tagged, int token) =>
        tagged.Tags[token] is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.CD || (tagged.Tags[token] == PosTag.VBN && tagged.Tags[token - 1] == PosTag.HYPH);

    /// <summary>Whether what follows a noun says of how many: <c>the mother of three</c>.</summary>
    private static bool IsOfNumber(TaggedArticle tagged, int of) =>
        of + 1 < tagged.Tags.Length && tagged.Language.Coreference.Linkers.Contains(tagged.Article[of]) && tagged.Tags[of + 1] == PosTag.CD
        && !(of + 2 < tagged.Tags.Length && tagged.Tags[of + 2] is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.HYPH);

    /// <summary>Where a noun phrase goes on after the place of a seat: <c>the Leeds-based group</c>; else where it begins.</summary>
    private static int AfterSeat(TaggedArticle tagged, int first, int head)
    {
        for (int t = first + 2; t < head; t++)
        {
            if (tagged.Tags[t - 1] == PosTag.HYPH && tagged.Language.Coreference.PlaceAdjectives.Contains(tagged.Article[t]))
                return t + 1;
        }
        return first;
    }

    /// <summary>Whether a noun means a company by what it makes: <c>the maker of Solar bikes</c>.</summary>
    private static bool IsMaker(TaggedArticle tagged, int head) =>
        tagged.Language.Coreference.Makers.Contains(NameText.Key(tagged.Article[head])) && head + 1 < tagged.Tags.Length && tagged.Language.Coreference.Linkers.Contains(tagged.Article[head + 1]);

    /// <summary>Whether a comma and a name between commas follow a noun phrase, which is then its apposition: <c>The party leader, Cllr Ann Reed, said</c>.</summary>
    private static bool IsNamedAfter(TaggedArticle tagged, bool[] inName, int comma)
    {
        if (comma >= tagged.Tags.Length || tagged.Tags[comma] != PosTag.Comma)
            return false;
        int name = comma + 1;
        while (name < tagged.Tags.Length && name - comma < LongestPhrase && !inName[name] && tagged.Tags[name] is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNP)
            name++;
        int end = name;
        while (end < tagged.Tags.Length && inName[end])
            end++;
        return end > name && end < tagged.Tags.Length && tagged.Tags[end] == PosTag.Comma;
    }

    /// <summary>The only person whose noun for a relative the text has said: <c>his father, Tom Reed, … his father</c>.</summary>
    private static EntityIndex? RelativeAt(TaggedArticle tagged, DescriptionIndex descriptions, int head)
    {
        // "Her husband, Tom": the name that follows says who he is.
        bool isNamed = head + 2 < tagged.Tags.Length && tagged.Tags[head + 1] == PosTag.Comma && tagged.Tags[head + 2] == PosTag.NNP;
        bool isRelative = tagged.Language.Coreference.Relatives.Contains(NameText.Key(tagged.Article[head])) && !isNamed;
        return isRelative && descriptions.Find(head, head) is [var only] ? only : null;
    }

    /// <summary>Whether a noun phrase begins at a token that takes up an organization of any name: <c>the company</c>, <c>the newspaper</c>.</summary>
    public static bool IsOrganizationAt(TaggedArticle tagged, int token)
    {
        bool isPhrase = token + 1 < tagged.Tags.Length && tagged.Tags[token] == PosTag.DT && tagged.Tags[token + 1] == PosTag.NN && IsAlone(tagged, token + 2);
        return isPhrase && tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[token])
            && tagged.Language.Coreference.Organizations.Contains(tagged.Article[token + 1]);
    }

    /// <summary>Whether a noun that takes up an organization may mean one of this name: <c>the company</c> is no Agency, Ministry or Court.</summary>
    public static bool MayBe(CoreferenceWords words, string noun, string name) =>
        !words.Companies.Contains(noun) || !Array.Exists(NameText.Key(name).Split(' '), words.PublicBodies.Contains);

    /// <summary>Whether the noun before a token stands alone: "the spokesman for" and "the department store" are others.</summary>
    internal static bool IsAlone(TaggedArticle tagged, int token)
    {
        if (token >= tagged.Tags.Length || tagged.Article.SentenceOf(token) != tagged.Article.SentenceOf(token - 1))
            return true;
        // "The newspaper The Echo": its name follows.
        if (tagged.Tags[token] == PosTag.DT && tagged.Article.HasCapital(token))
            return false;
        return tagged.Tags[token] is not (PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.HYPH or PosTag.CD or PosTag.WP)
            && !tagged.Language.Coreference.AfterNouns.Contains(tagged.Article[token]);
    }
}
