namespace TypedCorpus.Training.Coreference;

/// <summary>How many pronouns were given to the entity that they stand for.</summary>
/// <param name="Stand">Pronouns that stand for an entity with a name.</param>
/// <param name="Given">Pronouns that were given to an entity with a name.</param>
/// <param name="Right">Those given to the one they stand for.</param>
internal readonly record struct PronounScore(int Stand, int Given, int Right)
{
    public static PronounScore operator +(PronounScore a, PronounScore b) => new(a.Stand + b.Stand, a.Given + b.Given, a.Right + b.Right);

    /// <summary>
    /// Scores those of <paramref name="pronouns"/> in one document. An entity of the response is the one of the key with which it shares most
    /// mentions by name.
    /// </summary>
    public static PronounScore Of(
        IReadOnlyCollection<TextSpan> pronouns, IReadOnlyList<IReadOnlyCollection<TextSpan>> key, IReadOnlyList<IReadOnlyCollection<TextSpan>> response)
    {
        HashSet<TextSpan> asked = [.. pronouns];
        Dictionary<TextSpan, int> keyOf = [];
        for (int i = 0; i < key.Count; i++)
        {
            foreach (TextSpan mention in key[i])
                keyOf[mention] = i;
        }
        PronounScore score = new(keyOf.Keys.Count(asked.Contains), 0, 0);
        foreach (IReadOnlyCollection<TextSpan> entity in response)
        {
            int meant = entity.Where(m => !asked.Contains(m) && keyOf.ContainsKey(m)).GroupBy(m => keyOf[m])
                .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault(-1);
            foreach (TextSpan pronoun in entity.Where(asked.Contains))
                score += new PronounScore(0, 1, keyOf.TryGetValue(pronoun, out int stands) && stands == meant ? 1 : 0);
        }
        return score;
    }
}
