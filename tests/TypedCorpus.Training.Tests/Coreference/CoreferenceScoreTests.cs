using TypedCorpus.Training.Coreference;

namespace TypedCorpus.Training.Tests.Coreference;

public sealed class CoreferenceScoreTests
{
    private static readonly string[] s_key = ["ABC", "DEFG"];

    [Fact]
    public void Equal_partitions_are_perfect()
    {
        CoreferenceScore score = Score(s_key, s_key);

        Assert.Equal(1, score.Muc.F1, 6);
        Assert.Equal(1, score.BCubed.F1, 6);
        Assert.Equal(1, score.CeafE.F1, 6);
        Assert.Equal(1, score.Average, 6);
    }

    /// <summary>The worked example that the reference scorer's paper uses: key ABC, DEFG; response AB, CD, FGHI.</summary>
    [Fact]
    public void The_example_of_the_reference_implementation_comes_out_as_published()
    {
        CoreferenceScore score = Score(s_key, ["AB", "CD", "FGHI"]);

        // MUC recall: ABC in 2 parts, DEFG in D, FG and E: (1 + 1) / (2 + 3).  Precision: AB 1 of 1, CD 0 of 1, FGHI 1 of 3.
        Assert.Equal(2.0 / 5, score.Muc.Recall, 6);
        Assert.Equal(2.0 / 5, score.Muc.Precision, 6);
        // B-cubed recall: (4/3 + 1/3 + 1/4 + 4/4) / 7.  Precision: (4/2 + 1/2 + 1/2 + 4/4) / 8.
        Assert.Equal(((4.0 / 3) + (1.0 / 3) + 0.25 + 1) / 7, score.BCubed.Recall, 6);
        Assert.Equal(4.0 / 8, score.BCubed.Precision, 6);
        // CEAF-e: ABC with AB is 4/5, DEFG with FGHI is 4/8.
        Assert.Equal(1.3 / 2, score.CeafE.Recall, 6);
        Assert.Equal(1.3 / 3, score.CeafE.Precision, 6);
    }

    [Fact]
    public void One_cluster_of_all_has_full_recall_and_half_the_precision()
    {
        CoreferenceScore score = Score(["AB", "CD"], ["ABCD"]);

        Assert.Equal(1, score.Muc.Recall, 6);
        Assert.Equal(2.0 / 3, score.Muc.Precision, 6);
        Assert.Equal(1, score.BCubed.Recall, 6);
        Assert.Equal(0.5, score.BCubed.Precision, 6);
        Assert.Equal(2.0 * 2 / 6 / 2, score.CeafE.Recall, 6);
    }

    [Fact]
    public void Singletons_count_for_entities_and_not_for_links()
    {
        CoreferenceScore score = Score(["A", "B"], ["A", "B"]);

        Assert.Equal(0, score.Muc.F1, 6);
        Assert.Equal(1, score.BCubed.F1, 6);
        Assert.Equal(1, score.CeafE.F1, 6);
    }

    [Fact]
    public void Nothing_found_is_nothing_right() => Assert.Equal(0, Score(s_key, []).Average, 6);

    [Fact]
    public void Documents_add_up()
    {
        CoreferenceScore sum = Score(["AB"], ["AB"]) + Score(["CD"], ["C", "D"]);

        Assert.Equal(0.5, sum.Muc.Recall, 6);
        Assert.Equal(1, sum.Muc.Precision, 6);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, 2, 5)]
    [InlineData(new double[] { 9, 8, 8, 1 }, 2, 16)]
    [InlineData(new double[] { 1, 5, 2 }, 3, 5)]
    public void The_assignment_has_the_greatest_sum(double[] cells, int columns, double expected)
    {
        double[,] weights = new double[cells.Length / columns, columns];
        for (int i = 0; i < cells.Length; i++)
            weights[i / columns, i % columns] = cells[i];

        Assert.Equal(expected, Assignment.Maximum(weights), 6);
    }

    private static CoreferenceScore Score(string[] key, string[] response) =>
        CoreferenceScore.Of<char>([.. key.Select(c => c.ToHashSet())], [.. response.Select(c => c.ToHashSet())]);
}
