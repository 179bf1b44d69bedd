using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds whose figure it is, where the syntax leaves no doubt: the name that begins the sentence and gives, has or gets it; the name before an age.</summary>
internal sealed class FigureOwner
{
    private readonly Dictionary<int, (int End, int Entity)> _byStart = [];
    private readonly Dictionary<int, int> _byEnd = [];

    public FigureOwner(ArticleEntities entities)
    {
        for (int entity = 0; entity < entities.Count; entity++)
        {
            foreach (MentionAnnotation mention in entities.MentionsOf(entity))
            {
                if (mention.Kind != MentionKind.Name)
                    continue;
                _byStart[mention.Span.Start] = (mention.Span.End, entity);
                if (entities.KindOf(entity) == EntityKind.Person)
                    _byEnd[mention.Span.End] = entity;
            }
        }
    }

    /// <summary>The index of the entity, else <see langword="null"/>.</summary>
    public int? Find(TokenStream tokens, FigureCandidate item)
    {
        if (item.Kind == FigureKind.Age)
            return Aged(tokens, item);
        return item.Kind is FigureKind.Money or FigureKind.Count or FigureKind.Quantity ? Subject(tokens, item.PhraseFirst) : null;
    }

    /// <summary>The person of <c>62-year-old Ada Bell</c>, <c>Ada Bell, 62,</c> or <c>Ada Bell, a 62-year-old nurse,</c>.</summary>
    private int? Aged(TokenStream tokens, FigureCandidate item)
    {
        if (item.High is not null)
            return null;
        if (item.PhraseEnd < tokens.Count && _byStart.TryGetValue(tokens[item.PhraseEnd].Start, out (int End, int Entity) named) && _byEnd.TryGetValue(named.End, out int person))
            return person;
        // A comma behind a name that begins the sentence begins an apposition; elsewhere it may begin the clause: According to Ada Bell, a 62-year-old died.
        int comma = item.PhraseFirst - 1;
        bool isDescribed = tokens.IsHyphen(item.Number.End);
        if (isDescribed)
        {
            if (!tokens.IsAny(comma, FigureWords.Articles) || !_byStart.TryGetValue(tokens[0].Start, out (int End, int Entity) opening) || comma < 2 || opening.End != tokens[comma - 2].End)
                return null;
            comma--;
        }
        return comma > 0 && tokens.IsSign(comma, ',') && _byEnd.TryGetValue(tokens[comma - 1].End, out int aged) ? aged : null;
    }

    private int? Subject(TokenStream tokens, int figure)
    {
        int first = tokens.IsWord(0, "the") ? 1 : 0;
        if (first >= figure || !_byStart.TryGetValue(tokens[first].Start, out (int End, int Entity) name))
            return null;
        int verb = figure - 1;
        if (!tokens.IsLetters(verb) || tokens.Tag(verb) is not (PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.VBN or PosTag.VB))
            return null;
        // The BBC said $5 million was lost: who reports a figure does not own it.
        if (Language.English.Cues.VerbsOf(tokens.Chars(verb).ToString().ToLowerInvariant()).Any(v => v.Particles.Length == 0))
            return null;
        int at = verb - 1;
        // has already given, will give
        while (at > first && tokens.IsLetters(at) && tokens[at].Start >= name.End && tokens.Tag(at) is PosTag.RB or PosTag.MD or PosTag.VBZ or PosTag.VBD or PosTag.VBP or PosTag.VBN && tokens.Is(at, WordRoles.Closed) | tokens.Tag(at) is PosTag.RB or PosTag.MD)
            at--;
        // in October 2022
        if (tokens[at].Start >= name.End)
        {
            int back = at;
            while (back > first && back > at - 5 && (tokens.IsDigits(back) || tokens.Is(back, WordRoles.Month | WordRoles.Weekday) || tokens.IsSign(back, ',') || tokens.IsSign(back, '.') || tokens.IsAny(back, FigureWords.InOn)))
                back--;
            at = back;
        }
        return tokens[at].End == name.End ? name.Entity : null;
    }
}
