using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Tests.Tagging;

public sealed class FeatureTableTests
{
    [Fact]
    public void Sums_are_those_of_the_rows_added()
    {
        FeatureTable table = Table((0xDEADBEEF, [1, -127, 0, 4, 5, 6, 7, 8, 9, -10]), (0x12345678, [1, 127, 3, 0, 0, 0, 0, 0, -9, 1]));
        Span<ulong> sums = stackalloc ulong[table.SumLength];
        Assert.True(table.Add(0xDEADBEEF, sums));
        Assert.True(table.Add(0x12345678, sums));
        int[] expected = [2, 0, 3, 4, 5, 6, 7, 8, 0, -9];
        for (int label = 0; label < expected.Length; label++)
            Assert.Equal(expected[label], FeatureTable.Sum(sums, label) - (2 * FeatureTable.Bias));
    }

    [Fact]
    public void An_unknown_feature_adds_nothing()
    {
        FeatureTable table = Table((0xDEADBEEF, [1, 2]));
        Span<ulong> sums = stackalloc ulong[table.SumLength];
        Assert.False(table.Add(0xDEADBEE0, sums));
        Assert.Equal(0, FeatureTable.Sum(sums, 0));
    }

    [Fact]
    public void What_is_written_is_read_whole()
    {
        byte[] file = [.. FeatureTable.Write([(5, [1, 2, 3]), (0x80000001, [-1, 0, 0])], 3), 77];
        int position = 0;
        FeatureTable.Read(file, ref position);
        Assert.Equal(file.Length - 1, position);
    }

    [Theory]
    [InlineData(-127)]
    [InlineData(-8)]
    [InlineData(-7)]
    [InlineData(-1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(127)]
    public void Small_and_large_weights_come_back(int weight)
    {
        FeatureTable table = Table((0x0000_0001, [1, 1]), (0xDEADBEEF, [(sbyte)weight, 1]));
        Span<ulong> sums = stackalloc ulong[table.SumLength];
        Assert.True(table.Add(0xDEADBEEF, sums));
        Assert.Equal(weight, FeatureTable.Sum(sums, 0) - FeatureTable.Bias);
        Assert.Equal(1, FeatureTable.Sum(sums, 1) - FeatureTable.Bias);
    }

    private static FeatureTable Table(params (uint, sbyte[])[] rows)
    {
        int position = 0;
        return FeatureTable.Read(FeatureTable.Write(rows, 10), ref position);
    }
}
