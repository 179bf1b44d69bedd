using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What is said of names by rule rather than by the model: where a name begins, governments named after their head, and peoples. The sources
/// that the model is trained on differ in these.
/// </summary>
internal static class NameRules
{
    private const int FarthestMake = 40;

    private static readonly HashSet<uint> s_locatives =
        [.. EmbeddedFile.Words("names/locatives.tsv").Select(w => TokenForm.Of(w.AsSpan()).Word)];

    private static readonly HashSet<uint> s_institutions =
        [.. EmbeddedFile.Words("names/institutions.tsv").Select(w => TokenForm.Of(w.AsSpan()).Cased)];

    /// <summary>The names of the model, corrected, with the groups of people that it does not know, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> kept = new(names.Count);
        foreach (NameMention found in NameSpans.Apply(tagged, names))
        {
            NameMention name = WithoutArticle(tagged, WithoutBold(tagged.Article, found));
            if (!IsPeopleWithNoun(tagged, name) && !IsTitleOfWork(tagged, name) && !IsMakeInList(tagged, name, kept))
                kept.Add(MakerAsBody(tagged, InstitutionAsBody(tagged, SeatAsBody(tagged, WithAdministration(tagged, name))), kept));
        }
        kept = BodyEvidence.Apply(tagged, NameConsistency.Apply(tagged, NameFrames.Apply(tagged, kept)));
        AddInstitutions(tagged, kept);
        AddGroups(tagged, kept);
        return kept.ConvertAll(name => IsPeople(tagged, name) ? name with { Kind = EntityKind.Group } : name);
    }

    /// <summary>Whether the model took a people or a following in the plural for a body.</summary>
    private static bool IsPeople(TaggedArticle tagged, NameMention name) =>
        name.Kind == EntityKind.Organization && name.EndToken - name.FirstToken == 1 && name.GazetteerId is null && IsPluralDemonym(tagged.Article, name.FirstToken);

    /// <summary>A name does not reach over a mark of bold in Markdown: **Smith** Long ago.</summary>
    private static NameMention WithoutBold(TokenizedArticle article, NameMention name)
    {
        int first = name.FirstToken;
        while (name.EndToken - first > 1 && article[first] is "*")
            first++;
        int end = first + 1;
        while (end < name.EndToken && article[end] is not "*")
            end++;
        return name with { FirstToken = first, EndToken = end };
    }

    /// <summary>An article in front is no part of a name, unless it has a capital in the middle of a sentence: The Hague.</summary>
    private static NameMention WithoutArticle(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        int first = name.FirstToken;
        if (name.EndToken - first < 2 || !article[first].Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return name;
        bool opensSentence = article.Sentences[article.SentenceOf(first)].FirstToken == first;
        return opensSentence || article[first][0] == 't' ? name with { FirstToken = first + 1 } : name;
    }

    /// <summary>Whether this is a people and a common noun, the Guatemalan government: that describes, and does not name.</summary>
    private static bool IsPeopleWithNoun(TaggedArticle tagged, NameMention name)
    {
        if (name.EndToken - name.FirstToken < 2 || !IsDemonym(tagged, name.FirstToken))
            return false;
        for (int i = name.FirstToken + 1; i < name.EndToken; i++)
        {
            if (NameSegments.HasCapital(tagged.Article, i))
                return false;
        }
        return true;
    }

    /// <summary>Whether a place or body that no list knows is all that stands between quotation marks: a book or song called “The Salt House”.</summary>
    private static bool IsTitleOfWork(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        if (name.Kind == EntityKind.Person || name.EndToken - name.FirstToken < 2 || ListedNames.ClassesOf(tagged, name) != NameClasses.None)
            return false;
        int before = name.FirstToken - 2;
        int behind = name.EndToken;
        if (before < 0 || article[before + 1] is not ("The" or "A" or "An"))
            return false;
        if (behind < article.Tokens.Length && article[behind] is "," or ".")
            behind++;
        return behind < article.Tokens.Length
            && article.Tokens[before].Kind == TokenKind.QuotationMark && article.Tokens[behind].Kind == TokenKind.QuotationMark;
    }

    /// <summary>
    /// Whether this is a further make of one maker in a list of things: Alpine Rover lorries, trailers, Alpine Ramblers. Bodies in the plural
    /// stand in lists too (two carriers, Northern Airways and its rival), but not beside another name that begins with the same word.
    /// </summary>
    private static bool IsMakeInList(TaggedArticle tagged, NameMention name, List<NameMention> before)
    {
        TokenizedArticle article = tagged.Article;
        int sentence = article.SentenceOf(name.FirstToken);
        if (name.Kind != EntityKind.Organization || tagged.Tags[name.EndToken - 1] != PosTag.NNPS || ListedBefore(tagged, name) is not PosTag.NNS)
            return false;
        int farthest = Math.Max(0, before.Count - FarthestMake);
        for (int i = before.Count - 1; i >= farthest && article.SentenceOf(before[i].FirstToken) == sentence; i--)
        {
            if (article[before[i].FirstToken].SequenceEqual(article[name.FirstToken]))
                return true;
        }
        return false;
    }

    /// <summary>
    /// A single name before things, in a list of things that begins with a body's, is a maker rather than a person: Northern trucks and Tanaka
    /// off-road motorcycles; but Clinton supporters are somebody's.
    /// </summary>
    private static NameMention MakerAsBody(TaggedArticle tagged, NameMention name, List<NameMention> before)
    {
        TokenizedArticle article = tagged.Article;
        int sentence = article.SentenceOf(name.FirstToken);
        if (name.Kind != EntityKind.Person || name.EndToken - name.FirstToken > 1 || before.Count == 0
            || ListedBefore(tagged, name) is not (PosTag.NNS or PosTag.NNPS) || !PrecedesThings(tagged, name.EndToken, sentence))
            return name;
        NameMention last = before[before.Count - 1];
        return last.Kind == EntityKind.Organization && article.SentenceOf(last.FirstToken) == sentence ? name with { Kind = EntityKind.Organization } : name;
    }

    /// <summary>The tag of what stands before a name in a list, left of the comma or conjunction; <see langword="null"/> for a name in none.</summary>
    private static PosTag? ListedBefore(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        int joint = name.FirstToken - 1;
        bool isListed = joint >= 1 && article.SentenceOf(joint - 1) == article.SentenceOf(name.FirstToken) && article[joint] is ("," or "and" or "or");
        return isListed ? tagged.Tags[joint - 1] : null;
    }

    /// <summary>Whether a plural of things stands there, behind modifiers at most.</summary>
    private static bool PrecedesThings(TaggedArticle tagged, int token, int sentence)
    {
        const int Modifiers = 4;
        TokenizedArticle article = tagged.Article;
        for (int i = token; i < article.Tokens.Length && i <= token + Modifiers && article.SentenceOf(i) == sentence; i++)
        {
            if (tagged.Tags[i] == PosTag.NNS)
            {
                ReadOnlySpan<char> word = article[i];
                WordClasses classes = Lexicon.Shipped.Find(TokenForm.Of(word.Slice(0, word.Length - 1)).Word).Classes;
                return (classes & (WordClasses.Noun | WordClasses.PersonNoun | WordClasses.GroupNoun)) == WordClasses.Noun;
            }
            bool isHyphened = i + 1 < article.Tokens.Length && tagged.Tags[i + 1] == PosTag.HYPH;
            if (tagged.Tags[i] is not (PosTag.JJ or PosTag.NN or PosTag.HYPH) && !isHyphened)
                return false;
        }
        return false;
    }

    /// <summary>The government of a person is an organization: the Biden administration.</summary>
    private static NameMention WithAdministration(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        bool ends = article[name.EndToken - 1].SequenceEqual("administration".AsSpan());
        if (ends)
            return name with { Kind = EntityKind.Organization };
        bool goesOn = name.Kind == EntityKind.Person && name.EndToken < article.Tokens.Length
            && article.SentenceOf(name.EndToken) == article.SentenceOf(name.FirstToken)
            && article[name.EndToken].SequenceEqual("administration".AsSpan());
        return goesOn ? name with { EndToken = name.EndToken + 1, Kind = EntityKind.Organization } : name;
    }

    /// <summary>A seat stands for the body in it, unless something is said to be there: the White House refused; in the White House.</summary>
    private static NameMention SeatAsBody(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        if (name.Kind != EntityKind.Place || (ListedNames.ClassesOf(tagged, name) & NameClasses.Seat) == 0)
            return name;
        int before = name.FirstToken - 1;
        if (before >= 0 && article[before].Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase))
            before--;
        bool isThere = before >= article.Sentences[article.SentenceOf(name.FirstToken)].FirstToken && s_locatives.Contains(tagged.FormOf(before).Word);
        return isThere ? name : name with { Kind = EntityKind.Organization };
    }

    /// <summary>An institution of a nation is a body, though it has a house too: the Guatemalan Embassy.</summary>
    private static NameMention InstitutionAsBody(TaggedArticle tagged, NameMention name)
    {
        bool isInstitution = name.Kind == EntityKind.Place && name.EndToken - name.FirstToken == 2
            && IsDemonym(tagged, name.FirstToken) && IsInstitution(tagged, name.FirstToken + 1);
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
            while (next < count && names[next].EndToken <= i)
                next++;
            bool free = next == count || names[next].FirstToken > i + 1;
            if (!free || !char.IsUpper(article[i][0]) || !IsDemonym(tagged, i) || !IsInstitution(tagged, i + 1) || article.SentenceOf(i) != article.SentenceOf(i + 1))
                continue;
            bool endsThere = i + 2 == article.Tokens.Length || tagged.Tags[i + 2] is not (PosTag.NNP or PosTag.NNPS);
            bool beginsHere = i == 0 || tagged.Tags[i - 1] is not (PosTag.NNP or PosTag.NNPS) || article.SentenceOf(i - 1) != article.SentenceOf(i);
            if (endsThere && beginsHere)
                names.Add(new NameMention(i, i + 2, EntityKind.Organization));
        }
        names.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
    }

    private static bool IsInstitution(TaggedArticle tagged, int token) =>
        tagged.Tags[token] is PosTag.NNP or PosTag.NN && s_institutions.Contains(tagged.FormOf(token).Cased);

    /// <summary>Adds peoples and followings in the plural that stand in no name: Guatemalans, Republicans.</summary>
    private static void AddGroups(TaggedArticle tagged, List<NameMention> names)
    {
        TokenizedArticle article = tagged.Article;
        int next = 0;
        int count = names.Count;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            while (next < count && names[next].EndToken <= i)
                next++;
            if (next < count && names[next].FirstToken <= i)
                continue;
            if (tagged.Tags[i] is PosTag.NNPS or PosTag.NNS && IsPluralDemonym(article, i))
                names.Add(new NameMention(i, i + 1, EntityKind.Group));
        }
        names.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
    }

    private static bool IsPluralDemonym(TokenizedArticle article, int token)
    {
        ReadOnlySpan<char> word = article[token];
        return word.Length > 4 && char.IsUpper(word[0]) && word[word.Length - 1] == 's'
            && (Lexicon.Shipped.Find(TokenForm.Of(word.Slice(0, word.Length - 1)).Word).Classes & WordClasses.Demonym) != 0;
    }

    private static bool IsDemonym(TaggedArticle tagged, int token) =>
        (Lexicon.Shipped.Find(tagged.FormOf(token).Word).Classes & WordClasses.Demonym) != 0;
}
