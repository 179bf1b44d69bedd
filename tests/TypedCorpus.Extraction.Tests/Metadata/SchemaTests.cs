using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Metadata;

/// <summary>What <c>corpus.schema.yml</c> declares, what is wrong with it, and what in an article breaks it.</summary>
public sealed class SchemaTests
{
    private const string Schema = """
        frontMatter:
          section:
            values: [politics, sport]
            required: true
          views: integer
          rating: { type: decimal, default: 0 }
          tags: list of string
          seo:
            fields:
              description: { type: string, required: true }
        additional: false
        """;

    [Fact]
    public void A_schema_is_read()
    {
        SchemaReading reading = SchemaReader.Read(Schema);
        Assert.Empty(reading.Findings);
        Assert.False(reading.Schema.AllowsOthers);
        Assert.Equal(
            ["rating Number False 0", "section Enum True ", "seo Map False ", "tags Text False ", "views WholeNumber False "],
            reading.Schema.Fields.Select(f => $"{f.Key} {f.Type.Kind} {f.IsRequired} {f.Default}"));
    }

    [Theory]
    [InlineData("frontMatter:\n  a: strnig", "strnig", "no type")]
    [InlineData("frontMatter:\n  a: { required: true }", "{ required: true }", "type of 'a' is missing")]
    [InlineData("frontMatter:\n  a: { type: string, requird: true }", "requird", "'requird' is no setting of a key; did you mean 'required'?")]
    [InlineData("frontMatter:\n  a: { vals: [x, y] }", "vals", "'vals' is no setting of a key; did you mean 'values'?")]
    [InlineData("frontMatter:\n  a: { colour: red }", "colour", "'type', 'required', 'default', 'values' and 'fields' are settings")]
    [InlineData("frontMatter:\n  a: { type: enum, values: x }", "x", "'values' cannot have this value; it is a list")]
    [InlineData("frontMatter:\n  a: { type: integer, default: x }", "{ type: integer, default: x }", "not a whole number")]
    [InlineData("frontMatter:\n  a: { type: enum }", "{ type: enum }", "without 'values")]
    [InlineData("frontmatter:\n  a: string", "frontmatter", "no setting 'frontmatter'; did you mean 'frontMatter'?")]
    [InlineData("frontMatter: 7", "7", "keys of front matter stand here")]
    [InlineData("additional: maybe", "maybe", "'true' or 'false'")]
    [InlineData("- a", "- a", "begins with 'frontMatter:'")]
    [InlineData("frontMatter:\n  a: [", "", "")]
    public void What_is_wrong_with_a_schema_is_said_at_its_place(string text, string place, string message)
    {
        Finding finding = SchemaReader.Read(text).Findings[0];
        Assert.Equal(FindingKind.InvalidSchema, finding.Kind);
        Assert.Contains(message, finding.Arguments[0], StringComparison.Ordinal);
        if (place.Length > 0)
            Assert.Equal(place, text.Substring(finding.Span));
    }

    [Theory]
    [InlineData("section: politics\nviews: 3\nrating: 1\ntags: [a]\nseo: { description: x }", "", "")]
    [InlineData("section: politics\ntags: a", "", "")]
    [InlineData("section: weather", "weather", "'section' must be one of politics, sport")]
    [InlineData("section: politics\nviews: many", "many", "'views' must be a whole number")]
    [InlineData("section: politics\ntags: [{ a: b }]", "[{ a: b }]", "'tags' must be a list, each item a text")]
    [InlineData("section: politics\nseo: { title: x }", "seo", "the key 'seo.description' is required")]
    [InlineData("section: politics\nextra: 1", "extra", "'extra' is not declared; declared are rating, section")]
    [InlineData("section:", "section", "the key 'section' is required")]
    public void What_breaks_it_is_said_at_its_place(string front, string place, string message)
    {
        string text = "---\n" + front + "\n---\nIt rained.";
        Finding[] findings = [.. FieldCheck.Check(ArticleReader.Read("a.md", text), SchemaReader.Read(Schema).Schema)];
        if (message.Length == 0)
        {
            Assert.Empty(findings);
            return;
        }
        Finding finding = Assert.Single(findings);
        Assert.Equal((FindingKind.SchemaBreak, place), (finding.Kind, text.Substring(finding.Span)));
        Assert.Contains(message, finding.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_key_is_missing_where_there_is_no_front_matter() =>
        Assert.Contains("'section' is required", Assert.Single(FieldCheck.Check(ArticleReader.Read("a.txt", "It rained."), SchemaReader.Read(Schema).Schema)).Arguments[0], StringComparison.Ordinal);
}
