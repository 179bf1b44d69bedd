using Microsoft.CodeAnalysis;

namespace TypedCorpus.CodeFixes.Tests;

public sealed class CorrectionCodeFixTests
{
    private const string File = "corpus.corrections.yml";
    private static readonly (string, string) s_storm = ("seeds/storm.txt", "“We said no,” said Ann Reed. “It was late,” they said.\n\nTom Ford left. It cost $3 million.\n");

    [Fact]
    public async Task A_correction_that_is_no_longer_needed_is_removed_and_the_others_stay()
    {
        using EditedProject project = new(s_storm, (File, "# checked by phone\ncorrections:\n  - quote: We said no\n    speaker: Ann Reed\n  - figure: $3 million\n    value: 4000000\n"));

        Diagnostic mark = Assert.Single(await project.Diagnostics(File));
        await project.Take(File, "TC0106", "Remove the correction");

        Assert.Equal((DiagnosticSeverity.Hidden, "(2,11)-(2,21)"), (mark.Severity, mark.Location.GetLineSpan().Span.ToString()));
        Assert.Equal("# checked by phone\ncorrections:\n  - figure: $3 million\n    value: 4000000\n", project.TextOf(File));
        Assert.Empty(await project.Diagnostics(File));
    }

    [Fact]
    public async Task A_record_to_review_is_decided_where_it_stands_and_leaves_the_queue()
    {
        using EditedProject project = new(s_storm);
        int open = (await project.Diagnostics("seeds/storm.txt")).Length;

        string[] offers = await project.Offers("seeds/storm.txt", "TC0123");
        await project.Take("seeds/storm.txt", "TC0123", "The speaker is Tom Ford");

        Assert.Equal(["Confirm the quote", "The speaker is Tom Ford", "There is no such quote"], offers);
        Assert.Equal("corrections:\n  - quote: \"We said no,\"\n    in: seeds/storm.txt\n    speaker: Tom Ford\n", project.TextOf(File));
        Assert.Equal(open - 1, (await project.Diagnostics("seeds/storm.txt")).Length);
    }

    [Fact]
    public async Task A_decision_goes_into_the_file_that_is_there()
    {
        using EditedProject project = new(s_storm, (File, "corrections:\n  - quote: We said no\n    confirmed: true # by phone\n"));

        await project.Take("seeds/storm.txt", "TC0123", "There is no such quote");

        Assert.Equal(
            "corrections:\n  - quote: We said no\n    confirmed: true # by phone\n  - quote: \"It was late,\"\n    in: seeds/storm.txt\n    reject: true\n", project.TextOf(File));
    }

    [Fact]
    public async Task A_file_with_a_merge_conflict_is_left_to_a_person()
    {
        using EditedProject project = new(s_storm, (File, "corrections:\n<<<<<<< HEAD\n"));

        Assert.Empty(await project.Offers("seeds/storm.txt", "TC0123"));
    }

    [Fact]
    public async Task A_name_of_two_is_decided_for_one_of_them()
    {
        using EditedProject project = new(("seeds/a.txt", "Peter Smith spoke."), ("seeds/b.txt", "Paul Smith spoke."), ("seeds/c.txt", "Then Mr. Smith spoke."));

        Assert.Equal(["It is Paul Smith", "It is Peter Smith"], await project.Offers("seeds/c.txt", "TC0123"));
        await project.Take("seeds/c.txt", "TC0123", "It is Peter Smith");

        Assert.Empty(await project.Diagnostics("seeds/c.txt"));
    }
}
