using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Takes out what is named but is no person, organization or place: contests, prizes, indices, storms, products of a known maker.</summary>
internal static class RejectedNames
{
    private const int LongestTail = 3;

    // The G20 is no product.
    private const int LongestGroup = 3;

    /// <summary>The names that are left.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> storms = StormsOf(tagged);
        HashSet<uint> surnames = Spare.Take<HashSet<uint>>();
        HashSet<int> ends = Spare.Take<HashSet<int>>();
        foreach (NameMention name in names)
        {
            if (name.Kind != EntityKind.Person)
                continue;
            ends.Add(name.Tokens.End);
            if (name.Tokens.Length > 1 && !IsRank(name))
                surnames.Add(tagged.FormOf(name.Tokens.Last).Cased);
        }
        List<NameMention> left = Spare.Take<List<NameMention>>();
        foreach (NameMention name in names)
        {
            if (!IsMade(name) && !IsSaid(name) && !IsStorm(name))
                left.Add(name);
        }
        Spare.Keep(storms);
        Spare.Keep(surnames);
        Spare.Keep(ends);
        return left;

        // "US [Secretary] of State", "Navy [Capt.] Ann Reed".
        bool IsRank(NameMention name) => tagged.Language.Titles.IsTitleWord(tagged.Article[name.Tokens.Last])
            && (tagged.Article[name.Tokens.Last] is [.., '.'] || (name.Tokens.End < tagged.Tags.Length && tagged.Language.Coreference.Linkers.Contains(tagged.Article[name.Tokens.End])));

        bool IsMade(NameMention name) => IsProduct(tagged, name) || IsShip(tagged, name) || IsModel(tagged, name) || IsProductCode(tagged, name) || DatedWorks.Is(tagged, name);

        bool IsSaid(NameMention name) => IsPostNominal(tagged, name, ends) || EndsInRejectedHead(tagged, name) || IsQuantity(tagged, name) || IsDay(tagged, name) || IsWord(tagged, name) || IsFirstOfHeading(tagged, name) || IsOffice(tagged, name, surnames) || PeopleNames.IsOne(tagged, name);

