using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Names in capitals that open paragraphs before a colon, one of them more than once, <c>SMITH: Thank you for coming.</c>: those of who speaks in a transcript, whatever place is called alike.
/// </summary>
internal static class SpeakerLabels
{
    private const int LongestLabel = 3;
    private const int ShortestWord = 3;

    /// <summary>The names with those in labels made persons, and so wherever the article has the same label again.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> labels = LabelsOf(tagged);
        return labels.Count == 0 ? names : names.ConvertAll(name => IsLabel(tagged, name, labels) ? name with { Kind = EntityKind.Person } : name);
    }

    private static bool IsLabel(TaggedArticle tagged, NameMention name, HashSet<uint> labels) =>
        name.Kind != EntityKind.Person && name.GazetteerId is null && labels.Contains(tagged.FormOf(name.Tokens))
            && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) == OrganizationClass.None && (ListedNames.ClassesOf(tagged, name.Tokens) & NameClasses.Country) == 0;

    /// <summary>The labels of an article in which at least one of them comes again.</summary>
    private static HashSet<uint> LabelsOf(TaggedArticle tagged)
    {
        HashSet<uint> labels = [];
        bool comesAgain = false;
        foreach (Sentence sentence in tagged.Article.Sentences)
        {
            if (LabelOf(tagged.Article, sentence) is { } label)
                comesAgain |= !labels.Add(tagged.FormOf(label));
        }
        return comesAgain ? labels : [];
    }

    private static TokenRange? LabelOf(TokenizedArticle article, Sentence sentence)
    {
        int first = sentence.FirstToken;
        if (first > 0 && article.SentenceAt(first - 1).Paragraph == sentence.Paragraph)
            return null;
        int end = first;
        while (end < sentence.EndToken && end < first + LongestLabel && IsInCapitals(article[end]))
            end++;
        return end > first && end < article.Tokens.Length && article[end] is ":" ? new TokenRange(first, end) : null;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return word.Length >= ShortestWord;
    }
}
