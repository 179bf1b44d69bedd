namespace TypedCorpus.Tool.Tests.Locking;

public sealed class LockTests
{
    private const string Storm = "Mary Miller of Boston spoke.\n";

    [Fact]
    public async Task The_file_is_written_and_is_current_until_an_article_changes_its_names()
    {
        using BuildProject project = new();
        project.With("seeds/storm.txt", Storm);

        ToolRun missing = await ToolRun.Corpus("lock", "--project", project.File, "--check");
        ToolRun written = await ToolRun.Corpus("lock", "--project", project.File, "--update");
        ToolRun current = await ToolRun.Corpus("lock", "--project", project.File, "--check");
        ToolRun edited = await Check(project.With("seeds/storm.txt", "It rained.\n\n" + Storm));
        ToolRun renamed = await Check(project.With("seeds/storm.txt", "Tom Ford of Boston spoke.\n"));

        Assert.Equal((3, 0, 0, 0, 3), (missing.ExitCode, written.ExitCode, current.ExitCode, edited.ExitCode, renamed.ExitCode));
        Assert.Equal(["+ People.MaryMiller (mary-miller, Mary Miller)", "+ Places.Boston (boston, Boston)"], missing.OutputLines);
        Assert.Equal(
            """
            {
              "version": 1,
              "entities": [
                {"kind": "Person", "id": "mary-miller", "name": "Mary Miller", "member": "MaryMiller"},
                {"kind": "Place", "id": "boston", "name": "Boston", "member": "Boston"}
              ]
            }

            """, project.Lock);
        Assert.Equal(["- People.MaryMiller (mary-miller, Mary Miller): gone, no article names it", "+ People.TomFord (tom-ford, Tom Ford)"], renamed.OutputLines);
        Assert.Contains("--update writes it", renamed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entity_that_has_another_name_by_a_correction_is_said_to_be_that_one()
    {
        using BuildProject project = new();
        project.With("seeds/storm.txt", Storm);
        await ToolRun.Corpus("lock", "--project", project.File, "--update");

        ToolRun run = await Check(project.With("corpus.corrections.yml", "corrections:\n  - entity: Mary Miller\n    name: Mary A. Miller\n"));

        Assert.Equal("~ People.MaryMiller (mary-miller, Mary Miller): now People.MaryAMiller (mary-miller, Mary A. Miller)", run.OutputLines[0]);
    }

    [Fact]
    public async Task Gazetteer_and_items_of_the_project_count_as_they_do_in_the_build()
    {
        using BuildProject project = new("<CorpusSeedsDirectory>news</CorpusSeedsDirectory></PropertyGroup><ItemGroup><CorpusArticle Include=\"more.log\" /></ItemGroup><PropertyGroup>");
        project.With("news/a.txt", "Zyx spoke.\n").With("news/.hidden.txt", Storm).With("more.log", "Tom Ford spoke.\n").With("corpus.entities.yml", "entities:\n  - name: Zyx\n    kind: Organization\n");

        await ToolRun.Corpus("lock", "--project", project.File, "--update");

        Assert.Contains("\"member\": \"Zyx\"", project.Lock, StringComparison.Ordinal);
        Assert.Contains("\"member\": \"TomFord\"", project.Lock, StringComparison.Ordinal);
        Assert.DoesNotContain("MaryMiller", project.Lock, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corpus.lock.json", "<<<<<<< HEAD\n{}\n", "corpus.lock.json(1): the file has a merge conflict")]
    [InlineData("corpus.lock.json", "{\"version\": 2, \"entities\": []}", "this is version '2' of the form")]
    [InlineData("corpus.corrections.yml", "corrections:\n  - quote: We said no\n    speeker: Ann Fox\n", "did you mean 'speaker'?")]
    [InlineData("corpus.entities.yml", "entities:\n  - name: Fox\n    kind: Persson\n", "corpus.entities.yml(3)")]
    [InlineData("seeds/bad.txt", "a\0b\0\0c", "bad.txt")]
    public async Task What_cannot_be_read_leaves_the_lock_file_as_it_is(string file, string text, string said)
    {
        using BuildProject project = new();
        project.With("seeds/storm.txt", Storm).With("corpus.lock.json", "{\"version\": 1, \"entities\": []}\n").With(file, text);
        string before = project.Lock;

        ToolRun run = await ToolRun.Corpus("lock", "--project", project.File, "--update");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Lock);
    }

    [Fact]
    public async Task A_project_that_has_no_article_or_is_none_is_said_to_be_so()
    {
        using BuildProject project = new();

        ToolRun empty = await ToolRun.Corpus("lock", "--project", project.File, "--check");
        ToolRun none = await ToolRun.Corpus("lock", "--project", project.File + ".gone", "--check");
        ToolRun neither = await ToolRun.Corpus("lock", "--project", project.File);

        Assert.Equal((1, 1, 1), (empty.ExitCode, none.ExitCode, neither.ExitCode));
        Assert.Contains("its build has no article", empty.Error, StringComparison.Ordinal);
        Assert.Contains("no such project", none.Error, StringComparison.Ordinal);
        Assert.Contains("--update or --check", neither.Error, StringComparison.Ordinal);
    }

    private static Task<ToolRun> Check(BuildProject project) => ToolRun.Corpus("lock", "--project", project.File, "--check");
}
