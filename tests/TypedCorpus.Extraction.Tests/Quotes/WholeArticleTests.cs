using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Whole articles in three house styles, written for this purpose: every quote against an approved text file beside the article.</summary>
public sealed class WholeArticleTests
{
    [Theory]
    [InlineData("british")]
    [InlineData("american")]
    [InlineData("interview")]
    public void The_quotes_are_those_approved(string name)
    {
        string folder = Folder();
        string text = Normalized(File.ReadAllText(Path.Combine(folder, name + ".txt")));
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read(name, text), TestContext.Current.CancellationToken);
        string received = Describe(article);
        string approved = Path.Combine(folder, name + ".approved.txt");
        if (!File.Exists(approved) || Normalized(File.ReadAllText(approved)) != received)
            File.WriteAllText(Path.Combine(folder, name + ".received.txt"), received);
        Assert.Equal(Normalized(File.ReadAllText(approved)), received);
    }

    private static string Describe(AnnotatedArticle article)
    {
        StringBuilder text = new();
        foreach (QuoteAnnotation quote in article.Quotes)
        {
            text.Append(quote.Kind).Append(" #").Append(quote.Attribution).Append(": ").Append(Text(article, quote.Span)).Append('\n');
            text.Append("    ").Append(Text(article, quote.SpeakerSpan)).Append(" | ").Append(Text(article, quote.CueSpan)).Append(" | ").Append(quote.CueClass)
                .Append(" | ").Append(quote.Rule).Append(" | ").Append(quote.Speaker is { } speaker ? article.EntityAt(speaker).Name : "-").Append('\n');
            Append(text, article, "role", quote.Role);
            Append(text, article, "to", quote.Addressee);
            Append(text, article, "at", quote.Venue);
            Append(text, article, "via", quote.Via);
        }
        foreach (NoCommentAnnotation refusal in article.NoComments)
            text.Append("No comment: ").Append(Text(article, refusal.Asked)).Append(" | ").Append(Text(article, refusal.Cue)).Append('\n');
        return text.ToString();
    }

    private static void Append(StringBuilder text, AnnotatedArticle article, string label, TextSpan? span)
    {
        if (span is not null)
            text.Append("    ").Append(label).Append(": ").Append(Text(article, span)).Append('\n');
    }

    private static string Text(AnnotatedArticle article, TextSpan? span) => span is { } s ? article.Source.Text.Substring(s.Start, s.Length) : "-";

    private static string Normalized(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Articles");
}
