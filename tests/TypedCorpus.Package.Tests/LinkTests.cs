using System.IO.Compression;
using System.Text.RegularExpressions;

namespace TypedCorpus.Package.Tests;

/// <summary>Whatever a user of the package reads leads somewhere.</summary>
public sealed partial class LinkTests(PackedPackage package)
{
    private const string Address = "https://example.org/somebody/corpus";

    [Fact]
    public void A_link_in_a_page_of_the_package_leads_to_a_page_of_the_package()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        HashSet<string> files = [.. archive.Entries.Select(e => Uri.UnescapeDataString(e.FullName))];
        string[] pages = [.. files.Where(f => f.StartsWith("docs/", StringComparison.Ordinal) && f.EndsWith(".md", StringComparison.Ordinal))];

        Assert.NotEmpty(pages);
        Assert.Empty(pages.SelectMany(page => LinksIn(Text(archive, page)).Where(l => !IsAddress(l) && !files.Contains(Resolve(page, l))).Select(l => page + " → " + l)));
    }

    [Fact]
    public async Task Without_an_address_README_links_to_nothing_that_is_not_there_and_rules_have_no_link()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);

        Assert.All(LinksIn(Text(archive, "README.md")), l => Assert.True(IsAddress(l), l));
        string build = await Consumer.CreateConsole(package, "Unlinked", "System.Console.WriteLine(Corpus.Articles.Count);").Write("seeds/a.txt", "\n").Build();
        BuildOutput.AssertSays(build, "error TC0002");
        BuildOutput.AssertDoesNotSay(build, "http");
    }

    [Fact]
    public async Task With_an_address_README_and_rules_link_to_it()
    {
        string folder = package.NewFolder("Linked package");
        await package.Pack(folder, "-p:RepositoryUrl=" + Address);
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(folder, "TypedCorpus." + package.Version + ".nupkg"));

        string readme = Text(archive, "README.md");
        Assert.All(LinksIn(readme), l => Assert.True(IsAddress(l), l));
        Assert.Contains($"]({Address}/blob/main/docs/", readme, StringComparison.Ordinal);
        Assert.Contains($"]({Address}/raw/main/docs/images/", readme, StringComparison.Ordinal);
        string generator = Path.Combine(folder, "TypedCorpus.Generator.dll");
        archive.GetEntry("analyzers/dotnet/cs/TypedCorpus.Generator.dll")!.ExtractToFile(generator);
        Assert.Contains(Address + "/blob/main/docs/rules/", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(generator, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private static bool IsAddress(string link) => link.StartsWith("http", StringComparison.Ordinal) || link.StartsWith('#');

    private static string Resolve(string page, string link)
    {
        Uri target = new(new Uri("file:///" + page), link.Split('#')[0]);
        return Uri.UnescapeDataString(target.AbsolutePath)[1..];
    }

    private static IEnumerable<string> LinksIn(string markdown) => Link().Matches(Code().Replace(markdown, "")).Select(m => m.Groups[1].Value);

    private static string Text(ZipArchive archive, string file)
    {
        using StreamReader reader = new(archive.Entries.Single(e => Uri.UnescapeDataString(e.FullName) == file).Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
