using CsCheck;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Linking;

public sealed class CorpusLinkerTests
{
    [Fact]
    public void A_title_and_surname_join_the_full_name_of_another_article() =>
        Assert.Equal(["kamala-harris: a/0 b/0"], Link(
            Article("a", Person("Kamala Harris", "vice president")),
            Article("b", Person("Harris", "vice president"))));

    [Fact]
    public void One_full_name_in_two_articles_is_one_person() =>
        Assert.Equal(["ann-reed: a/0 b/0"], Link(Article("a", Person("Ann Reed")), Article("b", Person("Ann Reed"))));

    [Fact]
    public void Two_persons_of_one_surname_stay_apart() =>
        Assert.Equal(["ann-smith: a/0", "john-smith: b/0"], Link(Article("a", Person("Ann Smith")), Article("b", Person("John Smith"))));

    [Fact]
    public void A_surname_that_two_full_names_have_stays_apart_and_is_reported()
    {
        LinkedCorpus corpus = CorpusLinker.Link([Article("a", Person("Ann Smith")), Article("b", Person("John Smith")), Article("c", Person("Smith"))],
            TestContext.Current.CancellationToken);

        Assert.Equal(3, corpus.Entities.Count);
        ArticleFinding finding = Assert.Single(corpus.Findings);
        Assert.Equal(("c", 0, FindingKind.AmbiguousName), (finding.Path, finding.Local, finding.Kind));
        Assert.Equal(["Smith", "Ann Smith", "John Smith"], finding.Arguments);
    }

    [Fact]
    public void Ambiguous_surnames_of_two_articles_are_not_one_person() =>
        Assert.Equal(4, Link(Article("a", Person("Ann Smith")), Article("b", Person("John Smith")), Article("c", Person("Smith")), Article("d", Person("Smith"))).Length);

    [Fact]
    public void A_title_decides_between_two_of_one_surname() =>
        Assert.Equal(["ann-smith: a/0 c/0", "john-smith: b/0"], Link(
            Article("a", Person("Ann Smith", "judge")), Article("b", Person("John Smith", "senator")), Article("c", Person("Smith", "judge"))));

    [Fact]
    public void Gender_decides_between_two_of_one_surname() =>
        Assert.Equal(["ann-smith: a/0 c/0", "john-smith: b/0"], Link(
            Article("a", Person("Ann Smith") with { Gender = Gender.Feminine }), Article("b", Person("John Smith") with { Gender = Gender.Masculine }),
            Article("c", Person("Smith", "mrs") with { Gender = Gender.Feminine })));

    [Fact]
    public void Another_title_keeps_a_surname_from_the_only_full_name() =>
        Assert.Equal(2, Link(Article("a", Person("John Smith", "senator")), Article("b", Person("Smith", "judge"))).Length);

    [Fact]
    public void An_article_that_tells_a_surname_from_a_full_name_is_believed() =>
        Assert.Equal(["john-smith: a/0", "smith: a/1"], Link(Article("a", Person("John Smith"), Person("Smith"))));

    [Fact]
    public void A_middle_initial_makes_no_other_person() =>
        Assert.Equal(["john-kerry: a/0 b/0"], Link(Article("a", Person("John F. Kerry")), Article("b", Person("John Kerry"))));

    [Fact]
    public void Two_middle_names_make_two_persons_and_leave_the_bare_name_apart()
    {
        LinkedCorpus corpus = CorpusLinker.Link(
            [Article("a", Person("George W. Bush")), Article("b", Person("George H. W. Bush")), Article("c", Person("George Bush"))], TestContext.Current.CancellationToken);

        Assert.Equal(3, corpus.Entities.Count);
        Assert.Equal("c", Assert.Single(corpus.Findings).Path);
    }

    [Fact]
    public void An_acronym_joins_the_name_that_some_article_gives_with_it() =>
        Assert.Equal(["federal-bureau-of-investigation: a/0 b/0"], Link(
            Article("a", Organization("Federal Bureau of Investigation", "FBI")), Article("b", Organization("FBI"))));

    [Fact]
    public void An_acronym_of_two_bodies_stays_apart() =>
        Assert.Equal(3, Link(Article("a", Organization("American Medical Association", "AMA")), Article("b", Organization("Academy of Model Aeronautics", "AMA")),
            Article("c", Organization("AMA"))).Length);

    [Fact]
    public void A_surname_of_two_words_and_its_last_word_lead_to_the_same_person() =>
        Assert.Equal(["kevin-lopez-oliva: a/0 b/0 c/0"], Link(
            Article("a", Person("Oliva")), Article("b", Person("Lopez Oliva")), Article("c", Person("Kevin Lopez Oliva"))));

    [Fact]
    public void A_given_name_and_surname_are_not_the_end_of_a_longer_name() =>
        Assert.Equal(["ann-reed: a/0", "mary-ann-reed: b/0"], Link(Article("a", Person("Ann Reed")), Article("b", Person("Mary Ann Reed"))));

    [Fact]
    public void Initials_before_a_given_name_may_be_left_out() =>
        Assert.Single(Link(Article("a", Person("Edgar Hoover")), Article("b", Person("J. Edgar Hoover"))));

    [Fact]
    public void Accents_case_and_stops_make_no_other_entity() =>
        Assert.Single(Link(Article("a", Person("Fran\u00e7ois Hollande")), Article("b", Person("Francois Hollande"))));

