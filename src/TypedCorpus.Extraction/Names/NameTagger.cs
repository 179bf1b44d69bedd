using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Finds names and what they stand for, by a trained sequence model.</summary>
public static class NameTagger
{
    private const int LongestSegment = 512;

    /// <summary>The names of the article, in order, none overlapping another.</summary>
    public static NameMention[] Tag(TaggedArticle tagged, CancellationToken cancellationToken) =>
        Tag(tagged, NameModel.Shipped, cancellationToken);

    /// <summary>The same with another model.</summary>
    internal static NameMention[] Tag(TaggedArticle tagged, NameModel model, CancellationToken cancellationToken)
    {
        List<NameMention> names = [];
        TokenizedArticle article = tagged.Article;
        List<(int First, int End)> segments = NameSegments.Find(article);
        if (segments.Count == 0)
            return [];
        NameFeatures features = new(tagged);
        byte[] buffer = new byte[LongestSegment];
        foreach ((int first, int end) in segments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int start = first; start < end; start += LongestSegment)
            {
                Span<byte> labels = buffer.AsSpan(0, Math.Min(LongestSegment, end - start));
                model.Decode(features, start, labels);
                Collect(labels, start, names);
            }
        }
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
