using System.Text;
using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Tests.Formats;

public sealed class TablePrinterTests
{
    [Fact]
    public void Quotes_figures_and_entities_are_tables_that_keep_within_the_width() => Assert.Equal("""
        news/a.txt

        Quotes (1)

         Line Kind   Speaker Cue   Text
        ────────────────────────────────────────────────────────
            1 Direct Ann Fox told  We paid about $3.2 million.


        Figures (2)

         Line Kind  Value           Noun  Text
        ──────────────────────────────────────────────────────
            1 Money ~ 3,200,000 USD       about $3.2 million
            2 Date  XXXX-03-01            March 1


        Entities (2)

         Kind   Name    Mentions  Also called
        ───────────────────────────────────────
         Person Ann Fox        3
         Place  Oslo           1



        """.ReplaceLineEndings("\n"), Print(60));

    private static string Print(int width)
    {
        using MemoryStream output = new();
        ToolConsole console = new(Stream.Null, output, TextWriter.Null) { Width = width };
        new TablePrinter(console).Print(SampleArticle.Create(), new LinkedEntities(SampleArticle.Link()), DocumentKey.Path);
        return string.Join('\n', Encoding.UTF8.GetString(output.ToArray()).Split('\n').Select(line => line.TrimEnd()));
    }
}
