namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>What a user says about the names of her corpus (<c>corpus.entities.yml</c>); it decides before any model does.</summary>
/// <param name="Entries">The entities she describes, in the order of the file.</param>
/// <param name="NotNames">Strings that are never names, normalised for comparing.</param>
public sealed record UserGazetteer(EquatableArray<GazetteerEntry> Entries, EquatableArray<string> NotNames)
{
    /// <summary>A gazetteer that says nothing.</summary>
    public static UserGazetteer Empty { get; } = new(default, default);

    /// <summary>All of <paramref name="gazetteers"/> as one; an identifier means what the first says that has it.</summary>
    public static UserGazetteer Merge(IReadOnlyList<UserGazetteer> gazetteers) => gazetteers.Count switch
    {
        0 => Empty,
        1 => gazetteers[0],
        _ => new UserGazetteer(
            gazetteers.SelectMany(static g => g.Entries).GroupBy(static e => e.Id, StringComparer.Ordinal).Select(static g => g.First()).ToEquatableArray(),
            gazetteers.SelectMany(static g => g.NotNames).Distinct(StringComparer.Ordinal).ToEquatableArray()),
    };

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Entries.Count == 0 && NotNames.Count == 0;
}

/// <summary>An entity that the user describes.</summary>
/// <param name="Id">Its identifier in the corpus: what the file says, else made from the name.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other forms of its name, as written in the file.</param>
/// <param name="Gender">How pronouns refer to it.</param>
/// <param name="Identifiers">Its identifiers in registers such as Wikidata, in ordinal order of their schemes.</param>
/// <param name="Not">Strings that never stand for it, though they may be names of something else.</param>
public sealed record GazetteerEntry(
    string Id,
    string Name,
    EntityKind Kind,
    EquatableArray<string> Aliases,
    Gender Gender,
    EquatableArray<EntityIdentifier> Identifiers,
    EquatableArray<string> Not);

/// <summary>What reading a gazetteer gave: all entries that could be read, and what is wrong with the others.</summary>
/// <param name="Gazetteer">The entries without an error.</param>
/// <param name="Findings">Errors, each with the span in the file that it is about, ordered by span.</param>
public sealed record GazetteerReading(UserGazetteer Gazetteer, EquatableArray<Finding> Findings);
