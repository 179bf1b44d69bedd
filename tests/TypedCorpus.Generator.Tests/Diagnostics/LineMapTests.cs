using CsCheck;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class LineMapTests
{
    [Fact]
    public void Lines_are_those_of_the_compiler() => Gen.Char["ab\r\n\u0085\u2028\u2029"].Array[0, 30].Select(c => new string(c)).Sample(text =>
    {
        LineMap lines = new(text);
        TextLineCollection expected = SourceText.From(text).Lines;
        for (int i = 0; i <= text.Length; i++)
            Assert.Equal(expected.GetLinePosition(i), lines.PositionOf(i));
    });
}
