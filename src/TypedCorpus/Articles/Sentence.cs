using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A sentence of an article.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Sentence : Passage
{
    private QuoteCollection? _quotes;
    private FigureCollection<Figure>? _figures;
    private MentionCollection? _mentions;

    internal Sentence(Article article, int index, TextSpan span)
        : base(article, span) => Index = index;

    /// <summary>Its place among the sentences of the article, from 0.</summary>
    public int Index { get; }

    /// <summary>The quotes that stand in it, those that reach into it from another sentence included.</summary>
    public QuoteCollection Quotes => _quotes ??= new QuoteCollection(Article.Content.QuotesOf(this));

    /// <summary>The figures that begin in it.</summary>
    public FigureCollection<Figure> Figures => _figures ??= new FigureCollection<Figure>(Article.Content.FiguresOf(this));

    /// <summary>The mentions that begin in it.</summary>
    public MentionCollection Mentions => _mentions ??= new MentionCollection(Article.Content.MentionsOf(this));

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
