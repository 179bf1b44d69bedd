using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Tests.Tagging;

public sealed class FeatureTableTests
{
    [Fact]
    public void Sums_are_those_of_the_rows_added()
    {
        FeatureTable table = Table((0xDEADBEEF, [1, -127, 0, 4, 5, 6, 7, 8, 9, -10]), (0x12345678, [1, 127, 3, 0, 0, 0, 0, 0, -9, 1]));
        Span<ushort> sums = stackalloc ushort[table.SumLength];
        Assert.Equal(2, table.Sum([0xDEADBEEF, 0x12345678], sums));
        int[] expected = [2, 0, 3, 4, 5, 6, 7, 8, 0, -9];
        for (int label = 0; label < expected.Length; label++)
            Assert.Equal(expected[label], sums[label] - (2 * FeatureTable.Bias));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(48)]
    [InlineData(70)]
    public void Sums_are_right_for_any_number_of_labels(int labels)
    {
        const int Rows = 200;
        Random random = new(labels);
        (uint Key, sbyte[] Weights)[] rows = [.. Enumerable.Range(0, Rows).Select(i => ((uint)i * 0x9E3779B1u, Enumerable.Range(0, labels).Select(_ => (sbyte)random.Next(-127, 128)).ToArray()))];
        int position = 0;
        FeatureTable table = FeatureTableReader.Read(FeatureTableWriter.Write(rows, labels), ref position, labels);
        ushort[] sums = new ushort[table.SumLength];
        Assert.Equal(Rows, table.Sum([.. rows.Select(r => r.Key)], sums));
        for (int label = 0; label < labels; label++)
            Assert.Equal(rows.Sum(r => r.Weights[label]), sums[label] - (Rows * FeatureTable.Bias));
    }

    [Fact]
    public void An_unknown_feature_adds_nothing()
    {
        FeatureTable table = Table((0xDEADBEEF, [1, 2]));
        Span<ushort> sums = stackalloc ushort[table.SumLength];
        Assert.Equal(0, table.Sum([0xDEADBEE0], sums));
        Assert.Equal(0, sums[0]);
    }

    [Fact]
    public void A_relative_table_has_the_labels_after_the_first_less_its_weight()
    {
        int position = 0;
        byte[] file = FeatureTableWriter.Write([(0xDEADBEEF, [5, -10, 0, 7]), (0x12345678, [-3, 20, 0, 0])], 4);
        FeatureTable table = FeatureTableReader.Read(file, ref position, 4, isRelative: true);
        Span<ushort> sums = stackalloc ushort[table.SumLength];
        int bias = table.Sum([0xDEADBEEF, 0x12345678], sums) * FeatureTable.Bias;
        Assert.Equal([8, -2, 5], sums.Slice(0, 3).ToArray().Select(sum => sum - bias));
    }

    [Fact]
    public void A_relative_table_cannot_have_weights_that_lie_too_far_apart()
    {
        byte[] file = FeatureTableWriter.Write([(0xDEADBEEF, [100, -100])], 2);
        Assert.Throws<InvalidDataException>(() =>
        {
            int position = 0;
            FeatureTableReader.Read(file, ref position, 2, isRelative: true);
        });
    }

    [Fact]
    public void A_table_of_several_regions_finds_every_row()
    {
        const int Rows = 100_000;
        (uint Key, sbyte[] Weights)[] rows = [.. Enumerable.Range(0, Rows).Select(i => ((uint)i * 0x9E3779B1u, new sbyte[] { (sbyte)(i % 5), (sbyte)(i % 2) }))];
        int position = 0;
        FeatureTable table = FeatureTableReader.Read(FeatureTableWriter.Write(rows, 2), ref position, 2);
        ushort[] sums = new ushort[table.SumLength];
        for (int i = 0; i < Rows; i += 997)
        {
            Assert.Equal(1, table.Sum([rows[i].Key], sums));
            Assert.Equal(i % 5, sums[0] - FeatureTable.Bias);
        }
    }

    [Fact]
    public void What_is_written_is_read_whole()
    {
        byte[] file = [.. FeatureTableWriter.Write([(5, [1, 2, 3]), (0x80000001, [-1, 0, 0])], 3), 77];
        int position = 0;
        FeatureTableReader.Read(file, ref position, 3);
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
        Span<ushort> sums = stackalloc ushort[table.SumLength];
        Assert.Equal(1, table.Sum([0xDEADBEEF], sums));
        Assert.Equal(weight, sums[0] - FeatureTable.Bias);
        Assert.Equal(1, sums[1] - FeatureTable.Bias);
    }

    private static FeatureTable Table(params (uint, sbyte[])[] rows)
    {
        int position = 0;
        return FeatureTableReader.Read(FeatureTableWriter.Write(rows, 10), ref position, 10);
    }
}
