using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Gives <c>the Central American country</c> the country of that part of the world that was spoken of last, by name or by what is of it (<c>the
/// Guatemalan president</c>); else the one that the same sentence names after it.
/// </summary>
internal static class CountryResolver
{
    private const int LongestPhrase = 7;
    private const int LongestRegion = 2;

    /// <summary>Adds nominal mentions.</summary>
    public static void Resolve(TaggedArticle tagged, List<Referent> names, EntityBuilder entities, CancellationToken cancellationToken)
    {
        List<(int Token, string Country)> spoken = CountriesOf(tagged, names, entities, out Dictionary<string, EntityIndex> entityOf);
        if (entityOf.Count == 0)
            return;
        int after = 0;
        // Which country of a region was spoken of last: kept up on the way, so that no phrase looks back.
        Dictionary<string, string> last = new(StringComparer.Ordinal);
        for (int t = 0; t + 1 < tagged.Article.Tokens.Length; t++)
        {
            if ((t & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            for (; after < spoken.Count && spoken[after].Token < t; after++)
            {
                foreach (string region in tagged.Language.Countries.Regions)
                {
                    if (tagged.Language.Countries.IsIn(spoken[after].Country, region))
                        last[region] = spoken[after].Country;
                }
            }
            if (RegionAt(tagged, t, out int head) is not { } said)
                continue;
            string? country = last.TryGetValue(said, out string? before) ? before : NamedAfter(tagged, spoken, after, head, said);
            if (country is not null)
                entities.AddMention(entityOf[country], tagged.Article.SpanOf(new TokenRange(t, head + 1)), MentionKind.Nominal, "description-country");
        }
    }

    /// <summary>Where countries are spoken of that the article names, in order.</summary>
    private static List<(int Token, string Country)> CountriesOf(
        TaggedArticle tagged, List<Referent> names, EntityView entities, out Dictionary<string, EntityIndex> entityOf)
    {
        List<(int Token, string Country)> spoken = [];
        entityOf = new Dictionary<string, EntityIndex>(StringComparer.Ordinal);
        Dictionary<EntityIndex, string> countries = [];
        foreach (Referent name in names)
        {
            if (entities.KindOf(name.Entity) != EntityKind.Place)
                continue;
            if (!countries.TryGetValue(name.Entity, out string? named))
                countries.Add(name.Entity, named = NameText.Key(entities.NameOf(name.Entity)));
            if (!tagged.Language.Countries.Has(named))
                continue;
            entityOf[named] = name.Entity;
            spoken.Add((name.Tokens.Start, named));
        }
        if (entityOf.Count == 0)
            return spoken;
        for (int t = 0; t < tagged.Article.Tokens.Length; t++)
        {
            if (char.IsUpper(tagged.Article[t][0]) && tagged.Language.Countries.ByAdjective(tagged.FormOf(t).Word) is { } country && entityOf.ContainsKey(country))
                spoken.Add((t, country));
        }
        spoken.Sort(static (a, b) => a.Token.CompareTo(b.Token));
        return spoken;
    }

    /// <summary>The part of the world in a phrase that begins at a token and ends with <c>country</c> or <c>nation</c>.</summary>
    private static string? RegionAt(TaggedArticle tagged, int first, out int head)
    {
        head = first;
        if (tagged.Tags[first] != PosTag.DT || !tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[first]))
            return null;
        int sentence = tagged.Article.SentenceOf(first);
        int end = Math.Min(tagged.Tags.Length, first + LongestPhrase);
        int noun = first + 1;
        while (noun < end && tagged.Article.SentenceOf(noun) == sentence && IsInPhrase(tagged.Tags[noun]) && !tagged.Language.Coreference.Countries.Contains(tagged.Article[noun]))
            noun++;
        if (noun == end || !tagged.Language.Coreference.Countries.Contains(tagged.Article[noun]) || tagged.Article.SentenceOf(noun) != sentence || !NominalResolver.IsAlone(tagged.At(noun).Next))
            return null;
        head = noun;
        return LastRegion(tagged, new TokenRange(first + 1, noun));
    }

    /// <summary>The last part of the world that some tokens name.</summary>
    private static string? LastRegion(TaggedArticle tagged, TokenRange tokens)
    {
        string? region = null;
        for (int t = tokens.Start; t < tokens.End; t++)
        {
            for (int length = Math.Min(LongestRegion, tokens.End - t); length > 0; length--)
            {
                string words = length == 1 ? WordAt(tagged, t) : WordAt(tagged, t) + " " + WordAt(tagged, t + 1);
                if (tagged.Language.Countries.IsRegion(words))
                {
                    region = words;
                    t += length - 1;
                    break;
                }
            }
        }
        return region;
    }

    private static bool IsInPhrase(PosTag tag) => tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.NNPS or PosTag.HYPH or PosTag.VBN;

    /// <summary>The country of a part of the world that the sentence names after a phrase.</summary>
    private static string? NamedAfter(TaggedArticle tagged, List<(int Token, string Country)> spoken, int next, int head, string region)
    {
        const int Farthest = 16;
        for (int i = next; i < spoken.Count && i < next + Farthest && tagged.Article.SentenceOf(spoken[i].Token) == tagged.Article.SentenceOf(head); i++)
        {
            if (spoken[i].Token > head && tagged.Language.Countries.IsIn(spoken[i].Country, region))
                return spoken[i].Country;
        }
        return null;
    }

    private static string WordAt(TaggedArticle tagged, int token) => tagged.Article.KeyOf(token);
}
