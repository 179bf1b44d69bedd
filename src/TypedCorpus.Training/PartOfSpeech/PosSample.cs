using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Training.PartOfSpeech;

/// <summary>A document cut into tokens as the engine cuts it, with the gold tag of each of them.</summary>
internal sealed class PosSample
{
    private PosSample(GoldDocument gold, TokenizedArticle article)
    {
        Name = gold.Name;
        Article = article;
        Forms = PartOfSpeechTagger.FormsOf(article);
        Entries = PartOfSpeechTagger.EntriesOf(Forms, Language.English.Lexicon);
        Tags = new PosTag[article.Tokens.Length];
        GoldCount = gold.Tokens.Count;
        HashSet<(int, int)> bounds = [.. gold.Tokens.Select(t => (t.Start, t.End))];
        int g = 0;
        for (int i = 0; i < Tags.Length; i++)
        {
            Token token = article.Tokens[i];
            // A token that is cut otherwise in gold has the tag of the one in which it ends.
            while (g < gold.Tokens.Count - 1 && gold.Tokens[g].End < token.End)
                g++;
            Tags[i] = gold.Tokens[g].Tag;
            if (bounds.Contains((token.Start, token.End)))
                MatchingCount++;
            else if (Mismatches.Count < 400)
                Mismatches.Add(article[i].ToString() + " | " + gold.Text[gold.Tokens[g].Start..gold.Tokens[g].End]);
        }
    }

    public string Name { get; }

    public TokenizedArticle Article { get; }

    public TokenForm[] Forms { get; }

    public LexicalEntry[] Entries { get; }

    public PosTag[] Tags { get; }

    public int GoldCount { get; }

    /// <summary>How many tokens are cut as in gold.</summary>
    public int MatchingCount { get; }

    public List<string> Mismatches { get; } = [];

    /// <summary>Reads a document of GUM.</summary>
    public static PosSample Read(string path)
    {
        GoldDocument gold = ConlluReader.Read(path);
        return new PosSample(gold, Tokenizer.Tokenize(ArticleReader.Read(gold.Name, gold.Text), CancellationToken.None));
    }
}
