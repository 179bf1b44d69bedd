using System.Reflection;
using System.Text;
using Xunit.v3;

namespace VerifyTests;

/// <summary>Where the snapshots of a test lie and what they are called.</summary>
internal sealed record SnapshotName(string Directory, string Prefix)
{
    private const string ForbiddenInNames = "\"\\<>|:*?/";

    /// <summary>The name for the test that is running, whose source is <paramref name="sourceFile"/>.</summary>
    public static SnapshotName OfRunningTest(string sourceFile)
    {
        if (TestContext.Current.Test is not IXunitTest test)
            throw new InvalidOperationException("Verify is called inside a test.");
        MethodInfo method = test.TestMethod.Method;
        Type type = method.ReflectedType!;
        StringBuilder prefix = new();
        PathInfo place = VerifyXunit.Verifier.PathOf(sourceFile, type, method);
        prefix.Append(place.TypeName ?? NameOf(type)).Append('.').Append(place.MethodName ?? method.Name);
        ParameterInfo[] parameters = method.GetParameters();
        for (int i = 0; i < parameters.Length && i < test.TestMethodArguments.Length; i++)
            prefix.Append('_').Append(parameters[i].Name).Append('=').Append(FormattableString.Invariant($"{test.TestMethodArguments[i] ?? "null"}"));
        return new SnapshotName(place.Directory ?? Path.GetDirectoryName(sourceFile)!, Clean(prefix.ToString()));
    }

    /// <summary>The path of a file of this test; <paramref name="state"/> is <c>verified</c> or <c>received</c>.</summary>
    public string PathOf(string? part, string state, string extension) =>
        Path.Combine(Directory, FormattableString.Invariant($"{Prefix}{(part is null ? "" : "#" + Clean(part))}.{state}.{extension}"));

    /// <summary>The files of this test that are there, in a state.</summary>
    public IEnumerable<string> Existing(string state) => !System.IO.Directory.Exists(Directory)
        ? []
        : System.IO.Directory.EnumerateFiles(Directory, "*." + state + ".*").Where(f =>
        {
            string name = Path.GetFileName(f);
            return name.StartsWith(Prefix + "#", StringComparison.Ordinal) || name.StartsWith(Prefix + "." + state + ".", StringComparison.Ordinal);
        });

    private static string NameOf(Type type) => type.DeclaringType is null ? type.Name : NameOf(type.DeclaringType) + "." + type.Name;

    private static string Clean(string name) =>
        string.Concat(name.Select(c => c < ' ' || ForbiddenInNames.Contains(c, StringComparison.Ordinal) ? '-' : c));
}

/// <summary>Where a test's snapshots lie, as far as it is chosen.</summary>
public readonly record struct PathInfo(string? Directory = null, string? TypeName = null, string? MethodName = null);
