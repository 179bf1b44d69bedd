using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>What the data of an article holds, decoded.</summary>
internal sealed class ArticleContent
{
    private readonly Article _article;
    private readonly LocalEntity[] _locals;
    private readonly Paragraph[] _paragraphs;
    private readonly Sentence[] _sentences;
    private readonly Mention[] _mentions;
    private readonly Mention[][] _mentionsOfEntity;
    private readonly int _attributionCount;
    private Entity[]? _entities;
    private Quote[][]? _quotesOfEntity;
    private Figure[][]? _figuresOfEntity;
    private Quote[][]? _quotesOfAttribution;
    private Sentence[][]? _sentencesOfParagraph;
    private Quote[][]? _quotesOfSentence;
    private Figure[][]? _figuresOfSentence;
    private Mention[][]? _mentionsOfSentence;

    // 0 where nobody has asked: a number alone is written at once, one that may be missing is not.
    private int _wordCount;

    public ArticleContent(Article article, ArticleFields fields)
    {
        _article = article;
        _locals = [.. fields.Entities];
        About = fields.About;
        Text = fields.Text;
        _paragraphs = [.. fields.Paragraphs.Select((s, i) => new Paragraph(article, i, s))];
        _sentences = [.. fields.Sentences.Select((s, i) => new Sentence(article, i, s))];
        _mentions = [.. fields.Mentions.Select(m => new Mention(article, m))];
        _mentionsOfEntity = Group(_mentions, _locals.Length, m => m.EntityNumber);
        Paragraphs = Array.AsReadOnly(_paragraphs);
        Sentences = Array.AsReadOnly(_sentences);
        Mentions = new MentionCollection(_mentions);
        int said = fields.AttributionCount;
        Attribution[] attributions = new Attribution[said + fields.UnassertedCount];
        _attributionCount = attributions.Length;
        Quotes = new QuoteCollection([.. fields.Quotes.Select(q => Create(q, q.Attribution))]);
        Attributions = Array.AsReadOnly(attributions.Where(a => a is not null).ToArray());
        Unasserted = new QuoteCollection([.. fields.Unasserted.Select(q => Create(q, said + q.Attribution))]);
        NoComments = new NoCommentCollection([.. fields.NoComments.Select(n => new NoComment(article, n.Span, n.Cue, n.Asked, n.Entity))]);
        Figures = new FigureCollection<Figure>([.. fields.Figures.Select(f => FigureFactory.Create(article, f))]);

        Quote Create(QuoteFields quote, int attribution) => new(article, quote, attributions[attribution] ??= new Attribution(article, attribution));
    }

    public ArticleAbout About { get; }

    public string Text { get; }

