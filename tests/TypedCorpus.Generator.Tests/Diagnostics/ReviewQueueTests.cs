using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class ReviewQueueTests
{
    private static readonly TestProject s_project = TestProject.With(
        ("seeds/storm.txt", "“We said no,” said Mary Miller of Boston.\n\nThe storm took 12 houses. “It was late.” He left.\n"));

    [Fact]
    public void Nothing_is_reviewed_unless_the_project_asks() => Assert.DoesNotContain(s_project.Run().Rules, r => r is "TC0121" or "TC0122");

    [Fact]
    public void What_is_unsure_is_a_warning_at_its_place_with_the_correction_to_paste_the_most_doubtful_first()
    {
        GeneratorRun run = s_project.Set("CorpusReview", "true").Set("CorpusReviewBelow", "1").Run();

        Diagnostic[] queue = [.. run.Result.Diagnostics.Where(d => d.Id is "TC0121" or "TC0122")];
        Assert.NotEmpty(queue);
        Assert.All(queue, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.All(queue, d => Assert.Equal("/project/seeds/storm.txt", d.Location.GetLineSpan().Path));
        int[] sure = [.. queue.Select(d => int.Parse(d.GetMessage(null).Split(" sure to ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(sure.Order(), sure);
        Assert.All(queue, d =>
        {
            string line = d.GetMessage(null).Split("corpus.corrections.yml: ")[1];
            CorrectionsReading pasted = CorrectionsReader.Read("corrections:\n  " + line + "\n");
            Assert.Empty(pasted.Findings);
            Assert.Single(pasted.Items);
        });
    }

    [Fact]
    public void A_confidence_that_is_none_is_an_error() => Assert.Contains("TC0014", s_project.Set("CorpusReview", "true").Set("CorpusReviewBelow", "70 %").Run().Rules);
}
