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
}

/// <summary>The words that stand before names and are no part of them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DescriptorKind> s_kinds = EmbeddedFile.Rows("names/descriptors.tsv")
        .ToDictionary(static r => r[0], static r => (DescriptorKind)Enum.Parse(typeof(DescriptorKind), r[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>What a word describes.</summary>
    public static DescriptorKind KindOf(ReadOnlySpan<char> word)
    {
        string key = word.ToString().ToLowerInvariant();
        if (s_kinds.TryGetValue(key, out DescriptorKind kind))
            return kind;
        WordClasses classes = Lexicon.Shipped.Find(TokenForm.Of(word).Word).Classes;
        const WordClasses Names = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname;
        return (classes & WordClasses.PersonNoun) != 0 && (classes & Names) == 0 ? DescriptorKind.Person : DescriptorKind.None;
    }
}
