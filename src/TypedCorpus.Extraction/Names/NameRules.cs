using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What is said of names by rule rather than by the model: where a name begins, governments named after their head, and peoples. The sources
/// that the model is trained on differ in these.
/// </summary>
internal static class NameRules
{
    /// <summary>The names of the model, corrected, with the peoples that it does not know, in order. Their list is not used any more.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names, ArticleLists lists)
    {
        List<NameMention> kept = Spare.Take<List<NameMention>>();
        names = Then(names, AmpersandNames.Apply(tagged, names));
        names = Then(names, CompoundNames.Apply(tagged, names));
        names = Then(names, PersonBounds.Join(tagged, names));
        names = Then(names, NameSpans.Apply(tagged, names));
        foreach (NameMention found in names)
        {
            NameMention name = PersonEvidence.Apply(tagged, WithoutArticle(tagged, WithoutBold(tagged.Article, found)));
            if (!PeopleNames.IsWithNoun(tagged, name) && !PeopleNames.AreTwo(tagged, name) && !IsTitleOfWork(tagged, name))
                kept.Add(InstitutionAsOrganization(tagged, SeatAsOrganization(tagged, LandAsPlace(tagged, WithAdministration(tagged, name)))));
        }
        Spare.Keep(names);
        kept = Then(kept, ContextualNameRules.Apply(tagged, kept));
        kept = Then(kept, ListedEvidence.Apply(tagged, lists, kept));
        kept = Then(kept, ListedPlaces.Apply(tagged, lists, kept));
        kept = Then(kept, ContextRules.Apply(tagged, kept));
        kept = Then(kept, PersonBounds.WithoutTeams(tagged, kept));
        kept = Then(kept, SpeakerLabels.Apply(tagged, kept));
        kept = Then(kept, ListsOfKind.Apply(tagged, kept));
        kept = Then(kept, ListedTogether.Apply(tagged, kept));
        kept = Then(kept, NameConsistency.Apply(tagged, kept));
        kept = Then(kept, LoneSurnames.Apply(tagged, kept));
        kept = Then(kept, OrganizationEvidence.Apply(tagged, kept));
        kept = Then(kept, RejectedNames.Apply(tagged, kept));
        kept = Then(kept, Abbreviations.Without(tagged, kept));
        kept = Then(kept, LineUps.Apply(tagged, kept));
        AddInstitutions(tagged, kept);
        kept = Then(kept, PeopleNames.Apply(tagged, kept));
        for (int i = 0; i < kept.Count; i++)
            kept[i] = WithoutTitle(tagged.Article, kept[i]);
        return kept;
    }

    /// <summary>What a step has made of the names, whose list is handed back if it has made another.</summary>
    private static List<NameMention> Then(List<NameMention> before, List<NameMention> after)
    {
        if (!ReferenceEquals(before, after))
            Spare.Keep(before);
        return after;
    }

    /// <summary>The name of a person without the titles that the model has taken in: Sgt. [Ann Cole].</summary>
    private static NameMention WithoutTitle(TokenizedArticle article, NameMention name)
    {
        if (name is not { Kind: EntityKind.Person, GazetteerId: null } || article.Language.Names.KeptTitles.Contains(article[name.Tokens.Start]))
            return name;
        TokenRange bare = NameBounds.Bare(article, name);
        // "Princess of Wales": what follows is no name of hers.
        bool isOffice = bare.Start > name.Tokens.Start && article.Language.Names.Linkers.Contains(article[bare.Start - 1]);
        return char.IsLetter(article[bare.Start][0]) && !isOffice ? name with { Tokens = bare } : name;
    }

    /// <summary>A name does not reach over a mark of bold in Markdown: **Smith** Long ago.</summary>
    private static NameMention WithoutBold(TokenizedArticle article, NameMention name)
    {
        int first = name.Tokens.Start;
        while (name.Tokens.End - first > 1 && article[first] is "*")
            first++;
        int end = first + 1;
        while (end < name.Tokens.End && article[end] is not "*")
            end++;
        return name with { Tokens = new TokenRange(first, end) };
    }

    /// <summary>An article in front is no part of a name, unless it has a capital in the middle of a sentence: The Hague.</summary>
    private static NameMention WithoutArticle(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        int first = name.Tokens.Start;
        if (name.Tokens.End - first < 2 || !tagged.Language.Names.DefiniteArticles.Contains(article[first]))
            return name;
        bool opensSentence = article.SentenceAt(first).FirstToken == first;
        return opensSentence || article[first][0] == 't' ? name with { Tokens = name.Tokens with { Start = first + 1 } } : name;
    }

