using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Interviews and transcripts, whose turns are labelled rather than set in marks.</summary>
public sealed class TurnTests
{
    [Fact]
    public void An_answer_is_the_interviewees_and_a_question_nobodys() => Assert.Equal(
        """
        Q (-): What went wrong?
        A (Lena Marchetti): Everything. It ran backward.
        Q (-): Did your father laugh?
        A (Lena Marchetti): For a week.
        """,
        Turns(
            """
            Lena Marchetti has built clocks for forty years. She talked to the Gazette.

            Q: What went wrong?

            A: Everything. It ran backward.

            Q: Did your father laugh?

            A: For a week.
            """));

    [Fact]
    public void First_letters_stand_for_the_full_names_of_the_first_turns() => Assert.Equal(
        """
        Clara Norton (Clara Norton): You left the Gazette. Why?
        Lena Marchetti (Lena Marchetti): I was tired of it.
        CN (Clara Norton): And now?
        LM (Lena Marchetti): I build clocks.
        """,
        Turns(
            """
            Q&A: Five minutes with a clockmaker

            Clara Norton: You left the Gazette. Why?

            Lena Marchetti: I was tired of it.

            CN: And now?

            LM: I build clocks.
            """));

    [Fact]
    public void Stops_and_lines_without_blanks_between_them_do_as_well() => Assert.Equal(
        """
        Q. (-): What went wrong?
        A. (Lena Marchetti): Everything.
        """,
        Turns("A Q&A with Lena Marchetti\nQ. What went wrong?\nA. Everything."));

    [Fact]
    public void Nobody_answers_where_two_are_named_and_neither_is_said_to_be_interviewed() => Assert.Equal(
        """
        Q (-): Why?
        A (-): We had to.
        """,
        Turns("The river rose.\n\nLena Marchetti met Clara Norton in Dunmore.\n\nQ: Why?\n\nA: We had to."));

    [Fact]
    public void Whoever_the_interview_is_with_answers() => Assert.Equal(
        """
        Q (-): Why?
        A (Clara Norton): We had to.
        """,
        Turns("The river rose.\n\nLena Marchetti had an interview with Mayor Clara Norton.\n\nQ: Why?\n\nA: We had to."));

    [Fact]
    public void Whoever_a_heading_right_before_the_interview_names_answers() => Assert.Equal(
        """
        Q (-): Why?
        A (Clara Norton): We had to.
        """,
        Turns("The river rose.\n\nLena Marchetti met Clara Norton in Dunmore.\n\nFIVE MINUTES WITH CLARA NORTON\n\nQ: Why?\n\nA: We had to."));

    [Fact]
    public void Whoever_else_speaks_in_a_trial_has_turns_too() => Assert.Equal(
        """
        Q. (-): Where were you?
        A. (-): At home.
        THE COURT (THE COURT): Please speak up.
        """,
        Turns("The river rose.\n\nQ. Where were you?\n\nA. At home.\n\nTHE COURT: Please speak up."));

    [Fact]
    public void Answers_alone_are_labelled_where_questions_are_set_apart_by_type() => Assert.Equal(
        """
        A (Lena Marchetti): It ran backward.
        A (Lena Marchetti): He laughed.
        A (Lena Marchetti): I will not retire.
        """,
        Turns("Lena Marchetti builds clocks.\n\nWhat went wrong?\n\nA: It ran backward.\n\nAnd your father?\n\nA: He laughed.\n\nAnd now?\n\nA: I will not retire."));

    [Fact]
    public void Whoever_has_the_word_once_in_a_transcript_has_a_turn_too() => Assert.Equal(
        """
        Operator (Operator): I will now turn the call over to Clara Norton.
        Clara Norton (Clara Norton): Thank you. With me is Lena Marchetti.
        Lena Marchetti (Lena Marchetti): We sold more clocks.
        Analyst (Analyst): Why did you?
        Lena Marchetti (Lena Marchetti): They run.
        """,
        Turns("Dunmore Clocks second-quarter call\n\nOperator: I will now turn the call over to Clara Norton.\n\nClara Norton: Thank you. With me is Lena Marchetti.\n\nLena Marchetti: We sold more clocks.\n\nAnalyst (Tom Poll, Lund): Why did you?\n\nLena Marchetti: They run."));

