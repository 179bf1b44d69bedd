namespace TypedCorpus.Package.Tests;

/// <summary>The lock file, through the package: what the compiler says of members that code knew, with line and column.</summary>
public sealed class LockTests(PackedPackage package)
{
    private const string Code = "System.Console.WriteLine(Corpus.People.KamalaHarris.Name);\nSystem.Console.WriteLine(Corpus.People.KamalaDHarris.Name);\n";

    private static string Locked(string id, string member) =>
        $$"""{"version": 1, "entities": [{"kind": "Person", "id": "{{id}}", "name": "Kamala Harris", "member": "{{member}}"},""" + "\n" +
        """{"kind": "Person", "id": "tom-ford", "name": "Tom Ford", "member": "TomFord"}]}""" + "\n";

    [Fact]
    public async Task A_renamed_entity_is_a_warning_one_that_is_gone_an_error_and_a_broken_file_an_error_at_its_line()
    {
        Consumer consumer = Consumer.CreateConsole(package, "Locked", Code).Write("corpus.lock.json", Locked("kamala-d-harris", "KamalaDHarris"));

        string renamed = await consumer.Build("-p:TreatWarningsAsErrors=false");
        string printed = await DotNet.Run(consumer.Folder, "run", "--no-build");
        string gone = await consumer.Write("Code.cs", Code + "System.Console.WriteLine(Corpus.People.TomFord.Name);\n").Build("-p:TreatWarningsAsErrors=false");
        string other = await consumer.Write("Code.cs", "").Write("corpus.lock.json", Locked("someone-else", "KamalaHarris")).Build("-p:TreatWarningsAsErrors=false");
        string broken = await consumer.Write("corpus.lock.json", "{\n  \"version\": 1,\n<<<<<<< HEAD\n  \"entities\": []\n}\n").Build();

        BuildOutput.AssertSays(renamed, "Code.cs(2,26): warning CS0618: 'PeopleMembers.KamalaDHarris' is obsolete: 'Kamala Harris is People.KamalaHarris now.'");
        Assert.Equal("Kamala Harris\nKamala Harris", printed.ReplaceLineEndings("\n").TrimEnd());
        BuildOutput.AssertSays(gone, "Code.cs(3,26): error CS0619: 'PeopleMembers.TomFord' is obsolete: 'Tom Ford is gone: no article of the corpus names it any more.'");
        BuildOutput.AssertSays(other, "corpus.lock.json(1,29): warning TC0112");
        BuildOutput.AssertSays(broken, "corpus.lock.json(3,1): error TC0111");
    }
}
