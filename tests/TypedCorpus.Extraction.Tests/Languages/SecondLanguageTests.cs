using System.Runtime.CompilerServices;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Languages;

/// <summary>A language that nobody speaks, in a folder of its own: a few dozen lines of words and rules, without trained models.</summary>
public sealed class SecondLanguageTests
{
    private const string Text = "“Le ponte es viren,” disen Sinora Tam Rolis. Le ponte kostis €5 milon en 12 solmes 2021.";

    private static readonly Language s_mirla = new(new LanguageFiles(Read));

    [Fact]
    public void A_quote_has_its_speaker_by_the_verbs_and_titles_of_the_language()
    {
        AnnotatedArticle article = Annotate(Text);
        QuoteAnnotation quote = Assert.Single(article.Quotes);
        Assert.Equal("Le ponte es viren,", Covered(quote.Span));
        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Equal("disen", Covered(quote.CueSpan!.Value));
        EntityAnnotation speaker = article.EntityAt(quote.Speaker!.Value);
        Assert.Equal(("Tam Rolis", EntityKind.Person), (speaker.Name, speaker.Kind));
    }

    [Fact]
    public void A_report_has_its_source_by_a_rule_over_chunks()
    {
        const string Report = "Le ponte kostis milon, sekun Sinora Tam Rolis.";
        AnnotatedArticle article = Annotate(Report);
        QuoteAnnotation report = Assert.Single(article.Quotes);
        Assert.Equal(QuoteKind.Indirect, report.Kind);
        Assert.Equal("sekun", Report.Substring(report.CueSpan!.Value.Start, report.CueSpan.Value.Length));
        Assert.Equal("Tam Rolis", article.EntityAt(report.Speaker!.Value).Name);
    }

    [Fact]
    public void A_sum_and_a_date_are_read_by_the_words_and_rules_of_the_language()
    {
        AnnotatedArticle article = Annotate(Text);
        FigureAnnotation sum = Assert.Single(article.Figures, static f => f.Kind == FigureKind.Money);
        Assert.Equal((5_000_000m, "EUR"), (sum.Value, sum.Unit));
        FigureAnnotation date = Assert.Single(article.Figures, static f => f.Kind == FigureKind.Date);
        Assert.Equal("2021-01-12", date.Date);
        Assert.Equal(2, article.Figures.Count);
    }

    [Fact]
    public void English_words_mean_nothing_in_another_language()
    {
        AnnotatedArticle article = Annotate("“The bridge is safe,” said Mr Tam. It cost five million dollars in January.");
        Assert.DoesNotContain(article.Quotes, static q => q.Speaker is not null);
        Assert.DoesNotContain(article.Figures, static f => f.Kind == FigureKind.Date);
    }

    [Fact]
    public void A_table_that_a_language_lacks_is_empty()
    {
        Assert.Empty(s_mirla.Words("quotes/works.tsv"));
        Assert.Empty(s_mirla.Roles("names/words.tsv")["awards"]);
        Assert.Equal(WordClasses.None, s_mirla.Lexicon.ClassesOf("bridge"));
    }

    [Fact]
    public void A_weight_that_a_language_lacks_is_an_error_that_names_it()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => s_mirla.Weights("quotes/none.tsv")["behind"]);
        Assert.Contains("quotes/none.tsv", error.Message, StringComparison.Ordinal);
        Assert.Contains("behind", error.Message, StringComparison.Ordinal);
    }

    private static AnnotatedArticle Annotate(string text) =>
        ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), s_mirla, UserGazetteer.Empty, TestContext.Current.CancellationToken);

    private static string Covered(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The files of the folder. The weights are those of English: what was counted there is the best guess for a language without gold data.</summary>
    private static byte[]? Read(string path)
    {
        string file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Mirla", path);
        if (File.Exists(file))
            return File.ReadAllBytes(file);
        bool isWeight = path.EndsWith("confidence.tsv", StringComparison.Ordinal) || path.EndsWith("weights.tsv", StringComparison.Ordinal)
            || path is "quotes/cue-scores.tsv" or "quotes/speaker-forms.tsv";
        return isWeight ? Language.English.Files.Bytes(path) : null;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