    /// <summary>Whether a place or organization that no list knows is all that stands between quotation marks: a book or song called “The Salt House”.</summary>
    private static bool IsTitleOfWork(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        if (name.Kind == EntityKind.Person || name.Tokens.Length < 2 || ListedNames.ClassesOf(tagged, name.Tokens) != NameClasses.None)
            return false;
        int before = name.Tokens.Start - 2;
        int after = name.Tokens.End;
        if (before < 0 || !tagged.Language.Names.SentenceArticles.Contains(article[before + 1]))
            return false;
        if (after < article.Tokens.Length && article[after] is "," or ".")
            after++;
        return after < article.Tokens.Length
            && article.Tokens[before].Kind == TokenKind.QuotationMark && article.Tokens[after].Kind == TokenKind.QuotationMark;
    }

    /// <summary>The government of a person is an organization: the Biden administration.</summary>
    private static NameMention WithAdministration(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        bool ends = tagged.Language.Names.Administrations.Contains(article[name.Tokens.Last]);
        if (ends)
            return name with { Kind = EntityKind.Organization };
        bool goesOn = name.Kind == EntityKind.Person && name.Tokens.End < article.Tokens.Length
            && article.SentenceOf(name.Tokens.End) == article.SentenceOf(name.Tokens.Start)
            && tagged.Language.Names.Administrations.Contains(article[name.Tokens.End]);
        return goesOn ? name with { Tokens = name.Tokens with { End = name.Tokens.End + 1 }, Kind = EntityKind.Organization } : name;
    }

    /// <summary>What is said to be land or water is a place, whoever is called alike: the Amazon rainforest.</summary>
    private static NameMention LandAsPlace(TaggedArticle tagged, NameMention name)
    {
        int after = name.Tokens.End;
        bool isLand = name.GazetteerId is null && after < tagged.Article.Tokens.Length && !tagged.Article.HasCapital(after)
            && tagged.Language.Names.Land.Contains(tagged.FormOf(after).Word);
        return isLand ? name with { Kind = EntityKind.Place } : name;
    }

    /// <summary>A seat stands for the organization in it, unless something is said to be there: the White House refused; in the White House.</summary>
    private static NameMention SeatAsOrganization(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        if (name.Kind != EntityKind.Place || (ListedNames.ClassesOf(tagged, name.Tokens) & NameClasses.Seat) == 0)
            return name;
        int before = name.Tokens.Start - 1;
        if (before >= 0 && tagged.Language.Names.DefiniteArticles.Contains(article[before]))
            before--;
        bool isThere = before >= article.SentenceAt(name.Tokens.Start).FirstToken && tagged.Language.Names.Locatives.Contains(tagged.FormOf(before).Word);
        return isThere ? name : name with { Kind = EntityKind.Organization };
    }

    /// <summary>An institution of a nation is an organization, though it has a house too: the Guatemalan Embassy.</summary>
    private static NameMention InstitutionAsOrganization(TaggedArticle tagged, NameMention name)
    {
        bool isInstitution = name.Kind == EntityKind.Place && name.Tokens.Length == 2
            && PeopleNames.IsDemonym(tagged, name.Tokens.Start) && IsInstitution(tagged, name.Tokens.Start + 1);
        return isInstitution ? name with { Kind = EntityKind.Organization } : name;
    }

    /// <summary>Adds institutions of a nation that stand in no name: the Guatemalan Embassy, the Syrian Army.</summary>
    private static void AddInstitutions(TaggedArticle tagged, List<NameMention> names)
    {
        TokenizedArticle article = tagged.Article;
        int next = 0;
        int count = names.Count;
        for (int i = 0; i < article.Tokens.Length - 1; i++)
        {
            while (next < count && names[next].Tokens.End <= i)
                next++;
            bool free = next == count || names[next].Tokens.Start > i + 1;
            if (!free || !char.IsUpper(article[i][0]) || !PeopleNames.IsDemonym(tagged, i) || !IsInstitution(tagged, i + 1) || article.SentenceOf(i) != article.SentenceOf(i + 1))
                continue;
            bool endsThere = i + 2 == article.Tokens.Length || tagged.Tags[i + 2] is not (PosTag.NNP or PosTag.NNPS);
            bool beginsHere = i == 0 || tagged.Tags[i - 1] is not (PosTag.NNP or PosTag.NNPS) || article.SentenceOf(i - 1) != article.SentenceOf(i);
            if (endsThere && beginsHere)
                names.Add(new NameMention(new TokenRange(i, i + 2), EntityKind.Organization));
        }
        names.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
    }

    private static bool IsInstitution(TaggedArticle tagged, int token) =>
        tagged.Tags[token] is PosTag.NNP or PosTag.NN && tagged.Language.Names.Institutions.Contains(tagged.FormOf(token).Cased);
}
