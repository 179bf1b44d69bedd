using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedCorpus.Data;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Tests.Emission;

public sealed class LiteralTests
{
    private static readonly Gen<string> s_lines = Gen.Char["ab \"{}\\é漢\n"].Array[0, 60].Select(c => new string(c));

    [Fact]
    public void A_raw_literal_says_what_it_was_given() => s_lines.Sample(text => Assert.Equal(text, string.Concat(PiecesOf(text))));

    [Fact]
    public void Literals_are_split_at_the_limit_behind_a_line()
    {
        string line = new string('x', 99) + "\n";
        string text = string.Concat(Enumerable.Repeat(line, 6000));

        string[] pieces = PiecesOf(text);

        Assert.Equal(3, pieces.Length);
        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, p => Assert.True(Encoding.UTF8.GetByteCount(p) <= RawLiteral.MaxBytes));
        Assert.All(pieces, p => Assert.EndsWith("\n", p, StringComparison.Ordinal));
    }

    [Fact]
    public void One_line_over_the_limit_is_split_between_characters()
    {
        string text = string.Concat(Enumerable.Repeat("🎉é漢", 100_000));

        string[] pieces = PiecesOf(text);

        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, p => Assert.True(Encoding.UTF8.GetByteCount(p) <= RawLiteral.MaxBytes));
        Assert.All(pieces, p => Assert.False(char.IsLowSurrogate(p[0])));
    }

    [Fact]
    public void A_packed_literal_says_what_it_was_given_and_perhaps_a_line_feed() => s_lines.Sample(text => AssertPacked(text));

    [Fact]
    public void A_packed_literal_is_split_between_characters() => AssertPacked(string.Concat(Enumerable.Repeat("a🎉é漢\u2028 (", 50_000)));

    [Fact]
    public void A_Utf8_literal_is_split_between_characters()
    {
        string text = string.Concat(Enumerable.Repeat("🎉é漢\n\"\\", 100_000));

        Assert.Equal(text, string.Concat(ValuesOf(text, LiteralKind.Utf8, SyntaxKind.Utf8StringLiteralToken)));
    }

    [Fact]
    public void A_string_literal_says_what_it_was_given() => Gen.String.Sample(text =>
    {
        ExpressionSyntax literal = SyntaxFactory.ParseExpression(CSharpString.Literal(text));

        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(literal).Token.Value);
    });

    private static void AssertPacked(string text)
    {
        string[] values = ValuesOf(text, LiteralKind.Packed, SyntaxKind.StringLiteralToken);
        byte[] bytes = [.. values.SelectMany(v => PackedText.Bytes(v).ToArray())];

        Assert.Equal(text.Length == 0 ? "" : text, Encoding.UTF8.GetString(bytes)[..text.Length]);
        Assert.InRange(bytes.Length - Encoding.UTF8.GetByteCount(text), 0, 1);
        Assert.All(values, v => Assert.False(PackedText.Bytes(v)[0] is >= 0x80 and < 0xc0));
    }

    /// <summary>The values of the literals of the method, as the compiler reads them.</summary>
    private static string[] PiecesOf(string text) => ValuesOf(text, LiteralKind.Raw, SyntaxKind.Utf8MultiLineRawStringLiteralToken);

    private static string[] ValuesOf(string text, LiteralKind literals, SyntaxKind token)
    {
        SourceWriter code = new();
        code.Line("static class C");
        code.Open();
        DataLiteral.WriteMethod(code, "M", text, literals);
        code.Close();
        var root = CSharpSyntaxTree.ParseText(code.ToSourceText()).GetRoot(TestContext.Current.CancellationToken);
        Assert.Empty(root.GetDiagnostics());
        return [.. root.DescendantTokens().Where(t => t.IsKind(token)).Select(t => (string)t.Value!)];
    }
}
