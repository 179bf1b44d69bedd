namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>The table of cases: <c>cases.tsv</c>, a sentence and what is to be found in it.</summary>
public sealed class FigureCasesTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        using StreamReader reader = new(typeof(FigureCasesTests).Assembly.GetManifestResourceStream("Figures.cases.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                cases.Add(line.Split('\t')[0], line.Split('\t')[1]);
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_has_just_these_figures(string sentence, string figures) => Assert.Equal(figures, Figured.Print(sentence));

    [Fact]
    public void A_number_that_does_not_fit_is_a_finding_and_no_figure()
    {
        AnnotatedArticle article = Figured.Article("There are 123456789012345678901234567890123 atoms in 3 jars.");
        Assert.Equal(FindingKind.FigureOverflow, Assert.Single(article.Findings).Kind);
        Assert.Equal(3m, Assert.Single(article.Figures).Value);
    }

    [Fact]
    public void Words_that_multiply_beyond_a_decimal_are_a_finding()
    {
        AnnotatedArticle article = Figured.Article("It has 9000000000000000 quadrillion trillion parts.");
        Assert.Contains(article.Findings, f => f.Kind == FindingKind.FigureOverflow);
        Assert.Empty(article.Figures);
    }

    [Fact]
    public void The_core_leaves_hedge_and_noun_out()
    {
        AnnotatedArticle article = Figured.Article("They saw more than 300,000 migrant encounters.");
        FigureAnnotation figure = Assert.Single(article.Figures);
        Assert.Equal("300,000", article.Source.Text.Substring(figure.Core.Start, figure.Core.Length));
        Assert.Equal("migrant encounters", figure.Noun);
    }

    [Theory]
    [InlineData("The United States donated 95 vehicles to Guatemala.", "United States")]
    [InlineData("Canada in 2019 gave $5 million.", "Canada")]
    [InlineData("Brenda Johnson, 62, left.", "Brenda Johnson")]
    [InlineData("In Columbus, Ohio, 62-year-old Brenda Johnson left.", "Brenda Johnson")]
    [InlineData("Brenda Johnson, a 62-year-old nurse, left.", "Brenda Johnson")]
    [InlineData("According to Brenda Johnson, a 62-year-old nurse left.", null)]
    [InlineData("Canada said $5 million was lost.", null)]
    [InlineData("Canada, which has 9 parks, closed.", null)]
    [InlineData("Toyota said Honda sold 3 million cars.", null)]
    public void A_figure_is_of_whom_the_syntax_makes_sure(string text, string? owner)
    {
        AnnotatedArticle article = Figured.Article(text);
        FigureAnnotation figure = Assert.Single(article.Figures, f => f.Kind != FigureKind.Date);
        Assert.Equal(owner, figure.Entity is { } entity ? article.EntityAt(entity).Name : null);
    }

    [Fact]
    public void A_change_links_the_figures_before_and_after()
    {
        AnnotatedArticle article = Figured.Article("The rate fell from 40 percent to 35 percent.");
        Assert.Equal(2, article.Figures.Count);
        Assert.Equal(article.Figures[1].Span, article.Figures[0].Change!.To);
        Assert.Equal(article.Figures[0].Span, article.Figures[1].Change!.From);
        Assert.Equal(-1, article.Figures[0].Change!.Direction);
    }
}
