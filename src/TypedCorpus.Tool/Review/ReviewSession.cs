using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;

namespace TypedCorpus.Tool.Review;

/// <summary>A review: the queue of records, the doubtful ones first, and the decisions on them.</summary>
internal sealed class ReviewSession
{
    private readonly ReviewProject _project;
    private readonly CorrectionsFile _file;
    private readonly EntityItems _entities;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, CorrectionAnchor> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<(string Id, Correction Made, Correction? Before)> _made = [];

    public ReviewSession(ReviewProject project)
    {
        _project = project;
        _file = new CorrectionsFile(project.CorrectionsFile);
        _entities = new EntityItems(project);
    }

    /// <summary>Whether a decision was written that is not taken back.</summary>
    public bool HasDecided
    {
        get
        {
            lock (_gate)
                return _made.Count > 0;
        }
    }

    /// <summary>All records in the order in which a look at them is worth most.</summary>
    public IReadOnlyList<ReviewItem> Queue()
    {
        lock (_gate)
        {
            CorrectionSet corrections = _file.Read().ToSet();
            return
            [
                .. _project.Articles.Values.SelectMany(article => new ArticleItems(article, corrections).All()).Concat(_entities.All(corrections))
                    .OrderBy(static x => x.Item.State != "open").ThenByDescending(static x => x.Doubt)
                    .ThenBy(static x => x.Item.Path, StringComparer.Ordinal).ThenBy(static x => x.Item.Line).Select(static x => x.Item),
            ];
        }
    }

    /// <summary>The names of the entities of the corpus.</summary>
    public IReadOnlyList<string> Entities() => _entities.Names;

    /// <summary>Whom a quote of this article may be by: the names in it, most mentioned first.</summary>
    public IReadOnlyList<string> Speakers(string path) => !_project.Articles.TryGetValue(path, out AnnotatedArticle? article) ? [] :
        [.. article.Entities.Where(static e => e.IsNamed).OrderByDescending(static e => e.Mentions.Count).ThenBy(static e => e.Name, StringComparer.Ordinal).Select(static e => e.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Writes a decision into the file of corrections.</summary>
    public ReviewResult Decide(ReviewDecision decision)
    {
        lock (_gate)
        {
            if (Correct(decision, out string problem) is not { } correction)
                return new ReviewResult(null, problem);
            return Edit(decision.Id, () => _made.Push((decision.Id, correction, _file.Put(correction))));
        }
    }

    /// <summary>Takes back the last decision of this session.</summary>
    public ReviewResult Undo()
    {
        lock (_gate)
        {
            if (!_made.TryPeek(out (string Id, Correction Made, Correction? Before) last))
                return new ReviewResult(null, "there is nothing to undo");
            return Edit(last.Id, () =>
            {
                if (last.Before is { } before)
                    _file.Put(before);
                else
                    _file.Remove(last.Made);
                _made.Pop();
            });
        }
    }

    private ReviewResult Edit(string id, Action edit)
    {
        try
        {
            edit();
            CorrectionSet corrections = _file.Read().ToSet();
            IEnumerable<QueuedItem> items = _entities.Find(id) is null ? new ArticleItems(_project.Articles[id.Split('@', 3)[2]], corrections).All() : _entities.All(corrections);
            ReviewItem item = items.First(x => x.Item.Id == id).Item;
            return new ReviewResult(item, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return new ReviewResult(null, exception.Message);
        }
    }

    private Correction? Correct(ReviewDecision decision, out string problem)
    {
        problem = $"'{decision.Action}' with '{decision.Value}' is no decision on this record";
        if (_entities.Find(decision.Id) is { } entity)
            return EntityItems.Correct(entity, decision);
        if (Plain(decision.Id) is not { } plain)
        {
            problem = "there is no such record any more";
            return null;
        }
        return (decision.Action, plain) switch
        {
            ("confirm", _) => plain with { Confirms = true },
            ("reject", _) => plain with { Rejects = true },
            ("speaker", QuoteCorrection q) when !string.IsNullOrWhiteSpace(decision.Value) => q with { Speaker = decision.Value },
            ("kind", QuoteCorrection q) when Enum.TryParse(decision.Value, out QuoteKind kind) && Enum.IsDefined(kind) => q with { Kind = kind },
            ("kind", FigureCorrection f) when Enum.TryParse(decision.Value, out FigureKind kind) && Enum.IsDefined(kind) => f with { Kind = kind },
            ("value", FigureCorrection f) when decimal.TryParse(decision.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) => f with { Value = value },
            ("unit", FigureCorrection f) when !string.IsNullOrWhiteSpace(decision.Value) => f with { Unit = decision.Value },
            ("entity", MentionCorrection m) when !string.IsNullOrWhiteSpace(decision.Value) => m with { Entity = decision.Value },
            _ => null,
        };
    }

    /// <summary>A correction of a record that says nothing yet, <see langword="null"/> where there is no such record.</summary>
    private Correction? Plain(string id)
    {
        string[] parts = id.Split('@', 3);
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int start) || !_project.Articles.TryGetValue(parts[2], out AnnotatedArticle? article))
            return null;
        if (!_anchors.TryGetValue(parts[2], out CorrectionAnchor? anchor))
            _anchors[parts[2]] = anchor = new CorrectionAnchor(article);
        return parts[0] switch
        {
            "quote" => article.Quotes.FirstOrDefault(q => q.Span.Start == start) is { } quote ? anchor.Of(quote) : null,
            "figure" => article.Figures.FirstOrDefault(f => f.Span.Start == start) is { } figure ? anchor.Of(figure) : null,
            "mention" => article.Entities.SelectMany(static e => e.Mentions.AsEnumerable()).Where(m => m.Span.Start == start && m.Kind != MentionKind.Name).Select(anchor.Of).FirstOrDefault(),
            _ => null,
        };
    }
}
