using TypedCorpus.Extraction.Coreference;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds whose figure it is, where the syntax leaves no doubt: the name that begins the sentence and gives, has or gets it; the name before an age.</summary>
internal sealed class FigureOwner
{
    // How many tokens of a date can stand between a name and its verb.
    private const int LongestDate = 5;

    private readonly ArticleEntities _entities;
    private readonly TokenStream _tokens;
    private readonly Dictionary<int, EntityIndex> _personByEnd = Spare.Take<Dictionary<int, EntityIndex>>();
    private Dictionary<int, NameSpan>? _byStart;

    public FigureOwner(ArticleEntities entities, TokenStream tokens) => (_entities, _tokens) = (entities, tokens);

    // Few figures can have an owner.
    private Dictionary<int, NameSpan> ByStart => _byStart ??= ReadNames();

    /// <summary>The entity, else <see langword="null"/>.</summary>
    public EntityIndex? Find(FigureCandidate figure) => figure.Kind switch
    {
        FigureKind.Age => figure.High is null ? Aged(figure) : null,
        FigureKind.Money or FigureKind.Count or FigureKind.Quantity => Subject(_tokens.At(figure.Phrase.Start)),
        _ => null,
    };

    /// <summary>Whether a day in words is part of an organization's name: <c>USA Today</c>, <c>Good Friday Ltd</c>.</summary>
    public bool IsNamedSo(FigureCandidate figure)
    {
        if (figure.Kind != FigureKind.Date || !_tokens.At(figure.Core.Start).IsCapital)
            return false;
        TextSpan day = _tokens.Span(figure.Core);
        return _entities.MentionsIn(day).Any(placed => placed.Mention.Kind == MentionKind.Name && placed.Mention.Span.Contains(day)
            && placed.Mention.Span.Length > day.Length && _entities.KindOf(placed.Entity) == EntityKind.Organization);
    }

    /// <summary>Hands back what was kept of the names: nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_personByEnd);
        if (_byStart is not null)
            Spare.Keep(_byStart);
    }

    private Dictionary<int, NameSpan> ReadNames()
    {
        Dictionary<int, NameSpan> byStart = Spare.Take<Dictionary<int, NameSpan>>();
        foreach (PlacedMention placed in _entities.Mentions)
        {
            if (placed.Mention.Kind != MentionKind.Name)
                continue;
            TextSpan name = placed.Mention.Span;
            byStart[name.Start] = new NameSpan(name.End, placed.Entity);
            if (_entities.KindOf(placed.Entity) == EntityKind.Person)
                _personByEnd[name.End] = placed.Entity;
        }
        return byStart;
    }

    private NameSpan? NameAt(TokenCursor at) => at.Exists && ByStart.TryGetValue(at.Token.Start, out NameSpan name) ? name : null;

    private EntityIndex? PersonBefore(TokenCursor end) => end.Previous.Exists && ByStart.Count > 0 && _personByEnd.TryGetValue(end.Previous.Token.End, out EntityIndex person) ? person : null;

    /// <summary>The person of <c>62-year-old Ada Bell</c>, <c>Ada Bell, 62,</c> or <c>Ada Bell, a 62-year-old nurse,</c>.</summary>
    private EntityIndex? Aged(FigureCandidate figure)
    {
        if (NameAt(_tokens.After(figure.Phrase)) is { } named && _personByEnd.TryGetValue(named.End, out EntityIndex person))
            return person;
        TokenCursor comma = _tokens.Before(figure.Phrase);
        bool isDescribed = _tokens.After(figure.Number.Range).IsHyphen;
        if (isDescribed)
        {
            TokenCursor article = comma;
            comma = article.Previous;
            // A comma after a name that begins the sentence begins an apposition; elsewhere it may begin the clause: According to Ada Bell, a 62-year-old died.
            if (!article.Is(WordList.Articles) || !comma.Previous.Exists || NameAt(_tokens.At(0))?.End != comma.Previous.Token.End)
                return null;
        }
        return comma.Is(',') ? PersonBefore(comma) : null;
    }

    private EntityIndex? Subject(TokenCursor figure)
    {
        TokenCursor first = _tokens.At(0).Skip(WordList.The);
        TokenCursor verb = figure.Previous;
        if (first.Index >= figure.Index || !IsVerb(verb) || NameAt(first) is not { } name || IsReporting(verb))
            return null;
        TokenCursor at = verb.Previous;
        // has already given, will give
        while (at.Index > first.Index && IsAfter(at, name) && IsAuxiliary(at))
            at = at.Previous;
        // in October 2022
        TokenCursor date = at;
        while (at.Index > first.Index && at != date.Back(LongestDate) && IsAfter(at, name) && IsOfDate(at))
            at = at.Previous;
        return at.Exists && at.Token.End == name.End ? name.Entity : null;
    }

    private static bool IsAfter(TokenCursor at, NameSpan name) => at.Token.Start >= name.End;

    private static bool IsVerb(TokenCursor at) => at.IsLetters && at.Tag is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.VBN or PosTag.VB;

    /// <summary>The BBC said $5 million was lost: who reports a figure does not own it.</summary>
    private bool IsReporting(TokenCursor verb) => _tokens.Syntax.Language.Cues.VerbsOf(verb.Chars.ToString().ToLowerInvariant()).Any(static v => v.Particles.Length == 0);

    private static bool IsAuxiliary(TokenCursor at)
    {
        if (!at.IsLetters)
            return false;
        return at.Tag is PosTag.RB or PosTag.MD || (at.Is(WordRoles.Closed) && at.Tag is PosTag.VBZ or PosTag.VBD or PosTag.VBP or PosTag.VBN);
    }

    private static bool IsOfDate(TokenCursor at) => at.IsDigits || at.Is(WordRoles.Month | WordRoles.Weekday) || at.Is(',') || at.Is('.') || at.Is(WordList.InOn);

    private readonly record struct NameSpan(int End, EntityIndex Entity);
}
