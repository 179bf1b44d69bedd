namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>What the rest of an article says of a figure: its own day, in <c>dates.tsv</c>; its country.</summary>
public sealed class ArticleEvidenceTests
{
    public static TheoryData<string, string, string> Dates()
    {
        TheoryData<string, string, string> dates = [];
        using StreamReader reader = new(typeof(ArticleEvidenceTests).Assembly.GetManifestResourceStream("Figures.dates.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                dates.Add(line.Split('\t')[0], line.Split('\t')[1], line.Split('\t')[2]);
        }
        return dates;
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_completed_by_the_day_of_the_article(string published, string sentence, string dates)
    {
        Assert.Equal(dates, string.Join("; ", Figured.Article(sentence, published).Figures.Where(f => f.Kind == FigureKind.Date)
            .Select(f => f.DateLow is null && f.DateHigh is null ? f.Date : $"{f.DateLow}..{f.DateHigh}")));
    }

    [Fact]
    public void A_dateline_gives_the_day() =>
        Assert.Equal("Date 2024-01-12 \"Jan. 12, 2024\"; Date 2024-01-09 \"Tuesday\"", Figured.Print("QUITO, Jan. 12, 2024 (AP) – The court ruled on Tuesday."));

    [Fact]
    public void A_story_of_another_year_leaves_its_months_alone_until_it_comes_back()
    {
        AnnotatedArticle article = Figured.Article("He moved to Rome in 1998.\n\nIn June he met her.\n\nOn Tuesday he said so. It began in June, he said.", "2016-03-09");
        Assert.Equal(["1998", "XXXX-06", "2016-03-08", "2015-06"], article.Figures.Select(f => f.Date));
    }

    [Theory]
    [InlineData("It cost $5 million.", "USD")]
    [InlineData("SYDNEY – It cost $5 million.", "AUD")]
    [InlineData("Cafes in the centre of Melbourne charge $5. Melbourne has many.", "AUD")]
    [InlineData("Cafes in the center of Melbourne charge $5. Melbourne has many.", "USD")]
    [InlineData("Cafes in the centre of Melbourne charge $5. Melbourne is far from America.", "USD")]
    [InlineData("Cafes in the centre of Melbourne charge $5. Melbourne has many. In Leeds they charge £4.", "USD GBP")]
    [InlineData("Petrol in Sydney cost $2. A dollar buys 64 US cents.", "AUD USD")]
    [InlineData("Petrol in Sydney cost $2, and in Singapore more. The Aussie dollar buys 64 US cents.", "AUD USD")]
    [InlineData("PERTH: It cost A$5 and rose 2 cents. Gold was US$9.", "AUD AUD USD")]
    [InlineData("SYDNEY (Reuters) – It cost $5 million.", "USD")]
    [InlineData("WELLINGTON, Fla. – It cost $5 million.", "USD")]
    [InlineData("The Australian Prime Minister said it cost 5 million dollars.", "AUD")]
    [InlineData("The Australian Prime Minister said in Washington it cost $5 million.", "USD")]
    [InlineData("The Canadian and the New Zealand Prime Minister, and the Canadian Prime Minister, said it cost $5 million.", "USD")]
    [InlineData("The lane costs C$5 million. A further $2 million goes to schools.", "CAD CAD")]
    [InlineData("The lane costs C$5 million ($4 million).", "CAD USD")]
    [InlineData("The lane costs US$5 million and S$3 million, the road $9 million.", "USD SGD USD")]
    [InlineData("OTTAWA — The mill sold for $7 million, or US$5 million, the American buyer said.", "CAD USD")]
    [InlineData("The U.S. firm said (all figures in Canadian dollars) it lost $3 million.", "CAD")]
    [InlineData("FRAUD: he took $3 million.", "USD")]
    [InlineData("---\ncountry: Canada\n---\n\nIt cost 40 cents.", "CAD")]
    [InlineData("---\ncurrency: NZD\n---\n\nIt cost $40.", "NZD")]
    [InlineData("---\nlocation: Hong Kong\n---\n\nIt cost $40 in the U.S.", "HKD")]
    public void A_bare_dollar_is_that_of_the_article_where_it_is_certain(string text, string currencies) =>
        Assert.Equal(currencies, string.Join(" ", Figured.Article(text).Figures.Select(f => f.Unit)));
}
