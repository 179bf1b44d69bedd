using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Of which country a text says that persons and organizations are: <c>Swedish group Norwood … the Swedish company</c>, <c>Nigerian striker Reed … the Nigerian</c>.</summary>
internal sealed class Nationalities
{
    // In tokens: how far before a name what it is of can stand.
    private const int Reach = 6;

    private readonly TaggedArticle _tagged;
    private readonly Dictionary<EntityIndex, string> _countries = [];

    /// <summary>Reads what stands before the names of an article.</summary>
    public Nationalities(TaggedArticle tagged, List<Referent> names, EntityView entities)
    {
        _tagged = tagged;
        foreach (Referent name in names)
        {
            if (entities.KindOf(name.Entity) is EntityKind.Person or EntityKind.Organization && !_countries.ContainsKey(name.Entity) && Before(name) is { } country)
                _countries.Add(name.Entity, country);
        }
    }

    /// <summary>The country that a word of a phrase is of, else <see langword="null"/>.</summary>
    public string? In(TokenRange phrase)
    {
        for (int t = phrase.Start; t < phrase.End; t++)
        {
            if (OfToken(t) is { } country)
                return country;
        }
        return null;
    }

    /// <summary>Whether somebody is said to be of a country.</summary>
    public bool IsOf(EntityIndex entity, string country) => _countries.TryGetValue(entity, out string? own) && own == country;

    /// <summary>Whether somebody may be of a country: nothing else is said of him, and of no other that he is.</summary>
    public bool MayBeOf(EntityIndex entity, string? country) =>
        country is null || IsOf(entity, country) || (!_countries.ContainsKey(entity) && !_countries.ContainsValue(country));

    private string? Before(Referent name)
    {
        for (int t = name.Tokens.Start - 1; t >= 0 && name.Tokens.Start - t <= Reach && IsInPhrase(_tagged.Tags[t]) && _tagged.Article.SentenceOf(t) == name.Sentence; t--)
        {
            if (OfToken(t) is { } country)
                return country;
        }
        return null;
    }

    private string? OfToken(int token) => char.IsUpper(_tagged.Article[token][0]) ? _tagged.Language.Countries.ByAdjective(_tagged.FormOf(token).Word) : null;

    private static bool IsInPhrase(PosTag tag) => tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.VBN;
}
