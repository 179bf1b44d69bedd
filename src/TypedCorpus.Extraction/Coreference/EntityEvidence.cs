using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>What the mentions of an entity by name tell of it: its name, its kind, its gender. It is used for one entity after the other.</summary>
internal sealed class EntityEvidence(UserGazetteer gazetteer, GivenNames givenNames)
{
    private static readonly char[] s_marks = ['"', '\u201c', '\u201d', '(', ')'];

    private readonly Dictionary<NameForm, int> _forms = Spare.Take<Dictionary<NameForm, int>>();
    private readonly List<NameOccurrence> _occurrences = Spare.Take<List<NameOccurrence>>();

    // By kind, and by gender.
    private readonly int[] _kindVotes = new int[4];
    private readonly int[] _genderVotes = new int[5];

    private string? _gazetteerId;

    // Read when a name is found to be of an entry.
    private Dictionary<string, GazetteerEntry>? _entries;

    /// <summary>Adds a mention.</summary>
    public void Add(NameForm form, NameOccurrence occurrence)
    {
        _forms[form] = _forms.TryGetValue(form, out int n) ? n + 1 : 1;
        _occurrences.Add(occurrence);
        _kindVotes[(int)(form.Retyped ?? occurrence.Kind)]++;
        _genderVotes[(int)occurrence.Gender]++;
        _gazetteerId ??= form.GazetteerId;
    }

    /// <summary>Forgets the mentions.</summary>
    public void Clear()
    {
        _forms.Clear();
        _occurrences.Clear();
        Array.Clear(_kindVotes, 0, _kindVotes.Length);
        Array.Clear(_genderVotes, 0, _genderVotes.Length);
        _gazetteerId = null;
    }

    /// <summary>Adds the entity with its mentions.</summary>
    /// <param name="entities">What it is added to.</param>
    /// <param name="givenName">A name that the mentions need not have, if it was given one.</param>
    public void AddTo(EntityBuilder entities, string? givenName)
    {
        GazetteerEntry? entry = _gazetteerId is null ? null : EntryOf(_gazetteerId);
        EntityKind kind = entry?.Kind ?? MajorityKind();
        NameForm fullest = Fullest();
        // A dateline has its place in capitals; the capitals of an organization are more often its letters.
        string display = kind == EntityKind.Place ? NameText.InSmallLetters(fullest.Display) : fullest.Display;
        EntityIndex entity = entities.Add(new ArticleEntity(entry?.Name ?? givenName ?? display, kind)
        {
            GazetteerId = _gazetteerId,
            IsKindDisputed = entry is null && AreSeveralKinds(),
            Gender = entry is { Gender: not Gender.Unknown } ? entry.Gender : kind == EntityKind.Person ? GenderOf(fullest) : Gender.Unknown,
            Titles = Titles(),
        });
        foreach (NameOccurrence occurrence in _occurrences)
            entities.AddMention(entity, occurrence.Span, MentionKind.Name);
    }

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release()
    {
        Spare.Keep(_forms);
        Spare.Keep(_occurrences);
    }

    private GazetteerEntry? EntryOf(string id)
    {
        _entries ??= ((IEnumerable<GazetteerEntry>)gazetteer.Entries).ToDictionary(static e => e.Id, StringComparer.Ordinal);
        return _entries.TryGetValue(id, out GazetteerEntry? entry) ? entry : null;
    }

    private bool AreSeveralKinds()
    {
        int kinds = 0;
        foreach (int votes in _kindVotes)
            kinds += votes > 0 ? 1 : 0;
        return kinds > 1;
    }

    private EquatableArray<string> Titles()
    {
        string? first = null;
        bool areSeveral = false;
        foreach (NameOccurrence occurrence in _occurrences)
        {
            areSeveral |= first is not null && occurrence.Title is not null && occurrence.Title != first;
            first ??= occurrence.Title;
        }
        if (areSeveral)
            return new SortedSet<string>(_occurrences.Select(static o => o.Title).OfType<string>(), StringComparer.Ordinal).ToEquatableArray();
        return first is null ? default : new EquatableArray<string>([first]);
    }

    /// <summary>Titles first, then what the given name tells.</summary>
    private Gender GenderOf(NameForm fullest)
    {
        int masculine = _genderVotes[(int)Gender.Masculine];
        int feminine = _genderVotes[(int)Gender.Feminine];
        if (masculine != feminine)
            return masculine > feminine ? Gender.Masculine : Gender.Feminine;
        return fullest.Words.Length > 1 || _forms.Count == 1 ? givenNames.GenderOf(fullest.Words[0]) : Gender.Unknown;
    }

    private EntityKind MajorityKind()
    {
        EntityKind best = _occurrences[0].Kind;
        for (int i = 0; i < _kindVotes.Length; i++)
        {
            if (_kindVotes[i] > _kindVotes[(int)best])
                best = (EntityKind)i;
        }
        return best;
    }

    /// <summary>
    /// The form with most words, then the most frequent, then the first; a misspelt one is never frequent. One with a quotation mark in it
    /// (a nickname, a slip of the tagger) comes after all others.
    /// </summary>
    private NameForm Fullest()
    {
        KeyValuePair<NameForm, int> best = default;
        foreach (KeyValuePair<NameForm, int> form in _forms)
            best = best.Key is null || IsFuller(form, best) ? form : best;
        return best.Key;
    }

    private static bool IsFuller(KeyValuePair<NameForm, int> form, KeyValuePair<NameForm, int> other)
    {
        bool hasMark = form.Key.Display.IndexOfAny(s_marks) >= 0;
        if (hasMark != other.Key.Display.IndexOfAny(s_marks) >= 0)
            return !hasMark;
        if (form.Key.Words.Length != other.Key.Words.Length)
            return form.Key.Words.Length > other.Key.Words.Length;
        return form.Value != other.Value ? form.Value > other.Value : form.Key.Order < other.Key.Order;
    }
}
