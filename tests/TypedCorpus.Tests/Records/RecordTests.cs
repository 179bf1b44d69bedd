namespace TypedCorpus.Tests.Records;

public sealed class RecordTests
{
    private readonly SampleCorpus _corpus = new();

    [Fact]
    public void An_article_has_what_its_data_says()
    {
        Article article = _corpus.A;
        Assert.Equal(("a.txt", "Ann said no", "Bo Ek", "2024-01-12"), (article.Path, article.Title, article.Author, article.Published.ToString()));
        Assert.EndsWith("again", article.Text, StringComparison.Ordinal);
        Assert.Equal((2, 3, 3, 2, 4), (article.Paragraphs.Count, article.Sentences.Count, article.Quotes.Count, article.Figures.Count, article.Mentions.Count));
        Assert.Equal(["Bo Ek", "Di Fry"], article.Authors);
        Assert.Equal(["storm", "oslo"], article.Tags);
        Assert.Equal(("2024-02", "/news/ann", "en", "politics"), (article.Updated.ToString(), article.Url?.OriginalString, article.Language, article.Section));
        Assert.Null(_corpus.B.Author);
        Assert.Null(_corpus.B.Published);
    }

    [Fact]
    public void Front_matter_is_read_as_what_it_is_asked_for()
    {
        FrontMatterValue front = _corpus.A.FrontMatterValues;
        Assert.Equal(("politics", 1200L, 4.5m, true, 7L), (front["section"]?.Text, front["views"]?.WholeNumber, front["rating"]?.Number, front["live"]?.Boolean, front["number"]?.WholeNumber));
        Assert.Equal((new DateOnly(2024, 3, 8), new DateTimeOffset(2024, 3, 8, 10, 0, 0, TimeSpan.Zero)), (front["day"]?.Date, front["at"]?.Time));
        Assert.Equal(new DateTimeOffset(2024, 3, 8, 0, 0, 0, TimeSpan.Zero), front["day"]?.Time);
        Assert.Equal(["storm", "oslo"], front["tags"]!.ListOf(v => v.Text));
        Assert.Equal(["politics"], front["section"]!.ListOf(v => v.Text));
        Assert.Equal([1L, 2L], front["seo"]!["ids"]!.ListOf(v => v.WholeNumber));
        Assert.Equal("A \"storm\"", front["seo"]!["description"]?.Text);
        Assert.Null(front["none"]);
        Assert.Null(front["section"]?.WholeNumber);
        Assert.Empty(_corpus.B.FrontMatterValues.Keys);
    }

    [Fact]
    public void The_text_of_every_record_is_what_the_article_has_at_its_span()
    {
        Assert.All(_corpus.Store.Quotes, q => Assert.Equal(q.Article.Text.Substring(q.Span), q.Text));
        Assert.All(_corpus.Store.Figures, f => Assert.Equal(f.Article.Text.Substring(f.Span), f.Text));
        Assert.All(_corpus.A.Mentions, m => Assert.Equal(_corpus.A.Text.AsSpan(m.Span).ToString(), m.Text));
        Assert.Equal(["No, never,", "not for $5 million.", "spokesman denied that", "NO  never!"], _corpus.Store.Quotes.Select(q => q.Text));
    }

    [Fact]
    public void A_quote_knows_its_speaker_cue_lines_and_place()
    {
        Quote quote = _corpus.A.Quotes[0];
        Assert.True(quote.Speaker == _corpus.Ann);
        Assert.Equal(("Ann Lee", "said", CueClass.Neutral, 0.97m, "inverted"), (quote.SpeakerAsWritten?.Text, quote.Cue?.Text, quote.CueClass, quote.Confidence, quote.Rule.Name));
        Assert.Equal(new LineRange(1, 1), quote.Lines);
        Assert.Equal(new LineRange(3, 3), _corpus.A.Quotes[2].Lines);
        Assert.Same(_corpus.A.Sentences[0], quote.Sentence);
        Assert.Same(_corpus.A.Paragraphs[1], _corpus.A.Quotes[2].Paragraph);
        Assert.Same(quote, _corpus.A.Quotes[2].EnclosingQuote);
        Assert.Null(quote.EnclosingQuote);
        Assert.Null(_corpus.A.Quotes[1].Cue);
        Assert.Equal(CueClass.None, _corpus.A.Quotes[1].CueClass);
        Assert.Equal("“No, never,” – Ann Lee (a.txt:1)", quote.ToString());
    }

    [Fact]
    public void A_change_prints_its_direction_its_part_and_the_values_around_it()
    {
        Figure five = _corpus.A.Figures[0];
        Assert.Equal("rise (By)", new FigureChange(five, true, ChangeRole.By, null, null).ToString());
        Assert.Equal("fall (To), from $5 million", new FigureChange(five, false, ChangeRole.To, five, null).ToString());
        Assert.Equal("rise (From), to $5 million", new FigureChange(five, true, ChangeRole.From, null, five).ToString());
    }

    [Fact]
    public void The_pieces_of_an_interrupted_quote_are_one_attribution()
    {
        Attribution attribution = _corpus.A.Quotes[1].Attribution;
        Assert.Equal([_corpus.A.Quotes[0], _corpus.A.Quotes[1]], attribution.Quotes);
        Assert.Equal("said", attribution.Cue?.Text);
        Assert.Equal(("No, never, not for $5 million.", 6, SourceKind.Named), (attribution.Text, attribution.WordCount, attribution.SourceKind));
        Assert.Equal(2, _corpus.A.Attributions.Count);
        Assert.Single(_corpus.B.Attributions);
        Assert.NotEqual(attribution, _corpus.A.Quotes[2].Attribution);
    }

