using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using VerifyTests;
using VerifyXunit;

namespace TypedCorpus.Generator.Tests.VerifyStandInTests;

/// <summary>The stand-in for Verify does on its files what Verify does. Each test has a folder of its own for its source.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_source_without_a_verified_file_fails_and_is_received()
    {
        string message = await Fails(Sources(("People.g.cs", "class A;\n")));

        Assert.Equal(Name("#People.g.verified.cs") + ": new", message);
        Assert.Equal([Name("#People.g.received.cs")], Files());
        Assert.Equal("//HintName: People.g.cs\nclass A;\n", Read("#People.g.received.cs"));
    }

    [Fact]
    public async Task What_is_received_begins_with_a_byte_order_mark_and_ends_lines_with_line_feeds()
    {
        await Fails(Sources(("A.g.cs", "one\r\ntwo\rthree")));

        byte[] bytes = File.ReadAllBytes(PathOf("#A.g.received.cs"));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'/', (byte)'/'], bytes[..5]);
        Assert.EndsWith("one\ntwo\nthree", Read("#A.g.received.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public async Task A_source_that_equals_its_verified_file_passes_and_what_was_received_before_goes()
    {
        Write("#A.g.verified.cs", "//HintName: A.g.cs\nclass A;\n");
        Write("#A.g.received.cs", "stale");

        await Passes(Sources(("A.g.cs", "class A;\n")));

        Assert.Equal([Name("#A.g.verified.cs")], Files());
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r", "")]
    [InlineData("\n", "\ufeff")]
    [InlineData("\r\n", "\ufeff")]
    public async Task Line_endings_and_a_byte_order_mark_of_the_verified_file_make_no_difference(string ending, string mark)
    {
        string name = FormattableString.Invariant($"_ending={ending.Replace('\r', '-').Replace('\n', '-')}_mark={mark}#A.g.verified.cs");
        Write(name, mark + "//HintName: A.g.cs" + ending + "class A;" + ending);

        await Passes(Sources(("A.g.cs", "class A;\n")));
    }

    [Fact]
    public async Task A_difference_fails_with_the_first_line_that_differs_and_leaves_the_verified_file_alone()
    {
        Write("#A.g.verified.cs", "//HintName: A.g.cs\none\ntwo\n");

        string message = await Fails(Sources(("A.g.cs", "one\n2\n")));

        Assert.Equal(Name("#A.g.verified.cs") + ": differs in line 3\n  verified: two\n  received: 2", message);
        Assert.Equal("//HintName: A.g.cs\none\ntwo\n", Read("#A.g.verified.cs"));
        Assert.Equal("//HintName: A.g.cs\none\n2\n", Read("#A.g.received.cs"));
    }

    [Theory]
    [InlineData("class A;\n")]
    [InlineData("class A;\n\n\n")]
    public async Task Line_feeds_at_the_end_are_content(string verified)
    {
        string name = "_verified=" + verified.Replace('\n', '-') + "#A.g.verified.cs";
        Write(name, "//HintName: A.g.cs\n" + verified);

        Assert.Contains("differs in line", await Fails(Sources(("A.g.cs", "class A;\n\n"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verified_file_that_was_not_produced_fails()
    {
        Write("#A.g.verified.cs", "//HintName: A.g.cs\n");
        Write("#B.g.verified.cs", "//HintName: B.g.cs\n");
        File.WriteAllText(Path.Combine(_folder, "VerifierTests.Another_test#C.g.verified.cs"), "");

        Assert.Equal(Name("#B.g.verified.cs") + ": verified, but not produced", await Fails(Sources(("A.g.cs", ""))));
    }

    [Theory]
    [InlineData("seeds/a.txt", null, "_path=seeds-a.txt_other=null")]
    [InlineData("\"\\<>|:*?", true, "_path=--------_other=True")]
    [InlineData("line\none", 1.5, "_path=line-one_other=1.5")]
    public async Task Parameters_are_in_the_name_with_nothing_that_a_file_name_may_not_hold(string path, object? other, string expected)
    {
        // The third parameter is one as well.
        string prefix = expected + "_expected=" + expected;
        _ = (path, other);

        await Fails(Sources(("A.g.cs", "")));

        Assert.Equal([Name(prefix + "#A.g.received.cs")], Files());
    }

    [Fact]
    public async Task Folders_of_a_hint_name_are_dropped_and_names_that_then_are_the_same_are_numbered()
    {
        await Fails(Sources(("a/Same.g.cs", "1"), ("b/Same.g.cs", "2"), ("b/Other.g.cs", "3")));

        Assert.Equal([Name("#Other.g.received.cs"), Name("#Same.g.00.received.cs"), Name("#Same.g.01.received.cs")], Files());
        Assert.Equal("//HintName: b/Same.g.cs\n2", Read("#Same.g.01.received.cs"));
    }

    [Fact]
    public async Task Diagnostics_have_a_file_of_their_own_without_what_is_empty()
    {
        DiagnosticDescriptor warning = new("T1", "A title", "It is {0}", "Test", DiagnosticSeverity.Warning, true, "Why.", "https://example.org/T1", "Tag");
        DiagnosticDescriptor error = new("T2", "Another", "No", "Test", DiagnosticSeverity.Error, true);
        Location place = Location.Create("folder\\a.txt", new Microsoft.CodeAnalysis.Text.TextSpan(0, 1), new LinePositionSpan(new(1, 2), new(1, 3)));

        await Fails(new FixedGenerator { Diagnostics = [Diagnostic.Create(warning, place, "so"), Diagnostic.Create(error, Location.None)] }.Run());

        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: folder\a.txt: (1,2)-(1,3),
                  Message: It is so,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: T1,
                    Title: A title,
                    Description: Why.,
                    HelpLink: https://example.org/T1,
                    MessageFormat: It is {0},
                    Category: Test,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      Tag
                    ]
                  }
                },
                {
                  Message: No,
                  Severity: Error,
                  Descriptor: {
                    Id: T2,
                    Title: Another,
                    MessageFormat: No,
                    Category: Test,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """,
            Read(".received.txt"));
    }

    [Fact]
    public async Task Neither_sources_nor_diagnostics_pass_without_a_file()
    {
        await Passes(Sources());

        Assert.Empty(Files());
    }

    [Fact]
    public async Task What_the_generator_throws_is_thrown()
    {
        InvalidOperationException failure = new("no");

        Assert.Same(failure, await Record.ExceptionAsync(() => Verify(new FixedGenerator { Failure = failure }.Run())));
    }

    [Fact]
    public async Task A_run_result_is_verified_as_its_driver_is_and_nothing_else()
    {
        Write("#A.g.verified.cs", "//HintName: A.g.cs\n");

        await Passes(Sources(("A.g.cs", "")).GetRunResult());
        await Assert.ThrowsAsync<NotSupportedException>(() => Verify("text"));
    }

    [Fact]
    public async Task Paths_of_the_machine_are_not_in_the_text()
    {
        string project = Directory.CreateDirectory(Path.Combine(_folder, "tests", "One")).FullName;
        File.WriteAllText(Path.Combine(_folder, "All.sln"), "");
        File.WriteAllText(Path.Combine(project, "One.csproj"), "");
        string slashed = _folder.Replace('\\', '/');
        string text = $"{slashed}/tests/One/a.txt {slashed}/b.txt {Path.GetTempPath().Replace('\\', '/')}c.txt {slashed}/tests/One.";

        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Verifier.Verify(Sources(("A.g.cs", text)), Path.Combine(project, "Tests.cs")));

        string received = Directory.EnumerateFiles(project, "*.received.cs").Single();
        Assert.Equal("//HintName: A.g.cs\n{ProjectDirectory}a.txt {SolutionDirectory}b.txt {TempPath}c.txt {ProjectDirectory}.", File.ReadAllText(received));
    }

    [Fact]
    public async Task Where_snapshots_lie_and_what_they_are_called_can_be_chosen()
    {
        string elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        // For this method alone: other tests run at the same time.
        Verifier.DerivePathInfo((_, _, _, method) =>
            method.Name == nameof(Where_snapshots_lie_and_what_they_are_called_can_be_chosen) ? new PathInfo(elsewhere, "Type", "Method") : default);

        await Fails(Sources(("A.g.cs", "")));

        Assert.Equal(["Type.Method#A.g.received.cs"], Directory.EnumerateFiles(elsewhere).Select(f => Path.GetFileName(f)));
    }

    private static GeneratorDriver Sources(params (string HintName, string Text)[] sources) => new FixedGenerator { Sources = sources }.Run();

    private static string Name(string suffix, [CallerMemberName] string test = "") => nameof(VerifierTests) + "." + test + suffix;

    private string PathOf(string suffix, [CallerMemberName] string test = "") => Path.Combine(_folder, Name(suffix, test));

    private string Read(string suffix, [CallerMemberName] string test = "") => File.ReadAllText(PathOf(suffix, test));

    private void Write(string suffix, string text, [CallerMemberName] string test = "") => File.WriteAllText(PathOf(suffix, test), text);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    private Task Verify(object target) => Verifier.Verify(target, Path.Combine(_folder, "Tests.cs"));

    private Task Passes(object target) => Verify(target);

    private async Task<string> Fails(object target) => (await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Verify(target))).Message;

    /// <summary>A class inside another.</summary>
    public sealed class Nested : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("corpus-verify-").FullName;

        public void Dispose() => Directory.Delete(_folder, recursive: true);

        [Fact]
        public async Task The_name_of_a_nested_class_has_that_of_the_class_around_it()
        {
            await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Verifier.Verify(Sources(("A.g.cs", "")), Path.Combine(_folder, "Tests.cs")));

            Assert.Equal(
                "VerifierTests.Nested." + nameof(The_name_of_a_nested_class_has_that_of_the_class_around_it) + "#A.g.received.cs",
                Path.GetFileName(Directory.EnumerateFiles(_folder).Single()));
        }
    }
}
