namespace TypedCorpus;

/// <summary>The word or phrase that introduces a quote: <c>said</c>, <c>according to</c>.</summary>
public sealed class QuoteCue : Excerpt
{
    internal QuoteCue(Article article, TextSpan span, CueClass cueClass)
        : base(article, span) => Class = cueClass;

    /// <summary>What it says about the act of speaking.</summary>
    public CueClass Class { get; }
}
