namespace TypedCorpus.Architecture.Tests;

/// <summary>What it takes to add a kind of figure for users: its member, its record, and the line that makes it.</summary>
public sealed class FigureKindTests
{
    private static readonly string s_library = Path.Combine(Repository.Root, "src", "TypedCorpus");

    public static TheoryData<string> Kinds() => [.. File.ReadLines(Path.Combine(s_library, "Figures", "FigureKind.cs"))
        .Select(static line => line.Trim())
        .Where(static line => line.EndsWith(',') && line.TrimEnd(',').All(char.IsLetter))
        .Select(static line => line.TrimEnd(','))];

    [Fact]
    public void The_kinds_are_read() => Assert.Contains("Money", Kinds().Select(static row => row.Data));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_figure_is_named_in_its_record_and_where_records_are_made(string kind)
    {
        string[] files = [.. Directory.EnumerateFiles(s_library, "*.cs", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(s_library, file).Replace('\\', '/'))
            .Where(static file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(Path.Combine(s_library, file)).Contains($"FigureKind.{kind}", StringComparison.Ordinal))];
        Assert.Equal([.. new[] { $"Figures/{kind}.cs", "Figures/FigureFactory.cs" }.Order(StringComparer.Ordinal)], files.Order(StringComparer.Ordinal));
    }
}
