using System.Collections.Concurrent;

namespace TypedCorpus;

/// <summary>Figures, by article and place, with look-ups that do not search: each is indexed when first used.</summary>
public sealed class FigureCollection : RecordCollection<Figure>
{
    internal static readonly FigureCollection Empty = new([]);

    private readonly ConcurrentDictionary<Type, IReadOnlyList<Figure>> _byType = new();
    private Lookup<FigureKind, Figure>? _byKind;
    private Lookup<Article, Figure>? _byArticle;
    private Lookup<Entity, Figure>? _byEntity;

    internal FigureCollection(Figure[] figures)
        : base(figures)
    {
    }

    internal FigureCollection(Func<Figure[]> load)
        : base(load)
    {
    }

    /// <summary>Those of this type: <c>OfType&lt;Money&gt;()</c>.</summary>
    public IReadOnlyList<T> OfType<T>()
        where T : Figure => (IReadOnlyList<T>)_byType.GetOrAdd(typeof(T), _ => Array.AsReadOnly(Enumerable.OfType<T>(Items).ToArray()));

    /// <summary>Those of this kind.</summary>
    public FigureCollection OfKind(FigureKind kind) => Of((_byKind ??= Lookup.Create(Items, f => f.Kind))[kind]);

    /// <summary>Those of <paramref name="article"/>.</summary>
    public FigureCollection In(Article article) =>
        Of((_byArticle ??= Lookup.Create(Items, f => f.Article))[article ?? throw new ArgumentNullException(nameof(article))]);

    /// <summary>Those that are said of <paramref name="entity"/>.</summary>
    public FigureCollection About(Entity entity) =>
        Of((_byEntity ??= Lookup.Create(Items.Where(f => f.Entity is not null), f => f.Entity!))[entity ?? throw new ArgumentNullException(nameof(entity))]);

    private static FigureCollection Of(Figure[] figures) => figures.Length == 0 ? Empty : new FigureCollection(figures);
}
