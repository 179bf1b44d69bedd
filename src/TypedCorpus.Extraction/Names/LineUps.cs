using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// The names in a line-up of a report of sport, where each stands alone between marks, so that nothing around says what it is:
/// <c>Ashford: Reed; Cole, Fox (Hill 71), Lane; Stone.</c> Before the colon is the team, after it are persons.
/// </summary>
internal static class LineUps
{
    private const int FewestNames = 7;
    private const int LongestName = 3;
    private const int LongestTeam = 4;

    // (4-2-3-1)
    private const int LongestFormation = 11;

    /// <summary>The names, with those of line-ups in place of what the model has found there, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> lineUps = [];
        List<TokenRange> read = [];
        TokenizedArticle article = tagged.Article;
        for (int first = 0; first < article.Sentences.Length;)
        {
            int end = first + 1;
            while (end < article.Sentences.Length && article.Sentences[end].Paragraph == article.Sentences[first].Paragraph)
                end++;
            TokenRange paragraph = new(article.Sentences[first].FirstToken, article.Sentences[end - 1].EndToken);
            if (Read(tagged, paragraph) is { } found && ArticleRegister.Of(tagged) == ArticleRegister.Sport)
            {
                lineUps.AddRange(found);
                read.Add(paragraph);
            }
            first = end;
        }
        if (read.Count == 0)
            return names;
        List<NameMention> result = names.FindAll(name => name.GazetteerId is not null || !read.Exists(line => line.Overlaps(name.Tokens)));
        result.AddRange(lineUps.FindAll(name => !result.Exists(kept => kept.Tokens.Overlaps(name.Tokens))));
        result.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return result;
    }

    /// <summary>The names of a paragraph that is a line-up; <see langword="null"/> for any other.</summary>
    private static List<NameMention>? Read(TaggedArticle tagged, TokenRange paragraph)
    {
        int colon = paragraph.Start;
        while (colon < paragraph.End && colon - paragraph.Start <= LongestTeam + LongestFormation && tagged.Article[colon] is not ":")
            colon++;
        if (colon >= paragraph.Last || colon == paragraph.Start || tagged.Article[colon] is not ":")
            return null;
        List<NameMention> names = [];
        TokenRange team = WithoutFormation(tagged, new TokenRange(paragraph.Start, colon));
        if (team.Length > LongestTeam)
            return null;
        if (IsName(tagged, team))
            names.Add(new NameMention(team, EntityKind.Organization));
        for (int i = colon + 1; i < paragraph.End; i++)
        {
            if (!tagged.Article.HasCapital(i) || IsLabel(tagged, i))
            {
                if (IsPartOfLineUp(tagged, i))
                    continue;
                return null;
            }
            int start = i;
            while (i + 1 < paragraph.End && (tagged.Article.HasCapital(i + 1) || IsHyphenInName(tagged, i + 1)))
                i++;
            TokenRange name = new(start, i + 1);
            if (name.Length > LongestName + 1)
                return null;
            if (tagged.Article[start].Length > 1)
                names.Add(new NameMention(name, EntityKind.Person));
        }
        return names.Count > FewestNames ? names : null;
    }

    /// <summary>The team before the numbers in brackets: Ashford (4-4-2).</summary>
    private static TokenRange WithoutFormation(TaggedArticle tagged, TokenRange team)
    {
        if (tagged.Article[team.Last] is not ")")
            return team;
        int bracket = team.Last - 1;
        while (bracket > team.Start && tagged.Article[bracket] is not "(" && !char.IsLetter(tagged.Article[bracket][0]))
            bracket--;
        return bracket > team.Start && tagged.Article[bracket] is "(" ? team with { End = bracket } : team;
    }

    private static bool IsName(TaggedArticle tagged, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (!tagged.IsCapitalName(i))
                return false;
        }
        return !IsLineUpWord(tagged, range.Start);
    }

    private static bool IsHyphenInName(TaggedArticle tagged, int token) =>
        tagged.Article[token] is "-" or "'" or "’" && !tagged.Article.SpaceBefore(token) && token + 1 < tagged.Tags.Length && tagged.Article.HasCapital(token + 1) && !tagged.Article.SpaceBefore(token + 1);

    /// <summary>What says which names follow: <c>Booked: Cole, Fox</c>, <c>Subs not used: Lane</c>.</summary>
    private static bool IsLabel(TaggedArticle tagged, int token) =>
        token + 1 < tagged.Tags.Length && IsLineUpWord(tagged, token) && (tagged.Article[token + 1] is ":" || IsLineUpWord(tagged, token + 1));

    private static bool IsLineUpWord(TaggedArticle tagged, int token) => tagged.Language.Names.LineUpWords.Contains(tagged.FormOf(token).Word);

    /// <summary>What stands between the names: marks, minutes, words such as <c>subs</c>.</summary>
    private static bool IsPartOfLineUp(TaggedArticle tagged, int token) =>
        tagged.Article.Tokens[token].Kind != TokenKind.Word || IsLineUpWord(tagged, token);
}
