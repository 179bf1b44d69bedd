using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Tests.Data;

public sealed class DecodingTests
{
    [Fact]
    public void Nothing_is_decoded_before_it_is_asked_for()
    {
        SampleCorpus corpus = new();
        Assert.Equal(["a.txt", "b.txt"], corpus.Store.Articles.Select(a => a.Path));
        Assert.Equal("Paris", corpus.Paris.Name);
        Assert.Equal(0, corpus.Decoded);
        Assert.Single(corpus.Paris.Mentions);
        Assert.True(corpus.A.IsDecoded);
        Assert.False(corpus.B.IsDecoded);
    }

    [Fact]
    public void An_article_is_decoded_once_whatever_the_number_of_threads()
    {
        SampleCorpus corpus = new();
        int[] counts = new int[64];
        Parallel.For(0, counts.Length, i => counts[i] = corpus.Store.Quotes.By(corpus.Ann).Count + corpus.Ann.Mentions.Count);
        Assert.All(counts, c => Assert.Equal(6, c));
        Assert.Equal(2, corpus.Decoded);
    }

    [Fact]
    public void What_a_record_keeps_of_an_answer_fits_a_word()
    {
        // A larger one is written in parts: another thread may see that it is there, and not what it is.
        IEnumerable<string> larger = typeof(Article).Assembly.GetTypes()
            .Where(static t => !t.IsValueType && !t.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(static t => t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(static f => !f.IsInitOnly && !f.IsDefined(typeof(CompilerGeneratedAttribute)) && f.FieldType is { IsValueType: true, IsPrimitive: false, IsEnum: false })
            .Select(static f => f.DeclaringType!.Name + "." + f.Name);

        Assert.Empty(larger);
    }

    [Theory]
    [InlineData("typed-corpus 3.0 article", "format 3.0")]
    [InlineData("typed-corpus 1.0 article", "format 1.0")]
    [InlineData("typed-corpus", "does not begin")]
    [InlineData("something else", "does not begin")]
    [InlineData("typed-corpus 2.0 entities Person", "not that of its article")]
    public void Data_of_another_major_version_is_refused_with_the_reason(string header, string reason)
    {
        SampleCorpus corpus = new(SampleCorpus.First.Replace("typed-corpus 2.0 article", header, StringComparison.Ordinal));
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => corpus.A.Text);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("a.txt", error.Message, StringComparison.Ordinal);
        Assert.Single(corpus.B.Quotes);
    }

    [Theory]
    [InlineData("length 106", "length 105")]
    [InlineData("length 106", "length 107")]
    [InlineData("0..57", "0..x")]
    [InlineData("1..11 Direct", "1..11 Sung")]
    [InlineData("follows=1", "follows=2")]
    [InlineData("within=2", "within=9")]
    [InlineData("speaker=ann-lee", "speaker=nobody")]
    [InlineData("entity paris", "entity ann-lee")]
    [InlineData("denied", "\\u00")]
    [InlineData("\"Ann Lee\"", "\"Ann Lee")]
    public void Damaged_data_is_refused(string old, string damaged)
    {
        SampleCorpus corpus = new(SampleCorpus.First.Replace(old, damaged, StringComparison.Ordinal));
        Assert.Throws<InvalidDataException>(() => corpus.A.Text);
    }

    [Fact]
    public void A_literal_is_read_from_parts_that_end_anywhere()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(SampleCorpus.First.ReplaceLineEndings("\n"));
        ReadOnlySpan<byte> Part(int part) => part * 5 >= bytes.Length ? default : bytes.AsSpan(part * 5, Math.Min(5, bytes.Length - (part * 5)));
        Article article = new CorpusStore([new ArticleLiteral("a.txt", Part)], []).Articles[0];
        Assert.Equal(new SampleCorpus().A.Text, article.Text);
        Assert.Equal(3, article.Quotes.Count);
    }

    [Fact]
    public void Escapes_stand_for_code_units()
    {
        Assert.Equal("a\ud800\"\\b", Utf8Text.Read("a\\ud800\\u0022\\u005cb"u8));
        Assert.EndsWith("Lee.\n\u2028end.", new SampleCorpus().B.Text, StringComparison.Ordinal);
    }
}
