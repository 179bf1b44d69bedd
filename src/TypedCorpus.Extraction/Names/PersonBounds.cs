using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Makes names of persons longer that the model has cut: at a hyphen, after a surname that comes first, after a particle.</summary>
internal static class PersonBounds
{
    private const int LongestSyllable = 6;
    private const int ShortestTeam = 3;

    /// <summary>The names with those joined that stand side by side, with nothing between, and are one: Ann Reed [Ek].</summary>
    public static List<NameMention> Join(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> joined = Spare.Take<List<NameMention>>();
        foreach (NameMention name in names)
        {
            int last = joined.Count - 1;
            if (last >= 0 && IsRestOf(tagged, joined[last], name))
                joined[last] = joined[last] with { Tokens = joined[last].Tokens with { End = name.Tokens.End } };
            else
                joined.Add(name);
        }
        return joined;
    }

    /// <summary>The names without the team that a player is one of, where the article names the team: former [Puma] Ann Reed, of the Pumas.</summary>
    public static List<NameMention> WithoutTeams(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> players = Spare.Take<HashSet<uint>>();
        foreach (NameMention name in names)
        {
            ReadOnlySpan<char> word = tagged.Article[name.Tokens.Start];
            if (name.Kind == EntityKind.Organization && name.Tokens.Length == 1 && word.Length > ShortestTeam && word[word.Length - 1] == 's')
                players.Add(TokenForm.WordOf(word.Slice(0, word.Length - 1)));
        }
        for (int i = 0; players.Count > 0 && i < names.Count; i++)
        {
            if (IsPlayer(tagged, names[i], players))
                names[i] = names[i] with { Tokens = names[i].Tokens with { Start = names[i].Tokens.Start + 1 } };
        }
        Spare.Keep(players);
        return names;
    }

    private static bool IsPlayer(TaggedArticle tagged, NameMention name, HashSet<uint> players) =>
        name.Kind == EntityKind.Person && name.Tokens.Length > 2 && name.GazetteerId is null && players.Contains(tagged.FormOf(name.Tokens.Start).Word);

    private static bool IsRestOf(TaggedArticle tagged, NameMention full, NameMention rest)
    {
        bool arePersons = full is { Kind: EntityKind.Person, GazetteerId: null } && rest is { Kind: EntityKind.Person, GazetteerId: null };
        bool areBeside = full.Tokens.End == rest.Tokens.Start && tagged.Article.SentenceOf(rest.Tokens.Start) == tagged.Article.SentenceOf(full.Tokens.Start);
        return arePersons && areBeside && full.Tokens.Length > 1 && rest.Tokens.Length == 1;
    }

    /// <summary>The name with what belongs to it, without the runs that stand behind it: Tait [38no].</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="name">The name.</param>
    /// <param name="free">From the end of the name before to the start of the name after.</param>
    public static NameMention Extend(TaggedArticle tagged, NameMention name, TokenRange free)
    {
        if (name.Tokens.Length > 1 && tagged.Article[name.Tokens.Last] is [>= '0' and <= '9', ..] && name.GazetteerId is null)
            name = name with { Tokens = name.Tokens with { End = name.Tokens.Last } };
        name = WithoutRank(tagged, name);
        Sentence sentence = tagged.Article.SentenceAt(name.Tokens.Start);
        free = new TokenRange(Math.Max(free.Start, sentence.FirstToken), Math.Min(free.End, sentence.EndToken));
        return WithParticles(tagged, WithGeneration(tagged, SecondSurnames.Apply(tagged, WithHyphen(tagged, WithSyllables(tagged, name, free.End), free.End), free.End), free.End), free.Start);
    }

    /// <summary>The name with what tells it from a father's: Adlai Reed [II], Tom Reed[, Jr.].</summary>
    private static NameMention WithGeneration(TaggedArticle tagged, NameMention name, int limit)
    {
        if (name.GazetteerId is not null)
            return name;
        int at = name.Tokens.End;
        if (at + 1 < limit && name.Tokens.Length > 1 && tagged.Article[at] is ",")
            at++;
        return at < limit && tagged.Language.Names.Generations.Contains(tagged.Article[at]) ? name with { Tokens = name.Tokens with { End = at + 1 } } : name;
    }

