namespace TypedCorpus.Extraction.Tests.Model;

public sealed class BinarySearchTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    public void The_first_that_has_reached_the_key_is_found(int key, int expected) =>
        Assert.Equal(expected, BinarySearch.First([1, 3, 3, 4], key, static (item, key) => item >= key));

    [Fact]
    public void In_an_empty_list_there_is_none() => Assert.Equal(0, BinarySearch.First(Array.Empty<int>(), 1, static (item, key) => item >= key));
}
