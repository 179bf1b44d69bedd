using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Chooses where the snapshots of a test lie.</summary>
public delegate PathInfo DerivePathInfo(string sourceFile, string projectDirectory, Type type, MethodInfo method);

/// <summary>
/// Stands in for Verify where its packages are not restored: the same calls on the same files. With <c>-p:UseVerify=true</c> this folder is no part
/// of the build, and the real one takes its place.
/// </summary>
public static class Verifier
{
    private static readonly UTF8Encoding s_withMark = new(encoderShouldEmitUTF8Identifier: true);
    private static DerivePathInfo s_derivePathInfo = (_, _, _, _) => default;

    /// <summary>Chooses where snapshots lie, for all tests.</summary>
    public static void DerivePathInfo(DerivePathInfo derivePathInfo) => s_derivePathInfo = derivePathInfo;

    /// <summary>Compares what a generator's driver, or its run result, produced with the verified files of the running test.</summary>
    public static Task Verify(object? target, [CallerFilePath] string sourceFile = "")
    {
        GeneratorDriverRunResult result = target switch
        {
            GeneratorDriver driver => driver.GetRunResult(),
            GeneratorDriverRunResult run => run,
            _ => throw new NotSupportedException("The stand-in verifies generator drivers and their results."),
        };
        foreach (GeneratorRunResult generator in result.Results)
        {
            if (generator.Exception is { } exception)
                throw exception;
        }
        SnapshotName name = SnapshotName.OfRunningTest(sourceFile);
        Compare(name, SnapshotContent.Of(result, new PathScrubber(sourceFile)));
        return Task.CompletedTask;
    }

    internal static PathInfo PathOf(string sourceFile, Type type, MethodInfo method) =>
        s_derivePathInfo(sourceFile, PathScrubber.ProjectDirectoryOf(sourceFile), type, method);

    private static void Compare(SnapshotName name, IReadOnlyList<SnapshotContent> contents)
    {
        foreach (string stale in name.Existing("received").ToArray())
            File.Delete(stale);
        List<string> failures = [];
        HashSet<string> verified = new(StringComparer.Ordinal);
        foreach (SnapshotContent content in contents)
        {
            string path = name.PathOf(content.Part, "verified", content.Extension);
            verified.Add(path);
            string? expected = File.Exists(path) ? SnapshotContent.WithLineFeeds(File.ReadAllText(path)) : null;
            if (expected == content.Text)
                continue;
            File.WriteAllText(name.PathOf(content.Part, "received", content.Extension), content.Text, s_withMark);
            failures.Add(Path.GetFileName(path) + ": " + (expected is null ? "new" : FirstDifference(expected, content.Text)));
        }
        failures.AddRange(name.Existing("verified").Where(f => !verified.Contains(f)).Select(f => Path.GetFileName(f) + ": verified, but not produced"));
        if (failures.Count > 0)
            Assert.Fail(string.Join("\n", failures.Order(StringComparer.Ordinal)));
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
            line++;
        return FormattableString.Invariant($"differs in line {line + 1}\n  verified: {At(left, line)}\n  received: {At(right, line)}");
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(end)";
}
