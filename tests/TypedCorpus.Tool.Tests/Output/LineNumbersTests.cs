using TypedCorpus.Tool.Output;

namespace TypedCorpus.Tool.Tests.Output;

public sealed class LineNumbersTests
{
    [Theory]
    [InlineData("a\nb\nc", 1, 1, 2, 2, 3)]
    [InlineData("a\r\nb\rc", 1, 1, 1, 2, 2, 3)]
    [InlineData("\n\n\n", 1, 2, 3)]
    [InlineData("a\r", 1, 1)]
    public void Every_position_has_the_line_that_an_editor_shows(string text, params int[] lines)
    {
        LineNumbers numbers = new(text);

        Assert.Equal(lines, Enumerable.Range(0, text.Length).Select(i => numbers[i]));
    }
}
