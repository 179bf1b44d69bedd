using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Quotes.Turns;

/// <summary>Who speaks in an interview whose turns are labelled <c>Q</c> and <c>A</c>.</summary>
internal sealed class Interviewee(TaggedArticle tagged, ArticleEntities entities)
{
    // How far behind "interview with" a name can stand: its title lies between.
    private const int Reach = 6;

    private (int? Entity, bool IsSought) _found;

    /// <summary>Whether a quote is labelled as a question, which nobody is known to ask, or as an answer, which is the interviewee's.</summary>
    public bool Labels(QuoteAnnotation quote, out int? speaker)
    {
        speaker = null;
        if (quote.Rule is not (Rules.Label or Rules.FollowOn) || quote.SpeakerSpan is not { Length: <= 2 } label || tagged.Text[label.Start] is not ('Q' or 'A')
            || (label.Length == 2 && tagged.Text[label.Start + 1] != '.'))
            return false;
        if (!_found.IsSought)
            _found = (Find(label.Start), true);
        speaker = tagged.Text[label.Start] == 'A' ? _found.Entity : null;
        return true;
    }

    /// <summary>
    /// The only person named before the interview, else the only one in its first paragraph, else the first one with whom an interview is
    /// said to be; <see langword="null"/> where none of these says who.
    /// </summary>
    private int? Find(int interviewStart)
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
            if (article[i] is "interviewed")
                return true;
            if (article[i] is "with" or "for")
                return article[i - 1] is "interview" or "Interview" or "conversation" or "Conversation" or "questions" or "Questions" or "Q&A" or "A";
        }
        return false;
    }
}
