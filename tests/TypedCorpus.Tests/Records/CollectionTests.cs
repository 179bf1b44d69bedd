using TypedCorpus.Data;

namespace TypedCorpus.Tests.Records;

public sealed class CollectionTests
{
    private readonly SampleCorpus _corpus = new();

    [Fact]
    public void Quotes_are_found_by_speaker_article_kind_and_cue()
    {
        QuoteCollection quotes = _corpus.Store.Quotes;
        Assert.Equal(quotes.Where(q => q.Speaker == _corpus.Ann), quotes.By(_corpus.Ann));
        Assert.Equal(_corpus.B.Quotes, quotes.In(_corpus.B));
        Assert.Equal([_corpus.A.Quotes[2]], quotes.OfKind(QuoteKind.Indirect));
        Assert.Equal([_corpus.A.Quotes[2]], quotes.ByCue(CueClass.Denying));
        Assert.Equal([_corpus.A.Quotes[1]], quotes.ByCue(CueClass.None));
        Assert.Single(quotes.By(_corpus.Ann).In(_corpus.B).OfKind(QuoteKind.Direct));
        Assert.Empty(quotes.By(_corpus.Paris));
    }

    [Fact]
    public void Figures_are_found_by_type_kind_article_and_entity()
    {
        FigureCollection<Figure> figures = _corpus.Store.Figures;
        Money money = Assert.Single(figures.OfType<Money>());
        Assert.Equal((5_000_000m, Currency.USD), (money.Amount, money.Currency));
        Assert.Equal(2, figures.OfType<MeasuredFigure>().Count);
        Assert.Same(figures.OfType<Money>(), figures.OfType<Money>());
        Assert.Equal([money], figures.OfKind(FigureKind.Money));
        Assert.Equal([money], figures.About(_corpus.Ann));
        Assert.Empty(figures.In(_corpus.B));
        Assert.Equal(2, figures.In(_corpus.A).Count);
    }

    [Fact]
    public void Figures_of_a_type_are_looked_up_like_all()
    {
        FigureCollection<Money> money = _corpus.Store.Figures.OfType<Money>();
        Assert.Equal(money, money.In(_corpus.A).About(_corpus.Ann));
        Assert.Empty(money.In(_corpus.B));
        Assert.Empty(money.OfType<Count>());
    }

    [Fact]
    public void Mentions_are_found_by_entity_article_and_kind()
    {
        MentionCollection mentions = _corpus.Store.Mentions;
        Assert.Equal(_corpus.Ann.Mentions, mentions.Of(_corpus.Ann));
        Assert.Equal(["She"], mentions.Of(_corpus.Ann).OfKind(MentionKind.Pronoun).Select(m => m.Text));
        Assert.Equal(_corpus.B.Mentions, mentions.In(_corpus.B));
    }

    [Fact]
    public void Refusals_are_found_by_source_and_article()
    {
        NoCommentCollection refusals = _corpus.Store.NoComments;
        Assert.Equal([_corpus.A.NoComments[0]], refusals.By(_corpus.A.NoComments[0].Source!));
        Assert.Equal("Her spokesman", _corpus.A.NoComments[0].SourceAsWritten?.Text);
        Assert.Equal(_corpus.B.NoComments, refusals.In(_corpus.B));
        Assert.Null(_corpus.B.NoComments[0].Source);
    }

    [Fact]
    public void Quotes_are_found_by_what_they_mention_and_by_how_their_source_is_given()
    {
        Assert.Equal(["not for $5 million."], _corpus.Store.Quotes.Where(q => q.Figures.Count > 0).Select(q => q.Text));
        Assert.Equal(["she"], new SampleCorpus(SampleCorpus.Speaking).Store.Quotes.SelectMany(q => q.Mentions).Select(m => m.Text));
        SampleCorpus speaking = new(SampleCorpus.Speaking);
        Assert.Equal(["said she left"], speaking.Store.Quotes.About(speaking.Ann).Select(q => q.Text));
        Assert.Equal(speaking.Ann.QuotesAbout, speaking.Store.Quotes.About(speaking.Ann));
        Assert.Equal(["said she left"], speaking.Store.Quotes.OfSourceKind(SourceKind.Collective).Select(q => q.Text));
        Assert.Equal(["gone"], speaking.Store.Quotes.OfSourceKind(SourceKind.None).Select(q => q.Text));
        Assert.Equal(["why"], speaking.Store.Quotes.OfSourceKind(SourceKind.Unresolved).Select(q => q.Text));
        Assert.Equal(["spokesman denied that"], _corpus.Store.Quotes.OfSourceKind(SourceKind.Anonymous).Select(q => q.Text));
        Assert.Equal(3, _corpus.Store.Quotes.OfSourceKind(SourceKind.Named).Count);
    }

    [Fact]
    public void Entities_are_found_by_identifier_name_and_alias()
    {
        EntityCollection<Person> people = _corpus.Store.People;
        Assert.Same(people[0], people["ann-lee"]);
        Assert.Equal([_corpus.Ann], people.Named("Lee"));
        Assert.Equal("Q1", _corpus.Ann.Identifiers["wikidata"]);
        Assert.Empty(people.Named("lee"));
        Assert.False(people.TryGet("paris", out _));
        Assert.Throws<KeyNotFoundException>(() => people["paris"]);
        Assert.Equal(
            [EntityKind.Person, EntityKind.Person, EntityKind.Organization, EntityKind.Organization, EntityKind.Place, EntityKind.Place, EntityKind.Group, EntityKind.Group],
            _corpus.Store.Entities.Select(e => e.Kind));
    }

    [Fact]
    public void Articles_are_found_by_path()
    {
        Assert.Same(_corpus.B, _corpus.Store.Articles["b.txt"]);
        Assert.Contains("Did you mean \"b.txt\"?", Assert.Throws<KeyNotFoundException>(() => _corpus.Store.Articles["B.txt"]).Message);
        Assert.Contains("Did you mean \"b.txt\"?", Assert.Throws<KeyNotFoundException>(() => _corpus.Store.Articles["seeds/drafts/b.txt"]).Message);
        Assert.DoesNotContain("mean", Assert.Throws<KeyNotFoundException>(() => _corpus.Store.Articles["something-else"]).Message);
        Assert.Same(_corpus.A, _corpus.Store.Articles[_corpus.A.Quotes[0].Article]);
    }

    [Fact]
    public void A_derived_collection_holds_what_the_store_holds()
    {
        Assert.Equal(_corpus.Store.People, new People(_corpus.Store));
        Assert.Equal(_corpus.Store.Articles, new Articles(_corpus.Store));
    }

    private sealed class People(CorpusStore store) : EntityCollection<Person>(store);

    private sealed class Articles(CorpusStore store) : ArticleCollection<Article>(store);
}
