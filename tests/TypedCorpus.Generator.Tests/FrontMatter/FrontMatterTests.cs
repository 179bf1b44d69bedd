using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.FrontMatter;

/// <summary>The types that front matter gets, and which steps an edit of it runs.</summary>
public sealed class FrontMatterTests
{
    private const string Storm = "---\nsection: politics\nviews: 12\nlive: true\nseo:\n  ids: [1, 2]\n---\nMary Miller spoke.\n";
    private const string Flood = "---\nsection: sport\nrating: 4.5\n---\nJohn Carter spoke.\n";

    private static readonly TestProject s_project = TestProject.With(("seeds/flood.md", Flood), ("seeds/storm.md", Storm));

    [Theory]
    [InlineData("Section", "string")]
    [InlineData("Views", "long?")]
    [InlineData("Rating", "decimal?")]
    [InlineData("Live", "bool?")]
    [InlineData("Seo", "TypedCorpus.Generated.Sample.Corpus.CorpusFrontMatter.SeoMap?")]
    public void A_key_is_a_member_with_its_type(string member, string type) => Assert.Equal(type, TypeOf(s_project.Run().AssertCompiles(), member));

    [Fact]
    public void A_key_that_resembles_a_usual_one_is_pointed_out_once_in_the_first_article_that_has_it()
    {
        TestProject project = TestProject.With(
            ("seeds/a.md", "---\nsection: x\npublisher: Reuters\nlocal: true\nrate: 3\n---\nIt rained.\n"),
            ("seeds/b.md", "---\nsection: x\ntitel: Storm\n---\nIt snowed.\n"),
            ("seeds/c.md", "---\ntitel: Flood\ntag: [a]\npublised: 2024-03-08\n---\nIt hailed.\n"));

        Diagnostic[] found = [.. project.Run().AssertOutputCompiles().Result.Diagnostics];

        Assert.Equal(
            ["TC0025 b.md(3,1) titel title", "TC0025 c.md(3,1) tag tags", "TC0025 c.md(4,1) publised published"],
            found.Select(d => $"{d.Id} {Path.GetFileName(d.Location.GetLineSpan().Path)}({d.Location.GetLineSpan().StartLinePosition.Line + 1},{d.Location.GetLineSpan().StartLinePosition.Character + 1}) {string.Join(' ', d.GetMessage(null).Split('\'')[1], d.GetMessage(null).Split('\'')[3])}"));
        Assert.Empty(project.Add("corpus.schema.yml", "frontMatter:\n  titel: string\n  tag: list of string\n  publised: date\n", "Schema").Run().Rules);
    }

    [Theory]
    [InlineData("views: 1,300", "TC0027 c.md(3,8) 'views' is text in all articles, since it is '1,300' here and a whole number in 2 others; write a whole number here too, or declare the key in corpus.schema.yml")]
    [InlineData("views: unknown", "TC0027 c.md(3,8) 'views' is text in all articles, since it is 'unknown' here and a whole number in 2 others; write a whole number here too, or declare the key in corpus.schema.yml")]
    [InlineData("views: 1300", null)]
    [InlineData("views: 1.5", null)]
    public void A_value_that_makes_a_key_text_is_pointed_out_where_others_have_numbers(string last, string? expected)
    {
        TestProject project = TestProject.With(
            ("seeds/a.md", "---\nviews: 1200\nedition: 2\n---\nIt rained.\n"), ("seeds/b.md", "---\nviews: 12\nedition: Morning\n---\nIt snowed.\n"),
            ("seeds/c.md", "---\ntitle: Hail\n" + last + "\n---\nIt hailed.\n"));

        Assert.Equal(
            expected is null ? [] : [expected],
            project.Run().AssertOutputCompiles().Result.Diagnostics.Select(d => $"{d.Id} {Path.GetFileName(d.Location.GetLineSpan().Path)}({d.Location.GetLineSpan().StartLinePosition.Line + 1},{d.Location.GetLineSpan().StartLinePosition.Character + 1}) {d.GetMessage(null)}"));
        Assert.Empty(project.Add("corpus.schema.yml", "frontMatter:\n  views: string\n", "Schema").Run().Rules);
        Assert.Empty(project.Configure("seeds/c.md", "typed_corpus.TC0027.severity", "none").Run().Rules);
    }

    [Fact]
    public void A_text_that_looks_like_a_number_is_pointed_out_though_only_one_article_has_a_number() =>
        Assert.Equal(["TC0027"], TestProject.With(("seeds/a.md", "---\nviews: 1200\n---\nIt rained.\n"), ("seeds/b.md", "---\nviews: 1,300\n---\nIt snowed.\n")).Run().Rules);

    [Fact]
    public void A_list_in_a_map_is_a_member_of_its_record() => Assert.Equal(
        "System.Collections.Generic.IReadOnlyList<long>",
        ((IPropertySymbol)s_project.Run().Output.GetTypeByMetadataName("TypedCorpus.Generated.Sample.Corpus.CorpusFrontMatter+SeoMap")!.GetMembers("Ids").Single()).Type.ToDisplayString());

