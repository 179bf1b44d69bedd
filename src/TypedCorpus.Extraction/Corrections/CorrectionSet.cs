namespace TypedCorpus.Extraction.Corrections;

/// <summary>All corrections of a corpus, in the order of their file.</summary>
/// <param name="Items">The corrections.</param>
public sealed record CorrectionSet(EquatableArray<Correction> Items)
{
    /// <summary>None.</summary>
    public static CorrectionSet Empty { get; } = new(default(EquatableArray<Correction>));

    /// <summary>All corrections of several files as one set, in the order of the files; one that is in two of them counts once.</summary>
    public static CorrectionSet Merge(IEnumerable<CorrectionsReading> files) => new(files.SelectMany(static f => f.ToSet().Items).Distinct().ToEquatableArray());

    /// <summary>Those that may concern the article at <paramref name="path"/>.</summary>
    public IEnumerable<Correction> For(string path) => Items.Where(c => c.Concerns(path));

    /// <summary>Those of entities of the whole corpus, which linking applies.</summary>
    public EquatableArray<EntityCorrection> OfCorpus() => Items.OfType<EntityCorrection>().Where(static c => c.In is null).ToEquatableArray();
}

/// <summary>An article after its corrections.</summary>
/// <param name="Article">The article.</param>
/// <param name="Outcomes">What became of the corrections that found their words in it, in their order.</param>
public sealed record CorrectedArticle(AnnotatedArticle Article, EquatableArray<CorrectionOutcome> Outcomes);

/// <summary>What became of a correction in one article, or, for one of an entity of the corpus, in linking.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Matches">How many records it could be about.</param>
/// <param name="Path">The article; empty for linking.</param>
/// <param name="Detail">What a message says beyond that, else empty.</param>
public sealed record CorrectionOutcome(Correction Correction, CorrectionResult Result, int Matches, string Path, string Detail = "");

/// <summary>What became of a correction.</summary>
public enum CorrectionResult
{
    /// <summary>It changed a record.</summary>
    Applied,

    /// <summary>Extraction says the same by itself.</summary>
    Unneeded,

    /// <summary>Its words are there, but no record that it could be about.</summary>
    NoRecord,

    /// <summary>Its words are there, but not those nearby.</summary>
    LostNear,

    /// <summary>There are several records that it could be about.</summary>
    Ambiguous,

    /// <summary>Another correction before it is about the same record.</summary>
    Repeated,

    /// <summary>What it says cannot be: other bounds that are not there, a unit that there is none of. The detail says it.</summary>
    Impossible,
}
