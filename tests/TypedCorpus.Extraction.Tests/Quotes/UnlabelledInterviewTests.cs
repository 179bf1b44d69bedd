using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

public sealed class UnlabelledInterviewTests
{
    private const string Heading = "Sara Moss has spent years filming reindeer. Her new film opens on Friday.\n\n";

    [Fact]
    public void Answers_in_marks_after_questions_are_by_whom_the_heading_introduces()
    {
        QuoteAnnotation[] answers = Marked(Heading + "Where did it come from?\n\n“From my grandmother.”\n\nWere you afraid?\n\n“Once. It was dark.”\n\n“Then I sang.”");

        Assert.Equal(3, answers.Length);
        Assert.All(answers, static a => Assert.Equal((QuoteKind.Direct, "standalone"), (a.Kind, a.Rule)));
        Assert.All(answers, static a => Assert.NotNull(a.Speaker));
    }

    [Fact]
    public void One_question_alone_is_no_interview() =>
        Assert.All(Marked(Heading + "Where did it come from?\n\n“From a grandmother of mine.”"), static a => Assert.Null(a.Speaker));

    [Fact]
    public void Nobody_answers_where_the_heading_names_nobody() =>
        Assert.All(Marked("Reindeer are late.\n\nWhere did it come from?\n\n“From a grandmother.”\n\nWere they afraid?\n\n“Once. It was dark.”"), static a => Assert.Null(a.Speaker));

    [Fact]
    public void Answers_without_marks_after_bold_questions_are_the_words_of_whom_the_heading_introduces()
    {
        QuoteAnnotation[] answers = Marked(Heading + "**When did you start?**\n\nIn 2015. My father fell ill.\n\nI was young.\n\n**Do you miss it?**\n\nYes, every day. I go back in May.\n\nThe film opens on Friday.");

        Assert.Equal(3, answers.Length);
        Assert.All(answers, static a => Assert.Equal((QuoteKind.Direct, "standalone"), (a.Kind, a.Rule)));
        Assert.All(answers, static a => Assert.NotNull(a.Speaker));
    }

    [Fact]
    public void Only_the_paragraph_after_a_plain_question_is_sure_to_be_an_answer()
    {
        QuoteAnnotation[] answers = Marked(Heading + "How are you?\n\nTired. I slept late.\n\nThe Gazette liked the film.\n\nDo you read reviews?\n\nMy agent does.\n\nWhat will you do now?\n\nSleep. I have two weeks in Crete.");

        Assert.Equal(3, answers.Length);
    }

    [Fact]
    public void A_last_name_alone_labels_the_turns_of_whoever_has_it()
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", "ANN REED: Were you there?\n\nTOM MOSS: I was.\n\nREED: And then?\n\nMOSS: I said that I was tired.\n\nREED: Why?"), TestContext.Current.CancellationToken);

        QuoteAnnotation report = Assert.Single(article.Quotes, static q => q.CueSpan is { } cue && q.Kind == QuoteKind.Indirect && q.Rule != "label" && cue.Length == 4);
        Assert.Equal("Tom Moss", report.Speaker is { } speaker ? article.Entities[speaker.Value].Name : null, ignoreCase: true);
    }

    [Fact]
    public void Questions_that_the_article_answers_itself_are_no_interview() =>
        Assert.Empty(Marked(Heading + "**Who can vote?**\n\nAll residents can.\n\n**When does it open?**\n\nPolls open at 7am.\n\n**Where can you vote?**\n\nAt the town hall."));

    private static QuoteAnnotation[] Marked(string text) =>
        [.. ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken).Quotes.AsEnumerable().Where(static q => q.Kind != QuoteKind.Indirect)];
}
