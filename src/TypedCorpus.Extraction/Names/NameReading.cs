using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What the model makes of an article: scores and labels for the tokens at which names can stand.</summary>
internal sealed class NameReading
{
    private readonly int[] _places;
    private readonly int[] _scores;

    public NameReading(TaggedArticle tagged, List<TokenRange> segments)
    {
        Tagged = tagged;
        Segments = segments;
        Register = ArticleRegister.Of(tagged);
        Lists = ArticleLists.Of(tagged);
        Labels = new byte[tagged.Article.Tokens.Length];
        _places = Spare.Take<int>(segments.Count);
        int tokens = 0;
        for (int s = 0; s < segments.Count; s++)
        {
            _places[s] = tokens;
            tokens += segments[s].Length;
        }
        _scores = Spare.Take<int>(tokens * NameLabel.Count);
    }

    /// <summary>The article.</summary>
    public TaggedArticle Tagged { get; }

    /// <summary>The stretches in which names can stand: see <see cref="NameSegments"/>.</summary>
    public List<TokenRange> Segments { get; }

    /// <summary>What the article is about: see <see cref="ArticleRegister"/>.</summary>
    public uint Register { get; }

    /// <summary>What the lists have of the article.</summary>
    public ArticleLists Lists { get; }

    /// <summary>The label of each token of the article.</summary>
    public byte[] Labels { get; }

    /// <summary>The scores of a segment: a row of <see cref="NameLabel.Count"/> a token.</summary>
    public Span<int> ScoresOf(int segment) =>
        _scores.AsSpan(_places[segment] * NameLabel.Count, Segments[segment].Length * NameLabel.Count);

    /// <summary>The labels of a segment.</summary>
    public Span<byte> LabelsOf(int segment) => Labels.AsSpan(Segments[segment].Start, Segments[segment].Length);

    /// <summary>Hands back what was kept of the article; nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_places);
        Spare.Keep(_scores);
        Spare.Keep(Segments);
        Lists.Release();
    }

    /// <summary>Makes a name one of another kind; none for <see cref="NameLabel.Kinds"/>.</summary>
    public void Relabel(TokenRange name, int kind)
    {
        for (int i = 0; i < name.Length; i++)
            Labels[name.Start + i] = (byte)(kind == NameLabel.Kinds ? NameLabel.Outside : NameLabel.At(kind, i, name.Length));
    }

    /// <summary>The names that the labels make, in order.</summary>
    public IEnumerable<LabelledName> Names()
    {
        foreach (TokenRange segment in Segments)
        {
            for (int i = segment.Start; i < segment.End; i++)
            {
                if (!NameLabel.Starts(Labels[i]))
                    continue;
                int start = i;
                while (NameLabel.IsOpen(Labels[i]) && i < segment.Last)
                    i++;
                yield return new LabelledName(new TokenRange(start, i + 1), NameLabel.KindOf(Labels[start]));
            }
        }
    }
}

/// <summary>A name that labels make.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">Its kind: see <see cref="NameLabel"/>.</param>
internal readonly record struct LabelledName(TokenRange Tokens, int Kind);
