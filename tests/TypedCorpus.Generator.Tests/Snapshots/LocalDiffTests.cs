using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>An edit changes the lines that it is about: what a snapshot shows of it is as long as the edit.</summary>
public sealed class LocalDiffTests
{
    private const string Storm = """
        ---
        title: The storm
        ---
        The storm closed Oslo harbour on Monday.

        “We counted more than 300 boats,” said Ann Fox, the harbour master, “not fewer.” Repairs will cost about $2 million, she added.

        Fox denied that the harbour was unsafe. Boats may return to Oslo next week.
        """;

    [Fact]
    public void A_paragraph_with_new_names_at_the_top_replaces_nothing_but_the_length() => Assert.Equal(
        ["length"], Removed(Storm, Storm.Replace("The storm closed", "Mary Miller of Boston met John Carter, who said “no”.\n\nThe storm closed", StringComparison.Ordinal)));

    [Fact]
    public void A_new_name_in_a_sentence_replaces_lines_of_its_own_line_of_text_alone()
    {
        string[] removed = Removed(Storm, Storm.Replace("return to Oslo", "return to Oslo and Bergen", StringComparison.Ordinal));

        Assert.Contains("|Fox", removed);
        Assert.DoesNotContain("entity", removed);
        Assert.All(removed, word => Assert.Contains(word, (string[])["length", "|Fox", "paragraph", "sentence", "mention", "quote", "figure"]));
        Assert.InRange(removed.Length, 2, 9);
    }

    /// <summary>The first word of each line of generated code that is no longer there.</summary>
    private static string[] Removed(string before, string after)
    {
        TestProject project = TestProject.With(("seeds/storm.md", before));
        GeneratorRun first = project.Run().AssertCompiles();
        List<string> left = [.. first.AllText.Split('\n')];
        foreach (string line in project.Edit("seeds/storm.md", after).Run(first.Driver).AssertCompiles().AllText.Split('\n'))
            left.Remove(line);
        return [.. left.Select(l => l.TrimStart().Split(' ')[0])];
    }
}
