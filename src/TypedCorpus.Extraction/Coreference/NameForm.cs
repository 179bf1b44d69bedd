namespace TypedCorpus.Extraction.Coreference;

/// <summary>All mentions of an article that are written alike, titles and possessives apart.</summary>
internal sealed class NameForm(string display, string key, int order)
{
    private KindVotes _votes;
    private NameOccurrence? _last;

    /// <summary>How it is written first, without title, with single plain spaces; first where it is not in capitals throughout.</summary>
    public string Display { get; private set; } = display;

    /// <summary>The form for comparing.</summary>
    public string Key { get; } = key;

    /// <summary>The words of <see cref="Key"/>.</summary>
    public string[] Words { get; } = SpacedWords.ToArray(key.AsSpan());

    /// <summary>The rank of its first mention among all forms.</summary>
    public int Order { get; } = order;

    /// <summary>Whether its first mention stands in the headline, which calls by a short form what the text names in full.</summary>
    public bool IsInHeadline { get; init; }

    /// <summary>Its first mention, from which on each leads to the next; there is none before one was added.</summary>
    public NameOccurrence First { get; private set; } = null!;

    /// <summary>How many mentions it has.</summary>
    public int Count { get; private set; }

    /// <summary>The entry of the user's gazetteer that it belongs to, else <see langword="null"/>.</summary>
    public string? GazetteerId { get; private set; }

    /// <summary>What most of its mentions are tagged as; the first of them where numbers are equal.</summary>
    public EntityKind Kind => _votes.Most(First.Kind);

    /// <summary>The last of <see cref="Words"/>.</summary>
    public string LastWord => Words[Words.Length - 1];

    /// <summary>Its words but for the last.</summary>
    public string WithoutLastWord => FirstWords(Words.Length - 1);

    /// <summary>As many of its words as said, from the first.</summary>
    public string FirstWords(int count) => string.Join(" ", Words, 0, count);

    /// <summary>Its words from one on.</summary>
    public string WordsFrom(int first) => string.Join(" ", Words, first, Words.Length - first);

    /// <summary>How many of its mentions are tagged as <paramref name="kind"/>.</summary>
    public int VotesFor(EntityKind kind) => _votes[kind];

    /// <summary>Whether its mentions may be of a person: tagged so, or with a title before them.</summary>
    public bool MayBePerson => VotesFor(EntityKind.Person) > 0 || HasTitle;

    /// <summary>Whether a title stands before one of its mentions.</summary>
    public bool HasTitle { get; private set; }

    /// <summary>The gender that the titles before its mentions tell.</summary>
    public Gender TitleGender { get; private set; }

    /// <summary>What it is, where that is known better than from what its mentions are tagged as; else <see langword="null"/>.</summary>
    public EntityKind? Retyped { get; set; }

    /// <summary>Takes another way of writing it for <see cref="Display"/>, where that has been in capitals: a dateline or headline.</summary>
    public void Prefer(string other)
    {
        if (NameText.IsCapitals(Display) && !NameText.IsCapitals(other))
            Display = other;
    }

    /// <summary>Adds a mention.</summary>
    public void Add(NameOccurrence occurrence, string? gazetteerId)
    {
        if (_last is null)
            First = occurrence;
        else
            _last.Next = occurrence;
        _last = occurrence;
        Count++;
        HasTitle |= occurrence.Title is not null;
        _votes.Add(occurrence.Kind);
        GazetteerId ??= gazetteerId;
        if (TitleGender == Gender.Unknown)
            TitleGender = occurrence.Gender;
    }
}

/// <summary>A mention by name, and the next that is written alike.</summary>
/// <param name="mention">Its index among the names of the article.</param>
/// <param name="span">Where it stands.</param>
/// <param name="kind">What it is tagged as.</param>
/// <param name="title">The title before it, in lower case, else <see langword="null"/>.</param>
/// <param name="gender">The gender that the title, or the word of kinship before it, tells.</param>
internal sealed class NameOccurrence(int mention, TextSpan span, EntityKind kind, string? title, Gender gender)
{
    /// <summary>Its index among the names of the article.</summary>
    public int Mention => mention;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => span;

    /// <summary>What it is tagged as.</summary>
    public EntityKind Kind => kind;

    /// <summary>The title before it, in lower case, else <see langword="null"/>.</summary>
    public string? Title => title;

    /// <summary>The gender that the title, or the word of kinship before it, tells.</summary>
    public Gender Gender => gender;

    /// <summary>The next mention that is written alike; <see langword="null"/> after the last.</summary>
    public NameOccurrence? Next { get; set; }
}
