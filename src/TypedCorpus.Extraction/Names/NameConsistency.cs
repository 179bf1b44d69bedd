using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Makes an article agree with itself: what is a name in one sentence is one in the next, and of the same kind, where the model, which sees
/// one sentence, has no view of its own.
/// </summary>
internal static class NameConsistency
{
    private const int Kinds = 3;

    // A full name says more of its surname than a surname alone.
    private const int FullName = 2;

    /// <summary>The names with those added that the model has found elsewhere in the article, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        TitleCase.CutVerbs(tagged, names);
        Dictionary<uint, int[]> votes = CountForms(tagged, names);
        List<NameMention> result = Spare.Take<List<NameMention>>();
        List<(NameMention Name, uint Form)> missed = Spare.Take<List<(NameMention Name, uint Form)>>();
        Dictionary<uint, int> missedCounts = Spare.Take<Dictionary<uint, int>>();
        TokenizedArticle article = tagged.Article;
        HashSet<uint> words = SmallWords(tagged);
        int next = 0;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            if (next < names.Count && names[next].Tokens.Start == i)
            {
                NameMention name = names[next++];
                result.Add(name with { Kind = Majority(votes[tagged.FormOf(name.Tokens)], name.Kind) });
                i = name.Tokens.Last;
                continue;
            }
            int limit = next < names.Count ? names[next].Tokens.Start : article.Tokens.Length;
            int length = LongestKnown(tagged, votes, words, i, limit, out EntityKind kind);
            if (length > 0)
            {
                TokenRange range = new(i, i + length);
                uint form = tagged.FormOf(range);
                missed.Add((new NameMention(range, kind), form));
                missedCounts[form] = missedCounts.TryGetValue(form, out int count) ? count + 1 : 1;
                i += length - 1;
            }
        }
        Spare.Keep(words);
        foreach ((NameMention name, uint form) in missed)
        {
            // What is a name only now and then is a term: the Borrower.
            int[] counts = votes[form];
            if (name.Kind == EntityKind.Person || IsNoWord(tagged, name) || missedCounts[form] <= counts[0] + counts[1] + counts[2] || IsListedPlace(tagged, name))
                result.Add(name);
        }
        Spare.Keep(votes);
        Spare.Keep(missed);
        Spare.Keep(missedCounts);
        result.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return result;
    }

    /// <summary>The words that the article has in small letters.</summary>
    public static HashSet<uint> SmallWords(TaggedArticle tagged)
    {
        HashSet<uint> words = Spare.Take<HashSet<uint>>();
        for (int i = 0; i < tagged.Article.Tokens.Length; i++)
        {
            if (char.IsLower(tagged.Article[i][0]))
                words.Add(tagged.FormOf(i).Word);
        }
        return words;
    }

    private static bool IsNoWord(TaggedArticle tagged, NameMention name) =>
        (tagged.ClassesOf(name.Tokens.Start) & (WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb)) == 0;

    private static bool IsListedPlace(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind != EntityKind.Place)
            return false;
        return (ListedNames.ClassesOf(tagged, name.Tokens) & (NameClasses.Country | NameClasses.Region | NameClasses.Place)) != 0;
    }

    private static Dictionary<uint, int[]> CountForms(TaggedArticle tagged, List<NameMention> names)
    {
        Dictionary<uint, int[]> votes = Spare.Take<Dictionary<uint, int[]>>();
        foreach (NameMention name in names)
        {
            uint form = tagged.FormOf(name.Tokens);
            if (!votes.TryGetValue(form, out int[]? counts))
                votes.Add(form, counts = new int[Kinds]);
            counts[(int)name.Kind]++;
        }
        foreach (NameMention name in names)
        {
            if (name.Kind == EntityKind.Person && name.Tokens.Length > 1 && votes.TryGetValue(tagged.FormOf(TokenRange.Of(name.Tokens.Last)), out int[]? surname))
                surname[(int)EntityKind.Person] += FullName;
            if (IsGivenAndSurname(tagged, name))
                votes[tagged.FormOf(name.Tokens)][(int)EntityKind.Person] += FullName;
        }
        foreach (NameMention name in names)
        {
            if (OrganizationShortForm.Of(tagged, name) is not { } shortForm)
                continue;
            uint form = tagged.FormOf(shortForm);
            if (!votes.TryGetValue(form, out int[]? counts))
                votes.Add(form, counts = new int[Kinds]);
            counts[(int)EntityKind.Organization]++;
        }
        return votes;
    }

    /// <summary>Whether this is the full name of a person that no list has for anything else: what says so in one place holds in others.</summary>
    private static bool IsGivenAndSurname(TaggedArticle tagged, NameMention name) =>
        name.Kind == EntityKind.Person && name.Tokens.Length == 2 && tagged.IsGivenName(name.Tokens.Start)
        && ListedNames.ClassesOf(tagged, name.Tokens) is NameClasses.None or NameClasses.Person
        && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) == OrganizationClass.None;

    /// <summary>The kind that at least two thirds of three or more names of one form have, else the model's own.</summary>
    private static EntityKind Majority(int[] counts, EntityKind own)
    {
        int total = counts[0] + counts[1] + counts[2];
        for (int kind = 0; kind < Kinds; kind++)
        {
            if (total >= 3 && counts[kind] * 3 >= total * 2)
                return (EntityKind)kind;
        }
        return own;
    }

    private static int LongestKnown(TaggedArticle tagged, Dictionary<uint, int[]> votes, HashSet<uint> words, int first, int limit, out EntityKind kind)
    {
        TokenizedArticle article = tagged.Article;
        kind = default;
        int sentence = article.SentenceOf(first);
        // What opens a sentence has a capital anyhow: there a name that the article never has as a word.
        bool opens = first == article.Sentences[sentence].FirstToken || article.Tokens[first - 1].Kind == TokenKind.QuotationMark;
        bool isName = tagged.Tags[first] is PosTag.NNP or PosTag.NNPS
            || (opens && tagged.Tags[first] is PosTag.NN or PosTag.NNS or PosTag.JJ && !words.Contains(tagged.FormOf(first).Word));
        if (!isName || !article.HasCapital(first))
            return 0;
        int end = Math.Min(Math.Min(limit, article.Sentences[sentence].EndToken), first + Lexicon.LongestName);
        int best = 0;
        uint form = FeatureHash.Seed;
        for (int i = first; i < end; i++)
        {
            form = Lexicon.Extend(form, tagged.FormOf(i).Cased);
            if (!votes.TryGetValue(form, out int[]? counts))
                continue;
            best = i - first + 1;
            kind = (EntityKind)(counts[0] >= counts[1] && counts[0] >= counts[2] ? 0 : counts[1] >= counts[2] ? 1 : 2);
        }
        // A longer run of capitals is another name: the Guatemala Times is not Guatemala.
        bool cut = best > 0 && first + best < article.Sentences[sentence].EndToken && IsOfName(tagged, first + best);
        bool late = best > 0 && first > article.Sentences[sentence].FirstToken && IsOfName(tagged, first - 1);
        return cut || late ? 0 : best;
    }

    /// <summary>Whether a word beside a name may be a part of it: one with a capital, but no verb of a headline, in which all words have capitals.</summary>
    private static bool IsOfName(TaggedArticle tagged, int token) =>
        tagged.Tags[token] is PosTag.NNP or PosTag.NNPS && !TitleCase.IsVerb(tagged, token);
}
