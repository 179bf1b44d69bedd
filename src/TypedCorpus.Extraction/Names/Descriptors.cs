using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Names;

/// <summary>What a word before a name says of the name.</summary>
internal enum DescriptorKind
{
    /// <summary>It describes nothing.</summary>
    None,

    /// <summary>It says nothing about the kind: <c>Former</c>, <c>Ousted</c>.</summary>
    Any,

    /// <summary>A person follows: <c>Billionaire</c>.</summary>
    Person,

    /// <summary>An organization follows: <c>Carmaker</c>.</summary>
    Organization,

    /// <summary>A person or an organization follows: <c>Rival</c>.</summary>
    Rival,

    /// <summary>It describes a well-known organization, and may begin the name of any other: <c>Key</c> Security Council members.</summary>
    Listed,
}

/// <summary>The words that stand before names and are no part of them.</summary>
internal sealed class Descriptors
{
    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, DescriptorKind> _kinds;

    private Descriptors(Language language)
    {
        _lexicon = language.Lexicon;
        _kinds = language.Files.Rows("names/descriptors.tsv")
            .ToDictionary(static r => r[0], static r => (DescriptorKind)Enum.Parse(typeof(DescriptorKind), r[1], ignoreCase: true), StringComparer.Ordinal);
    }

    /// <summary>The descriptors of a language.</summary>
    public static Descriptors Of(Language language) => language.Part(static l => new Descriptors(l));

    /// <summary>What a word before a name of some kind describes. Many nouns for persons begin names of organizations too: General Mills.</summary>
    public DescriptorKind KindOf(ReadOnlySpan<char> word, EntityKind named)
    {
        string key = word.ToString().ToLowerInvariant();
        if (_kinds.TryGetValue(key, out DescriptorKind kind))
            return kind;
        if (named != EntityKind.Person)
            return DescriptorKind.None;
        WordClasses classes = _lexicon.ClassesOf(word);
        const WordClasses Names = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname;
        return (classes & WordClasses.PersonNoun) != 0 && (classes & Names) == 0 ? DescriptorKind.Person : DescriptorKind.None;
    }
}
