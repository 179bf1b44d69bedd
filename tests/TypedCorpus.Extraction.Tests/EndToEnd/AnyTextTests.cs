using System.Globalization;
using CsCheck;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>What holds for whatever stands in a file.</summary>
public sealed class AnyTextTests
{
    private const int Iterations = 2_000;

    [Fact]
    public void Every_span_lies_in_the_text_and_every_list_is_in_order() =>
        AnyText.Any.Sample(text => AnnotationRules.Check(Annotate(text)), iter: Iterations);

    [Fact]
    public void The_same_text_gives_equal_articles() =>
        AnyText.Any.Sample(text => Assert.Equal(Annotate(text), Annotate(text)), iter: Iterations / 2);

    [Fact]
    public void Broken_articles_keep_the_rules_and_give_the_same_twice()
    {
        for (int number = 0; number < Iterations; number++)
        {
            string text = MutatedText.Of(number);
            AnnotatedArticle article = Annotate(text);
            AnnotationRules.Check(article);
            Assert.Equal(article, Annotate(text));
        }
    }

    [Fact]
    public void The_text_is_kept_as_it_is() =>
        AnyText.Any.Sample(text => Assert.Equal(text, Annotate(text).Source.Text), iter: Iterations / 2);

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        CultureInfo[] cultures = [.. new[] { "de-DE", "tr-TR", "th-TH" }.Select(CultureInfo.GetCultureInfo)];
        AnyText.Any.Sample(
            text =>
            {
                AnnotatedArticle expected = In(CultureInfo.InvariantCulture, () => Annotate(text));
                foreach (CultureInfo culture in cultures)
                    Assert.Equal(expected, In(culture, () => Annotate(text)));
            },
            iter: Iterations / 4);
    }

    [Fact]
    public void Articles_of_any_text_link_into_entities_with_names_and_identifiers_of_their_own() =>
        AnyText.Pieces.Array[1, 4].Sample(
            texts =>
            {
                AnnotatedArticle[] articles =
                    [.. texts.Select((text, i) => ArticleAnnotator.Annotate(ArticleReader.Read(FormattableString.Invariant($"{i}.txt"), text), TestContext.Current.CancellationToken))];
                LinkedCorpus corpus = CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf), TestContext.Current.CancellationToken);
                LinkedCorpus reversed = CorpusLinker.Link(articles.Reverse().Select(CorpusLinker.NamesOf), TestContext.Current.CancellationToken);

                Assert.Equal(corpus, reversed);
                Assert.Equal(corpus.Entities.Count, corpus.Entities.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
                Assert.All(corpus.Entities, e => Assert.False(string.IsNullOrWhiteSpace(e.Name) || string.IsNullOrWhiteSpace(e.Id)));
                Assert.Equal(
                    articles.SelectMany(a => a.Entities.Select((e, i) => (a.Source.Path, i, e.IsNamed))).Where(x => x.IsNamed).Select(x => (x.Path, x.i)).ToHashSet(),
                    [.. corpus.Entities.SelectMany(e => e.Members).Select(m => (m.Path, m.Local))]);
            },
            iter: Iterations / 4);

    private static AnnotatedArticle Annotate(string text) => ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);

    private static T In<T>(CultureInfo culture, Func<T> work)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