    [Fact]
    public void One_name_of_two_kinds_makes_two_identifiers()
    {
        LinkedCorpus corpus = CorpusLinker.Link(
            [Article("a", Person("Washington")), Article("b", Person("Washington") with { Kind = EntityKind.Place })], TestContext.Current.CancellationToken);

        Assert.Equal(["washington-person", "washington"], corpus.Entities.Select(e => e.Id));
    }

    [Fact]
    public void An_entry_of_the_users_gazetteer_gives_name_and_identifiers()
    {
        UserGazetteer gazetteer = UserGazetteerReader.Read(
            "entities:\n  - name: Kamala Harris\n    id: harris\n    kind: Person\n    ids: { wikidata: Q10853588 }\n").Gazetteer;

        CorpusEntity entity = Assert.Single(CorpusLinker.Link(
            [Article("a", Person("K. Harris") with { GazetteerId = "harris" })], gazetteer, TestContext.Current.CancellationToken).Entities);

        Assert.Equal(("harris", "Kamala Harris"), (entity.Id, entity.Name));
        Assert.Equal([new EntityIdentifier("wikidata", "Q10853588")], entity.Identifiers);
        Assert.Equal(["K. Harris"], entity.Aliases);
    }

    [Fact]
    public void Another_article_does_not_rename_what_keeps_its_meaning()
    {
        ArticleNames[] corpus = [Article("b", Person("Ann Smith")), Article("c", Person("John F. Kerry")), Article("d", Organization("Acme"))];
        string[] before = Ids(corpus);

        foreach (EntityForms added in (EntityForms[])[Person("John Kerry"), Person("Ann Reed"), Person("Acme"), Organization("Acme Corporation"), Person("John Smith")])
            Assert.Superset(new HashSet<string>(before), new HashSet<string>(Ids([.. corpus, Article("a", added)])));
    }

    [Fact]
    public void The_order_of_articles_does_not_matter()
    {
        Gen<EntityForms> entity = Gen.Select(
            Pick("Smith", "Ann Smith", "John Smith", "Ann John Smith", "John F. Smith", "John G. Smith", "Acme", "Acme Corp", "AC"),
            Pick(EntityKind.Person, EntityKind.Organization),
            Pick<string?>(null, "senator", "judge"),
            Pick<string?>(null, "AC", "Johnny Smith", "Acme"),
            (name, kind, title, alias) => new EntityForms(0, name, kind, alias is null ? default : [alias], Gender.Unknown, null, name + ".",
                title is null ? default : [title]));
        Gen.Select(entity.Array[0, 3].Array[1, 8], Gen.Int).Sample((articles, seed) =>
        {
            ArticleNames[] names = [.. articles.Select((a, i) => Article("p" + i, a))];
            ArticleNames[] shuffled = [.. names];
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(CorpusLinker.Link(names), CorpusLinker.Link(shuffled));
        });
    }

    [Fact]
    public void Every_entity_of_every_article_is_a_member_of_one_entity_and_identifiers_are_unique()
    {
        Gen<string> name = Pick("Smith", "Ann Smith", "John Smith", "Washington", "A.B.", "AB", "\u4e2d", "-");
        Gen.Select(name, Pick(EntityKind.Person, EntityKind.Place, EntityKind.Organization, EntityKind.Group)).Array[0, 4].Array[1, 6].Sample(articles =>
        {
            LinkedCorpus corpus = CorpusLinker.Link(articles.Select((a, i) =>
                Article("p" + i, [.. a.Select(e => new EntityForms(0, e.Item1, e.Item2, default, Gender.Unknown, null, ""))])));
            EntityMember[] members = [.. corpus.Entities.SelectMany(e => e.Members)];
            Assert.Equal(articles.Sum(a => a.Length), members.Distinct().Count());
            Assert.Equal(members.Length, members.Distinct().Count());
            Assert.Equal(corpus.Entities.Count, corpus.Entities.Select(e => e.Id).Distinct().Count());
        });
    }

    [Fact]
    public void Of_a_sentence_without_end_only_what_stands_around_a_name_is_kept()
    {
        string list = string.Concat(Enumerable.Repeat("a chair and a table and ", 400));
        AnnotatedArticle article = ArticleAnnotator.Annotate(
            ArticleReader.Read("a.txt", $"He sold {list}a lamp to Ann Reed and {list}no more."), TestContext.Current.CancellationToken);

        EntityForms forms = Assert.Single(CorpusLinker.NamesOf(article).Entities);
        Assert.True(forms.FirstSentence.Length < 2_100);
        Assert.Contains("a lamp to Ann Reed and a chair", forms.FirstSentence, StringComparison.Ordinal);
        Assert.StartsWith("\u2026", forms.FirstSentence, StringComparison.Ordinal);
        Assert.EndsWith("\u2026", forms.FirstSentence, StringComparison.Ordinal);
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string[] Link(params ArticleNames[] articles) =>
        [.. CorpusLinker.Link(articles).Entities.Select(e => $"{e.Id}: {string.Join(' ', e.Members.Select(m => $"{m.Path}/{m.Local}"))}")];

    private static string[] Ids(ArticleNames[] articles) => [.. CorpusLinker.Link(articles).Entities.Select(e => e.Id)];

    private static ArticleNames Article(string path, params EntityForms[] entities) => new(path, entities.Select((e, i) => e with { Local = i }).ToEquatableArray());

    private static EntityForms Person(string name, string? title = null) =>
        new(0, name, EntityKind.Person, default, Gender.Unknown, null, name + " came.", title is null ? default : [title]);

    private static EntityForms Organization(string name, params string[] aliases) =>
        new(0, name, EntityKind.Organization, aliases.ToEquatableArray(), Gender.Unknown, null, name + " came.");
}
