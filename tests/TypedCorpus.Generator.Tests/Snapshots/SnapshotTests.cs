using TypedCorpus.Generator.Tests.Harness;
using static VerifyXunit.Verifier;

namespace TypedCorpus.Generator.Tests.Snapshots;

/// <summary>What is generated, for people to read. Each shows one thing, and compiles.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task An_article_is_members_and_lines_that_a_person_can_read() => Verify(
        TestProject.With(("seeds/storm.txt", "“We go,” said Mary Miller of Boston.\n")).Run().AssertCompiles().Driver);

    [Fact]
    public Task A_project_with_options_gets_its_class() => Verify(
        new TestProject()
            .Set("CorpusClassName", "Archive")
            .Set("CorpusNamespace", "My.Texts")
            .Set("CorpusAccessibility", "public")
            .Run().AssertCompiles().Driver);

    [Fact]
    public Task Text_that_would_end_a_literal_or_a_comment_stays_text() => Verify(
        TestProject.With(("seeds/evil \"\"\".txt", "He wrote \"\"\"\"\" and {{ } */ ]]> </summary> #pragma \\u0022\u2028next \u202egnilrac\n")).Run().AssertCompilesExcept("TC0004").Driver);

    [Fact]
    public Task What_is_wrong_is_said_in_the_article() => Verify(
        TestProject.With(("seeds/bytes.txt", "caf\ufffd\ufffd")).Run().Driver);

    [Fact]
    public Task A_project_without_articles_gets_nothing() => Verify(new TestProject().Run().AssertCompiles().Driver);
}
