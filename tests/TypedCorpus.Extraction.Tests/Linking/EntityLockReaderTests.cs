using CsCheck;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Extraction.Tests.Linking;

public sealed class EntityLockReaderTests
{
    private const string Fox = """{"kind": "Person", "id": "ann-fox", "name": "Ann Fox", "member": "AnnFox"}""";

    [Fact]
    public void What_is_written_is_read() => Gen.Select(Gen.String[1, 8], Gen.String[1, 8]).Sample((id, name) =>
    {
        LockedEntity entity = new(EntityKind.Place, "p" + id, "P" + name, "Place_0a");
        EntityLockReading reading = EntityLockReader.Read(EntityLockFile.Write([entity]));
        return reading.Findings.Count == 0 && reading.Items.Count == 1 && reading.Items[0].Entity == entity;
    });

    [Theory]
    [InlineData("", "must be an object")]
    [InlineData("[1]", "must be an object")]
    [InlineData("{}", "this is version '' of the form")]
    [InlineData("""{"version": 0, "entities": []}""", "this is version '0' of the form, and version 1 is read here")]
    [InlineData("""{"version": 2, "entities": []}""", "update the package")]
    [InlineData("""{"version": 1}""", "'entities' must be a list")]
    [InlineData("""{"version": 1, "entities": {}}""", "'entities' must be a list")]
    [InlineData("""{"version": 1, "entitys": [], "entities": []}""", "'entitys' is not known here; did you mean 'entities'?")]
    [InlineData("{\n<<<<<<< HEAD\n}\n=======\n>>>>>>> other\n", "merge conflict")]
    [InlineData("""{"version": 1, "entities": [7]}""", "an entity must be an object")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "id": "a", "name": "A"}]}""", "'member' is missing")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Persn", "id": "a", "name": "A", "member": "A"}]}""", "'Persn' is not known here; did you mean 'Person'?")]
    [InlineData("""{"version": 1, "entities": [{"kind": "1", "id": "a", "name": "A", "member": "A"}]}""", "'1' is not known here")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "id": "a", "name": "A", "member": "A", "nmae": "B"}]}""", "'nmae' is not known here; did you mean 'name'?")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "id": "a", "name": "A", "member": "A b; }"}]}""", "'A b; }' is no C# identifier")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "id": "a", "name": "A", "member": "A"}, {"kind": "Person", "id": "a", "name": "B", "member": "B"}]}""", "the Person 'a' stands above already")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "id": "a", "name": "A", "member": "A"}, {"kind": "Person", "id": "b", "name": "B", "member": "A"}]}""", "another Person above has the member 'A'")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "kind": "Place", "id": "a", "name": "A", "member": "A"}]}""", "the key 'kind' is there already")]
    [InlineData("""{"version": 1, "entities": [""", "")]
    [InlineData("""{"version": 1, "entities": [{"kind": "Person", "id": "\ud83d\ue", "name": "A", "member": "A"}]}""", "")]
    public void Whatever_is_wrong_is_a_finding(string text, string expected)
    {
        EntityLockReading reading = EntityLockReader.Read(text);

        Assert.Contains(reading.Findings.AsEnumerable(), f => f.Arguments[0].Contains(expected, StringComparison.Ordinal));
        Assert.All(reading.Findings.AsEnumerable(), f => Assert.InRange(f.Span.End, 0, text.Length));
    }

    [Fact]
    public void An_entry_with_an_error_takes_no_other_with_it()
    {
        EntityLockReading reading = EntityLockReader.Read($$"""{"version": 1, "entities": [{"kind": "Person"}, {{Fox}}, 7]}""");

        Assert.Equal(new LockedEntity(EntityKind.Person, "ann-fox", "Ann Fox", "AnnFox"), Assert.Single(reading.Items.AsEnumerable()).Entity);
        Assert.Equal(2, reading.Findings.Count);
    }

    [Fact]
    public void No_text_throws()
    {
        string[] pieces = ["{", "}", "[", "]", ":", ",", "\"", "version", "entities", "kind", "Person", "id", "\n", " ", "1", "\\u", "\ud83d", "#", "-", "&a", "*a", "|", ">", "\0", "<<<<<<< x\n", "'"];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Sample(p => EntityLockReader.Read(string.Concat(p.Select(i => pieces[i]))).Items.Count >= 0, iter: 5_000);
    }
}