        bool IsStorm(NameMention name) => name.Tokens.Length == 1 && storms.Contains(tagged.FormOf(name.Tokens.Start).Cased);
    }

    /// <summary>Whether a name ends in such a word, or goes on to one: the Highland League, the London [Marathon].</summary>
    private static bool EndsInRejectedHead(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind == EntityKind.Person || name.GazetteerId is not null)
            return false;
        if (name.Tokens.Length > 1 && IsRejectedHead(tagged, name.Tokens.Last))
            return ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) == OrganizationClass.None;
        int end = Math.Min(tagged.Article.SentenceAt(name.Tokens.Start).EndToken, name.Tokens.End + LongestTail);
        for (int at = name.Tokens.End; at < end && tagged.IsCapitalName(at); at++)
        {
            if (IsRejectedHead(tagged, at))
                return true;
        }
        return false;
    }

    private static bool IsRejectedHead(TaggedArticle tagged, int token) =>
        tagged.Article.HasCapital(token) && tagged.Language.Names.RejectedHeads.Contains(tagged.FormOf(token).Word);

    /// <summary>Whether a word has its capital only from where it stands: [Although] many left.</summary>
    private static bool IsWord(TaggedArticle tagged, NameMention name) =>
        name.Tokens.Length == 1 && name.GazetteerId is null && tagged.Language.Names.NeverNames.Contains(tagged.FormOf(name.Tokens.Start).Cased);

    /// <summary>Whether a common noun that no list knows as a name opens a heading, before a noun in small letters, and has its capital only there: [Harbour] board backs pier.</summary>
    private static bool IsFirstOfHeading(TaggedArticle tagged, NameMention name)
    {
        const WordClasses Persons = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname;
        int first = name.Tokens.Start;
        Sentence sentence = tagged.Article.SentenceAt(first);
        if (name.Tokens.Length > 1 || name.GazetteerId is not null || first != sentence.FirstToken || name.Tokens.End >= sentence.EndToken || Headline.EndsAsProse(tagged.Article, sentence))
            return false;
        WordClasses classes = tagged.ClassesOf(first);
        bool isNoun = (classes & WordClasses.Noun) != 0 && (classes & Persons) == 0 && !tagged.Article.HasCapital(name.Tokens.End) && tagged.Tags[name.Tokens.End] is PosTag.NN or PosTag.NNS;
        return isNoun && !ListedNames.AnyHas(tagged, name.Tokens) && !IsNamedInside(tagged, first);
    }

    /// <summary>Whether the article has a word with a capital where no sentence begins.</summary>
    private static bool IsNamedInside(TaggedArticle tagged, int token)
    {
        uint cased = tagged.FormOf(token).Cased;
        for (int i = 0; i < tagged.Article.Tokens.Length; i++)
        {
            if (tagged.FormOf(i).Cased == cased && i > tagged.Article.SentenceAt(i).FirstToken)
                return true;
        }
        return false;
    }

    /// <summary>Whether letters after a comma that follows somebody's name are no place: Tom Molomby, [SC], said.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="name">The name.</param>
    /// <param name="ends">Where names of persons end.</param>
    private static bool IsPostNominal(TaggedArticle tagged, NameMention name, HashSet<int> ends)
    {
        bool isShort = name.Kind == EntityKind.Place && name.Tokens.Length == 1 && name.GazetteerId is null;
        return isShort && ends.Contains(name.Tokens.Start - 1) && tagged.Article[name.Tokens.Start - 1] is "," && tagged.Language.Coreference.PostNominals.Contains(tagged.Article[name.Tokens.Start]);
    }

    /// <summary>Whether a person is only called by an office: the [Foreign Secretary] of Ruritania.</summary>
    private static bool IsOffice(TaggedArticle tagged, NameMention name, HashSet<uint> surnames)
    {
        const WordClasses Names = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname;
        if (name.Kind != EntityKind.Person || name.GazetteerId is not null || surnames.Contains(tagged.FormOf(name.Tokens.Last).Cased))
            return false;
        bool mayBeName = ((tagged.ClassesOf(name.Tokens.Start) | tagged.ClassesOf(name.Tokens.Last)) & Names) != 0;
        // "US [Secretary] of State Ann Reed": whatever it is elsewhere.
        bool goesOn = name.Tokens.Length == 1 && name.Tokens.End < tagged.Tags.Length && tagged.Language.Coreference.Linkers.Contains(tagged.Article[name.Tokens.End]);
        bool isShortened = name.Tokens.Length > 1 && tagged.Article[name.Tokens.Last] is [.., _, '.'];
        return (!mayBeName || goesOn || isShortened) && tagged.Language.Titles.IsTitleWord(tagged.Article[name.Tokens.Last]);
    }

    /// <summary>Whether this is a ship: HMS Lion, MV [Northern Star].</summary>
    private static bool IsShip(TaggedArticle tagged, NameMention name) => name.GazetteerId is null
        && (tagged.Language.Names.ShipPrefixes.Contains(tagged.Article[name.Tokens.Start])
            || (name.Tokens.Start > 0 && tagged.Language.Names.ShipPrefixes.Contains(tagged.Article[name.Tokens.Start - 1])));

    /// <summary>Whether a company's name is the first part of a model's: a [Boeing] 747, a [Volvo] XC40.</summary>
    private static bool IsModel(TaggedArticle tagged, NameMention name)
    {
        const int DigitsOfModel = 3;
        int after = name.Tokens.End;
        if (name.Kind != EntityKind.Organization || name.GazetteerId is not null || after >= tagged.Article.Tokens.Length
            || tagged.Article.SentenceOf(after) != tagged.Article.SentenceOf(name.Tokens.Start)
            || ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) != OrganizationClass.Company)
            return false;
        ReadOnlySpan<char> word = tagged.Article[after];
        return HasDigit(word) && (char.IsUpper(word[0]) || (word.Length == DigitsOfModel && AreAll(word, char.IsDigit)));
    }

    /// <summary>Whether a name is the code of a product, which an article stands before: the [RAV4], an [A320neo].</summary>
    private static bool IsProductCode(TaggedArticle tagged, NameMention name)
    {
        int first = name.Tokens.Start;
        if (name.Kind == EntityKind.Person || name.Tokens.Length > 1 || name.GazetteerId is not null || ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) != OrganizationClass.None)
            return false;
        bool followsArticle = first > 0 && tagged.Tags[first - 1] is PosTag.DT or PosTag.PRPS;
        ReadOnlySpan<char> word = tagged.Article[first];
        return followsArticle && word.Length > LongestGroup && char.IsUpper(word[0]) && HasDigit(word);
    }

    /// <summary>Whether this is a day, which an agency writes after the place: ACCRA, [Jan 29] (Reuters).</summary>
    private static bool IsDay(TaggedArticle tagged, NameMention name) =>
        name.Tokens.Length == 2 && name.GazetteerId is null && tagged.Article.Tokens[name.Tokens.Last].Kind == TokenKind.Number
            && tagged.Language.Calendar.MonthOf(tagged.Article[name.Tokens.Start].ToString()) > 0;

    /// <summary>Whether this is an hour, a sum or its currency, and no name: at [6.50am], [US]$40, [R17].62, a [N7bn] road.</summary>
    private static bool IsQuantity(TaggedArticle tagged, NameMention name)
    {
        if (name.Tokens.Length > 1 || name.GazetteerId is not null)
            return false;
        ReadOnlySpan<char> word = tagged.Article[name.Tokens.Start];
        int after = name.Tokens.End;
        bool isJoined = after < tagged.Article.Tokens.Length && !tagged.Article.SpaceBefore(after);
        bool hasFraction = isJoined && after + 1 < tagged.Article.Tokens.Length && tagged.Article[after] is "." && !tagged.Article.SpaceBefore(after + 1) && char.IsDigit(tagged.Article[after + 1][0]);
        if (hasFraction && char.IsDigit(word[word.Length - 1]))
            return true;
        if (IsSum(word))
            return true;
        bool isCurrency = isJoined && tagged.Tags[after] == PosTag.Dollar;
        return name.Kind != EntityKind.Organization && (isCurrency || char.IsDigit(word[0]));
    }

    /// <summary>Whether a currency, a number and its size are written as one word: N7bn.</summary>
    private static bool IsSum(ReadOnlySpan<char> word)
    {
        const int LongestSize = 2;
        int currency = 0;
        while (currency < word.Length && char.IsUpper(word[currency]))
            currency++;
        int end = word.Length;
        while (end > currency && char.IsLower(word[end - 1]))
            end--;
        bool hasSize = word.Length - end is > 0 and <= LongestSize;
        return hasSize && currency > 0 && end > currency && AreAll(word.Slice(currency, end - currency), char.IsDigit);
    }

    private static bool HasDigit(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsDigit(c))
                return true;
        }
        return false;
    }

    private static bool AreAll(ReadOnlySpan<char> word, Func<char, bool> isOne)
    {
        foreach (char c in word)
        {
            if (!isOne(c))
                return false;
        }
        return true;
    }

    /// <summary>
    /// Whether this is what a known company makes, and no company: two Toyota Land Cruisers, the Apple Watch. A plural or an article tells it
    /// from names of companies that begin alike.
    /// </summary>
    private static bool IsProduct(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind != EntityKind.Organization || name.Tokens.Length < 2 || name.GazetteerId is not null
            || ListedOrganizations.Of(tagged.Language).ClassOf(tagged, TokenRange.Of(name.Tokens.Start)) != OrganizationClass.Company
            || ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) != OrganizationClass.None)
            return false;
        int last = name.Tokens.Last;
        string ending = tagged.Article.KeyOf(last);
        if (ContextualNameRules.KindByHead(tagged, last) is not null || tagged.Language.OrganizationEndings.IsSuffix(ending) || tagged.Language.OrganizationEndings.IsTrade(ending))
            return false;
        bool hasArticle = name.Tokens.Start > 0 && tagged.Tags[name.Tokens.Start - 1] is PosTag.DT or PosTag.CD;
        return (hasArticle || tagged.Tags[last] == PosTag.NNPS) && !HasBody(tagged, name.Tokens);
    }

    /// <summary>Whether a name has a word for a body of people after its first: the Progressive Liberal [Party] of Ruritania, the Royal [Institute] of Letters.</summary>
    public static bool HasBody(TaggedArticle tagged, TokenRange name)
    {
        for (int i = name.Start + 1; i < name.End; i++)
        {
            if ((tagged.ClassesOf(i) & WordClasses.GroupNoun) != 0 || ContextualNameRules.KindByHead(tagged, i) == EntityKind.Organization)
                return true;
        }
        return false;
    }

    /// <summary>The names of the storms of an article: what follows Hurricane or Typhoon.</summary>
    private static HashSet<uint> StormsOf(TaggedArticle tagged)
    {
        HashSet<uint> storms = Spare.Take<HashSet<uint>>();
        for (int i = 0; i + 1 < tagged.Article.Tokens.Length; i++)
        {
            if (tagged.Article.HasCapital(i) && tagged.Language.Names.Storms.Contains(tagged.FormOf(i).Word) && tagged.Article.HasCapital(i + 1))
                storms.Add(tagged.FormOf(i + 1).Cased);
        }
        return storms;
    }
}
