using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Pipeline;

public sealed class LockTests
{
    private const string File = "corpus.lock.json";
    private const string Storm = "Mary Miller of Boston spoke.\n";

    [Fact]
    public void An_entity_of_another_name_leaves_a_forwarder_that_says_where_it_went()
    {
        // A merge: what the lock knows as another person is an alias by a correction now.
        GeneratorRun run = Project("Person", "mary-m-miller", "Mary Miller", "MaryMMiller", "_ = Sample.Corpus.People.MaryMMiller;").Run();

        Assert.Empty(run.Rules);
        Diagnostic warning = Assert.Single(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal("CS0618", warning.Id);
        Assert.Contains("Mary Miller is People.MaryMiller now.", warning.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_of_another_kind_leaves_a_forwarder()
    {
        GeneratorRun run = Project("Organization", "mary-miller", "Mary Miller", "MaryMiller", "TypedCorpus.Person p = Sample.Corpus.Organizations.MaryMiller; _ = p;").Run();

        Diagnostic warning = Assert.Single(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal("CS0618", warning.Id);
    }

    [Fact]
    public void To_use_an_entity_that_is_gone_is_an_error_that_says_so()
    {
        GeneratorRun run = Project("Person", "tom-ford", "Tom Ford", "TomFord", "_ = Sample.Corpus.People.TomFord;").Run();

        Diagnostic error = Assert.Single(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal("CS0619", error.Id);
        Assert.Contains("Tom Ford is gone: no article of the corpus names it any more.", error.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_that_is_gone_and_that_nobody_uses_is_nothing_to_report() =>
        Project("Person", "tom-ford", "Tom Ford", "TomFord", "").Run().AssertCompiles();

    [Fact]
    public void A_member_that_means_another_entity_is_a_warning_at_its_entry()
    {
        GeneratorRun run = Project("Person", "mary-miller-2", "Mary A. Miller", "MaryMiller", "").Run();

        Diagnostic warning = Assert.Single(run.Result.Diagnostics);
        Assert.Equal("TC0112", warning.Id);
        Assert.Equal("People.MaryMiller was mary-miller-2 when the lock file was written, and is mary-miller now", warning.GetMessage(null));
        Assert.Equal(3, warning.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{}\n")]
    [InlineData("{\"version\": 2, \"entities\": []}")]
    [InlineData("{\"version\": 1, \"entities\": [{\"kind\": \"Person\"}]}")]
    [InlineData("{\"version\": 1, \"entitys\": []}")]
    [InlineData("[1]")]
    [InlineData("{\"version\": 1, \"entities\": [")]
    public void What_is_wrong_with_the_file_takes_nothing_away(string file)
    {
        GeneratorRun run = TestProject.With(("seeds/storm.txt", Storm)).Add(File, file, "Lock").Run();

        Assert.Equal(["TC0111"], run.Rules.Distinct());
        run.AssertOutputCompiles();
    }

    private static TestProject Project(string kind, string id, string name, string member, string code) => (TestProject.With(("seeds/storm.txt", Storm)) with
    {
        Code = "internal static class Program { internal static void Main() { " + code + " } }",
    }).Add(File, $$"""
        {
          "version": 1,
          "entities": [
            {"kind": "{{kind}}", "id": "{{id}}", "name": "{{name}}", "member": "{{member}}"}
          ]
        }
        """, "Lock");
}
