using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Tests.Locking;

namespace TypedCorpus.Tool.Tests.Input;

/// <summary>What an article is: one table, asked of the globs of the build and of the command.</summary>
public sealed class ArticleRuleTests
{
    private static readonly (string Path, bool IsArticle)[] s_table =
    [
        ("a.txt", true), ("b.md", true), ("c.markdown", true), ("d.TXT", true), ("d.Md", true), ("sub/Bin/n.txt", false), ("sub/deeper/e.txt", true), ("README.md", true), ("f.txt.bak", false), ("g.html", false),
        ("h.log", false), ("i", false), (".hidden.txt", false), ("._storm.txt", false), (".#storm.txt", false), (".trash/old.txt", false), (".git/x.md", false),
        ("sub/.trash/old.txt", false), ("bin/j.txt", false), ("obj/k.txt", false), ("sub/bin/l.txt", false), ("binary/m.txt", true), ("a b#;%20 ü.txt", true), ("[n].md", true),
    ];

    [Fact]
    public void Build_and_command_take_the_same_files()
    {
        using BuildProject project = new();
        foreach ((string path, _) in s_table)
            project.With("seeds/" + path, "It rained.\n");
        string folder = Path.GetDirectoryName(project.File)!;

        // As the build lists them: a file that two globs find would be there twice.
        string[] build = Names(ProjectFiles.Of(project.File).Files!.Files.Where(f => f.Kind == "Article").Select(f => f.Path));
        string[] command = Names(ArticleFiles.Find([Path.Combine(folder, "seeds")], new ProblemLog(TextWriter.Null, new Progress(new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null)))));

        string[] expected = [.. s_table.Where(r => r.IsArticle).Select(r => r.Path).Order(StringComparer.Ordinal)];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', build));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', command));

        string[] Names(IEnumerable<string> files) =>
            [.. files.Select(f => Path.GetRelativePath(Path.Combine(folder, "seeds"), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