    public IReadOnlyList<Paragraph> Paragraphs { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public MentionCollection Mentions { get; }

    public QuoteCollection Quotes { get; }

    public QuoteCollection Unasserted { get; }

    public IReadOnlyList<Attribution> Attributions { get; }

    public NoCommentCollection NoComments { get; }

    public FigureCollection<Figure> Figures { get; }

    /// <summary>The entity with this article-local number.</summary>
    public Entity EntityAt(int number) => (_entities ?? LazyInitializer.EnsureInitialized(ref _entities, ResolveEntities))![number];

    /// <summary>The article-local number of the entity with this key.</summary>
    /// <exception cref="InvalidDataException">There is none: entities and article are not of one build.</exception>
    public int NumberOf(string key)
    {
        int number = Array.FindIndex(_locals, l => l.Key == key);
        return number >= 0 ? number : throw new InvalidDataException($"The data of the entities is damaged: {_article.Path} has no entity with the key \"{key}\".");
    }

    /// <summary>How sure the kind of the entity with this number is, in hundredths, by what this article says.</summary>
    public int? KindConfidenceOf(int entity) => _locals[entity].KindConfidence;

    public Mention[] MentionsOf(int entity) => _mentionsOfEntity[entity];

    public Quote[] QuotesOf(int entity) => (_quotesOfEntity ??= Group(Quotes, _locals.Length, q => q.SpeakerNumber ?? -1))[entity];

    public Figure[] FiguresOf(int entity) => (_figuresOfEntity ??= Group(Figures, _locals.Length, f => f.EntityNumber ?? -1))[entity];

    public Quote[] QuotesOf(Attribution attribution) =>
        (_quotesOfAttribution ??= Group(Quotes.Concat(Unasserted), _attributionCount, q => q.Attribution.Number))[attribution.Number];

    public Sentence[] SentencesOf(Paragraph paragraph) =>
        (_sentencesOfParagraph ??= Group(_sentences, _paragraphs.Length, s => IndexAt(_paragraphs, s.Span.Start)))[paragraph.Index];

    public Figure[] FiguresOf(Sentence sentence) => (_figuresOfSentence ??= Group(Figures, _sentences.Length, f => f.Sentence.Index))[sentence.Index];

    public Mention[] MentionsOf(Sentence sentence) => (_mentionsOfSentence ??= Group(_mentions, _sentences.Length, m => m.Sentence.Index))[sentence.Index];

    /// <summary>The quotes that stand in a sentence, those that reach into it included.</summary>
    public Quote[] QuotesOf(Sentence sentence) => (_quotesOfSentence ??= Group(
        Quotes.SelectMany(q => Enumerable.Range(q.Sentence.Index, LastSentenceOf(q) - q.Sentence.Index + 1).Select(i => (Quote: q, Index: i))),
        _sentences.Length, x => x.Index, x => x.Quote))[sentence.Index];

    /// <summary>The mentions that lie within a span.</summary>
    public Mention[] MentionsIn(TextSpan span) => Within(_mentions, span);

    /// <summary>The figures that lie within a span.</summary>
    public Figure[] FiguresIn(TextSpan span) => Within(Figures, span);

    /// <summary>How many words the paragraphs have.</summary>
    public int WordCount => _wordCount > 0 ? _wordCount : _wordCount = _paragraphs.Sum(p => WordCounter.Count(Text.AsSpan(p.Span)));

    /// <summary>The sentence that holds a position; between two, the one before it.</summary>
    public Sentence SentenceAt(int position) => _sentences[IndexAt(_sentences, position)];

    /// <summary>The paragraph that holds a position; between two, the one before it.</summary>
    public Paragraph ParagraphAt(int position) => _paragraphs[IndexAt(_paragraphs, position)];

    private int LastSentenceOf(Quote quote) => Math.Max(quote.Sentence.Index, quote.Span.IsEmpty ? 0 : SentenceAt(quote.Span.End - 1).Index);

    private Entity[] ResolveEntities()
    {
        Entity?[] linked = _article.Store.EntitiesOf(_article);
        Entity[] entities = new Entity[_locals.Length];
        for (int i = 0; i < entities.Length; i++)
            entities[i] = (i < linked.Length ? linked[i] : null) ?? _locals[i].Create(_article, i);
        return entities;
    }

    private static T[] Within<T>(IReadOnlyList<T> ordered, TextSpan span)
        where T : Passage
    {
        List<T> found = [];
        for (int i = FirstFrom(ordered, span.Start); i < ordered.Count && ordered[i].Span.Start < span.End; i++)
        {
            if (ordered[i].Span.End <= span.End)
                found.Add(ordered[i]);
        }
        return [.. found];
    }

    private static int FirstFrom<T>(IReadOnlyList<T> ordered, int position)
        where T : Passage
    {
        int low = 0;
        int high = ordered.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (ordered[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int IndexAt<T>(T[] items, int position)
        where T : Passage => Math.Max(FirstFrom(items, position + 1) - 1, 0);

    private static T[][] Group<T>(IEnumerable<T> items, int count, Func<T, int> index) => Group(items, count, index, i => i);

    private static TResult[][] Group<T, TResult>(IEnumerable<T> items, int count, Func<T, int> index, Func<T, TResult> result)
    {
        List<TResult>?[] lists = new List<TResult>?[count];
        foreach (T item in items)
        {
            if (index(item) is >= 0 and int i)
                (lists[i] ??= []).Add(result(item));
        }
        return [.. lists.Select(l => l is null ? [] : l.ToArray())];
    }
}
