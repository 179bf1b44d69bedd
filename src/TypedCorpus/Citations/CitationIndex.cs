namespace TypedCorpus.Citations;

/// <summary>Finds what code cites among articles; the index is built once, for the first citation.</summary>
internal sealed class CitationIndex(Func<Article[]> load)
{
    private const int MostNamed = 3;

    private readonly Lazy<(Article[] Articles, PassageIndex Index)> _index = new(() =>
    {
        Article[] articles = load();
        return (articles, new PassageIndex([.. articles.Select(a => FoldedText.Of(a.Text))]));
    });

    /// <summary>The one place where <paramref name="passage"/> stands.</summary>
    /// <exception cref="KeyNotFoundException">It stands nowhere.</exception>
    /// <exception cref="InvalidOperationException">It stands in several places.</exception>
    public Excerpt Find(string passage)
    {
        Excerpt[] found = [.. Places(passage).Select(p => new Excerpt(_index.Value.Articles[p.Text], p.Span))];
        return found.Length switch
        {
            1 => found[0],
            0 => throw NotFound("article", passage),
            _ => throw Ambiguous(passage, found),
        };
    }

    /// <summary>The one of <paramref name="quotes"/> in which <paramref name="passage"/> stands.</summary>
    /// <exception cref="KeyNotFoundException">It stands in none.</exception>
    /// <exception cref="InvalidOperationException">It stands in several.</exception>
    public Quote Find(string passage, Func<Article, IEnumerable<Quote>> quotes)
    {
        Quote[] found = [.. Places(passage).GroupBy(p => p.Text).SelectMany(group =>
        {
            Article article = _index.Value.Articles[group.Key];
            return PassageRecords.At(article.Text, [.. group.Select(p => p.Span)], quotes(article), q => q.Span);
        })];
        return found.Length switch
        {
            1 => found[0],
            0 => throw NotFound("quote", passage),
            _ => throw Ambiguous(passage, found),
        };
    }

    private List<PassagePlace> Places(string passage) => _index.Value.Index.Find(passage ?? throw new ArgumentNullException(nameof(passage)));

    private KeyNotFoundException NotFound(string where, string passage)
    {
        string message = $"No {where} says \"{passage}\".";
        if (_index.Value.Index.Nearest(passage) is { } place)
        {
            Excerpt nearest = new(_index.Value.Articles[place.Text], place.Span);
            message += FormattableString.Invariant($" The nearest passage is \"{nearest.Text}\" ({nearest.Article.Path}, line {nearest.Lines.Start}).");
        }
        return new KeyNotFoundException(message);
    }

    private static InvalidOperationException Ambiguous(string passage, IReadOnlyCollection<Passage> found)
    {
        IEnumerable<string> places = found.Take(MostNamed).Select(p => FormattableString.Invariant($"{p.Article.Path}, line {p.Lines.Start}"));
        return new InvalidOperationException(
            FormattableString.Invariant($"\"{passage}\" stands in {found.Count} places ({string.Join("; ", places)}{(found.Count > MostNamed ? "; …" : "")}): cite it from its article, or cite more of it."));
    }
}
