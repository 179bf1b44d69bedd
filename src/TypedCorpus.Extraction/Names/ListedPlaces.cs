using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Adds countries, and places of several words, that the lists have and the model did not see: <c>her Santa Barbara home</c>.</summary>
internal static class ListedPlaces
{
    /// <summary>The names with those added, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, ArticleLists lists, List<NameMention> names)
    {
        NameClasses[] listed = lists.Names;
        List<NameMention> result = Spare.Take<List<NameMention>>();
        int next = 0;
        for (int i = 0; i < tagged.Article.Tokens.Length; i++)
        {
            if (next < names.Count && names[next].Tokens.Start == i)
            {
                result.Add(names[next]);
                i = names[next++].Tokens.Last;
                continue;
            }
            TokenRange words = ListedNames.At(listed, i);
            bool isFree = !words.IsEmpty && (next == names.Count || names[next].Tokens.Start >= words.End);
            if (isFree && IsPlace(tagged, words) && StandsAlone(tagged, words) && !IsInEvent(tagged, words))
            {
                result.Add(new NameMention(words, EntityKind.Place));
                i = words.Last;
            }
        }
        return result;
    }

    private static bool IsPlace(TaggedArticle tagged, TokenRange words)
    {
        const NameClasses Others = NameClasses.Person | NameClasses.Group | NameClasses.Other | NameClasses.Brand;
        NameClasses classes = ListedNames.ClassesOf(tagged, words);
        bool isSure = (classes & NameClasses.Country) != 0 || (words.Length > 1 && (classes & Others) == 0);
        return isSure && PlaceEvidence.IsListed(tagged, words) && !tagged.IsGivenName(words.Start);
    }

    /// <summary>Whether a year stands before the words: the 2008 United States elections are an event.</summary>
    private static bool IsInEvent(TaggedArticle tagged, TokenRange words) => words.Start > 0 && tagged.Tags[words.Start - 1] == PosTag.CD;

    /// <summary>Whether the words, all capitals, are no part of a longer run of them.</summary>
    private static bool StandsAlone(TaggedArticle tagged, TokenRange words)
    {
        Sentence sentence = tagged.Article.SentenceAt(words.Start);
        for (int i = words.Start; i < words.End; i++)
        {
            if (!tagged.IsCapitalName(i))
                return false;
        }
        return !(words.Start > sentence.FirstToken && tagged.IsCapitalName(words.Start - 1)) && !(words.End < sentence.EndToken && tagged.IsCapitalName(words.End));
    }
}