    [Fact]
    public void Names_in_capitals_speak_and_a_remark_in_brackets_is_no_part_of_them() => Assert.Equal(
        """
        CLARA NORTON (Clara Norton): We will rebuild the bridge.
        HARLAN (Harlan): You will not. You never do.
        NORTON (Clara Norton): We will see.
        """,
        Turns("Clara Norton spoke in Dunmore.\n\nCLARA NORTON: We will rebuild the bridge.\n\nHARLAN: You will not. You never do.\n\nNORTON (laughing): We will see."));

    [Fact]
    public void A_surname_in_capitals_that_is_a_place_elsewhere_is_the_person_who_has_it() => Assert.Equal(
        """
        HARLAN (Tom Harlan): And then?
        NORTON (Clara Norton): He left.
        HARLAN (Tom Harlan): Thank you.
        """,
        Turns("Tom Harlan met Clara Norton.\n\nHARLAN: And then?\n\nNORTON: He left.\n\nHARLAN: Thank you."));

    [Fact]
    public void A_role_speaks() => Assert.Equal(
        """
        MODERATOR (MODERATOR): Mayor Norton, you begin.
        NORTON (Clara Norton): We will rebuild it.
        MODERATOR (MODERATOR): Thank you.
        """,
        Turns("Mayor Clara Norton spoke in Dunmore.\n\nMODERATOR: Mayor Norton, you begin.\n\nNORTON: We will rebuild it.\n\nMODERATOR: Thank you."));

    [Theory]
    [InlineData("**{0}:** {1}")]
    [InlineData("**{0}**: {1}")]
    [InlineData("**{0}** {1}")]
    public void Names_in_bold_speak(string form) => Assert.Equal(
        """
        Harlan (Tom Harlan): Will it last?
        Norton (Clara Norton): It will.
        Harlan (Tom Harlan): How long?
        Norton (Clara Norton): Long enough.
        """,
        Turns(
            "Tom Harlan met Clara Norton in Dunmore.\n\n" + Line(form, "Harlan", "Will it last?") + "\n\n" + Line(form, "Norton", "It will.") + "\n\n"
            + Line(form, "Harlan", "How long?") + "\n\n" + Line(form, "Norton", "Long enough."),
            "a.md"));

    [Fact]
    public void Lines_of_Markdown_that_begin_with_a_label_are_turns_of_their_own() => Assert.Equal(
        """
        Q (-): Will it last?
        A (Clara Norton): It will.
        """,
        Turns("# Clara Norton on bridges\n\n**Q: Will it last?**\n**A:** It will.", "a.md"));

    [Fact]
    public void A_paragraph_between_two_turns_goes_on_with_the_first() => Assert.Equal(
        """
        Q (-): Will it last?
        A (Clara Norton): It will.
        A (Clara Norton): It has lasted so far.
        Q (-): Thank you.
        """,
        Turns("Clara Norton builds bridges.\n\nQ: Will it last?\n\nA: It will.\n\nIt has lasted so far.\n\n(She laughs.)\n\nQ: Thank you.\n\nThe interview was shortened."));

    [Fact]
    public void Speech_that_a_turn_reports_lies_within_it()
    {
        AnnotatedArticle article = Annotate("Clara Norton builds bridges.\n\nQ: And Harlan?\n\nA: He told me, \"You are done,\" and he left the hall.", "a.txt");
        QuoteAnnotation inner = article.Quotes[^1];
        Assert.Equal("He", Text(article, inner.SpeakerSpan));
        Assert.Equal("A", Text(article, article.Quotes[inner.Within!.Value].SpeakerSpan));
    }

