namespace TypedCorpus.Extraction.Coreference;

/// <summary>All mentions of an article that are written alike, titles and possessives apart.</summary>
internal sealed class NameForm(string display, string key, int order)
{
    private KindVotes _votes;

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

    /// <summary>Its mentions, in order.</summary>
    public List<NameOccurrence> Occurrences { get; } = new(1);

    /// <summary>The entry of the user's gazetteer that it belongs to, else <see langword="null"/>.</summary>
    public string? GazetteerId { get; private set; }

    /// <summary>What most of its mentions are tagged as; the first of them where numbers are equal.</summary>
    public EntityKind Kind => _votes.Most(Occurrences[0].Kind);

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
    public bool MayBePerson => VotesFor(EntityKind.Person) > 0 || Occurrences.Exists(static o => o.Title is not null);

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
        Occurrences.Add(occurrence);
        _votes.Add(occurrence.Kind);
        GazetteerId ??= gazetteerId;
        if (TitleGender == Gender.Unknown)
            TitleGender = occurrence.Gender;
    }
}

/// <summary>A mention by name.</summary>
/// <param name="Mention">Its index among the names of the article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is tagged as.</param>
/// <param name="Title">The title before it, in lower case, else <see langword="null"/>.</param>
/// <param name="Gender">The gender that the title, or the word of kinship before it, tells.</param>
internal readonly record struct NameOccurrence(int Mention, TextSpan Span, EntityKind Kind, string? Title, Gender Gender);