    [Fact]
    public void The_way_back_leads_from_entities_and_sentences_to_records()
    {
        Assert.Equal(["Ann Lee", "She", "Lee"], _corpus.Ann.Mentions.Select(m => m.Text));
        Assert.Equal(3, _corpus.Ann.Quotes.Count);
        Assert.Equal(["$5 million"], _corpus.Ann.Figures.Select(f => f.Text));
        Assert.Equal([_corpus.A, _corpus.B], _corpus.Ann.Articles);
        Assert.Equal([_corpus.A.Quotes[0], _corpus.A.Quotes[1]], _corpus.A.Sentences[0].Quotes);
        Assert.Equal(["$5 million"], _corpus.A.Sentences[0].Figures.Select(f => f.Text));
        Assert.Equal([_corpus.Ann, _corpus.Paris], _corpus.A.Sentences[0].Mentions.Select(m => m.Entity));
        Assert.Equal([_corpus.A.Sentences[1], _corpus.A.Sentences[2]], _corpus.A.Paragraphs[1].Sentences);
        Assert.Equal([_corpus.Ann, _corpus.Paris], _corpus.A.Entities);
    }

    [Fact]
    public void An_entity_without_a_name_speaks_but_is_no_member_of_the_corpus()
    {
        Entity spokesman = _corpus.A.Quotes[2].Speaker!;
        Assert.False(spokesman.IsNamed);
        Assert.Equal("a spokesman", spokesman.Name);
        Assert.Single(spokesman.Quotes);
        Assert.DoesNotContain(spokesman, _corpus.Store.People);
    }

    [Fact]
    public void Companions_are_those_of_a_sentence()
    {
        Companion companion = Assert.Single(_corpus.Paris.MentionedWith);
        Assert.Equal((_corpus.Ann, 1), (companion.Entity, companion.SentenceCount));
        Assert.Equal([_corpus.A.Sentences[0]], _corpus.Ann.SentencesWith(_corpus.Paris));
        Assert.Empty(_corpus.Paris.SentencesWith(_corpus.A.Quotes[2].Speaker!));
    }

    [Fact]
    public void The_same_words_of_the_same_speaker_are_found_over_articles()
    {
        Assert.Equal([_corpus.B.Quotes[0]], _corpus.A.Quotes[0].SameAs);
        Assert.Equal([_corpus.A.Quotes[0]], _corpus.B.Quotes[0].SameAs);
        Assert.Empty(_corpus.A.Quotes[1].SameAs);
    }

    [Fact]
    public void Records_are_equal_by_article_and_span_and_entities_by_kind_and_identifier()
    {
        SampleCorpus other = new();
        Assert.Equal(_corpus.A, other.A);
        Assert.NotEqual(_corpus.A, _corpus.B);
        Assert.Equal(_corpus.A.Quotes, other.A.Quotes);
        Assert.Equal(_corpus.A.Quotes[0].GetHashCode(), other.A.Quotes[0].GetHashCode());
        Assert.False(_corpus.A.Quotes[0] == _corpus.B.Quotes[0]);
        Assert.Equal(_corpus.A.Figures, other.A.Figures);
        Assert.Equal(_corpus.A.Mentions, other.A.Mentions);
        Assert.Equal(_corpus.A.Sentences, other.A.Sentences);
        Assert.Equal(_corpus.A.Paragraphs, other.A.Paragraphs);
        Assert.Equal(_corpus.A.Quotes[0].Cue, other.A.Quotes[0].Cue);
        Assert.True(_corpus.Ann == other.Ann);
        Assert.False((Entity)_corpus.Ann == _corpus.Store.Places["ann-lee"]);
        Assert.False(_corpus.Ann == null);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  \n ", 0)]
    [InlineData("One, two – three—four.", 4)]
    [InlineData("It’s a well-known $3.2 billion … 日本", 6)]
    public void Words_are_counted_between_spaces_and_dashes(string text, int count) => Assert.Equal(count, WordCounter.Count(text));

    [Fact]
    public void An_article_has_the_words_of_its_paragraphs() => Assert.Equal((19, 11), (_corpus.A.WordCount, _corpus.A.Paragraphs[0].WordCount));

    [Theory]
    [InlineData("", 1)]
    [InlineData("a\nb\r\nc\rd", 4)]
    [InlineData("a\u0085b\u2028c\u2029", 4)]
    public void Lines_are_counted_as_the_compiler_counts_them(string text, int count) => Assert.Equal(count, new LineTable(text).Count);

    [Theory]
    [InlineData("a\nb\nc", 1, 1, 2, 2, 3)]
    [InlineData("a\r\nb\rc", 1, 1, 1, 2, 2, 3)]
    [InlineData("\n\n\n", 1, 2, 3)]
    [InlineData("a\r", 1, 1)]
    [InlineData("a\u2028b", 1, 1, 2)]
    public void Every_position_has_the_line_that_an_editor_shows(string text, params int[] lines)
    {
        LineTable table = new(text);

        Assert.Equal(lines, Enumerable.Range(0, text.Length).Select(table.LineAt));
    }
}
