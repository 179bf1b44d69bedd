using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Adds surnames that stand alone and are words as well, where the article has the full name: Steve Jobs … <c>[Jobs] left in 1985</c>, <c>police spoke to [Hope]</c>.
/// </summary>
internal static class LoneSurnames
{
    private const WordClasses NoSurname = WordClasses.Demonym | WordClasses.PersonNoun;

    /// <summary>The names with those added, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> surnames = SurnamesOf(tagged, names);
        List<NameMention> result = Add(tagged, names, surnames);
        Spare.Keep(surnames);
        return result;
    }

    /// <summary>The names with those of some surnames added that stand in none, in order.</summary>
    public static List<NameMention> Add(TaggedArticle tagged, List<NameMention> names, HashSet<uint> surnames)
    {
        List<NameMention> added = [];
        HashSet<uint>? words = null;
        int next = 0;
        for (int i = 0; surnames.Count > 0 && i < tagged.Tags.Length; i++)
        {
            while (next < names.Count && names[next].Tokens.End <= i)
                next++;
            bool isFree = next == names.Count || names[next].Tokens.Start > i;
            if (isFree && tagged.Article.HasCapital(i) && surnames.Contains(tagged.FormOf(i).Cased) && IsName(tagged, i, ref words))
                added.Add(new NameMention(TokenRange.Of(i), EntityKind.Person));
        }
        if (words is not null)
            Spare.Keep(words);
        if (added.Count == 0)
            return names;
        added.AddRange(names);
        added.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return added;
    }

    /// <summary>The surnames of persons named in full, and those that stand before the given name.</summary>
    private static HashSet<uint> SurnamesOf(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> surnames = PersonEvidence.SurnamesOf(tagged, names);
        foreach (NameMention name in names)
        {
            if (name.Kind == EntityKind.Person && name.Tokens.Length == 2 && PersonEvidence.IsSurnameFirst(tagged, name.Tokens.Start))
                surnames.Add(tagged.FormOf(name.Tokens.Start).Cased);
        }
        return surnames;
    }

    /// <summary>Whether a word with a capital is a name where it stands, and the whole of it.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="token">The word.</param>
    /// <param name="words">The words that the article has in small letters, so that they may be no name where a sentence begins with one; read when first asked for.</param>
    private static bool IsName(TaggedArticle tagged, int token, ref HashSet<uint>? words)
    {
        Sentence sentence = tagged.Article.SentenceAt(token);
        if ((tagged.ClassesOf(token) & NoSurname) != 0 || tagged.Language.Calendar.IsMonthOrWeekday(tagged.Article[token].ToString()) || Headline.HasFewSmallWords(tagged.Article, sentence))
            return false;
        int after = token + 1;
        if (after < sentence.EndToken && (tagged.IsCapitalName(after) || tagged.Article[after] is "&" or "-"))
            return false;
        bool opens = token == sentence.FirstToken || tagged.Article.Tokens[token - 1].Kind == TokenKind.QuotationMark || tagged.Article[token - 1] is ":";
        if (opens)
            return after < sentence.EndToken && (tagged.Tags[after].IsFinite() || tagged.Tags[after] is PosTag.POS or PosTag.VBN)
                && !(words ??= NameConsistency.SmallWords(tagged)).Contains(tagged.FormOf(token).Word);
        return !tagged.IsCapitalName(token - 1) && tagged.Tags[token - 1] is not (PosTag.DT or PosTag.JJ or PosTag.CD or PosTag.HYPH)
            && tagged.Article[token - 1] is not ("&" or "-") && !(tagged.Language.Names.Locatives.Contains(tagged.FormOf(token - 1).Word) && PlaceEvidence.IsListed(tagged, TokenRange.Of(token)));
    }
}
