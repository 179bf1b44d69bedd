using System.Collections;
using System.Reflection;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Saving;

public sealed class SavedExtractionTests
{
    private const string Text = "PARIS — “No, never,” said Mary Miller of Boston on Monday, “not for $5 million.”\n\nShe said it again: 10 to 15 ships. A spokesman for Boston declined to comment.\n";

    private static readonly ExtractionKey s_keys = new(UserGazetteer.Empty);

    [Fact]
    public void An_extraction_that_is_saved_is_read_back_with_every_property()
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("seeds/a.txt", Text), TestContext.Current.CancellationToken);
        AnnotatedArticle read = Save(article).Read(article.Source);
        Assert.NotEmpty(read.Quotes);
        Assert.NotEmpty(read.Figures);
        Assert.NotEmpty(read.NoComments);
        Assert.Equal(article, read);
        AssertSame(article, read);
    }

    [Fact]
    public void Properties_that_extraction_left_alone_are_read_back_too()
    {
        QuoteAnnotation quote = new() { Span = new TextSpan(1, 2), Kind = QuoteKind.Scare, Attribution = 3, Rule = "", Confidence = 0, IsCorrected = true };
        FigureAnnotation figure = new()
        {
            Span = new TextSpan(0, 5), Core = new TextSpan(1, 1), Kind = FigureKind.Money, Value = -1.50m, Low = 0m, High = decimal.MaxValue, Unit = "é\n \ud800",
            Change = new FigureChange(-1, ChangeRole.To, null, new TextSpan(0, 1)),
        };
        EntityAnnotation entity = new("!", EntityKind.Group, [new MentionAnnotation(new TextSpan(0, 1), MentionKind.Pronoun) { IsCorrected = true }], Gender.Plural, "id") { Titles = ["", "dr."] };
        SourceArticle source = ArticleReader.Read("a.txt", Text);
        AnnotatedArticle article = new(source, [new TextSpan(0, 3)], [entity], [quote], default, [figure], [new Finding(FindingKind.UnbalancedMark, default, ["“"])]);
        Assert.Equal(article, Save(article).Read(source));
    }

    [Fact]
    public void The_key_depends_on_what_an_article_says_and_not_on_where_it_lies()
    {
        string key = s_keys.Of(ArticleReader.Read("seeds/a.txt", Text));
        Assert.Equal(key, s_keys.Of(ArticleReader.Read("/elsewhere/b.txt", Text)));
        Assert.NotEqual(key, s_keys.Of(ArticleReader.Read("seeds/a.md", "# Head\n\n" + Text)));
        Assert.NotEqual(key, s_keys.Of(ArticleReader.Read("seeds/a.txt", Text + " ")));
        UserGazetteer gazetteer = new([new GazetteerEntry("x", "X", EntityKind.Person, default, Gender.Unknown, default, default)], default);
        Assert.NotEqual(key, new ExtractionKey(gazetteer).Of(ArticleReader.Read("seeds/a.txt", Text)));
    }

    [Fact]
    public void A_file_holds_what_was_written_into_it()
    {
        SourceArticle source = ArticleReader.Read("a.txt", Text);
        SavedExtraction saved = Save(ArticleAnnotator.Annotate(source, TestContext.Current.CancellationToken));
        SavedExtraction other = SavedExtraction.Of("00" + saved.Key[2..], ArticleAnnotator.Annotate(ArticleReader.Read("b.txt", "It rained.\n"), TestContext.Current.CancellationToken));

        IReadOnlyList<SavedExtraction> read = ExtractionShard.Read(ExtractionShard.Write([saved, other]));

        Assert.Equal(new[] { other.Key, saved.Key }.Order(StringComparer.Ordinal), read.Select(e => e.Key));
        Assert.Equal(saved.Read(source), read.Single(e => e.Key == saved.Key).Read(source));
    }

    [Fact]
    public void A_file_that_is_cut_off_or_of_another_engine_holds_nothing()
    {
        string file = ExtractionShard.Write([Save(ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", Text), TestContext.Current.CancellationToken))]);
        Assert.Single(ExtractionShard.Read(file));
        Assert.All(Enumerable.Range(0, file.Length), length => Assert.Empty(ExtractionShard.Read(file[..length])));
        Assert.Empty(ExtractionShard.Read(file.Replace(ExtractionKey.Engine, new string('0', 32), StringComparison.Ordinal)));
        Assert.Empty(ExtractionShard.Read("<<<<<<< HEAD\n" + file));
    }

    [Fact]
    public void A_damaged_extraction_is_refused()
    {
        SourceArticle source = ArticleReader.Read("a.txt", Text);
        string file = ExtractionShard.Write([Save(ArticleAnnotator.Annotate(source, TestContext.Current.CancellationToken))]);
        int end = file.LastIndexOf("\nend\n", StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Assert.Single(ExtractionShard.Read(file[..(end - 40)] + new string('x', 40) + file[end..])).Read(source));
    }

    private static SavedExtraction Save(AnnotatedArticle article) => SavedExtraction.Of(s_keys.Of(article.Source), article);

    /// <summary>Compares all public properties, whether equality looks at them or not.</summary>
    private static void AssertSame(object? expected, object? actual)
    {
        if (expected is null || expected is string || expected.GetType().IsPrimitive || expected.GetType().IsEnum || expected is decimal or TextSpan)
        {
            Assert.Equal(expected, actual);
            return;
        }
        if (expected is IEnumerable items)
        {
            object?[] others = [.. ((IEnumerable)actual!).Cast<object?>()];
            object?[] all = [.. items.Cast<object?>()];
            Assert.Equal(all.Length, others.Length);
            for (int i = 0; i < all.Length; i++)
                AssertSame(all[i], others[i]);
            return;
        }
        foreach (PropertyInfo property in expected.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
            AssertSame(property.GetValue(expected), property.GetValue(actual));
    }
}
