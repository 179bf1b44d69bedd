using System.Buffers;
using System.Globalization;
using System.Text;
using CsCheck;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Tests.Yaml;

/// <summary>TYPED_CORPUS_FUZZ sets how many texts each test reads.</summary>
public sealed class YamlPropertyTests
{
    private static readonly long s_count =
        long.TryParse(Environment.GetEnvironmentVariable("TYPED_CORPUS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out long count) ? count : 10_000;

    /// <summary>What the reference knows and this reader rejects, and what only one of them takes for a line break or leaves out.</summary>
    private static readonly SearchValues<char> s_readOtherwise = SearchValues.Create("\u2028\0\ufeff\ud83d*&!%@`?~");

    private static readonly Gen<string> s_piece = OneOf(
        "\n", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", " ", "  ", "\n- ", "- ", "-", "---\n", "...\n", "? ", ": ", ":", ",", "[", "]", "{", "}", "#", " # c", "\"", "'", "''",
        "\\", "\\u", "\\ud83d", "\\ue", "\\x4", "\\\n", "|", "|2-\n", ">", ">+\n", "&a", "*a", "!t", "%", "@", "`", "~", "null", "title: ", "tags: [storm,", "oslo]",
        "entities:\n", "corrections:\n", "frontMatter:\n", "  - quote: x\n", "  - figure: 1\n", "version: 1\n", "  - name: Ann\n", "    kind: person\n", "aliases: ", "ids: {", "not:", "a", "b: c", "1", "é", "\ud83d\ude00", "\ud83d", "\0", "\u2028", "\ufeff");

    private static readonly Gen<string> s_text = s_piece.Array[0, 24].Select(string.Concat);

    private static readonly Gen<string> s_scalar = Gen.Frequency(
        (3, Gen.String[OneOf("abc XYZ:#-'\"\\,[]{}&*!|>%@`?~é\n\t\u00a0\u2028".ToCharArray()), 0, 12]),
        (1, Gen.String[0, 6].Select(s => string.Concat(s.Where(c => !char.IsSurrogate(c))))),
        (1, OneOf("null", "true", "~", "", " ", "1", "a\ud83d\ude00", "---")));

    [Fact]
    public void No_text_makes_the_reader_throw_or_point_outside_of_it() => s_text.Sample(
        text =>
        {
            YamlDocument document = YamlReader.Read(text);
            return document.Problems.All(p => p.Span.End <= text.Length) && document.Comments.All(c => c.End <= text.Length)
                && (document.Root is null || IsWithin(document.Root, new TextSpan(0, text.Length)));
        },
        iter: s_count);

    [Fact]
    public void No_front_matter_and_no_gazetteer_makes_its_reader_throw() => s_text.Sample(
        text =>
        {
            string article = "---\n" + text + "\n---\nBody.\n";
            return ArticleReader.Read("a.md", article).Findings.All(f => f.Span.End <= article.Length)
                && UserGazetteerReader.Read(text).Findings.All(f => f.Span.End <= text.Length);
        },
        iter: s_count);

    [Fact]
    public void No_schema_no_corrections_and_no_lock_file_makes_its_reader_throw() => s_text.Sample(
        text => SchemaReader.Read(text).Findings.Concat(CorrectionsReader.Read(text).Findings).Concat(EntityLockReader.Read(text).Findings).All(f => f.Span.End <= text.Length),
        iter: s_count);

    [Fact]
    public void What_it_takes_for_well_formed_it_reads_as_the_reference_does() => s_text
        .Where(text => !text.AsSpan().ContainsAny(s_readOtherwise) && !IsReadOtherwise(text))
        .Sample(
            text =>
            {
                YamlDocument document = YamlReader.Read(text);
                // The reference takes a block scalar that is the whole document and not indented for indented by one.
                bool isBlockScalar = document.Root is YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded };
                if (document.Problems.Count > 0 || isBlockScalar || YamlForm.OfReference(text) is not { } reference)
                    return;
                Assert.Equal(reference, YamlForm.Of(document));
            },
            iter: s_count / 4);

    [Fact]
    public void A_scalar_that_is_written_reads_the_same() => s_scalar.Sample(
        value =>
        {
            string written = YamlText.Scalar(value);
            YamlDocument document = YamlReader.Read("k: " + written + "\nl: [" + written + ", x]\n");
            Assert.Empty(document.Problems);
            YamlMapping root = Assert.IsType<YamlMapping>(document.Root);
            Assert.Equal(value, Assert.IsType<YamlScalar>(root["k"]).Value);
            Assert.Equal(value, Assert.IsType<YamlScalar>(Assert.IsType<YamlSequence>(root["l"]).Items[0]).Value);
        },
        iter: s_count / 10);

    [Fact]
    public void A_tree_of_lists_and_maps_reads_as_it_was_written() => Tree(3).Sample(
        tree =>
        {
            YamlDocument document = YamlReader.Read(tree.Text);
            Assert.Empty(document.Problems);
            Assert.Equal(tree.Form, YamlForm.Of(document));
            Assert.Equal(tree.Form, YamlForm.OfReference(tree.Text));
        },
        iter: s_count / 10);

    /// <summary>
    /// Whether a colon stands before what ends a value in brackets: the reference takes it for a part of the text, the specification for the end of a key.
    /// Or a hash right after a bracket or comma: the reference takes it for a comment, which by the specification has white space before it.
    /// </summary>
    private static bool IsReadOtherwise(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if ((text[i] == ':' && text[i + 1] is ',' or '[' or ']' or '{' or '}') || (text[i] is ',' or '[' or '{' && text[i + 1] == '#'))
                return true;
        }
        return false;
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool IsWithin(YamlNode node, TextSpan outer) =>
        node.Span.Start >= outer.Start && node.Span.End <= outer.End && node switch
        {
            YamlSequence list => list.Items.All(i => IsWithin(i, node.Span)),
            YamlMapping map => map.Entries.All(e => IsWithin(e.Key, node.Span) && IsWithin(e.Value, node.Span)),
            _ => true,
        };

    /// <summary>A block of lines, each ended, and the form that it must have.</summary>
    private static Gen<(string Text, string Form)> Tree(int depth)
    {
        Gen<(string Text, string Form)> leaf = OneOf("a b", "it's", "\"x\"", "1", "c:d", "e#f", "g, h").Select(v => (v + "\n", YamlForm.Of(new YamlDocument("", new YamlScalar(default, v == "\"x\"" ? "x" : v, YamlScalarStyle.SingleQuoted), default, default))));
        if (depth == 0)
            return leaf;
        Gen<(string Text, string Form)> list = Tree(depth - 1).Array[1, 3].Select(items => (
            string.Concat(items.Select(i => "- " + Indented(i.Text, "  "))),
            "[" + string.Join(", ", items.Select(i => i.Form)) + "]"));
        Gen<(string Text, string Form)> map = Tree(depth - 1).Array[1, 3].Select(items => (
            string.Concat(items.Select((v, i) => $"k{i}:" + (v.Form[0] == '\'' ? " " + v.Text : "\n   " + Indented(v.Text, "   ")))),
            "{" + string.Join(", ", items.Select((v, i) => $"'k{i}': " + v.Form)) + "}"));
        return Gen.OneOf(leaf, list, map);
    }

    /// <summary>Every line but the first indented.</summary>
    private static string Indented(string text, string indent)
    {
        StringBuilder lines = new();
        foreach (string line in text.TrimEnd('\n').Split('\n'))
            lines.Append(lines.Length > 0 ? indent : "").Append(line).Append('\n');
        return lines.ToString();
    }
}
