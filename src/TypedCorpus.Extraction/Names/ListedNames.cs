using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Finds the names of the gazetteers in an article: for each token the classes of the longest listed name that covers it.</summary>
internal static class ListedNames
{
    // Beside the classes of NameClasses: where in the name the token stands, and whether the name has more than one.
    private const int LengthShift = 10;
    private const uint Only = 0u << LengthShift;
    private const uint First = 1u << LengthShift;
    private const uint Later = 2u << LengthShift;
    private const uint Places = 3u << LengthShift;

    /// <summary>For each token classes and place; zero for one that no listed name covers.</summary>
    public static NameClasses[] Find(TokenizedArticle article, TokenForm[] forms, Lexicon lexicon)
    {
        NameClasses[] listed = Spare.Take<NameClasses>(article.Tokens.Length);
        for (int s = 0; s < article.Sentences.Length; s++)
        {
            Sentence sentence = article.Sentences[s];
            int shift = PartOfSpeechTagger.Margin * (s + 1);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!article.HasCapital(i))
                    continue;
                (int length, NameClasses classes) = LongestAt(i, lexicon.Of(article.WordOf(i)), sentence, forms, shift, lexicon);
                if (length == 0)
                    continue;
                for (int k = 0; k < length; k++)
                    listed[i + k] = (NameClasses)((uint)classes | (length == 1 ? Only : k == 0 ? First : Later));
                i += length - 1;
            }
        }
        return listed;
    }

    /// <summary>The listed name that begins with a token, by what <see cref="Find"/> has found; none where no one does.</summary>
    public static TokenRange At(NameClasses[] listed, int first) =>
        listed[first] == NameClasses.None || IsLater(listed[first]) ? default : ListedRun.From(listed, first, IsLater);

    /// <summary>What the gazetteers have under a name, whole.</summary>
    public static NameClasses ClassesOf(TaggedArticle tagged, TokenRange name)
    {
        uint words = FeatureHash.Seed;
        for (int i = name.Start; i < name.End; i++)
            words = Lexicon.Extend(words, tagged.FormOf(i).Word);
        return tagged.Language.Lexicon.FindName(words);
    }

    /// <summary>Whether the gazetteers or the list of organizations have a name, whole.</summary>
    public static bool AnyHas(TaggedArticle tagged, TokenRange name) =>
        ClassesOf(tagged, name) != NameClasses.None || ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name) != OrganizationClass.None;

    private static bool IsLater(NameClasses token) => ((uint)token & Places) == Later;

    private static (int Length, NameClasses Classes) LongestAt(int first, LexicalWord word, Sentence sentence, TokenForm[] forms, int shift, Lexicon lexicon)
    {
        uint hash = word.Name;
        int length = 0;
        NameClasses classes = word.Classes & ~NameClasses.Seat;
        if (classes != NameClasses.None)
            length = 1;
        if ((word.Entry.Classes & WordClasses.BeginsName) == 0)
            return (length, classes);
        int end = Math.Min(sentence.EndToken, first + Lexicon.LongestName);
        for (int i = first + 1; i < end; i++)
        {
            hash = Lexicon.Extend(hash, forms[i + shift].Word);
            NameClasses found = lexicon.FindName(hash) & ~NameClasses.Seat;
            if (found != NameClasses.None)
                (length, classes) = (i - first + 1, found);
        }
        return (length, classes);
    }
}
