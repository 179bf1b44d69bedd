using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Tests.Metadata;

/// <summary>Types of keys, inferred from one article or from several, apart by <c>---</c>.</summary>
public sealed class FieldInferenceTests
{
    [Theory]
    [InlineData("a: politics", "a Text")]
    [InlineData("a: \"12\"", "a Text")]
    [InlineData("a: 007", "a Text")]
    [InlineData("a: 12", "a WholeNumber")]
    [InlineData("a: 99999999999999999999", "a Number")]
    [InlineData("a: -4.5", "a Number")]
    [InlineData("a: true", "a Boolean")]
    [InlineData("a: yes", "a Text")]
    [InlineData("a: 2024-03-08", "a Date")]
    [InlineData("a: 2024-02-30", "a Text")]
    [InlineData("a: 2024-03-08T10:00:00Z", "a Time")]
    [InlineData("a: [x, y]", "a Text[]")]
    [InlineData("a: [1, 2.5]", "a Number[]")]
    [InlineData("a: []", "a Unknown[]")]
    [InlineData("a: [[1], [2]]", "a Mixed[]")]
    [InlineData("a: null", "a Unknown?")]
    [InlineData("a: { b: 1, c: x }", "a Map{b WholeNumber, c Text}")]
    [InlineData("a: [{ b: 1 }, { c: x }]", "a Map[]{b WholeNumber?, c Text?}")]
    [InlineData("a: 1---a: 2.5", "a Number")]
    [InlineData("a: 1---a: x", "a Text")]
    [InlineData("a: 1---b: 1", "a WholeNumber?, b WholeNumber?")]
    [InlineData("a: 1---a: null", "a WholeNumber?")]
    [InlineData("a: x---a: [x, y]", "a Text[]")]
    [InlineData("a: 2024-03-08---a: 2024-03-08T10:00:00Z", "a Time")]
    [InlineData("a: { b: 1 }---a: x", "a Mixed")]
    [InlineData("a: { b: 1 }---a: { b: 1, c: 2 }", "a Map{b WholeNumber, c WholeNumber?}")]
    [InlineData("a: { b: 1 }---", "a Map?{b WholeNumber}")]
    public void A_key_has_the_type_that_all_its_values_have(string articles, string fields) => Assert.Equal(
        fields, Print(FieldInference.Merge([.. articles.Split("---").Select(a => FieldInference.Of(YamlReader.Read(a).Root as YamlMapping))])));

    [Fact]
    public void Values_and_the_order_of_keys_and_articles_do_not_matter() => Assert.Equal(
        Infer("a: 1\nb: x", "b: y"), Infer("b: other", "b: z\na: 2"));

    private static EquatableArray<Field> Infer(params string[] articles) =>
        FieldInference.Merge([.. articles.Select(a => FieldInference.Of((YamlMapping)YamlReader.Read(a).Root!))]);

    private static string Print(EquatableArray<Field> fields) => string.Join(", ", fields.Select(f =>
        f.Key + " " + f.Type.Kind + (f.Type.IsList ? "[]" : "") + (f.IsRequired ? "" : "?") + (f.Type.Kind == FieldKind.Map ? "{" + Print(f.Type.Fields) + "}" : "")));
}
