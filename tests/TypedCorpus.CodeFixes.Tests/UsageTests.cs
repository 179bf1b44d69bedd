using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TypedCorpus.Generator.Usage;

namespace TypedCorpus.CodeFixes.Tests;

public sealed class UsageTests
{
    private static readonly (string, string) s_storm = ("seeds/storm.txt", "“We said no,” said Ann Reed of Acme Inc. It cost $3 million and €4 million.\n");

    [Theory]
    [InlineData("Corpus.Quotes.Where(q => [|q.Speaker.Name == \"Ann Reed\"|])", "Corpus.Quotes.Where(q => q.Speaker == Corpus.People.AnnReed)")]
    [InlineData("Corpus.Quotes.Where(q => [|\"Ann Reed\" != q.Speaker?.Name|])", "Corpus.Quotes.Where(q => q.Speaker != Corpus.People.AnnReed)")]
    [InlineData("Corpus.Quotes.Where(q => q.Speaker.Name == \"Tom Ford\")", null)]
    [InlineData("Corpus.Quotes.Where(q => q.Speaker.Id == \"Ann Reed\")", null)]
    public Task The_member_of_an_entity_is_offered_for_its_name(string query, string? fix) => Verify<EntityNameAnalyzer>(query, fix);

    [Theory]
    [InlineData("[|Corpus.Figures.OfType<Money>().Sum(m => m.Amount)|]")]
    [InlineData("[|Corpus.Figures.OfType<Money>().Where(m => m.Amount > 3).Average(m => m.Amount)|]")]
    [InlineData("[|Corpus.Figures.OfType<Quantity>().Sum(q => q.Value)|]")]
    [InlineData("Corpus.Figures.OfType<Money>().Where(m => m.Currency == Currency.USD).Sum(m => m.Amount)")]
    [InlineData("Corpus.Figures.OfType<Money>().SumByCurrency()")]
    [InlineData("Corpus.Figures.OfType<Money>().GroupBy(m => m.Currency).Select(g => g.Sum(m => m.Amount))")]
    [InlineData("Corpus.Quotes.Sum(q => q.Text.Length)")]
    public Task A_sum_over_all_currencies_or_units_warns(string query) => Verify<MixedSumAnalyzer>(query, null);

    [Theory]
    [InlineData("[|Corpus.People.Single(p => p.Id == \"ann-reed\")|]", "Corpus.People[\"ann-reed\"]")]
    [InlineData("[|Corpus.Articles.First(a => \"seeds/storm.txt\" == a.Path)|]", "Corpus.Articles[\"seeds/storm.txt\"]")]
    [InlineData("[|Corpus.Quotes.Where(q => q.Speaker == Corpus.People.AnnReed)|]", "Corpus.Quotes.By(Corpus.People.AnnReed)")]
    [InlineData("[|Corpus.Figures.Where(f => f.Kind == FigureKind.Money)|]", "Corpus.Figures.OfKind(FigureKind.Money)")]
    [InlineData("Corpus.Quotes.Where(q => q.Speaker == null)", null)]
    [InlineData("Corpus.Quotes.Where(q => q.Text == \"no\")", null)]
    [InlineData("Corpus.Quotes.OrderBy(q => q.Span).Where(q => q.Kind == QuoteKind.Direct)", null)]
    public Task A_look_up_is_offered_for_a_search(string query, string? fix) => Verify<LookUpAnalyzer>(query, fix);

    [Theory]
    [InlineData(
        "Corpus.Articles.Where(a => [|a.Published > new DateOnly(2024, 1, 1)|])",
        "Corpus.Articles.Where(a => a.Published is { } published && published > new DateOnly(2024, 1, 1))")]
    [InlineData("Corpus.Articles.Where(a => a.Published is { } day && day > new DateOnly(2024, 1, 1))", null)]
    [InlineData("Corpus.Articles.Where(a => a.Published == null)", null)]
    public Task A_missing_day_is_pointed_out(string query, string? fix) => Verify<PublishedAnalyzer>(query, fix);

    [Fact]
    public Task Each_day_of_a_member_has_a_name_of_its_own() => CorpusFix<PublishedAnalyzer>.CheckText(
        "class C { object F() => Corpus.Articles.Where(a => [|a.Published > new DateOnly(2024, 1, 1)|] && [|new DateOnly(2025, 1, 1) > a.Published|]); }",
        "class C { object F() => Corpus.Articles.Where(a => a.Published is { } published && published > new DateOnly(2024, 1, 1) && a.Published is { } published2 && new DateOnly(2025, 1, 1) > published2); }",
        s_storm);

