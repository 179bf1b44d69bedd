using TypedCorpus.Generator.Citations;

namespace TypedCorpus.CodeFixes.Tests;

public sealed class CitationTests
{
    private static readonly (string, string) s_storm = ("seeds/storm.txt", "“We said no to the harbour,” said Ann Reed.\n\nThe storm – it was strong – took 12 houses.\n");
    private static readonly (string, string) s_flood = ("seeds/flood.txt", "The flood took 30 houses. “We had to leave,” said Tom Ford.\n\nIt took years.\n");

    [Theory]
    [InlineData("Corpus.Cite(\"took 12 houses\")")]
    [InlineData("Corpus.Cite(\"The storm - it was strong - took\")")]
    [InlineData("Corpus.Quotes.Cite(\"We said no\")")]
    [InlineData("Corpus.Quotes.Cite(\"\\\"We said no to the harbour,\\\"\")")]
    [InlineData("Corpus.Articles.Storm.Cite(\"took\")")]
    [InlineData("Corpus.Articles[\"seeds/storm.txt\"].Cite(\"took\")")]
    [InlineData("Corpus.Articles.Flood.Quotes.Cite(\"to leave\")")]
    [InlineData("Corpus.Quotes.In(Corpus.Articles.Flood).Cite(\"to leave\")")]
    [InlineData("Corpus.Quotes.Cite(new string('x', 3))")]
    public Task What_an_article_has_may_be_cited(string citation) =>
        CorpusFix<CitationAnalyzer>.Check($"class C {{ object F() => {citation}; }}", null, s_storm, s_flood);

    [Theory]
    [InlineData("Corpus.Cite({|TC2001:\"strong - took 13 houses\"|})", "Corpus.Cite(\"strong - took 12 houses\")")]
    [InlineData("Corpus.Quotes.Cite({|TC2001:\"We said yes to the harbour\"|})", "Corpus.Quotes.Cite(\"We said no to the harbour\")")]
    [InlineData("Corpus.Articles.Storm.Cite({|TC2001:\"The storm took 12 houses\"|})", "Corpus.Articles.Storm.Cite(\"The storm - it was strong - took 12 houses\")")]
    [InlineData("Corpus.Cite({|TC2003:\"took\"|})", "Corpus.Articles.Storm.Cite(\"took\")")]
    [InlineData("Corpus.Cite({|TC2001:\"of an entirely different kind\"|})", null)]
    [InlineData("Corpus.Quotes.Cite({|TC2001:\"took 13 houses\"|})", null)]
    [InlineData("Corpus.Quotes.Cite({|TC2002:\"took 12 houses\"|})", null)]
    public Task What_no_article_has_is_an_error_with_the_nearest_passage(string citation, string? fix) => CorpusFix<CitationAnalyzer>.Check(
        $"class C {{ object F() => {citation}; }}", fix is null ? null : $"class C {{ object F() => {fix}; }}", s_storm, s_flood);

    [Theory]
    [InlineData("Corpus.Quotes.Cite(\"It is the only warm place left\")", null)]
    [InlineData("Corpus.Quotes.Cite(\"It is the *only* warm place **left**\")", null)]
    [InlineData("Corpus.Cite(\"place left,\\\" said Tom Ford. The file_name\")", null)]
    [InlineData("Corpus.Cite(\"said [Tom Ford](https://example.org/tom_(ford)). The\")", null)]
    [InlineData("Corpus.Cite(\"and [sic] they did (twice)\")", null)]
    [InlineData("Corpus.Cite({|TC2001:\"The filename stayed, and\"|})", "Corpus.Cite(\"file_name stayed, and\")")]
    [InlineData("Corpus.Cite({|TC2001:\"place left, said Jim Ford\"|})", "Corpus.Cite(\"place left,\\\" said Tom Ford\")")]
    public Task Marks_of_Markdown_make_no_difference(string citation, string? fix) => CorpusFix<CitationAnalyzer>.Check(
        $"class C {{ object F() => {citation}; }}", fix is null ? null : $"class C {{ object F() => {fix}; }}",
        ("seeds/pool.md", "“It is the *only* warm place **left**,” said [Tom Ford](https://example.org/tom_(ford)). The file_name stayed, and [sic] they did _(twice)_.\n"));

    [Fact]
    public Task A_passage_in_two_articles_is_cited_from_one() => CorpusFix<CitationAnalyzer>.Check(
        "class C { object F() => Corpus.Cite({|TC2003:\"It rained.\"|}); }",
        "class C { object F() => Corpus.Articles.A.Cite(\"It rained.\"); }",
        ("seeds/a.txt", "It rained. It snowed.\n"), ("seeds/b.txt", "It hailed. It rained.\n"));

    [Fact]
    public Task The_class_is_written_with_its_namespace_where_that_is_not_imported() => CorpusFix<CitationAnalyzer>.CheckPlain(
        "class C { object F() => Sample.Corpus.Cite({|TC2003:\"It rained.\"|}); }",
        "class C { object F() => Sample.Corpus.Articles.A.Cite(\"It rained.\"); }",
        ("seeds/a.txt", "It rained. It snowed.\n"), ("seeds/b.txt", "It hailed. It rained.\n"));

    [Fact]
    public Task An_attribute_names_its_article() => CorpusFix<CitationAnalyzer>.Check(
        """
        [CitedFrom(nameof(Corpus.Articles.Storm), "took 12 houses")]
        [CitedFrom("seeds/flood.txt", "took 30 houses")]
        [CitedFrom({|TC2004:"Strom"|}, "took 12 houses")]
        class C
        {
            [CitedFrom(nameof(Corpus.Articles.Flood), {|TC2001:"took 12 houses"|})]
            void M() { }
        }
        """,
        """
        [CitedFrom(nameof(Corpus.Articles.Storm), "took 12 houses")]
        [CitedFrom("seeds/flood.txt", "took 30 houses")]
        [CitedFrom({|TC2004:"Strom"|}, "took 12 houses")]
        class C
        {
            [CitedFrom(nameof(Corpus.Articles.Flood), "took 30 houses")]
            void M() { }
        }
        """,
        s_storm, s_flood);

    [Fact]
    public Task A_corrected_quote_is_a_quote() => CorpusFix<CitationAnalyzer>.Check(
        "class C { object F() => Corpus.Quotes.Cite(\"it was strong\"); object G() => Corpus.Quotes.Cite({|TC2002:\"We said no\"|}); }", null,
        s_storm, ("corpus.corrections.yml", "corrections:\n  - add-quote: it was strong\n    kind: Scare\n  - quote: We said no\n    reject: true\n"));

    [Fact]
    public Task Without_a_corpus_there_is_nothing_to_check() => CorpusFix<CitationAnalyzer>.Check(
        "class C { object F(QuoteCollection quotes) => quotes.Cite(\"anything\"); }\nnamespace Sample { class D; }", null);
}
