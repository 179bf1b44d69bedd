using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>Who answers in an interview whose turns are labelled <c>Q</c> and <c>A</c>; who asks is not known.</summary>
internal static class Interviewee
{
    // How far after "interview with" a name can stand: its title lies between.
    private const int Reach = 6;

    // In paragraphs before the first answer, the question among them; in tokens.
    private const int HeadingReach = 2;
    private const int LongestHeading = 10;

    /// <summary>The same entities, the labels of answers mentions of whoever is interviewed.</summary>
    public static ArticleEntities Resolve(TaggedArticle tagged, IReadOnlyList<QuoteAnnotation> quotes, ArticleEntities entities)
    {
        TextSpan[] labels = [.. quotes.Where(static q => AttributionBasis.Label.Decided(q)).Select(static q => q.SpeakerSpan).OfType<TextSpan>().Where(label => IsAnswer(tagged.Text, label))];
        if (labels.Length == 0 || Find(tagged, entities, labels[0].Start) is not { } interviewee)
            return entities;
        EntityBuilder builder = entities.ToBuilder();
        foreach (TextSpan label in labels)
            builder.AddMention(interviewee, label, MentionKind.Nominal, "description-label");
        return builder.Build();
    }

    private static bool IsAnswer(string text, TextSpan label) => text[label.Start] == 'A' && (label.Length == 1 || (label.Length == 2 && text[label.Start + 1] == '.'));

    /// <summary>
    /// The only person named before the interview, else the only one in its first paragraph, else the first one with whom an interview is
    /// said to be; <see langword="null"/> where none of these says who.
    /// </summary>
    private static EntityIndex? Find(TaggedArticle tagged, ArticleEntities entities, int interviewStart)
    {
        TokenizedArticle article = tagged.Article;
        int headEnd = article.Source.Paragraphs[0].End;
        HashSet<EntityIndex> named = [];
        HashSet<EntityIndex> inHead = [];
        EntityIndex? interviewed = null;
        foreach (PlacedMention placed in entities.MentionsIn(TextSpan.FromBounds(0, interviewStart)))
        {
            if (placed.Mention.Kind != MentionKind.Name || entities.KindOf(placed.Entity) != EntityKind.Person || IsAuthor(article, entities.NameOf(placed.Entity)))
                continue;
            named.Add(placed.Entity);
            if (placed.Mention.Span.End <= headEnd)
                inHead.Add(placed.Entity);
            if (interviewed is null && IsInterviewed(article, placed.Mention.Span))
                interviewed = placed.Entity;
        }
        return named.Count == 1 ? named.First() : OfHeading(tagged, entities, interviewStart) ?? (inHead.Count == 1 ? inHead.First() : interviewed);
    }

    /// <summary>The only person in a heading right before the interview: <c>FIVE MINUTES WITH ANN REED</c>.</summary>
    private static EntityIndex? OfHeading(TaggedArticle tagged, ArticleEntities entities, int interviewStart)
    {
        TextSpan[] paragraphs = [.. tagged.Article.Source.Paragraphs.Where(p => p.End <= interviewStart)];
        for (int i = paragraphs.Length - 1; i >= 0 && i >= paragraphs.Length - HeadingReach; i--)
        {
            TokenRange tokens = tagged.Article.TokensOf(paragraphs[i]);
            EntityIndex[] persons = [.. entities.MentionsIn(paragraphs[i]).Select(static m => m.Entity).Where(e => entities.KindOf(e) == EntityKind.Person && !IsAuthor(tagged.Article, entities.NameOf(e))).Distinct()];
            bool isQuestion = tokens.Length > 0 && tagged.Article[tokens.Last] is "?";
            if (tokens.Length <= LongestHeading && persons.Length == 1 && !isQuestion)
                return persons[0];
        }
        return null;
    }

    /// <summary>Where whoever is interviewed is named first; <see langword="null"/> where <see cref="Find"/> finds nobody.</summary>
    public static TextSpan? NameOf(TaggedArticle tagged, ArticleEntities entities, int interviewStart)
    {
        if (Find(tagged, entities, interviewStart) is not { } interviewee)
            return null;
        TextSpan? first = null;
        foreach (PlacedMention placed in entities.Mentions)
        {
            if (placed.Entity == interviewee && placed.Mention.Kind == MentionKind.Name && (first is not { } before || placed.Mention.Span.Start < before.Start))
                first = placed.Mention.Span;
        }
        return first;
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

    /// <summary>Whether a name is that of somebody who wrote the article, and so asks.</summary>
    private static bool IsAuthor(TokenizedArticle article, string name)
    {
        foreach (string author in article.Source.Authors)
        {
            if (NameText.Key(author) == NameText.Key(name))
                return true;
        }
        return false;
    }

    private static QuoteRoles RolesOf(TokenizedArticle article, int token) => article.Language.QuoteWords.Of(article[token].ToString().ToLowerInvariant());
}
