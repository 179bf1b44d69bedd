using System.Runtime.CompilerServices;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>Whole articles in three registers, written for this purpose: every figure and entity against an approved text file beside the article.</summary>
public sealed class WholeArticleRecordsTests
{
    [Theory]
    [InlineData("court")]
    [InlineData("earnings")]
    [InlineData("election")]
    public void The_figures_and_entities_are_those_approved(string name)
    {
        string folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "Articles");
        string text = File.ReadAllText(Path.Combine(folder, name + ".txt")).ReplaceLineEndings("\n");
        string received = AnnotatedText.FiguresAndEntities(ArticleAnnotator.Annotate(ArticleReader.Read(name, text), TestContext.Current.CancellationToken));
        string approved = Path.Combine(folder, name + ".approved.txt");

        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != received)
            File.WriteAllText(Path.Combine(folder, name + ".received.txt"), received);

        Assert.Equal(expected, received);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
