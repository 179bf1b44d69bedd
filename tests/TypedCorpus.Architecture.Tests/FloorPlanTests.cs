using TypedCorpus.Measures;

namespace TypedCorpus.Architecture.Tests;

public sealed class FloorPlanTests
{
    public static TheoryData<string> Projects => [.. FloorPlan.Projects.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_refers_only_to_folders_above_it(string project) =>
        Assert.Empty(FolderGraph.Of(Repository.Project(project)).ReferencesAgainst(FloorPlan.Projects[project]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_floor_plan_names_every_folder_and_no_other(string project) =>
        Assert.Equal(
            FloorPlan.Projects[project].Where(static f => f.Length > 0).Order(StringComparer.Ordinal),
            FolderGraph.Of(Repository.Project(project)).Folders.Where(static f => f.Length > 0));

    [Fact]
    public void The_map_of_the_engine_in_CONTRIBUTING_is_the_floor_plan()
    {
        string map = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        int at = 0;
        foreach (string folder in FloorPlan.Extraction.Where(static f => f.Length > 0))
        {
            int row = map.IndexOf($"| `  {folder}` |", at, StringComparison.Ordinal);
            Assert.True(row >= at, $"CONTRIBUTING.md lacks a row for {folder}, or has it at another place.");
            at = row;
        }
    }

    [Fact]
    public void A_circle_is_found()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            foreach ((string path, string code) in new[] { ("Above/A.cs", "class A { B? b; }"), ("Below/B.cs", "class B { A? a; }"), ("Below/C.cs", "class C { }") })
            {
                Directory.CreateDirectory(Path.Combine(folder, Path.GetDirectoryName(path)!));
                File.WriteAllText(Path.Combine(folder, path), code);
            }
            FolderGraph graph = FolderGraph.Of(SourceProject.Read(folder));
            Assert.Equal(["Above", "Below"], graph.FoldersInCircles());
            Assert.Equal(["Above refers to Below: Above/A.cs: B"], graph.ReferencesAgainst(["Above", "Below"]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
