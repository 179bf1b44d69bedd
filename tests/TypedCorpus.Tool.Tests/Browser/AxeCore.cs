using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;
using TypedCorpus.TestPrograms;

namespace TypedCorpus.Tool.Tests.Browser;

/// <summary>axe-core, the accessibility checker, from npm.</summary>
internal static class AxeCore
{
    private const string Version = "4.14.1";

    private static readonly Lazy<Task<string>> s_script = new(Load);

    /// <summary>The serious and critical faults of <paramref name="page"/>, a line each.</summary>
    public static async Task<string[]> SeriousFaults(IPage page)
    {
        await page.EvaluateAsync(await s_script.Value);
        JsonElement result = await page.EvaluateAsync<JsonElement>("() => axe.run(document, { resultTypes: ['violations'] })");
        return
        [
            .. result.GetProperty("violations").EnumerateArray()
                .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(v => v.GetProperty("id").GetString() + ": " + v.GetProperty("help").GetString() + " " + v.GetProperty("nodes")[0].GetProperty("html").GetString()),
        ];
    }

    private static async Task<string> Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "axe-core-" + Version);
        string script = Path.Combine(folder, "axe.min.js");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            ProgramRun pack = await ProgramRun.Start(npm, ["pack", "axe-core@" + Version, "--silent"], folder);
            string archive = Path.Combine(folder, $"axe-core-{Version}.tgz");
            Assert.True(pack.ExitCode == 0 && File.Exists(archive), "The test of accessibility takes axe-core from npm: install Node.js with npm, and a registry that it reaches.");
            using GZipStream unpacked = new(File.OpenRead(archive), CompressionMode.Decompress);
            using TarReader entries = new(unpacked);
            while (await entries.GetNextEntryAsync() is { } entry)
            {
                if (entry.Name == "package/axe.min.js")
                    await entry.ExtractToFileAsync(script, overwrite: true);
            }
        }
        return await File.ReadAllTextAsync(script);
    }
}
