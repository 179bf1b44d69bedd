using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>A segment of tokens with their features and labels, and what is given of the scores (none, or a row of scores a token).</summary>
internal sealed record NameExample(int Document, uint[][] Features, byte[] Labels, int[]? Given = null);

/// <summary>Makes training examples of gold documents.</summary>
internal static class NameExamples
{
    /// <summary>The segments of all documents in which names can stand, with the features of some groups.</summary>
    public static List<NameExample> Of(IReadOnlyList<GoldDocument> documents, FeatureGroups groups = FeatureGroups.All)
    {
        List<NameExample> examples = [];
        uint[] buffer = new uint[NameFeatures.Most];
        for (int d = 0; d < documents.Count; d++)
        {
            byte[] labels = Label(documents[d]);
            NameReading unread = new(documents[d].Tagged, NameSegments.Find(documents[d].Tagged.Article));
            NameFeatures features = new(unread, groups);
            foreach (TokenRange segment in unread.Segments)
            {
                examples.Add(new NameExample(d, Rows(features, segment, buffer), Closed(labels.AsSpan(segment.Start, segment.Length))));
            }
        }
        return examples;
    }

    /// <summary>The same for the second reading: the features of agreement, on top of the scores of a first reading.</summary>
    public static List<NameExample> Of(int document, GoldDocument gold, NameReading reading)
    {
        List<NameExample> examples = [];
        uint[] buffer = new uint[AgreementFeatures.Most];
        byte[] labels = Label(gold);
        AgreementFeatures features = new(reading);
        for (int s = 0; s < reading.Segments.Count; s++)
        {
            TokenRange segment = reading.Segments[s];
            examples.Add(new NameExample(document, Rows(features, segment, buffer), Closed(labels.AsSpan(segment.Start, segment.Length)), reading.ScoresOf(s).ToArray()));
        }
        return examples;
    }

    /// <summary>The same for the third reading: an example for each name, as if it were a token, on top of the scores of the readings before.</summary>
    public static List<NameExample> OfKinds(int document, GoldDocument gold, NameReading reading)
    {
        List<NameExample> examples = [];
        uint[] buffer = new uint[KindFeatures.Most];
        byte[] labels = Label(gold);
        KindFeatures features = new(reading);
        for (int n = 0; n < features.Scores.Count; n++)
        {
            if (KindOf(labels, features.Scores[n].Tokens) is not { } label)
                continue;
            int[] given = new int[NameLabel.Count];
            features.Scores.WriteUnits(n, given);
            examples.Add(new NameExample(document, [buffer.AsSpan(0, features.Write(n, buffer)).ToArray()], [label], given));
        }
        return examples;
    }

    /// <summary>The label of a name if it were one token; none for one that gold bounds elsewhere.</summary>
    private static byte? KindOf(byte[] labels, TokenRange name)
    {
        if (!labels.AsSpan(name.Start, name.Length).ContainsAnyExcept((byte)NameLabel.Outside))
            return NameLabel.Outside;
        int kind = labels[name.Start] == NameLabel.Outside ? 0 : NameLabel.KindOf(labels[name.Start]);
        for (int i = 0; i < name.Length; i++)
        {
            if (labels[name.Start + i] != NameLabel.At(kind, i, name.Length))
                return null;
        }
        return (byte)NameLabel.Unit(kind);
    }

    private static uint[][] Rows(ITokenFeatures features, TokenRange segment, uint[] buffer)
    {
        uint[][] rows = new uint[segment.Length][];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = buffer.AsSpan(0, features.Write(segment.Start + i, buffer)).ToArray();
        return rows;
    }

    private static byte[] Label(GoldDocument document)
    {
        TokenizedArticle article = document.Tagged.Article;
        byte[] labels = new byte[article.Tokens.Length];
        foreach ((TextSpan span, int kind) in document.Names)
        {
            int first = article.TokenAt(span.Start);
            int end = first;
            while (end < article.Tokens.Length && article.Tokens[end].Start < span.End)
                end++;
            if (first == end || labels.AsSpan(first, end - first).ContainsAnyExcept((byte)0))
                continue;
            for (int i = first; i < end; i++)
            {
                labels[i] = (byte)(end - first == 1 ? NameLabel.Unit(kind)
                    : i == first ? NameLabel.Begin(kind)
                    : i == end - 1 ? NameLabel.Last(kind)
                    : NameLabel.Inside(kind));
            }
        }
        return labels;
    }

    /// <summary>The labels of a segment, made to begin and end outside of names: a name that goes on beyond it is cut.</summary>
    private static byte[] Closed(ReadOnlySpan<byte> labels)
    {
        byte[] closed = labels.ToArray();
        for (int i = 0; i < closed.Length; i++)
        {
            int before = i == 0 ? NameLabel.Outside : closed[i - 1];
            if (closed[i] != NameLabel.Outside && !NameLabel.CanFollow(before, closed[i]))
                closed[i] = (byte)(NameLabel.IsOpen(closed[i]) ? NameLabel.Begin(NameLabel.KindOf(closed[i])) : NameLabel.Unit(NameLabel.KindOf(closed[i])));
        }
        if (closed.Length > 0 && NameLabel.IsOpen(closed[^1]))
        {
            int kind = NameLabel.KindOf(closed[^1]);
            closed[^1] = (byte)(NameLabel.Starts(closed[^1]) ? NameLabel.Unit(kind) : NameLabel.Last(kind));
        }
        return closed;
    }
}
