using System.Collections.Concurrent;

namespace TypedCorpus;

/// <summary>Figures, by article and place, with look-ups that do not search: each is indexed when first used.</summary>
/// <typeparam name="T">What they are: any figure, or those of one type.</typeparam>
public sealed class FigureCollection<T> : RecordCollection<T>
    where T : Figure
{
    internal static readonly FigureCollection<T> Empty = new([]);

    private readonly ConcurrentDictionary<Type, object> _byType = new();
    private Lookup<FigureKind, T>? _byKind;
    private Lookup<Article, T>? _byArticle;
    private Lookup<Entity, T>? _byEntity;

    internal FigureCollection(T[] figures)
        : base(figures)
    {
    }

    internal FigureCollection(Func<T[]> load)
        : base(load)
    {
    }

    /// <summary>Those of this type: <c>OfType&lt;Money&gt;()</c>.</summary>
    /// <typeparam name="TFigure">The type.</typeparam>
    public FigureCollection<TFigure> OfType<TFigure>()
        where TFigure : Figure => (FigureCollection<TFigure>)_byType.GetOrAdd(typeof(TFigure), _ => FigureCollection<TFigure>.Of([.. Enumerable.OfType<TFigure>(Items)]));

    /// <summary>Those of this kind.</summary>
    public FigureCollection<T> OfKind(FigureKind kind) => Of((_byKind ??= Lookup.Create(Items, f => f.Kind))[kind]);

    /// <summary>Those of <paramref name="article"/>.</summary>
    public FigureCollection<T> In(Article article) =>
        Of((_byArticle ??= Lookup.Create(Items, f => f.Article))[article ?? throw new ArgumentNullException(nameof(article))]);

    /// <summary>Those that are said of <paramref name="entity"/>.</summary>
    public FigureCollection<T> About(Entity entity) =>
        Of((_byEntity ??= Lookup.Create(Items.Where(f => f.Entity is not null), f => f.Entity!))[entity ?? throw new ArgumentNullException(nameof(entity))]);

    private static FigureCollection<T> Of(T[] figures) => figures.Length == 0 ? Empty : new FigureCollection<T>(figures);
}
