using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What the whole article says of a token: how its word is used elsewhere, and what it means in an article of this kind.</summary>
internal sealed class ArticleFeatures(TaggedArticle tagged, WordOccurrences occurrences, NameClasses[] listed, ListedToken[] organizations, uint register)
{
    // More places of one word add little.
    private const int OccurrencesRead = 4;

    private readonly Lexicon _lexicon = tagged.Language.Lexicon;

    /// <summary>Writes the features of a token.</summary>
    public void Write(ref FeatureWriter w, int token, int at)
    {
        WriteOccurrences(ref w, token, at);
        if (register != ArticleRegister.None)
            WriteRegister(ref w, token, at);
    }

    /// <summary>How the same word is used elsewhere: what it stands beside where it opens no sentence, and whether it is written small.</summary>
    private void WriteOccurrences(ref FeatureWriter w, int token, int at)
    {
        uint word = tagged.Forms[at].Word;
        uint opens = token == tagged.Article.SentenceAt(token).FirstToken ? 1u : 0u;
        uint small = occurrences.IsSmall(token) ? 1u : 0u;
        w.Add(70, small, opens);
        if (!occurrences.Has(word))
            return;
        uint inside = (uint)Math.Min(occurrences.CountInside(word), 3);
        w.Add(71, inside, opens);
        w.Add(72, inside, small, tagged.Forms[at].Shape);
        int read = 0;
        for (int? other = occurrences.FirstInside(word); other is { } occurrence && read < OccurrencesRead; other = occurrences.NextInside(occurrence))
        {
            if (occurrence == token)
                continue;
            read++;
            int there = tagged.PlaceOf(occurrence);
            w.Add(73, tagged.Forms[there - 1].Word);
            w.Add(74, tagged.Forms[there + 1].Word);
            w.Add(75, Traits(there - 1).Middle);
            w.Add(76, Traits(there + 1).Middle);
            w.Add(77, Traits(there - 1).Lists, tagged.Forms[there - 1].Shape);
            w.Add(78, Traits(there + 1).Lists, tagged.Forms[there + 1].Shape);
        }
    }

    /// <summary>What a word, its neighbours and lists mean in an article of this kind: in reports of sport most cities are teams.</summary>
    private void WriteRegister(ref FeatureWriter w, int token, int at)
    {
        uint shape = tagged.Forms[at].Shape;
        w.Add(80, register, shape);
        w.Add(81, register, (uint)listed[token], shape);
        w.Add(82, register, Traits(at - 1).Middle);
        w.Add(83, register, Traits(at + 1).Middle);
        w.Add(84, register, Traits(at).Middle);
        w.Add(87, register, organizations[token].Value, (uint)listed[token]);
    }

    private WordTraits Traits(int at) => WordTraits.At(tagged, at, _lexicon);
}
