using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Gazetteers;

public sealed class UserGazetteerReaderTests
{
    [Fact]
    public void Reads_every_property_of_an_entry()
    {
        GazetteerReading reading = UserGazetteerReader.Read("""
            entities:
              - name: Kamala Harris
                kind: person
                aliases: [Vice President Harris, "Madam VP"]
                pronouns: she/her
                ids: { wikidata: Q10853588, isni: 1 }
                not: Harris County
            not: [Town Hall]
            """);

        Assert.Empty(reading.Findings);
        GazetteerEntry entry = Assert.Single(reading.Gazetteer.Entries);
        Assert.Equal("kamala-harris", entry.Id);
        Assert.Equal("Kamala Harris", entry.Name);
        Assert.Equal(EntityKind.Person, entry.Kind);
        Assert.Equal(["Vice President Harris", "Madam VP"], entry.Aliases);
        Assert.Equal(Gender.Feminine, entry.Gender);
        Assert.Equal([new EntityIdentifier("isni", "1"), new EntityIdentifier("wikidata", "Q10853588")], entry.Identifiers);
        Assert.Equal(["Harris County"], entry.Not);
        Assert.Equal(["town hall"], reading.Gazetteer.NotNames);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("entities:\nnot:\n  - X\n")]
    public void A_file_without_entries_is_fine(string text) => Assert.Empty(UserGazetteerReader.Read(text).Findings);

    [Theory]
    [InlineData("entities:\n  - name: A\n    kind: planet\n", "planet", "'planet' is no kind")]
    [InlineData("entities:\n  - name: A\n    kind: place\n    colour: red\n", "colour", "'colour' is not known here")]
    [InlineData("people: []\n", "people", "'people' is not known here")]
    [InlineData("entities:\n  - kind: place\n", "kind: place", "needs a 'name'")]
    [InlineData("entities:\n  - name: A\n    kind: person\n    pronouns: xyz\n", "xyz", "'xyz' are no pronouns")]
    [InlineData("entities: 7\n", "7", "must be a list")]
    public void An_error_says_what_and_where(string text, string at, string message)
    {
        GazetteerReading reading = UserGazetteerReader.Read(text);

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal(FindingKind.InvalidGazetteer, finding.Kind);
        Assert.StartsWith(at, text.Substring(finding.Span.Start), StringComparison.Ordinal);
        Assert.Contains(message, finding.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_yaml_is_a_finding_inside_the_file()
    {
        const string text = "entities:\n  - name: [A\n";

        EquatableArray<Finding> findings = UserGazetteerReader.Read(text).Findings;

        // The list that nothing closes, and the name that is a list.
        Assert.Equal(2, findings.Count);
        Assert.All(findings.AsEnumerable(), f => Assert.True(f.Kind == FindingKind.InvalidGazetteer && f.Span.End <= text.Length));
    }

    [Fact]
    public void An_entry_with_an_error_does_not_take_the_others_with_it()
    {
        GazetteerReading reading = UserGazetteerReader.Read("entities:\n  - name: A\n    kind: planet\n  - name: B\n    kind: place\n");

        Assert.Equal("B", Assert.Single(reading.Gazetteer.Entries).Name);
    }

    [Fact]
    public void Two_entries_of_one_name_need_identifiers_of_their_own()
    {
        const string twice = "entities:\n  - name: John Smith\n    kind: person\n  - name: John Smith\n    kind: person\n";

        Assert.Single(UserGazetteerReader.Read(twice).Findings);
        Assert.Empty(UserGazetteerReader.Read(twice + "    id: john-smith-painter\n").Findings);
    }

    [Fact]
    public void Equal_files_give_equal_gazetteers()
    {
        const string text = "entities:\n  - name: A\n    kind: place\n    ids: { wikidata: Q1 }\n";

        Assert.Equal(UserGazetteerReader.Read(text), UserGazetteerReader.Read(text));
    }
}
