using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tests.Gazetteers;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("kevin", (uint)WordClasses.MaleName)]
    [InlineData("Guatemalan", (uint)WordClasses.Demonym)]
    [InlineData("spokesman", (uint)WordClasses.PersonNoun)]
    [InlineData("committee", (uint)WordClasses.GroupNoun)]
    public void Knows_what_a_word_can_be(string word, uint expected) =>
        Assert.NotEqual(WordClasses.None, Language.English.Lexicon.Find(TokenForm.Of(word).Word).Classes & (WordClasses)expected);

    [Fact]
    public void Knows_names_of_several_words() => Assert.True(Name("El", "Salvador").HasFlag(NameClasses.Country));

    [Fact]
    public void Knows_brands_and_clubs_and_what_else_their_names_are()
    {
        Assert.True(Name("Transport", "for", "London").HasFlag(NameClasses.Brand));
        Assert.True(Name("Barcelona").HasFlag(NameClasses.Club | NameClasses.City));
        Assert.False(Name("Tom", "Ford").HasFlag(NameClasses.Brand));
    }

    [Fact]
    public void Does_not_know_what_is_no_name() => Assert.Equal(NameClasses.None, Name("purple", "seventeen"));

    [Fact]
    public void Words_alike_are_in_one_cluster() => Assert.Equal(ClusterOf("tuesday"), ClusterOf("Wednesday"));

    [Theory]
    [InlineData("London")]
    [InlineData("spokesman")]
    [InlineData("qwxz")]
    public void A_word_as_written_is_what_its_hash_says(string word)
    {
        Lexicon lexicon = Language.English.Lexicon;
        uint hash = TokenForm.Of(word).Word;
        uint name = Lexicon.Extend(FeatureHash.Seed, hash);
        Assert.Equal(new LexicalWord(lexicon.Find(hash), name, lexicon.FindName(name)), lexicon.Of(WrittenWords.Of(word)));
    }

    private static uint ClusterOf(string word) => Language.English.Lexicon.Find(TokenForm.Of(word).Word).Cluster;

    private static NameClasses Name(params string[] words)
    {
        uint name = FeatureHash.Seed;
        foreach (string word in words)
            name = Lexicon.Extend(name, TokenForm.Of(word).Word);
        return Language.English.Lexicon.FindName(name);
    }
}
