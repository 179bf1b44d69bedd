using System.Xml.Linq;
using CsCheck;
using TypedCorpus.Generator.Emission;

namespace TypedCorpus.Generator.Tests.Emission;

public sealed class DocTextTests
{
    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("]]></summary>*/", "]]&gt;&lt;/summary&gt;*/")]
    [InlineData("one\r\ntwo\u2028three\u0085four", "one two three four")]
    [InlineData("a\u202eb\u0000c\uffff", "ab c")]
    [InlineData("  \t ", "")]
    public void What_would_end_the_comment_is_escaped_or_left_out(string text, string expected) => Assert.Equal(expected, DocText.Escape(text));

    [Fact]
    public void Half_a_character_is_left_out() => Assert.Equal("ab🎉", DocText.Escape("a\ud800b🎉\udc00"));

    [Fact]
    public void Long_text_is_cut() => Assert.Equal(new string('a', 10) + "…", DocText.Escape(new string('a', 11), 10));

    [Fact]
    public void Any_text_is_one_line_of_well_formed_xml() => Gen.String.Sample(
        text =>
        {
            string escaped = DocText.Escape(text);

            Assert.DoesNotContain(escaped, c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029');
            XElement.Parse("<summary>" + escaped + "</summary>");
        },
        iter: 5000);
}