    [Theory]
    [InlineData("{|TC2105:Corpus.People.AnnRed|}", "Corpus.People.AnnReed")]
    [InlineData("{|TC2105:Corpus.People.AcmeInc|}", "Corpus.Organizations.AcmeInc")]
    [InlineData("{|TC2105:Corpus.Articles.Strom|}", "Corpus.Articles.Storm")]
    [InlineData("{|TC2105:Corpus.People.SomebodyElseEntirely|}", null)]
    public Task What_became_of_a_member_is_said_and_offered(string query, string? fix) =>
        CorpusFix<MissingMemberAnalyzer>.CheckDespiteErrors($"class C {{ object F() => {query}; }}", fix is null ? null : $"class C {{ object F() => {fix}; }}", s_storm);

    [Fact]
    public Task Of_articles_with_one_file_name_all_are_named() => CorpusFix<MissingMemberAnalyzer>.CheckMessages(
        "using Sample;\nclass C { object F() => {|#0:Corpus.Articles.Storm|}; }",
        [new DiagnosticResult("TC2105", DiagnosticSeverity.Warning).WithLocation(0).WithMessage("several articles are called 'Storm', each with its folder: Storm_2023, Storm_2024")],
        ("seeds/2023/storm.txt", "It rained."), ("seeds/2024/storm.txt", "It snowed."));

    [Fact]
    public Task An_article_that_is_the_only_one_of_its_name_now_is_offered() => CorpusFix<MissingMemberAnalyzer>.CheckDespiteErrors(
        "class C { object F() => {|TC2105:Corpus.Articles.Storm_HarbourArchive|}; }", "class C { object F() => Corpus.Articles.Storm; }", s_storm);

    [Theory]
    [InlineData("class C { object F() => {|#0:Corpus|}.Articles; }")]
    [InlineData("namespace Other { class C { object F() => {|#0:Corpus|}.Articles; } }")]
    public Task Where_the_class_is_not_imported_its_namespace_is_named(string code) => CorpusFix<MissingImportAnalyzer>.CheckMessages(
        code, [new DiagnosticResult("TC2106", DiagnosticSeverity.Warning).WithLocation(0).WithMessage("'Corpus' is generated into the namespace Sample; write 'using Sample;', or 'global using Sample;' once for all files")], s_storm);

    [Theory]
    [InlineData("using Sample;\nclass C { object F() => Corpus.Articles; }")]
    [InlineData("class C { object F() => Sample.Corpus.Articles; }")]
    [InlineData("namespace Sample.Inner { class C { object F() => Corpus.Articles; } }")]
    [InlineData("class C { object Corpus => null; object F() => Corpus; object G(C c) => c.Corpus; object H() => new { Corpus = 1 }; }")]
    [InlineData("class C { object F() => nameof(Corpus); void Corpus() { } }")]
    public Task Where_the_name_means_something_nothing_is_said(string code) => CorpusFix<MissingImportAnalyzer>.CheckMessages(code, [], s_storm);

    [Fact]
    public Task A_member_is_looked_for_in_a_variable_of_the_name() => CorpusFix<MissingMemberAnalyzer>.CheckDespiteErrors(
        "class C { object F() { var people = Corpus.People; return {|TC2105:people.AnnRed|}; } object G(C c) => c.People.Of(c); C People; }",
        "class C { object F() { var people = Corpus.People; return people.AnnReed; } object G(C c) => c.People.Of(c); C People; }", s_storm);

    [Fact]
    public Task All_are_fixed_at_once_whatever_each_says() => CorpusFix<EntityNameAnalyzer>.Check(
        "class C { object F() => Corpus.Quotes.Where(q => [|q.Speaker.Name == \"Ann Reed\"|]); object G(Entity e) => [|e.Name != \"Acme Inc\"|]; }",
        "class C { object F() => Corpus.Quotes.Where(q => q.Speaker == Corpus.People.AnnReed); object G(Entity e) => e != Corpus.Organizations.AcmeInc; }", s_storm);

    [Fact]
    public Task The_class_is_written_with_its_namespace_where_that_is_not_imported() => CorpusFix<EntityNameAnalyzer>.CheckPlain(
        "using TypedCorpus;\nclass C { bool G(Entity e) => [|e.Name != \"Ann Reed\"|]; }",
        "using TypedCorpus;\nclass C { bool G(Entity e) => e != Sample.Corpus.People.AnnReed; }", s_storm);

    private static Task Verify<TAnalyzer>(string query, string? fix)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new() =>
        CorpusFix<TAnalyzer>.Check($"class C {{ object F() => {query}; }}", fix is null ? null : $"class C {{ object F() => {fix}; }}", s_storm);
}
