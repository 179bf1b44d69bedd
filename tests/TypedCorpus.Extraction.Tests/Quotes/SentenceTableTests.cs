using System.Reflection;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Constructed sentences, one phenomenon each: who speaks, by which word we know, and of what kind the quote is.</summary>
public sealed class SentenceTableTests
{
    public static TheoryData<string, string, string> Sentences()
    {
        TheoryData<string, string, string> data = [];
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sentences.tsv")!;
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1].Replace("\\n", "\n", StringComparison.Ordinal), string.Join(" | ", cells[2], cells[3], cells[4]));
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_first_quote_has_its_kind_speaker_and_cue(string phenomenon, string text, string expected)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("sentence.txt", text), TestContext.Current.CancellationToken);
        QuoteAnnotation[] quotes = [.. article.Quotes];
        QuoteAnnotation? quote = quotes.FirstOrDefault(q => q.Kind != QuoteKind.Indirect) ?? quotes.FirstOrDefault();
        Assert.True(quote is not null, phenomenon);
        Assert.Equal(expected, $"{quote.Kind} | {Text(text, quote.SpeakerSpan)} | {Text(text, quote.CueSpan)}");
    }

    private static string Text(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : "-";
}
