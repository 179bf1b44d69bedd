using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public void A_string_literal_says_what_it_was_given() => Gen.String.Sample(text =>
    {
        ExpressionSyntax literal = SyntaxFactory.ParseExpression(CSharpString.Literal(text));

        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(literal).Token.Value);
    });

    /// <summary>The values of the literals of the method, as the compiler reads them.</summary>
    private static string[] PiecesOf(string text)
    {
        SourceWriter code = new();
        code.Line("static class C");
        code.Open();
        RawLiteral.WriteMethod(code, "M", text);
        code.Close();
        var root = CSharpSyntaxTree.ParseText(code.ToSourceText()).GetRoot(TestContext.Current.CancellationToken);
        Assert.Empty(root.GetDiagnostics());
        return [.. root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.Utf8MultiLineRawStringLiteralToken)).Select(t => (string)t.Value!)];
    }
}
