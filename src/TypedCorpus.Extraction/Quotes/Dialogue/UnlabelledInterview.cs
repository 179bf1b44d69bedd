using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>
/// An interview without labels: questions that are paragraphs of their own, each followed by a paragraph in marks that nobody is cited with. It
/// gives the answers to the person whom the text before the first question introduces.
/// </summary>
internal static class UnlabelledInterview
{
    // One question and a quotation after it may have met by chance.
    private const int FewestAnswers = 2;

    // In tokens.
    private const int LongestQuestion = 60;

    // A mark and what ends the sentence may stand around the words.
    private const int LongestEdge = 2;

    /// <summary>The same quotes, the answers with their speaker.</summary>
    public static List<QuoteAnnotation> Attribute(TaggedArticle tagged, List<QuoteAnnotation> quotes, ArticleEntities entities)
    {
        EquatableArray<TextSpan> paragraphs = tagged.Article.Source.Paragraphs;
        List<int> answers = [];
        int? firstQuestion = null;
        int questions = 0;
        int? answered = null;
        for (int i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].SpeakerSpan is not null || quotes[i].Kind is not (QuoteKind.Direct or QuoteKind.Partial) || ParagraphFilledBy(paragraphs, quotes[i].Span) is not { } paragraph)
                continue;
            bool isAsked = paragraph > 0 && IsQuestion(tagged, paragraphs[paragraph - 1], quotes);
            if (!isAsked && answered != paragraph - 1)
                continue;
            if (isAsked)
            {
                questions++;
                firstQuestion ??= paragraphs[paragraph - 1].Start;
            }
            answered = paragraph;
            answers.Add(i);
        }
        if (questions < FewestAnswers || Interviewee.NameOf(tagged, entities, firstQuestion!.Value) is not { } name)
            return quotes;
        List<QuoteAnnotation> attributed = [.. quotes];
        SpeakerRule rule = AttributionBasis.Standalone;
        foreach (int answer in answers)
        {
            attributed[answer] = attributed[answer] with
            {
                Kind = QuoteKind.Direct,
                SpeakerSpan = name,
                SpeakerHead = tagged.Article.Tokens[tagged.Article.TokensOf(name).Last].Span,
                Rule = rule.Name,
                Confidence = Confidences.Of(tagged.Language, rule, null),
            };
        }
        return attributed;
    }

    /// <summary>The paragraph of which words in marks are all; else <see langword="null"/>.</summary>
    private static int? ParagraphFilledBy(EquatableArray<TextSpan> paragraphs, TextSpan quote)
    {
        int p = BinarySearch.First(paragraphs, quote.Start, static (paragraph, start) => paragraph.End > start);
        bool isFilled = p < paragraphs.Count && paragraphs[p].Contains(quote) && quote.Start - paragraphs[p].Start <= LongestEdge && paragraphs[p].End - quote.End <= LongestEdge;
        return isFilled ? p : null;
    }

    /// <summary>Whether a paragraph ends with a question mark and nobody is quoted in it.</summary>
    private static bool IsQuestion(TaggedArticle tagged, TextSpan paragraph, List<QuoteAnnotation> quotes) =>
        tagged.Text[paragraph.End - 1] == '?' && tagged.Article.TokensOf(paragraph).Length <= LongestQuestion
        && !quotes.Exists(quote => quote.Kind != QuoteKind.Scare && quote.Span.Overlaps(paragraph));
}