    /// <summary>The name without a rank with its number before it: [Fire Officer 2] Ann Reed.</summary>
    private static NameMention WithoutRank(TaggedArticle tagged, NameMention name)
    {
        if (name.GazetteerId is not null)
            return name;
        for (int number = name.Tokens.Start + 1; number < name.Tokens.Last - 1; number++)
        {
            if (tagged.Article[number] is [>= '0' and <= '9'])
                return name with { Tokens = name.Tokens with { Start = number + 1 } };
        }
        return name;
    }

    /// <summary>After a surname that comes first, the given name of two syllables: Park [Won-soon].</summary>
    private static NameMention WithSyllables(TaggedArticle tagged, NameMention name, int limit)
    {
        TokenizedArticle article = tagged.Article;
        int given = name.Tokens.End;
        bool isSurname = name.Tokens.Length == 1 && PersonEvidence.IsSurnameFirst(tagged, name.Tokens.Start);
        bool isGiven = given + 2 < limit && NameBounds.IsCapitalised(article[given]) && IsHyphen(tagged, given + 1) && IsSyllable(article[given + 2]);
        return isSurname && isGiven ? name with { Tokens = name.Tokens with { End = given + 3 } } : name;
    }

    /// <summary>A full name that ends at a hyphen goes on after it: Ann Reed-Cole, Moon Jae-in. (Reed-Cole alone may be two persons.)</summary>
    private static NameMention WithHyphen(TaggedArticle tagged, NameMention name, int limit)
    {
        TokenizedArticle article = tagged.Article;
        int hyphen = name.Tokens.End;
        if (name.Tokens.Length < 2 || hyphen + 1 >= limit || !IsHyphen(tagged, hyphen))
            return name;
        bool isSurname = tagged.Tags[hyphen + 1] == PosTag.NNP && NameBounds.IsCapitalised(article[hyphen + 1]);
        bool isSyllable = name.Tokens.Length == 2 && IsSyllable(article[hyphen + 1]) && PersonEvidence.IsSurnameFirst(tagged, name.Tokens.Start);
        return isSurname || isSyllable ? name with { Tokens = name.Tokens with { End = hyphen + 2 } } : name;
    }

    /// <summary>The small words before a surname, and the given name before these: [Ann van] Rijn, [al-]Eryani.</summary>
    private static NameMention WithParticles(TaggedArticle tagged, NameMention name, int limit)
    {
        TokenizedArticle article = tagged.Article;
        int first = name.Tokens.Start;
        if (first - 2 >= limit && IsHyphen(tagged, first - 1) && tagged.Language.Names.ArticlePrefixes.Contains(article[first - 2]))
            return name with { Tokens = name.Tokens with { Start = HasGivenName(tagged, name.Tokens with { Start = first - 2 }, limit) ? first - 3 : first - 2 } };
        int particle = first;
        while (particle - 1 >= limit && tagged.Language.Names.Particles.Contains(article[particle - 1]))
            particle--;
        if (particle == first)
            return name;
        return name with { Tokens = name.Tokens with { Start = HasGivenName(tagged, name.Tokens with { Start = particle }, limit) ? particle - 1 : particle } };
    }

    /// <summary>Whether a given name stands right before a surname with its small words.</summary>
    private static bool HasGivenName(TaggedArticle tagged, TokenRange surname, int limit)
    {
        int given = surname.Start - 1;
        return given >= limit && NameBounds.IsCapitalised(tagged.Article[given])
            && tagged.Language.GivenNames.IsGiven(tagged.Article[given]);
    }

    private static bool IsHyphen(TaggedArticle tagged, int token) =>
        (tagged.Tags[token] == PosTag.HYPH || tagged.Article[token] is "-") && !tagged.Article.SpaceBefore(token) && !tagged.Article.SpaceBefore(token + 1);

    private static bool IsSyllable(ReadOnlySpan<char> word) => word.Length <= LongestSyllable && char.IsLower(word[0]);
}
