namespace TypedCorpus.Extraction.Languages;

/// <summary>Common nouns that denote someone who can speak: people by what they are, bodies, groups.</summary>
internal static class SpeakerNouns
{
    private static readonly Dictionary<string, EntityKind> s_kinds =
        EmbeddedFile.Rows("quotes/speaker-nouns.tsv").ToDictionary(r => r[0], r => (EntityKind)Enum.Parse(typeof(EntityKind), r[1]), StringComparer.Ordinal);

    /// <summary>Whether a noun in lower case is on the list, which beside the plurals of groups has singulars only.</summary>
    public static bool Has(string noun) => s_kinds.ContainsKey(noun);

    /// <summary>What a noun in lower case denotes, by the list, or by its class in the lexicon; <see langword="null"/> if it is nobody.</summary>
    public static EntityKind? KindOf(string noun, PosTag tag)
    {
        if (s_kinds.TryGetValue(noun, out EntityKind kind))
            return kind;
        return tag switch
        {
            PosTag.NN when IsPerson(noun) => EntityKind.Person,
            PosTag.NNS when noun.EndsWith("s", StringComparison.Ordinal) && IsPerson(noun.Substring(0, noun.Length - 1)) => EntityKind.Group,
            _ => null,
        };
    }

    private static bool IsPerson(string noun) => (Lexicon.Shipped.Find(TokenForm.Of(noun.AsSpan()).Word).Classes & WordClasses.PersonNoun) != 0;
}
