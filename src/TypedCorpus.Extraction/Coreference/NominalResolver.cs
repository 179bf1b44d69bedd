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
        bool[] inName = Spare.Take<bool>(tagged.Article.Tokens.Length);
        foreach (Referent name in names)
        {
            reader.Read(name);
            inName.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(true);
        }
        FormerAndLatter ofTwo = new(tagged, names, entities);
        GenericDescriptions generic = new(syntax, names, entities, isQuoted);
        LaterNames later = new(tagged, names);
        for (TaggedCursor at = tagged.At(0); at.Next.Exists; at = at.Next)
        {
            if ((at.Index & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            bool isPossessive = at.Tag == PosTag.PRPS;
            if (!isPossessive && !IsDefinite(at))
                continue;
            TaggedCursor begin = at.Next;
            if (!isPossessive && IsAlone(begin.Next) && ofTwo.At(begin.Index) is { } oneOfTwo)
            {
                entities.AddMention(oneOfTwo, tagged.Article.SpanOf(at.UpTo(begin.Next)), MentionKind.Nominal, "description-said");
                continue;
            }
            // "The then prime minister".
            if (!isPossessive && begin.IsIn(tagged.Language.Coreference.OfTheTime))
                begin = begin.Next;
            TaggedCursor limit = tagged.At(Math.Min(tagged.Article.SentenceAt(at.Index).EndToken, at.Index + LongestPhrase + 1));
            TaggedCursor end = begin;
            while (end < limit && IsInPhrase(end))
                end = end.Next;
            TaggedCursor head = end.Previous;
            if (end == begin || head.Tag is PosTag.HYPH or PosTag.CD || inName[head.Index] || IsNamedAfter(inName, end))
                continue;
            if (!isPossessive && IsMaker(head) && generic.Maker(at.Next.Index, head.Index) is { } maker)
                entities.AddMention(maker, tagged.Article.SpanOf(at.UpTo(end)), MentionKind.Nominal, "description-generic");
            if (!isPossessive && IsOfNumber(end) && generic.ParentOf(at.Next.Index, head.Index) is { } parent)
                entities.AddMention(parent, tagged.Article.SpanOf(at.UpTo(end.Ahead(2))), MentionKind.Nominal, "description-generic");
            if (!IsAlone(end))
                continue;
            if (isPossessive)
            {
                if (RelativeAt(descriptions, head) is { } relative)
                    entities.AddMention(relative, tagged.Article.SpanOf(at.UpTo(end)), MentionKind.Nominal, "description-said");
                continue;
            }
            int first = AfterSeat(begin, head).Index;
            EntityIndex[] said = descriptions.Find(first, head.Index);
            if ((said.Length > 0 ? generic.Among(said, first) : generic.Find(first, head.Index, hasSeat: first > begin.Index)) is { } entity && (said.Length > 0 || !later.Has(head.Index, entity)))
                entities.AddMention(entity, tagged.Article.SpanOf(at.UpTo(end)), MentionKind.Nominal, said.Length > 0 ? "description-said" : "description-generic");
        }
        Spare.Keep(inName);
        return (descriptions, generic);
    }

    private static bool IsDefinite(TaggedCursor at) => at.Tag == PosTag.DT && at.IsIn(at.Article.Language.Names.DefiniteArticles);

    private static bool IsInPhrase(TaggedCursor at) =>
        at.Tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.NNPS or PosTag.HYPH or PosTag.CD || (at.Tag == PosTag.VBN && at.Previous.Tag == PosTag.HYPH);

    /// <summary>Whether what follows a noun says of how many: <c>the mother of three</c>.</summary>
    private static bool IsOfNumber(TaggedCursor of) =>
        IsLinker(of) && of.Next.Tag == PosTag.CD && of.Ahead(2).Tag is not (PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.HYPH);

    /// <summary>Where a noun phrase goes on after the place of a seat: <c>the Leeds-based group</c>; else where it begins.</summary>
    private static TaggedCursor AfterSeat(TaggedCursor first, TaggedCursor head)
    {
        for (TaggedCursor at = first.Ahead(2); at < head; at = at.Next)
        {
            if (at.Previous.Tag == PosTag.HYPH && at.IsIn(at.Article.Language.Coreference.PlaceAdjectives))
                return at.Next;
        }
        return first;
    }

    /// <summary>Whether a noun means a company by what it makes: <c>the maker of Solar bikes</c>.</summary>
    private static bool IsMaker(TaggedCursor head) => head.Article.Language.Coreference.Makers.Contains(head.Key) && IsLinker(head.Next);

    private static bool IsLinker(TaggedCursor at) => at.IsIn(at.Article.Language.Coreference.Linkers);

    /// <summary>Whether a comma and a name between commas follow a noun phrase, which is then its apposition: <c>The party leader, Cllr Ann Reed, said</c>.</summary>
    private static bool IsNamedAfter(bool[] inName, TaggedCursor comma)
    {
        if (comma.Tag != PosTag.Comma)
            return false;
        TaggedCursor name = comma.Next;
        while (name < comma.Ahead(LongestPhrase) && name.Tag is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNP && !inName[name.Index])
            name = name.Next;
        TaggedCursor end = name;
        while (end.Exists && inName[end.Index])
            end = end.Next;
        return end > name && end.Tag == PosTag.Comma;
    }

    /// <summary>The only person whose noun for a relative the text has said: <c>his father, Tom Reed, … his father</c>.</summary>
    private static EntityIndex? RelativeAt(DescriptionIndex descriptions, TaggedCursor head)
    {
        // "Her husband, Tom": the name that follows says who he is.
        bool isNamed = head.Next.Tag == PosTag.Comma && head.Ahead(2).Tag == PosTag.NNP;
        bool isRelative = head.Article.Language.Coreference.Relatives.Contains(head.Key) && !isNamed;
        return isRelative && descriptions.Find(head.Index, head.Index) is [var only] ? only : null;
    }

    /// <summary>Whether a noun phrase begins at a token that takes up an organization of any name: <c>the company</c>, <c>the newspaper</c>.</summary>
    public static bool IsOrganizationAt(TaggedCursor at) =>
        IsDefinite(at) && at.Next.Tag == PosTag.NN && at.Next.IsIn(at.Article.Language.Coreference.Organizations) && IsAlone(at.Ahead(2));

    /// <summary>Whether a noun that takes up an organization may mean one of this name: <c>the company</c> is no Agency, Ministry or Court.</summary>
    public static bool MayBe(CoreferenceWords words, string noun, string name) =>
        !words.Companies.Contains(noun) || !words.HasPublicBody(NameText.Key(name));

    /// <summary>Whether the noun before a place stands alone: "the spokesman for" and "the department store" are others.</summary>
    internal static bool IsAlone(TaggedCursor after)
    {
        if (!after.Exists || !after.SharesSentence(after.Previous))
            return true;
        // "The newspaper The Echo": its name follows.
        if (after.Tag == PosTag.DT && after.HasCapital)
            return false;
        return after.Tag is not (PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.HYPH or PosTag.CD or PosTag.WP)
            && !after.IsIn(after.Article.Language.Coreference.AfterNouns);
    }
}