    [Theory]
    [InlineData("Clara Norton builds bridges.\n\nQ: And Harlan?\n\nA: He has gone.\n\nQ: Why?\n\nA: I do not know.")]
    [InlineData("Tom Harlan met Clara Norton.\n\nHARLAN: And Moss?\n\nCLARA NORTON: He has gone.\n\nHARLAN: Why?\n\nCLARA NORTON: I do not know.")]
    public void Answers_are_direct_and_questions_are_not(string text)
    {
        AnnotatedArticle article = Annotate(text, "a.txt");
        Assert.Equal(["He has gone.", "I do not know."], article.Quotes.Where(q => q.Kind == QuoteKind.Direct).Select(q => Text(article, q.Span)));
        Assert.Equal(2, article.Quotes.Count(q => q.Kind == QuoteKind.Indirect));
    }

    [Theory]
    [InlineData("Clara Norton builds bridges.\n\nQ: And Harlan?\n\nA: I said that he should go.")]
    [InlineData("Tom Harlan met Clara Norton.\n\nHARLAN: And then?\n\nCLARA NORTON: I said that he should go.\n\nHARLAN: Thank you.")]
    public void Whoever_says_I_in_a_turn_is_who_speaks_it(string text)
    {
        AnnotatedArticle article = Annotate(text, "a.txt");
        QuoteAnnotation inner = Assert.Single(article.Quotes, q => Text(article, q.SpeakerSpan) == "I");
        Assert.Equal("Clara Norton", article.EntityAt(inner.Speaker!.Value).Name);
    }

    [Fact]
    public void Words_in_marks_behind_a_letter_are_what_is_said()
    {
        AnnotatedArticle article = Annotate("Clara Norton builds bridges.\n\nQ: \"Will it last?\"\n\nA: \"It will.\"", "a.txt");
        Assert.Equal(["Will it last?", "It will."], article.Quotes.Select(q => Text(article, q.Span)));
        Assert.All(article.Quotes, q => Assert.Equal(QuoteKind.Direct, q.Kind));
        Assert.Equal("Clara Norton", article.EntityAt(article.Quotes[1].Speaker!.Value).Name);
    }

    [Fact]
    public void Who_is_announced_before_a_conversation_does_not_speak_behind_it()
    {
        AnnotatedArticle article = Annotate("Clara Norton builds bridges. Tom Harlan said:\n\nQ: Will it last?\n\nA: It will.\n\n\"The bridge is open.\"", "a.txt");
        QuoteAnnotation behind = Assert.Single(article.Quotes, q => Text(article, q.Span) == "The bridge is open.");
        Assert.Null(behind.SpeakerSpan);
    }

    [Theory]
    [InlineData("Update: The bridge is open.\n\nNote: It closes at night.\n\nCorrection: It closes at ten.")]
    [InlineData("The votes are in.\n\nNorton: 45 percent.\n\nHarlan: 40 percent.\n\nNorton: 12 seats.")]
    [InlineData("WHAT: A concert.\n\nWHERE: The bridge opens at eight.\n\nWHEN: It begins at nine.")]
    [InlineData("Q: Why?\n\nA: \u00ad")]
    [InlineData("A: This is the first point.\n\nB: This is the second point.")]
    public void Other_labels_are_no_turns(string text) => Assert.Equal("", Turns(text));

    private static string Line(string form, string name, string words) => form.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", words, StringComparison.Ordinal);

    private static string Turns(string text, string path = "a.txt")
    {
        AnnotatedArticle article = Annotate(text, path);
        return string.Join('\n', article.Quotes.Where(q => q.Rule == "label").Select(q =>
            $"{Text(article, q.SpeakerSpan)} ({(q.Speaker is { } speaker ? article.EntityAt(speaker).Name : "-")}): {Text(article, q.Span)}"));
    }

    private static string Text(AnnotatedArticle article, TextSpan? span) => span is { } s ? article.Source.Text.Substring(s.Start, s.Length) : "-";

    private static AnnotatedArticle Annotate(string text, string path) =>
        ArticleAnnotator.Annotate(ArticleReader.Read(path, text), TestContext.Current.CancellationToken);
}
