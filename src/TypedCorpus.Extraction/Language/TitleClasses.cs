using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>The classes of words that rules of titles name: <c>&lt;title&gt;</c>, those that tell a gender, and words of kinship.</summary>
internal sealed class TitleClasses(Language language) : IWordClasses
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string>? Find(string name) => name switch
    {
        "title" => [.. language.Titles.All],
        "masculine-title" => [.. language.Titles.Of(Gender.Masculine)],
        "feminine-title" => [.. language.Titles.Of(Gender.Feminine)],
        "relative" => [.. language.Coreference.Relatives],
        "coordinator" => [.. language.Coreference.Coordinators],
        _ => null,
    };
}
