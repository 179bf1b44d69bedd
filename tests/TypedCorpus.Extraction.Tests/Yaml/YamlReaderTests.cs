using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("", "∅")]
    [InlineData("# only a comment\n", "∅")]
    [InlineData("title: We said no\n", "{'title': 'We said no'}")]
    [InlineData("\ufefftitle: A\r\nday: 2024-01-12\r\n", "{'title': 'A', 'day': '2024-01-12'}")]
    [InlineData("a:\nb: ~\nc: # nothing\n", "{'a': ∅, 'b': '~', 'c': ∅}")]
    [InlineData("a: b # comment\nc: d#e\n", "{'a': 'b', 'c': 'd#e'}")]
    [InlineData("url: https://example.org/a?b=c#d\n", "{'url': 'https://example.org/a?b=c#d'}")]
    [InlineData("a: one\n  two\n\n  three\n", "{'a': 'one two\\athree'}")]
    [InlineData("a:\n  b:\n    c: d\n  e: f\n", "{'a': {'b': {'c': 'd'}, 'e': 'f'}}")]
    [InlineData("a:\n- b\n- c\nd: e\n", "{'a': ['b', 'c'], 'd': 'e'}")]
    [InlineData("a:\n  - b: 1\n    c: 2\n  - - x\n    - y\n  -\n", "{'a': [{'b': '1', 'c': '2'}, ['x', 'y'], ∅]}")]
    [InlineData("a: [b, \"c, d\", 'e']\n", "{'a': ['b', 'c, d', 'e']}")]
    [InlineData("a: [\n  b,\n  c,\n]\n", "{'a': ['b', 'c']}")]
    [InlineData("a: { b: 1, c: [x, y], d, \"e\":2 }\n", "{'a': {'b': '1', 'c': ['x', 'y'], 'd': ∅, 'e': '2'}}")]
    [InlineData("[a: 1, b]\n", "[{'a': '1'}, 'b']")]
    [InlineData("a: \"tab\\there \\\"so\\\" \\u00e9 \\x41 \\ud83d\\ude00\"\n", "{'a': 'tab\\9here \"so\" \\e9 A \\d83d\\de00'}")]
    [InlineData("a: 'it''s'\n", "{'a': 'it\\27s'}")]
    [InlineData("a: \"one\n  two\\\n  three\"\n", "{'a': 'one twothree'}")]
    [InlineData("a: |\n  one\n   two\n\n  three\nb: c\n", "{'a': 'one\\a two\\a\\athree\\a', 'b': 'c'}")]
    [InlineData("a: >-\n  one\n  two\n\n  three\n\n", "{'a': 'one two\\athree'}")]
    [InlineData("a: |+\n  one\n\nb: c\n", "{'a': 'one\\a\\a', 'b': 'c'}")]
    [InlineData("a: |2\n   one\n", "{'a': ' one\\a'}")]
    [InlineData("---\na: b\n...\nignored\n", "{'a': 'b'}")]
    [InlineData("\"quoted key\": v\n'another': w\n", "{'quoted key': 'v', 'another': 'w'}")]
    [InlineData("- one\n- two\n", "['one', 'two']")]
    [InlineData("just text\n", "'just text'")]
    [InlineData("a: -1\nb: - \nc: -x\n", "{'a': '-1', 'b': '-', 'c': '-x'}", "a list begins on the line after its key")]
    public void Reads_what_people_write(string text, string expected, string? problem = null)
    {
        YamlDocument document = YamlReader.Read(text);

        Assert.Equal(expected, YamlForm.Of(document));
        Assert.Equal(problem is null ? [] : [problem], document.Problems.Select(p => p.Message));
        if (problem is null && YamlForm.OfReference(text) is { } reference)
            Assert.Equal(expected, reference);
    }

    [Theory]
    [InlineData("tags: [storm,\noslo]\nb: c\n", 14, "must be indented deeper", "{'tags': ['storm', 'oslo'], 'b': 'c'}")]
    [InlineData("tags: [storm\nb: c\n", 6, "this [ is not closed", "{'tags': ['storm'], 'b': 'c'}")]
    [InlineData("title: \"\\ud83d\\ue\"\nb: c\n", 8, "stands for no character", "{'title': '\\fffd\\fffde', 'b': 'c'}")]
    [InlineData(": x\nb: c\n", 0, "a key is missing", "{∅: 'x', 'b': 'c'}")]
    [InlineData("title: \"open\nb: c\n", 7, "this \" is not closed", "{'title': 'open', 'b': 'c'}")]
    [InlineData("title: Storm: the aftermath\nb: c\n", 12, "put the value in quotation marks", "{'title': 'Storm: the aftermath', 'b': 'c'}")]
    [InlineData("title: \"A\" and B\nb: c\n", 11, "the value ends before this text", "{'title': 'A', 'b': 'c'}")]
    [InlineData("a: &x 1\nb: *x\n", 3, "anchors and aliases are not supported", "{'a': '1', 'b': ∅}")]
    [InlineData("a: !!str 1\nb: c\n", 3, "tags are not supported", "{'a': '1', 'b': 'c'}")]
    [InlineData("a: @ann\nb: c\n", 3, "text that begins with '@' must be in quotation marks", "{'a': '@ann', 'b': 'c'}")]
    [InlineData("a: 1\n   b: 2\nc: 3\n", 9, "put the value in quotation marks", "{'a': '1 b: 2', 'c': '3'}")]
    [InlineData("a:\n    b: 1\n  c: 2\nd: 3\n", 14, "indented deeper", "{'a': {'b': '1'}, 'd': '3'}")]
    [InlineData("a: 1\nno key here\nb: 2\n", 5, "a key with ':' after it is expected here", "{'a': '1', 'b': '2'}")]
    [InlineData("a: 1\na: 2\nb: 3\n", 5, "the key 'a' is there already", "{'a': '1', 'b': '3'}")]
    [InlineData("a:\n\tb: 1\nc: 2\n", 3, "a tab indents this line", "{'a': {'b': '1'}, 'c': '2'}")]
    [InlineData("title: x\n\tauthor: y\nb: 1\n", 9, "a tab indents this line", "{'title': 'x', 'author': 'y', 'b': '1'}")]
    [InlineData("%YAML 1.2\n---\na: b\n", 0, "directives are not supported", "{'a': 'b'}")]
    [InlineData("a: b\n---\nc: d\n", 5, "a second document begins here", "{'a': 'b'}")]
    [InlineData("? a\n: b\n", 0, "text that begins with '?'", "'? a : b'")]
    [InlineData("a: {b: 1]\nc: d\n", 8, "'}' is expected here", "{'a': {'b': '1'}, 'c': 'd'}")]
    [InlineData("a: [b \"c\"]\nd: [\"e\" f]\n", 19, "',' or ']' is missing", "{'a': ['b \"c\"'], 'd': ['e', 'f']}")]
    public void A_mistake_is_a_problem_at_its_place_and_costs_one_value(string text, int at, string message, string rest)
    {
        YamlDocument document = YamlReader.Read(text);

        YamlProblem problem = document.Problems[0];
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(at, problem.Span.Start);
        Assert.Equal(rest, YamlForm.Of(document));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [b, ")]
    public void No_depth_of_nesting_exhausts_the_stack(string level)
    {
        YamlDocument document = YamlReader.Read(string.Concat(Enumerable.Repeat(level, 100_000)));

        Assert.NotEmpty(document.Problems);
    }

    [Fact]
    public void Reads_a_part_of_a_file_with_spans_of_the_file()
    {
        const string Text = "---\ntitle: A\n---\nBody: b.\n";

        YamlDocument document = YamlReader.Read(Text, TextSpan.FromBounds(4, 13));

        YamlEntry entry = Assert.Single(Assert.IsType<YamlMapping>(document.Root).Entries);
        Assert.Equal("title: A", Text.Substring(entry.Span.Start, entry.Span.Length));
    }

    [Fact]
    public void Comments_and_columns_are_kept_so_that_a_file_can_be_edited_in_place()
    {
        const string Text = "# head\ncorrections:   # all\n  - quote: a\n    kind: Scare # sure\n\n# tail\n";
        YamlDocument document = YamlReader.Read(Text);

        Assert.Equal(["# head", "# all", "# sure", "# tail"], document.Comments.Select(c => Text.Substring(c.Start, c.Length)));
        YamlSequence list = Assert.IsType<YamlSequence>(Assert.IsType<YamlMapping>(document.Root)["corrections"]);
        int at = document.NextLineAfter(list.Items[^1].Span.End);
        string indent = new(' ', document.ColumnOf(list.Span.Start));
        string edited = Text.Insert(at, indent + "- quote: " + YamlText.Scalar("b: c") + "\n");
        Assert.Equal("# head\ncorrections:   # all\n  - quote: a\n    kind: Scare # sure\n  - quote: \"b: c\"\n\n# tail\n", edited);
        Assert.Equal("{'corrections': [{'quote': 'a', 'kind': 'Scare'}, {'quote': 'b: c'}]}", YamlForm.Of(YamlReader.Read(edited)));
    }

    [Fact]
    public void Equal_files_give_equal_documents() => Assert.Equal(YamlReader.Read("a: [b]\n# c\n"), YamlReader.Read("a: [b]\n# c\n"));
}
