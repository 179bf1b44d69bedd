using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What the model makes of an article: scores and labels for the tokens at which names can stand.</summary>
internal sealed class NameReading
{
    private readonly int[] _places;
    private readonly int[] _scores;

    public NameReading(TaggedArticle tagged, List<(int First, int End)> segments)
    {
        Tagged = tagged;
        Segments = segments;
        Labels = new byte[tagged.Article.Tokens.Length];
        _places = new int[segments.Count];
        int tokens = 0;
        for (int s = 0; s < segments.Count; s++)
        {
            _places[s] = tokens;
            tokens += segments[s].End - segments[s].First;
        }
        _scores = new int[tokens * NameLabel.Count];
    }

    /// <summary>The article.</summary>
    public TaggedArticle Tagged { get; }

    /// <summary>The stretches in which names can stand: see <see cref="NameSegments"/>.</summary>
    public List<(int First, int End)> Segments { get; }

    /// <summary>The label of each token of the article.</summary>
    public byte[] Labels { get; }

    /// <summary>The scores of a segment: a row of <see cref="NameLabel.Count"/> a token.</summary>
    public Span<int> ScoresOf(int segment) =>
        _scores.AsSpan(_places[segment] * NameLabel.Count, (Segments[segment].End - Segments[segment].First) * NameLabel.Count);

    /// <summary>The labels of a segment.</summary>
    public Span<byte> LabelsOf(int segment) => Labels.AsSpan(Segments[segment].First, Segments[segment].End - Segments[segment].First);

    /// <summary>The names that the labels make, in order: first token, token behind the last, kind of <see cref="NameLabel"/>.</summary>
    public IEnumerable<(int First, int End, int Kind)> Names()
    {
        foreach ((int first, int end) in Segments)
        {
            for (int i = first; i < end; i++)
            {
                if (!NameLabel.Starts(Labels[i]))
                    continue;
                int start = i;
                while (NameLabel.IsOpen(Labels[i]) && i + 1 < end)
                    i++;
                yield return (start, i + 1, NameLabel.KindOf(Labels[start]));
            }
        }
    }
}
