using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes.Dialogue;

/// <summary>
/// An interview with neither labels nor quotation marks: questions that are paragraphs of their own, answers in the first person after them. The answers
/// are the words of the person whom the text before the first question introduces.
/// </summary>
internal sealed class UnmarkedInterview
{
    // In tokens.
    private const int LongestQuestion = 60;

    // Of questions set apart by their type, and of plain ones: essays ask themselves one or two.
    private const int FewestSetApart = 2;
    private const int FewestPlain = 3;

    // One question in so many must speak to somebody, one answer in so many must be in the first person.
    private const int QuestionsForEachAddressing = 3;
    private const int AnswersForEachPersonal = 2;
    private readonly TextSpan _name;

    // By paragraph: the first paragraph of the answer that it is part of.
    private readonly Dictionary<int, int> _answers;

    private UnmarkedInterview(TextSpan name, Dictionary<int, int> answers) => (_name, _answers) = (name, answers);

    /// <summary>The interview that an article is; <see langword="null"/> where it is none, or introduces nobody.</summary>
    public static UnmarkedInterview? Find(TaggedArticle tagged, ArticleEntities entities)
    {
        EquatableArray<TextSpan> paragraphs = tagged.Article.Source.Paragraphs;
        List<int> questions = [];
        bool areSetApart = true;
        // The first paragraph is the title, which may ask as well.
        for (int i = 1; i + 1 < paragraphs.Count; i++)
        {
            if (!IsQuestion(tagged, paragraphs[i]))
                continue;
            questions.Add(i);
            areSetApart &= IsSetApart(tagged.Text, paragraphs[i]);
        }
        if (questions.Count < (areSetApart ? FewestSetApart : FewestPlain) || questions.Count(q => Has(tagged, paragraphs[q], QuoteRoles.SecondPerson)) * QuestionsForEachAddressing < questions.Count)
            return null;
        Dictionary<int, int> answers = AnswersTo(questions, areSetApart, tagged, paragraphs);
        int answered = answers.Values.Distinct().Count();
        int personal = answers.Where(a => Has(tagged, paragraphs[a.Key], QuoteRoles.FirstPerson)).Select(static a => a.Value).Distinct().Count();
        if (answered < questions.Count || personal * AnswersForEachPersonal < answered)
            return null;
        return Interviewee.NameOf(tagged, entities, paragraphs[questions[0]].Start) is { } name ? new UnmarkedInterview(name, answers) : null;
    }

    /// <summary>A paragraph as what is answered in it; <see langword="null"/> where it is no answer.</summary>
    public ParagraphReading? Read(ArticleSyntax words, int paragraph, TokenRange tokens)
    {
        if (!_answers.TryGetValue(paragraph, out int first))
            return null;
        TokenRange name = words.Article.TokensOf(_name);
        TextSpan span = words.SpanOf(tokens);
        return ParagraphReading.OfQuote(words, paragraph, tokens, new QuoteDraft
        {
            Run = new QuotedRun(span, span, 0, false, false),
            Tokens = tokens,
            IsTurn = true,
            Speaker = new Subject(name, name.Last, SubjectRelation.Direct, default),
            Rule = AttributionBasis.Standalone,
            Leader = first == paragraph ? null : words.Article.TokensOf(words.Article.Source.Paragraphs[first]),
        });
    }

    /// <summary>
    /// The paragraphs after each question that is set apart; after the last one the first of them, and those that go on in the first person. After plain
    /// questions only the next paragraph is sure to be an answer: who asks may also remark on something.
    /// </summary>
    private static Dictionary<int, int> AnswersTo(List<int> questions, bool areSetApart, TaggedArticle tagged, EquatableArray<TextSpan> paragraphs)
    {
        Dictionary<int, int> answers = [];
        for (int q = 0; q < questions.Count; q++)
        {
            bool isLast = q + 1 == questions.Count;
            int first = questions[q] + 1;
            for (int i = first; i < (isLast ? paragraphs.Count : questions[q + 1]); i++)
            {
                if (i > first && (!areSetApart || (isLast && !Has(tagged, paragraphs[i], QuoteRoles.FirstPerson))))
                    break;
                if (char.IsLetterOrDigit(tagged.Text[paragraphs[i].Start]))
                    answers.Add(i, first);
            }
        }
        return answers;
    }

    private static bool IsQuestion(TaggedArticle tagged, TextSpan paragraph)
    {
        int end = paragraph.End;
        while (end > paragraph.Start && tagged.Text[end - 1] is '*' or '_')
            end--;
        bool asks = end > paragraph.Start && tagged.Text[end - 1] == '?' && (char.IsLetterOrDigit(tagged.Text[paragraph.Start]) || end < paragraph.End);
        return asks && tagged.Article.TokensOf(paragraph).Length <= LongestQuestion;
    }

    /// <summary>Whether a paragraph is in bold or italics, or a heading.</summary>
    private static bool IsSetApart(string text, TextSpan paragraph)
    {
        int before = paragraph.Start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        return text[paragraph.Start] is '*' or '_' || (before >= 0 && text[before] == '#');
    }

    private static bool Has(TaggedArticle tagged, TextSpan paragraph, QuoteRoles person)
    {
        TokenRange tokens = tagged.Article.TokensOf(paragraph);
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if ((tagged.Language.QuoteWords.Of(tagged.Article.LowerOf(i)) & person) != 0)
                return true;
        }
        return false;
    }
}
