using System.Collections.Immutable;
using CsCheck;
using TypedCorpus.Generator.Tests.Harness;

namespace TypedCorpus.Generator.Tests.Robustness;

/// <summary>Whatever an article says and is called: nothing throws, and the output compiles without a warning.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] s_pieces =
    [
        "Mary Miller", "said", "“We go,”", "\"", "“", "”", "'", "\"\"\"", "\"\"\"\"\"", "{{", "}", "*/", "]]>", "</summary>", "\u2028", "\u0085", "\u202e",
        "#pragma warning", "\\u0022", "\r\n", "\n", "\n\n", "\r", "\t", "\u00a0", "🎉", "\ud800", "\udc00", "محمد علي", "北京", "class", "Equals", "Count", "$3.2 billion",
        "10 to 15 km", "12345678901234567890123456789012345678901234567890", "on Jan. 6, 2021", ".", ",", "—", "Corp.", "---\ntitle: x\n---\n", "# Head",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]), Gen.String[0, 8])
        .Array[0, 40].Select(p => string.Join(" ", p));

    private static readonly Gen<string> s_path = Gen.Char["aA1 #é.-_'(){}[]%&ß\u0130"].Array[1, 12].Select(c => "seeds/" + new string(c) + ".txt");

    [Fact]
    public void Any_articles_compile() => Gen.Select(s_path, s_text).Array[1, 4].Sample(
        articles => AssertCompiles(TestProject.With([.. articles.Select(a => (a.Item1, (string?)a.Item2))])),
        iter: 60);

    [Fact]
    public void Any_articles_compile_in_compact_form() => Gen.Select(s_path, s_text).Array[1, 4].Sample(
        articles => AssertCompiles(TestProject.With([.. articles.Select(a => (a.Item1, (string?)a.Item2))]).Set("CorpusDataForm", "Compact")),
        iter: 30);

    public static TheoryData<string, string> BadInput => new()
    {
        { "one line of 5 MB", string.Concat(Enumerable.Repeat("The cat sat. ", 400_000)) },
        { "10,000 marks", string.Concat(Enumerable.Repeat("\" ", 10_000)) },
        { "10,000 marks in a row", new string('"', 10_000) },
        { "10,000 opening marks", new string('“', 10_000) },
        { "lone surrogates", "a\ud800b \udc00\ud800 c" },
        { "what ends a literal", "He wrote \"\"\"\"\"\" and {{ } \\u0022\n\"\"\"\n\"\"\"u8;\n" },
        { "what ends a comment", "Mary Miller */ ]]> </summary>\u2028#pragma warning disable\u2029 }\u0085 #error no\n" },
        { "controls of direction", "Mary \u202eMiller\u202c \u2066of\u2069 Boston" },
        { "numbers of 40 digits", "It cost $1234567890123456789012345678901234567890 and 9999999999999999999999999999999999999999 houses." },
        { "a keyword for a name", "Mr. Class met Mrs. Equals, Ms. Count and Mr. Item in Get Enumerator." },
        { "a name of 300 letters", "Mr. " + new string('A', 300) + " spoke." },
        { "a name in Arabic", "قال محمد علي في القاهرة: «نعم»." },
        { "emoji", "🎉 Mr. 🎉🎉 spoke. “🎉,” said 🎉." },
        { "a binary file's beginning", "\u0089PNG\r\n\u001a\n\0\0" },
        { "carriage returns alone", "Mary Miller spoke.\rShe left.\r\rIt rained." },
    };

    [Theory]
    [MemberData(nameof(BadInput))]
    public void Bad_input_harms_nobody_else(string what, string text)
    {
        Assert.NotEmpty(what);
        GeneratorRun run = AssertCompiles(TestProject.With(("seeds/bad.txt", text), ("seeds/good.txt", "Mary Miller of Boston spoke.")));

        Assert.Contains("Articles/seeds/good.txt.g.cs", run.FileNames);
    }

    [Fact]
    public void Files_that_differ_in_case_normalisation_or_folder_are_articles_of_their_own()
    {
        string[] paths = ["seeds/storm.txt", "seeds/Storm.txt", "seeds/a/storm.txt", "seeds/caf\u00e9.txt", "seeds/cafe\u0301.txt", "seeds/a b#.txt", "seeds/a b_.txt", "seeds/storm.md"];

        GeneratorRun run = AssertCompiles(TestProject.With([.. paths.Select(p => (p, (string?)("About " + p)))]));

        Assert.Equal(paths.Length, run.FileNames.Count(f => f.StartsWith("Articles/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        TestProject project = TestProject.With(
            ("seeds/istanbul.txt", "“It cost $3.2 billion on Jan. 6, 2021,” said Iris Inan of Istanbul. 1,234.5 km. 30 %."), ("seeds/I.txt", "It rained 12 days."));
        ImmutableArray<(string, string)> expected = OutputOf(project);
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, OutputOf(project));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    private static ImmutableArray<(string, string)> OutputOf(TestProject project) =>
        [.. project.Run().Result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];

    /// <summary>The compiler has nothing to report in the generated code; what the generator says about the articles is another matter.</summary>
    private static GeneratorRun AssertCompiles(TestProject project)
    {
        GeneratorRun run = project.Run(project.CreateDriver(trackSteps: false));
        run.AssertOutputCompiles();
        Assert.DoesNotContain("TC0010", run.Rules);
        return run;
    }
}
