using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>Who answers in an interview whose turns are labelled <c>Q</c> and <c>A</c>; who asks is not known.</summary>
internal static class Interviewee
{
    // How far behind "interview with" a name can stand: its title lies between.
    private const int Reach = 6;

    /// <summary>Makes the labels of answers mentions of whoever is interviewed.</summary>
    public static void Resolve(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities)
    {
        bool isSought = false;
        int? interviewee = null;
        foreach (QuoteAnnotation quote in quotes)
        {
            if (!AttributionBasis.Label.Decided(quote) || quote.SpeakerSpan is not { } label || !IsAnswer(tagged.Text, label))
                continue;
            if (!isSought)
                (interviewee, isSought) = (Find(tagged, entities, label.Start), true);
            if (interviewee is { } entity)
                entities.AddMention(entity, label, MentionKind.Nominal);
        }
    }

    private static bool IsAnswer(string text, TextSpan label) => text[label.Start] == 'A' && (label.Length == 1 || (label.Length == 2 && text[label.Start + 1] == '.'));

    /// <summary>
    /// The only person named before the interview, else the only one in its first paragraph, else the first one with whom an interview is
    /// said to be; <see langword="null"/> where none of these says who.
    /// </summary>
    private static int? Find(TaggedArticle tagged, ArticleEntities entities, int interviewStart)
    {
        TokenizedArticle article = tagged.Article;
        int headEnd = article.Source.Paragraphs[0].End;
        HashSet<int> named = [];
        HashSet<int> inHead = [];
        int? interviewed = null;
        foreach (PlacedMention placed in entities.MentionsIn(TextSpan.FromBounds(0, interviewStart)))
        {
            if (placed.Mention.Kind != MentionKind.Name || entities.KindOf(placed.Entity) != EntityKind.Person)
                continue;
            named.Add(placed.Entity);
            if (placed.Mention.Span.End <= headEnd)
                inHead.Add(placed.Entity);
            if (interviewed is null && IsInterviewed(article, placed.Mention.Span))
                interviewed = placed.Entity;
        }
        return named.Count == 1 ? named.First() : inHead.Count == 1 ? inHead.First() : interviewed;
    }

    private static bool IsInterviewed(TokenizedArticle article, TextSpan name)
    {
        int first = article.TokenAt(name.Start);
        for (int i = first - 1; i > 0 && i >= first - Reach; i--)
        {
            QuoteRoles roles = RolesOf(article, i);
            if ((roles & QuoteRoles.Interviewed) != 0)
                return true;
            if ((roles & QuoteRoles.BeforeInterviewee) != 0)
                return (RolesOf(article, i - 1) & QuoteRoles.Interview) != 0;
        }
        return false;
    }

    private static QuoteRoles RolesOf(TokenizedArticle article, int token) => article.Language.QuoteWords.Of(article[token].ToString().ToLowerInvariant());
}
