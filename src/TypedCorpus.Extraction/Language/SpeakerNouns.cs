namespace TypedCorpus.Extraction.Languages;

/// <summary>Common nouns that denote someone who can speak: people by what they are, organizations, groups.</summary>
internal sealed class SpeakerNouns(LanguageFiles files, Lexicon lexicon)
{
    private readonly Dictionary<string, EntityKind> _kinds =
        files.Rows("quotes/speaker-nouns.tsv").ToDictionary(r => r[0], r => (EntityKind)Enum.Parse(typeof(EntityKind), r[1]), StringComparer.Ordinal);

    /// <summary>The nouns of the list.</summary>
    public IReadOnlyCollection<string> Listed => _kinds.Keys;

    /// <summary>Whether a noun in lower case is on the list, which has singulars, and of groups the plurals: <c>official</c>, <c>officials</c>.</summary>
    public bool Has(string noun) => _kinds.ContainsKey(noun);

    /// <summary>What a noun in lower case denotes, by the list, or by its class in the lexicon; <see langword="null"/> if it is nobody.</summary>
    public EntityKind? KindOf(string noun, PosTag tag)
    {
        if (_kinds.TryGetValue(noun, out EntityKind kind))
            return kind;
        return tag switch
        {
            PosTag.NN when IsPerson(noun) => EntityKind.Person,
            PosTag.NNS when noun.EndsWith("s", StringComparison.Ordinal) && IsPerson(noun.Substring(0, noun.Length - 1)) => EntityKind.Group,
            _ => null,
        };
    }

    private bool IsPerson(string noun) => (lexicon.ClassesOf(noun.AsSpan()) & WordClasses.PersonNoun) != 0;
}
