using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// The names in line-ups of a report of sport, where each stands alone between marks, so that nothing around says what it is. Whoever stands in one is a
/// person in the rest of the report as well.
/// </summary>
internal static class LineUps
{
    /// <summary>The names, with those of line-ups in place of what the model has found there, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<LineUp> read = Read(tagged, names);
        if (read.Count == 0)
            return names;
        HashSet<uint> players = PlayersOf(tagged, read);
        List<NameMention> result = [];
        foreach (NameMention name in names)
        {
            if (name.GazetteerId is not null || !read.Exists(lineUp => lineUp.Replaces(name)))
                result.Add(IsPlayer(tagged, name, players) ? name with { Kind = EntityKind.Person } : name);
        }
        foreach (LineUp lineUp in read)
            result.AddRange(lineUp.Names.FindAll(name => !result.Exists(kept => kept.Tokens.Overlaps(name.Tokens))));
        result.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return LoneSurnames.Add(tagged, result, players);
    }

    /// <summary>The line-ups of an article and the lists of substitutes and scorers beside them; none where no team is listed, or the article is no report of sport.</summary>
    private static List<LineUp> Read(TaggedArticle tagged, List<NameMention> names)
    {
        List<LineUp> read = [];
        LineUpReader reader = new(tagged, names);
        TokenizedArticle article = tagged.Article;
        for (int first = 0; first < article.Sentences.Length;)
        {
            int end = first + 1;
            while (end < article.Sentences.Length && article.Sentences[end].Paragraph == article.Sentences[first].Paragraph)
                end++;
            read.AddRange(reader.Read(new TokenRange(article.Sentences[first].FirstToken, article.Sentences[end - 1].EndToken)));
            first = end;
        }
        return read.Exists(static lineUp => lineUp.IsTeam) && ArticleRegister.Of(tagged) == ArticleRegister.Sport ? read : [];
    }

    /// <summary>The surnames in line-ups, but for those that a team has too.</summary>
    private static HashSet<uint> PlayersOf(TaggedArticle tagged, List<LineUp> lineUps)
    {
        HashSet<uint> players = [];
        List<NameMention> names = [.. lineUps.SelectMany(static lineUp => lineUp.Names)];
        foreach (NameMention name in names.Where(static name => name.Kind == EntityKind.Person))
            players.Add(tagged.FormOf(name.Tokens.Last).Cased);
        foreach (NameMention name in names.Where(static name => name.Kind == EntityKind.Organization))
            players.Remove(tagged.FormOf(name.Tokens.Last).Cased);
        return players;
    }

    private static bool IsPlayer(TaggedArticle tagged, NameMention name, HashSet<uint> players) =>
        name is { Kind: EntityKind.Organization, GazetteerId: null, Tokens.Length: 1 } && players.Contains(tagged.FormOf(name.Tokens.Start).Cased);
}
