using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Pipeline;

/// <summary>A setting that has no effect says so, and names the remedy.</summary>
public sealed class SettingsCheckTests
{
    private static readonly TestProject s_project = TestProject.With(("seeds/a.txt", "It rained."));

    [Theory]
    [InlineData("missing", "seeds", "Seeds", "no folder 'seeds', but 'Seeds'")]
    [InlineData("missing", "news", "", "no folder 'news' beside the project")]
    [InlineData("found", "seeds", "", "'seeds' has no .txt, .md or .markdown file")]
    [InlineData("empty", "", "", "CorpusSeedsDirectory is empty")]
    [InlineData("off", "seeds", "", "EnableDefaultCorpusItems is false")]
    public void A_project_without_articles_is_told_where_they_were_looked_for(string state, string seeds, string similar, string expected)
    {
        TestProject project = new TestProject().Set("CorpusSeedsState", state).Set("CorpusSeeds", seeds).Set("CorpusSeedsSimilar", similar);

        Assert.Contains(expected, OnlyMessage(project, "TC0020"), StringComparison.Ordinal);
        Assert.DoesNotContain("TC0020", project.Add("seeds/a.txt", "It rained.").Run().Rules);
    }

    [Theory]
    [InlineData("missing", "news", "", "CorpusSeedsDirectory = 'news' has no effect: there is no folder of that name beside the project")]
    [InlineData("missing", "news", "News", "there is no folder of that name, but 'News'")]
    public void A_folder_that_the_project_names_and_does_not_have_is_pointed_out_though_there_are_other_articles(string state, string seeds, string similar, string expected) =>
        Assert.Contains(expected, OnlyMessage(s_project.Set("CorpusSeedsState", state).Set("CorpusSeeds", seeds).Set("CorpusSeedsSimilar", similar), "TC0029"), StringComparison.Ordinal);

    [Fact]
    public void The_folder_that_nobody_names_may_be_missing_where_there_are_other_articles() =>
        Assert.Empty(s_project.Set("CorpusSeedsState", "missing").Set("CorpusSeeds", "seeds").Run().Rules);

    [Theory]
    [InlineData("off", "CorpusStorage = 'Embedded' has no effect: the articles are in code, since CorpusExtractBeforeCompile is not true")]
    [InlineData("missing", "set CorpusExtractor to its path")]
    public void Data_that_nothing_writes_are_in_code_and_a_warning_says_why(string obstacle, string expected)
    {
        TestProject project = s_project.Set("CorpusStorage", "Literals").Set("CorpusStorageAsked", "Embedded").Set("CorpusStorageObstacle", obstacle);

        Assert.Contains(expected, OnlyMessage(project, "TC0029"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Literals", "", 2000, "TC0030")]
    [InlineData("Literals", "", 1999, "")]
    [InlineData("Embedded", "", 2000, "")]
    [InlineData("Sidecar", "", 2000, "")]
    // What stands in the way of other storage is said already.
    [InlineData("Literals", "off", 2000, "")]
    public void Thousands_of_articles_in_code_are_pointed_out(string storage, string obstacle, int articles, string expected) =>
        Assert.Equal(expected, string.Concat(SettingsCheck.OfStorage(Enum.Parse<CorpusStorage>(storage), ["", "", "", "", "", obstacle], articles).Select(d => d.RuleId)));

    [Theory]
    [InlineData("", "2000")]
    [InlineData("Embedded", null)]
    public void A_project_of_thousands_of_articles_is_told_how_many_are_in_code(string storage, string? expected)
    {
        ProjectOptions options = ProjectOptions.Read(new Options(storage));
        GenerationPlan plan = GenerationPlan.Of(options, new HostFacts("14", true, true, default), ArticleNaming.Assign(Enumerable.Range(0, SettingsCheck.ManyInCode).Select(i => $"seeds/{i}.txt")));

        Assert.Equal(expected, plan.Remarks.SingleOrDefault(r => r.RuleId == "TC0030")?.Arguments[0]);
    }

    [Fact]
    public void Several_folders_in_one_property_are_pointed_out_whatever_else_is_found() =>
        Assert.Contains("one folder, not 'seeds;../elsewhere'", OnlyMessage(s_project.Set("CorpusSeedsState", "several").Set("CorpusSeeds", "seeds%3B..%2Felsewhere"), "TC0020"), StringComparison.Ordinal);

    [Theory]
    [InlineData("CorpusSeedDirectory,CorpusReview,", "did you mean CorpusSeedsDirectory?")]
    [InlineData("CorpusClasName,", "did you mean CorpusClassName?")]
    [InlineData("CorpusArticles,", "did you mean CorpusArticle?")]
    [InlineData("corpus.entites.yml,", "did you mean corpus.entities.yml?")]
    [InlineData("Corpus.Schema.yaml,", "did you mean corpus.schema.yaml?")]
    [InlineData("seeds/corpus.corrections.yml,", "it is read beside the project file only; move it there")]
    public void A_misspelt_property_item_or_file_is_pointed_out(string settings, string expected) =>
        Assert.Contains(expected, OnlyMessage(s_project.Set("CorpusSettings", settings), "TC0022"), StringComparison.Ordinal);

    [Fact]
    public void A_property_or_file_of_the_users_own_is_nobodys_mistake() => Assert.Empty(s_project.Set("CorpusSettings", "CorpusVersionOfMine,CorpusKind,corpus.config.json,corpus.entities.yml,").Run().Rules);

    [Fact]
    public void An_unknown_kind_is_pointed_out_in_the_file() =>
        Assert.Contains("CorpusKind=\"Artikel\"", OnlyMessage(s_project.Add("b.txt", "It snowed.", "Artikel"), "TC0022"), StringComparison.Ordinal);

    [Fact]
    public void A_kind_of_file_that_is_not_read_is_pointed_out_in_the_file() =>
        Assert.Contains(".html", OnlyMessage(s_project.Add("seeds/b.html", "<p>It snowed.", "Unread"), "TC0021"), StringComparison.Ordinal);

    [Theory]
    [InlineData("typed_corpus.TC0004.severity", "off")]
    [InlineData("typed_corpus.TC9999.severity", "error")]
    [InlineData("typed_corpus.TC0004", "error")]
    public void A_key_or_value_of_a_configuration_file_that_means_nothing_is_said_once(string key, string value)
    {
        TestProject project = s_project.Add("seeds/b.txt", "It snowed.").Configure("seeds/a.txt", key, value).Configure("seeds/b.txt", key, value);

        Assert.Contains(key, OnlyMessage(project, "TC0022"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_readme_among_the_articles_is_one_and_a_hint_says_how_to_leave_it_out()
    {
        TestProject project = s_project.Add("seeds/README.md", "# About\n\nAll of this is made up.\n");

        Assert.Contains("<CorpusArticle Remove=\"seeds/README.md\" />", OnlyMessage(project, "TC0023"), StringComparison.Ordinal);
    }

    private static string OnlyMessage(TestProject project, string rule)
    {
        Diagnostic diagnostic = Assert.Single(project.Run().AssertOutputCompiles().Result.Diagnostics);
        Assert.Equal(rule, diagnostic.Id);
        return diagnostic.GetMessage(null);
    }

    /// <summary>The options of a project that sets one property.</summary>
    private sealed class Options(string storage) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.CorpusStorage" ? storage : null;
            return value is not null;
        }
    }
}
