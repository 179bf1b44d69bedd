using System.Text;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Coreference;

/// <summary>Text with its names marked: <c>[P Ann Reed]</c>, <c>[O Acme]</c>, <c>[L Paris]</c>, <c>[G Greeks]</c>.</summary>
internal static class MarkedText
{
    public static TaggedArticle Read(string marked, out NameMention[] names)
    {
        StringBuilder text = new();
        List<(int Start, int End, EntityKind Kind)> spans = [];
        int start = -1;
        EntityKind kind = default;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                kind = marked[i + 1] switch { 'P' => EntityKind.Person, 'O' => EntityKind.Organization, 'L' => EntityKind.Place, _ => EntityKind.Group };
                start = text.Length;
                i += 2;
            }
            else if (marked[i] == ']')
                spans.Add((start, text.Length, kind));
            else
                text.Append(marked[i]);
        }
        TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read("a.txt", text.ToString()), TestContext.Current.CancellationToken);
        names = [.. spans.Select(s => new NameMention(new TokenRange(article.TokenAt(s.Start), article.TokenAt(s.End - 1) + 1), s.Kind))];
        return PartOfSpeechTagger.Tag(article, TestContext.Current.CancellationToken);
    }
}