    [Fact]
    public void Articles_are_asked_by_their_front_matter() => (s_project with
    {
        Code = """
            using System.Linq;

            internal static class Program
            {
                internal static void Main() => System.Console.WriteLine(
                    Sample.Corpus.Articles.Where(a => a.FrontMatter.Section == "politics" && a.FrontMatter.Views > 10).Sum(a => a.FrontMatter.Rating ?? 0)
                    + Sample.Corpus.Articles.Storm.FrontMatter.Seo?.Ids.Count + Sample.Corpus.Articles[Sample.Corpus.Quotes[0].Article].Tags.Count);
            }
            """,
    }).Run().AssertCompiles();

    [Fact]
    public void Declared_types_go_before_inferred_ones()
    {
        GeneratorRun run = s_project.Add("corpus.schema.yml", """
            frontMatter:
              section: { values: [politics, sport], required: true }
              views: { type: decimal, default: 0 }
              tags: list of string
            """, "Schema").Run().AssertCompiles();

        Assert.Equal("TypedCorpus.Generated.Sample.Corpus.CorpusFrontMatter.SectionValue", TypeOf(run, "Section"));
        Assert.Equal("decimal", TypeOf(run, "Views"));
        Assert.Equal("System.Collections.Generic.IReadOnlyList<string>", TypeOf(run, "Tags"));
        Assert.Equal("decimal?", TypeOf(run, "Rating"));
    }

    [Fact]
    public void What_breaks_the_schema_is_an_error_at_its_line_and_column()
    {
        GeneratorRun run = s_project.Add("corpus.schema.yml", "frontMatter:\n  section: { values: [politics], required: true }\n  views: strnig\n", "Schema").Run();

        Assert.Equal(
            ["/project/corpus.schema.yml(3,10): TC0201", "/project/seeds/flood.md(2,10): TC0202"],
            run.Result.Diagnostics.Select(d => d.Location.GetLineSpan() is var span
                ? $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {d.Id}" : "").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("clone: 1\nequals: 2\nuntyped: 3\nget hash code: 4\nprint-members: 5\ncorpusFrontMatter: 6\nv: 7\nclass: 8\n\"\": 9\n\"\u2028\": 10")]
    [InlineData("a b: 1\na-b: 2\nA_B: 3\nseo: { seo: { seo: 1 } }\nseo map: 1\nseoMap: 2")]
    [InlineData("seo: { seoMap: 1 }\n\"\\\"\\\\\u00e9\": \"*/ }\"")]
    public void Any_key_is_a_member(string front) => TestProject.With(("seeds/a.md", "---\n" + front + "\n---\nIt rained.\n")).Run().AssertCompiles();

    [Fact]
    public void Enumerations_may_have_any_value() => TestProject.With(("seeds/a.md", "---\nx: 1\n---\nIt rained.\n"))
        .Add("corpus.schema.yml", "frontMatter:\n  x: { values: [1, one, One, class, \"\", \"\\\"\"] }\n  y: { type: list of enum, values: [a] }\n  z: { values: [a], default: a }\n", "Schema").Run().AssertCompiles();

    [Fact]
    public void An_edit_of_the_text_leaves_types_and_the_other_articles_cached()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.md", Storm.Replace("spoke", "sang", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Cached, 1 Unchanged", StepReasons.Of(run, StepNames.FrontMatterKeys));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.FrontMatterTypes));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleData));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Corpus));
    }

    [Fact]
    public void An_edit_of_a_value_extracts_one_article_and_leaves_types_cached()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.md", Storm.Replace("12", "13", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Cached, 1 Unchanged", StepReasons.Of(run, StepNames.FrontMatterKeys));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.FrontMatterTypes));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleData));
    }

    [Fact]
    public void A_new_key_changes_the_types_and_extracts_no_other_article()
    {
        GeneratorRun run = s_project.Edit("seeds/storm.md", Storm.Replace("views", "visits", StringComparison.Ordinal)).Run(s_project.Run().Driver).AssertCompiles();

        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.FrontMatterTypes));
        Assert.Equal("1 Cached, 1 Modified", StepReasons.Of(run, StepNames.ArticleData));
        Assert.Equal("1 Cached", StepReasons.Of(run, StepNames.Corpus));
        Assert.Equal("long?", TypeOf(run, "Visits"));
    }

    [Fact]
    public void A_change_of_the_schema_extracts_nothing()
    {
        TestProject declared = s_project.Add("corpus.schema.yml", "frontMatter:\n  views: integer\n", "Schema");
        GeneratorRun run = declared.Edit("corpus.schema.yml", "frontMatter:\n  views: decimal\n").Run(declared.Run().Driver).AssertCompiles();

        Assert.Equal("1 Modified", StepReasons.Of(run, StepNames.Schema));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.Annotate));
        Assert.Equal("2 Cached", StepReasons.Of(run, StepNames.ArticleData));
        Assert.Equal("decimal?", TypeOf(run, "Views"));
    }

    private static string TypeOf(GeneratorRun run, string member) =>
        ((IPropertySymbol)run.Output.GetTypeByMetadataName("TypedCorpus.Generated.Sample.Corpus.CorpusFrontMatter")!.GetMembers(member).Single()).Type.ToDisplayString();
}
