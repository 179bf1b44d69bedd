using CsCheck;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Naming;

public sealed class ArticleNamingTests
{
    [Theory]
    [InlineData("seeds/2023/storm.txt=Storm_2023", "seeds/2024/storm.txt=Storm_2024", "seeds/2024/flood.txt=Flood")]
    [InlineData("seeds/storm.txt=Storm", "seeds/2024/storm.txt=Storm_2024", "seeds/2025/the flood.txt=TheFlood")]
    [InlineData("seeds/storm.txt=Storm_Seeds", "archive/old news/storm.txt=Storm_OldNews")]
    [InlineData("a/2023/storm.txt=Storm_A2023", "b/2023/storm.txt=Storm_B2023", "b/2024/storm.txt=Storm_2024")]
    [InlineData("a/storm.txt=Storm_A", "b/a/storm.txt=Storm_BA")]
    public void Articles_with_one_file_name_are_told_apart_by_their_folders(params string[] expected)
    {
        NamedArticles names = ArticleNaming.Assign(expected.Select(e => e.Split('=')[0]));

        Assert.Equal(expected.Order(StringComparer.Ordinal), names.Names.Select(n => n.Path + "=" + n.Member));
    }

    [Fact]
    public void Of_two_files_in_one_folder_the_first_keeps_the_plain_name()
    {
        NamedArticles names = ArticleNaming.Assign(["seeds/storm.txt", "seeds/storm.md"]);

        Assert.Equal("Storm", names.Of("seeds/storm.md").Member);
        Assert.StartsWith("Storm_", names.Of("seeds/storm.txt").Member, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_change_no_name()
    {
        string[] paths = ["seeds/2023/storm.txt", "seeds/2024/storm.txt"];

        NamedArticles alone = ArticleNaming.Assign(paths);
        NamedArticles among = ArticleNaming.Assign([.. paths, "archive/2023/flood.txt", "seeds/2024/storms.txt", "seeds/storm-2023.txt"]);

        Assert.All(paths, p => Assert.Equal(alone.Of(p), among.Of(p)));
    }

    [Theory]
    [InlineData("seeds/storm.txt", "seeds/Storm.txt")]
    [InlineData("seeds/caf\u00e9.txt", "seeds/cafe\u0301.txt")]
    [InlineData("seeds/a b.txt", "seeds/a#b.txt")]
    [InlineData("../a.txt", "_/a.txt")]
    public void Files_that_differ_in_little_get_files_and_members_apart(string left, string right)
    {
        NamedArticles names = ArticleNaming.Assign([left, right]);

        Assert.NotEqual(names.Of(left).File, names.Of(right).File, StringComparer.OrdinalIgnoreCase);
        Assert.NotEqual(names.Of(left).Member, names.Of(right).Member, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    [InlineData("count")]
    [InlineData("item")]
    [InlineData("get enumerator")]
    [InlineData("instance")]
    [InlineData("article members")]
    public void A_name_that_the_collection_has_is_not_given_out(string stem)
    {
        string member = ArticleNaming.Assign(["seeds/" + stem + ".txt"]).Names[0].Member;

        Assert.Contains("_", member, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_depend_on_the_paths_and_not_on_their_order() =>
        Gen.Char["abAB.-_ #\u00e9/1"].Array[1, 8].Select(c => new string(c)).Array[1, 40].Sample(paths =>
        {
            NamedArticles names = ArticleNaming.Assign(paths);

            Assert.Equal(names, ArticleNaming.Assign(paths.Reverse()));
            Assert.Equal(names.Names.Count, names.Names.AsEnumerable().Select(n => n.Member).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(names.Names.Count, names.Names.AsEnumerable().Select(n => n.File).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            foreach (string path in paths)
                Assert.Equal(path, names.Of(path).Path);
        });

    [Theory]
    [InlineData("seeds/foo./Instance.txt")]
    [InlineData("seeds/.../a.txt")]
    [InlineData("seeds//a.txt")]
    [InlineData("seeds/a./b../c.txt")]
    [InlineData("../../a .txt")]
    [InlineData("seeds/.a./b..txt")]
    public void The_compiler_takes_the_files_of_any_path(string path)
    {
        GeneratorRun run = TestProject.With((path, "It rained.")).Run().AssertCompiles();

        Assert.Contains(run.FileNames, f => f.StartsWith("Articles/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hint_name_is_short_however_long_the_path() => Gen.Int[0, 60].Array[1, 12].Sample(lengths =>
    {
        // Windows takes 260 characters for a path, and obj/Debug/net10.0/generated/… comes before it.
        string path = string.Join('/', lengths.Select(n => new string('a', n + 1))) + ".txt";

        Assert.InRange(ArticleNaming.Assign([path]).Of(path).File.Length, 1, 100);
    });

    [Fact]
    public void Names_by_number_hold_whatever_the_paths_are()
    {
        string[] paths = [.. Enumerable.Range(0, 600).Select(i => "seeds/" + i + ".txt")];

        Assert.Equal(600, ArticleNaming.ByNumber(paths).Names.AsEnumerable().Select(n => n.Member).Distinct().Count());
        Assert.InRange(ArticleNaming.ByNumber(paths).Names.AsEnumerable().Select(n => n.File).Distinct().Count(), 1, ArticleNaming.Buckets);
        Assert.Equal("Articles/Article_1.g.cs", ArticleNaming.ByNumber(["b.txt", "a.txt"]).Of("b.txt").File);
    }
}
