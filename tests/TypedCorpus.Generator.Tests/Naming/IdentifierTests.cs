using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("Kevin Lopez Oliva", "KevinLopezOliva")]
    [InlineData("my-first_article", "MyFirstArticle")]
    [InlineData("2024-01-12", "_2024_01_12")]
    [InlineData("3M", "_3M")]
    [InlineData("U.S.", "US")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("McDonald’s", "McDonalds")]
    [InlineData("class", "Class")]
    [InlineData("São Paulo", "SãoPaulo")]
    [InlineData("Sa\u0303o Paulo", "SãoPaulo")]
    [InlineData("محمد علي", "محمد_علي")]
    [InlineData("北京 大学", "北京_大学")]
    [InlineData("🎉 Party", "Party")]
    [InlineData("a\u202eb\u200bc", "Abc")]
    [InlineData("istanbul", "Istanbul")]
    public void A_name_becomes_one_readable_word(string text, string expected) => Assert.Equal(expected, MemberName.From(text, "Person"));

    [Theory]
    [InlineData("")]
    [InlineData("🎉")]
    [InlineData("…")]
    [InlineData("\ud800")]
    public void Text_without_a_letter_gets_a_name_of_its_own(string text)
    {
        string name = MemberName.From(text, "Person");

        Assert.StartsWith("Person_", name, StringComparison.Ordinal);
        Assert.Equal(name, MemberName.From(text, "Person"));
    }

    [Fact]
    public void A_long_name_is_cut_and_stays_apart_from_one_that_begins_the_same()
    {
        string start = new('a', 300);

        string left = MemberName.From(start + "x", "Person");
        string right = MemberName.From(start + "y", "Person");

        Assert.NotEqual(left, right);
        Assert.True(left.Length <= MemberName.MaxLength + 9);
    }

    [Fact]
    public void Any_text_gives_a_valid_identifier() =>
        Gen.String.Sample(text => Assert.True(SyntaxFacts.IsValidIdentifier(MemberName.From(text, "Person"))), iter: 5000);

    [Theory]
    [InlineData("My.App", "My.App")]
    [InlineData("my-app.2", "my_app._2")]
    [InlineData("@class.Of", "class.Of")]
    [InlineData(" a . . b ", "a.b")]
    [InlineData("", "")]
    public void A_root_namespace_becomes_a_valid_one(string root, string expected) => Assert.Equal(expected, NamespaceName.MakeValid(root));

    [Fact]
    public void Keywords_are_escaped_where_they_are_written() => Assert.Equal("My.@class", NamespaceName.Escape("My.class"));
}
