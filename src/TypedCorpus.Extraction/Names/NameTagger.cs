using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Finds names and what they stand for, by a trained sequence model and by rules.</summary>
public static class NameTagger
{
    /// <summary>The names of the article, in order, none overlapping another.</summary>
    public static NameMention[] Tag(TaggedArticle tagged, CancellationToken cancellationToken) =>
        Tag(tagged, NameModel.Of(tagged.Language), cancellationToken);

    /// <summary>The same with another model. Without one, names are what rules find.</summary>
    internal static NameMention[] Tag(TaggedArticle tagged, NameModel? model, CancellationToken cancellationToken)
    {
        NameReading? reading = model?.Read(tagged, cancellationToken);
        List<NameMention> names = Spare.Take<List<NameMention>>();
        foreach (LabelledName name in reading?.Names() ?? [])
        {
            if (name.Kind != NameLabel.Other)
                names.Add(new NameMention(name.Tokens, (EntityKind)name.Kind));
        }
        ArticleLists lists = reading?.Lists ?? ArticleLists.Of(tagged);
        List<NameMention> ruled = NameRules.Apply(tagged, names, lists);
        NameMention[] found = [.. ruled];
        Spare.Keep(ruled);
        reading?.Release();
        return found;
    }
}
