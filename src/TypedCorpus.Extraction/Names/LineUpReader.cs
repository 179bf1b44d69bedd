using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Reads lists of players: <c>Ashford (4-4-2): Reed; Cole, Fox (Hill 71), Lane; Stone</c>, without a colon where the article names the team elsewhere, and
/// <c>Subs not used: Page, Banks</c>. They may stand one after the other in a paragraph.
/// </summary>
/// <param name="tagged">The article.</param>
/// <param name="names">Its names so far.</param>
internal sealed class LineUpReader(TaggedArticle tagged, List<NameMention> names)
{
    private const int FewestOfTeam = 7;
    private const int LongestName = 3;
    private const int LongestTeam = 4;

    // (4-2-3-1)
    private const int LongestFormation = 11;

    private HashSet<uint>? _bodies;

    private TokenizedArticle Article => tagged.Article;

    /// <summary>The organizations and places that the article names, which may be teams.</summary>
    private HashSet<uint> Bodies => _bodies ??= [.. names.Where(static n => n.Kind is EntityKind.Organization or EntityKind.Place).Select(n => tagged.FormOf(n.Tokens))];

    /// <summary>The lists of a paragraph, in order.</summary>
    public IEnumerable<LineUp> Read(TokenRange paragraph)
    {
        int free = paragraph.Start;
        if (BeginsAsList(paragraph) && TeamAtStart(paragraph) is { } team && OfTeam(team, paragraph with { Start = team.End }) is { } first)
        {
            free = first.Tokens.End;
            yield return first;
        }
        for (int i = free; i < paragraph.Last; i++)
        {
            if (Article[i] is not ":" || HeadingBefore(i, free) is not { } heading || Under(heading, paragraph with { Start = i + 1 }) is not { } lineUp)
                continue;
            yield return lineUp;
            free = lineUp.Tokens.End;
            i = free - 1;
        }
    }

    /// <summary>What is listed under a heading.</summary>
    private LineUp? Under(TokenRange heading, TokenRange rest)
    {
        if (!IsLineUpWord(heading.Start))
            return OfTeam(heading, rest);
        (List<NameMention> persons, TokenRange list) = Persons(rest);
        persons = persons.FindAll(IsOutsideBrackets);
        return persons.Count > 0 ? new LineUp(heading with { End = list.End }, persons, false) : null;
    }

    private LineUp? OfTeam(TokenRange team, TokenRange rest)
    {
        (List<NameMention> persons, TokenRange list) = Persons(rest);
        if (persons.Count < FewestOfTeam)
            return null;
        List<NameMention> all = IsName(team) ? [new NameMention(team, EntityKind.Organization)] : [];
        all.AddRange(persons);
        return new LineUp(team with { End = list.End }, all, true);
    }

    /// <summary>The team or label before a colon, without the numbers in brackets of <c>Ashford (4-4-2)</c>; <see langword="null"/> where it follows a word.</summary>
    private TokenRange? HeadingBefore(int colon, int free)
    {
        int end = colon;
        if (end - 1 > free && Article[end - 1] is ")")
        {
            int bracket = end - 2;
            while (bracket > free && end - bracket < LongestFormation && Article[bracket] is not "(" && !char.IsLetter(Article[bracket][0]))
                bracket--;
            end = Article[bracket] is "(" ? bracket : end;
        }
        int start = end;
        while (start > free && end - start < LongestTeam && (Article.HasCapital(start - 1) || IsLineUpWord(start - 1)))
            start--;
        bool isWhole = start < end && (start == free || Article.Tokens[start - 1].Kind != TokenKind.Word);
        return isWhole ? new TokenRange(start, end) : null;
    }

    /// <summary>The persons at the beginning of a range where nothing else stands between marks, and how far they reach: to the last full stop before what is no list.</summary>
    private (List<NameMention> Persons, TokenRange List) Persons(TokenRange rest)
    {
        List<NameMention> persons = [];
        int stop = rest.Start;
        for (int i = rest.Start; i < rest.End; i++)
        {
            if (IsLabel(i))
                return Until(i);
            if (!Article.HasCapital(i))
            {
                if (Article.Tokens[i].Kind is TokenKind.Word or TokenKind.QuotationMark && !IsLineUpWord(i))
                    return Until(stop);
                if (Article[i] is ".")
                    stop = i + 1;
                continue;
            }
            int start = i;
            while (i + 1 < rest.End && (Article.HasCapital(i + 1) || IsHyphenInName(i + 1)))
                i++;
            TokenRange name = new(start, i + 1);
            // What a colon or brackets and a colon follow is the next team.
            if (name.Length > LongestName + 1 || IsHeading(name, rest))
                return Until(stop);
            if (Article[start].Length > 1)
                persons.Add(new NameMention(name, EntityKind.Person));
        }
        return Until(rest.End);

        (List<NameMention> Persons, TokenRange List) Until(int end) => (persons.FindAll(p => p.Tokens.End <= end), rest with { End = end });
    }

    private bool IsHeading(TokenRange name, TokenRange rest)
    {
        for (int i = name.End; i < rest.End && i - name.End < LongestFormation; i++)
        {
            if (Article[i] is ":")
                return true;
            if (i == name.End ? Article[i] is not "(" : Article.Tokens[i].Kind == TokenKind.Word)
                return false;
        }
        return false;
    }

    /// <summary>Whether brackets do not hold a name and nothing else, as they hold a home: <c>Referee: Ann Reed (Kent)</c>.</summary>
    private bool IsOutsideBrackets(NameMention name) => Article[name.Tokens.Start - 1] is not "(" || name.Tokens.End >= tagged.Tags.Length || Article[name.Tokens.End] is not ")";

    /// <summary>Whether a paragraph begins with a capital and has a mark soon after it, as lists do: prose is not read further.</summary>
    private bool BeginsAsList(TokenRange paragraph)
    {
        for (int i = paragraph.Start; i < paragraph.End && i <= paragraph.Start + LongestTeam + LongestName; i++)
        {
            if (i > paragraph.Start && Article[i] is "," or ";")
                return true;
            if (!Article.HasCapital(i))
                return false;
        }
        return false;
    }

    /// <summary>The team that a list without a colon begins with, and a person after it: <c>Ashford Reed; Cole, Fox</c>.</summary>
    private TokenRange? TeamAtStart(TokenRange paragraph)
    {
        for (int end = paragraph.Start + LongestTeam; end > paragraph.Start; end--)
        {
            TokenRange team = paragraph with { End = end };
            if (end < paragraph.End && Article.HasCapital(end) && Bodies.Contains(tagged.FormOf(team)))
                return team;
        }
        return null;
    }

    private bool IsName(TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (!tagged.IsCapitalName(i))
                return false;
        }
        return true;
    }

    private bool IsHyphenInName(int token) =>
        Article[token] is "-" or "'" or "’" && !Article.SpaceBefore(token) && token + 1 < tagged.Tags.Length && Article.HasCapital(token + 1) && !Article.SpaceBefore(token + 1);

    /// <summary>What says which names follow: <c>Booked: Cole, Fox</c>, <c>Subs not used: Lane</c>.</summary>
    private bool IsLabel(int token) => Article.HasCapital(token) && token + 1 < tagged.Tags.Length && IsLineUpWord(token) && (Article[token + 1] is ":" || IsLineUpWord(token + 1));

    private bool IsLineUpWord(int token) => tagged.Language.Names.LineUpWords.Contains(tagged.FormOf(token).Word);
}
