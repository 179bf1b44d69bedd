using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Finds names and what they stand for, by a trained sequence model.</summary>
public static class NameTagger
{
    /// <summary>The names of the article, in order, none overlapping another.</summary>
    public static NameMention[] Tag(TaggedArticle tagged, CancellationToken cancellationToken) =>
        Tag(tagged, NameModel.Shipped, cancellationToken);

    /// <summary>The same with another model.</summary>
    internal static NameMention[] Tag(TaggedArticle tagged, NameModel model, CancellationToken cancellationToken)
    {
        List<NameMention> names = [];
        NameReading reading = model.Read(tagged, cancellationToken);
        foreach ((int first, int end) in reading.Segments)
            Collect(reading.Labels.AsSpan(first, end - first), first, names);
        return [.. NameRules.Apply(tagged, names)];
    }

    private static void Collect(ReadOnlySpan<byte> labels, int first, List<NameMention> names)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (!NameLabel.Starts(labels[i]))
                continue;
            int start = i;
            while (NameLabel.IsOpen(labels[i]) && i + 1 < labels.Length)
                i++;
            int kind = NameLabel.KindOf(labels[start]);
            if (kind != NameLabel.Other)
                names.Add(new NameMention(first + start, first + i + 1, (EntityKind)kind));
        }
    }
}
