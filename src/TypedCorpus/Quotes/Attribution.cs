using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// One act of speaking that an article reports: the quotes that one cue and speaker introduce. Two are equal that have the same number in the same article.
/// </summary>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Attribution : IComparable<Attribution>
#pragma warning restore CA1036
{
    private QuoteCollection? _quotes;

    internal Attribution(Article article, int number)
    {
        Article = article;
        Number = number;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its number within the article.</summary>
    public int Number { get; }

    /// <summary>Its quotes, in order: one, or the pieces of one that is interrupted.</summary>
    public QuoteCollection Quotes => _quotes ??= new QuoteCollection(Article.Content.QuotesOf(this));

    /// <summary>What is said, as one text: its quotes with a space between them, without those that stand inside another one.</summary>
    public string Text => string.Join(" ", Quotes.Where(q => q.EnclosingQuote is not { } outer || !Equals(outer.Attribution)).Select(q => q.Text));

    /// <summary>How many words are said.</summary>
    public int WordCount => WordCounter.Count(Text.AsSpan());

    /// <summary>Who speaks, <see langword="null"/> where the article leads to nobody.</summary>
    public Entity? Speaker => Quotes[0].Speaker;

    /// <summary>How far the article says who speaks.</summary>
    public SourceKind SourceKind => Quotes[0].SourceKind;

    /// <summary>The word or phrase that introduces the quotes, <see langword="null"/> where none does.</summary>
    public QuoteCue? Cue => Quotes[0].Cue;

    /// <summary>The lines from its first quote to its last.</summary>
    public LineRange Lines => new(Quotes[0].Lines.Start, Quotes.Max(q => q.Lines.End));

    /// <inheritdoc/>
    public bool Equals(Attribution? other) => other is not null && Number == other.Number && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Number);

    /// <summary>Compares by the path of the article, then by the place of the first quote.</summary>
    public int CompareTo(Attribution? other) => other is null ? 1 : Equals(other) ? 0 : Quotes[0].CompareTo(other.Quotes[0]);

    /// <summary>Prints what is said, shortened, the speaker, the article and the line.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"\u201c{ShortText.Of(Text)}\u201d \u2013 {ShortText.Of(Speaker?.Name ?? Quotes[0].SpeakerAsWritten?.Text ?? "unknown speaker")} ({Article.Path}:{Lines.Start})");
}
