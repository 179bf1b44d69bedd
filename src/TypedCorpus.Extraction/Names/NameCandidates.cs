using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What the third reading judges: the names that the readings before have found, and the runs of capitals that they have left out.</summary>
internal static class NameCandidates
{
    private const int LongestRun = 5;

    /// <summary>Collects the candidates in order; a run that was left out is of kind <see cref="NameLabel.Kinds"/>.</summary>
    public static void Collect(NameReading reading, List<LabelledName> candidates)
    {
        int end = 0;
        foreach (LabelledName name in reading.Names())
        {
            AddRuns(reading, end, name.Tokens.Start, candidates);
            candidates.Add(name);
            end = name.Tokens.End;
        }
        AddRuns(reading, end, reading.Labels.Length, candidates);
    }

    /// <summary>Whether what was left out may well be no name: a people, or a word that has its capital from the beginning of the sentence.</summary>
    public static bool IsWord(TaggedArticle tagged, TokenRange run)
    {
        const WordClasses Words = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb | WordClasses.PersonNoun;
        bool opens = tagged.Article.SentenceAt(run.Start).FirstToken == run.Start || tagged.Article.Tokens[run.Start - 1].Kind == TokenKind.QuotationMark;
        if (run.Length == 1 && opens && (tagged.ClassesOf(run.Start) & Words) != 0)
            return true;
        return (tagged.ClassesOf(run.Last) & WordClasses.Demonym) != 0 || tagged.Tags[run.Last] == PosTag.NNPS && IsPeople(tagged, run.Last);
    }

    private static bool IsPeople(TaggedArticle tagged, int token)
    {
        ReadOnlySpan<char> word = tagged.Article[token];
        return (tagged.Language.Lexicon.ClassesOf(word.Slice(0, word.Length - 1)) & WordClasses.Demonym) != 0;
    }

    /// <summary>Adds the runs of capitals that touch no name.</summary>
    private static void AddRuns(NameReading reading, int first, int limit, List<LabelledName> candidates)
    {
        for (int i = first; i < limit; i++)
        {
            if (!IsCapital(reading.Tagged, i))
                continue;
            int start = i;
            int sentence = reading.Tagged.Article.SentenceOf(i);
            while (i + 1 < limit && IsCapital(reading.Tagged, i + 1) && reading.Tagged.Article.SentenceOf(i + 1) == sentence)
                i++;
            TokenRange run = new(start, i + 1);
            bool touchesBefore = run.Start == first && first > 0 && reading.Tagged.Article.SentenceOf(first - 1) == sentence;
            bool touchesAfter = run.End == limit && limit < reading.Labels.Length && reading.Tagged.Article.SentenceOf(limit) == sentence;
            if (!touchesBefore && !touchesAfter && run.Length <= LongestRun)
                candidates.Add(new LabelledName(run, NameLabel.Kinds));
        }
    }

    private static bool IsCapital(TaggedArticle tagged, int token) =>
        tagged.IsCapitalName(token) && tagged.Article.Tokens[token].Kind == TokenKind.Word;
}
