using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Where an article brings in someone or something without a name: <c>a driver</c>, and from then on <c>the driver</c>.</summary>
internal sealed class IntroducedNouns
{
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);

    public IntroducedNouns(TaggedArticle tagged)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        bool isOpen = false;
        for (int t = 0; t < tags.Length; t++)
        {
            if (tags[t] == PosTag.DT)
                isOpen = tagged.Language.Names.IndefiniteArticles.Contains(tagged.Article.KeyOf(t)) && !IsSaidOfName(tagged, t);
            else if (!IsInPhrase(tags[t]))
                isOpen = false;
            if (!isOpen || tags[t] != PosTag.NN || (t + 1 < tags.Length && tags[t + 1] is PosTag.NN or PosTag.NNP or PosTag.HYPH))
                continue;
            string noun = tagged.Article.KeyOf(t);
            if (!_first.ContainsKey(noun))
                _first.Add(noun, t);
        }
    }

    /// <summary>Whether a noun, in its key form, came in before a token.</summary>
    public bool Before(int token, string noun) => _first.TryGetValue(noun, out int at) && at < token;

    private static bool IsInPhrase(PosTag tag) => tag is PosTag.JJ or PosTag.NN or PosTag.HYPH or PosTag.CD or PosTag.NNP;

    /// <summary>Ann Reed, a doctor; yet not: As she spoke, a doctor left.</summary>
    private static bool IsApposition(TaggedCursor article) => article.Previous.Tag == PosTag.Comma && article.Back(2).Tag is PosTag.NNP or PosTag.NNPS or PosTag.CD;

    /// <summary>Ann Reed, a doctor; as a doctor; was a doctor.</summary>
    private static bool IsSaidOfName(TaggedArticle tagged, int article) => article > 0
        && (tagged.Tags[article - 1] == PosTag.IN || IsApposition(tagged.At(article)) || (tagged.Language.SyntaxWords.Of(tagged.Article.KeyOf(article - 1)) & SyntaxRoles.Be) != 0);
}
