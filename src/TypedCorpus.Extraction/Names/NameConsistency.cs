using TypedCorpus.Extraction.Gazetteers;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Makes an article agree with itself: what is a name in one sentence is one in the next, and of the same kind, where the model, which sees
/// one sentence, has no view of its own.
/// </summary>
internal static class NameConsistency
{
    private const int Kinds = 3;

    /// <summary>The names with those added that the model has found elsewhere in the article, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        Dictionary<uint, int[]> votes = CountForms(tagged, names);
        List<NameMention> result = new(names.Count + 8);
        List<(NameMention Name, uint Form)> missed = [];
        Dictionary<uint, int> missedCounts = [];
        TokenizedArticle article = tagged.Article;
        int next = 0;
        for (int i = 0; i < article.Tokens.Length; i++)
        {
            if (next < names.Count && names[next].FirstToken == i)
            {
                NameMention name = names[next++];
                result.Add(name with { Kind = Majority(votes[tagged.FormOf(name.FirstToken, name.EndToken)], name.Kind) });
                i = name.EndToken - 1;
                continue;
            }
            int limit = next < names.Count ? names[next].FirstToken : article.Tokens.Length;
            int length = LongestKnown(tagged, votes, i, limit, out EntityKind kind);
            if (length > 0)
            {
                uint form = tagged.FormOf(i, i + length);
                missed.Add((new NameMention(i, i + length, kind), form));
                missedCounts[form] = missedCounts.TryGetValue(form, out int count) ? count + 1 : 1;
                i += length - 1;
            }
        }
        foreach ((NameMention name, uint form) in missed)
        {
            // What is a name only now and then is a term: the Borrower.
            int[] counts = votes[form];
            if (name.Kind == EntityKind.Person || missedCounts[form] <= counts[0] + counts[1] + counts[2] || IsListedPlace(tagged, name))
                result.Add(name);
        }
        result.Sort((a, b) => a.FirstToken.CompareTo(b.FirstToken));
        return result;
    }

    private static bool IsListedPlace(TaggedArticle tagged, NameMention name)
    {
        if (name.Kind != EntityKind.Place)
            return false;
        return (ListedNames.ClassesOf(tagged, name) & (NameClasses.Country | NameClasses.Region | NameClasses.Place)) != 0;
    }

    private static Dictionary<uint, int[]> CountForms(TaggedArticle tagged, List<NameMention> names)
    {
        Dictionary<uint, int[]> votes = [];
        foreach (NameMention name in names)
        {
            uint form = tagged.FormOf(name.FirstToken, name.EndToken);
            if (!votes.TryGetValue(form, out int[]? counts))
                votes.Add(form, counts = new int[Kinds]);
            counts[(int)name.Kind]++;
        }
        return votes;
    }

    /// <summary>The kind that at least three quarters of three or more names of one form have, else the model's own.</summary>
    private static EntityKind Majority(int[] counts, EntityKind own)
    {
        int total = counts[0] + counts[1] + counts[2];
        for (int kind = 0; kind < Kinds; kind++)
        {
            if (total >= 3 && counts[kind] * 4 >= total * 3)
                return (EntityKind)kind;
        }
        return own;
    }

    private static int LongestKnown(TaggedArticle tagged, Dictionary<uint, int[]> votes, int first, int limit, out EntityKind kind)
    {
        TokenizedArticle article = tagged.Article;
        kind = default;
        if (!NameSegments.HasCapital(article, first) || tagged.Tags[first] is not (PosTag.NNP or PosTag.NNPS))
            return 0;
        int sentence = article.SentenceOf(first);
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
        bool cut = best > 0 && first + best < article.Sentences[sentence].EndToken && tagged.Tags[first + best] is PosTag.NNP or PosTag.NNPS;
        bool late = best > 0 && first > article.Sentences[sentence].FirstToken && tagged.Tags[first - 1] is PosTag.NNP or PosTag.NNPS;
        return cut || late ? 0 : best;
    }
}
