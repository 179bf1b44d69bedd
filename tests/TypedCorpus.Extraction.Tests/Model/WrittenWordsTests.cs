namespace TypedCorpus.Extraction.Tests.Model;

public class WrittenWordsTests
{
    [Theory]
    [InlineData("Newspaper")]
    [InlineData("it’s")]
    [InlineData("$")]
    [InlineData("1984")]
    [InlineData("")]
    public void The_same_characters_are_the_same_word(string word)
    {
        WrittenWord known = WrittenWords.Of(word);
        Assert.Equal(word, known.Text);
        Assert.NotEqual(0, known.Number);
        Assert.Same(known, WrittenWords.Of(word.ToCharArray()));
    }

    [Fact]
    public void Words_that_differ_in_case_are_two()
    {
        Assert.NotSame(WrittenWords.Of("Turkey"), WrittenWords.Of("turkey"));
        Assert.NotEqual(WrittenWords.Of("Turkey").Number, WrittenWords.Of("turkey").Number);
    }

    [Theory]
    [InlineData("an_address_that_is_written_once_and_never_again")]
    [InlineData("300,412")]
    public void What_seldom_comes_again_is_not_kept(string word)
    {
        Assert.Equal(0, WrittenWords.Of(word).Number);
        Assert.Equal(word, WrittenWords.Of(word).Text);
    }

    [Theory]
    [InlineData("Reed’s", "reed's", true)]
    [InlineData("iPhone", "iphone", true)]
    [InlineData("@reed", "@reed", true)]
    [InlineData("東京", "東京", true)]
    [InlineData("house", "house", false)]
    [InlineData("—", "—", false)]
    public void A_word_knows_its_small_letters_and_whether_it_may_be_a_name(string word, string lower, bool hasCapital)
    {
        Assert.Equal(lower, WrittenWords.Of(word).Lower);
        Assert.Equal(hasCapital, WrittenWords.Of(word).HasCapital);
        Assert.Equal(TokenForm.Of(word), WrittenWords.Of(word).Form);
    }

    [Fact]
    public void What_is_known_of_a_word_that_is_kept_is_found_out_once()
    {
        int made = 0;
        ByWord<string> lengths = new(word => $"{word.Text.Length}:{++made}");
        Assert.Equal("6:1", lengths.Of(WrittenWords.Of("harbor")));
        Assert.Equal("6:1", lengths.Of(WrittenWords.Of("harbor")));
        Assert.Equal("7:2", lengths.Of(WrittenWords.Of("300,412")));
        Assert.Equal("7:3", lengths.Of(WrittenWords.Of("300,412")));
    }

    [Fact]
    public void Threads_that_meet_a_word_at_once_get_the_same()
    {
        ByWord<object> known = new(static word => word.Text);
        string[] words = [.. Enumerable.Range(0, 4000).Select(static i => $"thread{i % 1000}")];
        WrittenWord[] found = [.. words.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(static w => WrittenWords.Of(w))];
        Assert.Equal(1000, found.Distinct().Count());
        Assert.Equal(1000, found.Select(static w => w.Number).Distinct().Count());
        Assert.Equal(words, found.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(known.Of));
    }
}
