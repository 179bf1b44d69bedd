using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class ReviewQueueTests
{
    private static readonly string[] s_rules = ["TC0005", "TC0007", "TC0121", "TC0122", "TC0124", "TC0125"];

    private static readonly TestProject s_project = TestProject.With(
        ("seeds/storm.txt", "“We said no,” said Mary Miller of Boston.\n\nThe storm took 12 houses. “It was late,” they said. He left.\n"),
        ("seeds/a.txt", "Peter Smith spoke."), ("seeds/b.txt", "Paul Smith spoke."), ("seeds/c.txt", "Then Mr. Smith spoke."));

    [Fact]
    public void Nothing_is_reviewed_unless_the_project_asks() => Assert.DoesNotContain(s_project.Run().Rules, r => r is "TC0121" or "TC0122" or "TC0124" or "TC0125");

    [Fact]
    public void What_is_unsure_is_a_warning_at_its_place_with_the_correction_to_paste_the_most_doubtful_first()
    {
        Diagnostic[] queue = Queue(s_project);

        Assert.Equal(s_rules, queue.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(queue, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.All(queue, d => Assert.StartsWith("/project/seeds/", d.Location.GetLineSpan().Path, StringComparison.Ordinal));
        int[] doubts = [.. queue.Select(DoubtOf)];
        Assert.Equal(doubts.OrderDescending(), doubts);
        Assert.All(queue, d => Assert.NotNull(Pasted(d)));
    }

    [Fact]
    public void What_is_pasted_is_no_longer_in_the_queue()
    {
        // A person has decided everything: nothing is open, and no correction is wrong.
        string file = "corrections:\n" + string.Concat(Queue(s_project).Select(d => "  " + Confirmed(d) + "\n"));

        GeneratorRun run = s_project.Add("corpus.corrections.yml", file, "Corrections").Set("CorpusReview", "true").Set("CorpusReviewBelow", "1").Run();

        Assert.Empty(run.Result.Diagnostics.Where(d => d.Id != "TC0105"));
    }

    [Fact]
    public void A_confidence_that_is_none_is_an_error() => Assert.Contains("TC0014", s_project.Set("CorpusReview", "true").Set("CorpusReviewBelow", "70 %").Run().Rules);

    private static Diagnostic[] Queue(TestProject project) =>
        [.. project.Set("CorpusReview", "true").Set("CorpusReviewBelow", "1").Run().Result.Diagnostics.Where(d => s_rules.Contains(d.Id))];

    /// <summary>How doubtful a diagnostic says that its record is: a speaker that is not known is a question, a name of two one of one half.</summary>
    private static int DoubtOf(Diagnostic diagnostic) => diagnostic.Id switch
    {
        "TC0005" => 100,
        "TC0007" => 50,
        _ => 100 - int.Parse(diagnostic.GetMessage(null).Split(" sure to ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The line with what extraction found confirmed.</summary>
    private static string Confirmed(Diagnostic diagnostic)
    {
        string line = LineOf(diagnostic).Replace("speaker: Mary Miller", "confirmed: true", StringComparison.Ordinal).Replace("speaker: NAME", "speaker: unknown", StringComparison.Ordinal);
        int last = line.LastIndexOf(", ", StringComparison.Ordinal);
        return diagnostic.Id is "TC0124" or "TC0125" ? line[..last] + ", confirmed: true}" : line;
    }

    private static string LineOf(Diagnostic diagnostic)
    {
        string message = diagnostic.GetMessage(null);
        return message[message.IndexOf("- {", StringComparison.Ordinal)..];
    }

    private static Correction? Pasted(Diagnostic diagnostic)
    {
        CorrectionsReading reading = CorrectionsReader.Read("corrections:\n  " + LineOf(diagnostic) + "\n");
        return reading.Findings.Count == 0 ? Assert.Single(reading.Items.AsEnumerable()).Correction : null;
    }
}
