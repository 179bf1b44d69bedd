using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Which of several persons of one surname a title takes up that begins the sentence after one has come in as a subject: <c>His mother, Julie Reed,
/// left the court. Mrs Reed did not comment.</c>
/// </summary>
internal sealed class NewNamesakes(TaggedArticle tagged)
{
    // "Mr" and "Mr .".
    private const int LongestTitle = 2;

    /// <summary>The person who was named first in the sentence before, and acts there; <see langword="null"/> for none.</summary>
    public NameForm? Before(NameOccurrence mention, List<NameForm> bearers)
    {
        if (mention.Gender == Gender.Unknown || mention.Title is null)
            return null;
        int token = tagged.Article.TokenAt(mention.Span.Start);
        int sentence = tagged.Article.SentenceOf(token);
        bool opensSentence = token - tagged.Article.Sentences[sentence].FirstToken <= LongestTitle;
        return opensSentence && sentence > 0 ? bearers.Find(bearer => ComesInAt(bearer, sentence - 1)) : null;
    }

    private bool ComesInAt(NameForm bearer, int sentence)
    {
        int first = tagged.Article.TokenAt(bearer.First.Span.Start);
        if (tagged.Article.SentenceOf(first) != sentence)
            return false;
        TaggedCursor after = tagged.At(tagged.Article.TokenAt(bearer.First.Span.End - 1)).Next;
        return after.IsFinite || (after.Tag == PosTag.Comma && after.Next.IsFinite);
    }
}
