using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Reads an article three times. The first reading labels each sentence by itself. The second has one more thing to go by: how the first has
/// labelled the same words elsewhere in the article, and the names around (two-stage after Krishnan and Manning 2006). The third looks at each
/// name as a whole and gives it a kind, or takes it for none. Each adds to the scores of those before.
/// </summary>
internal sealed class NameModel
{
    private const string File = "models/names.bin";

    private readonly LinearChain _first;
    private readonly LinearChain? _second;
    private readonly LinearChain? _third;
    private readonly FeatureGroups _groups;

    private NameModel(LinearChain first, LinearChain? second, LinearChain? third, FeatureGroups groups) =>
        (_first, _second, _third, _groups) = (first, second, third, groups);

    /// <summary>The trained model of a language; <see langword="null"/> where it has none.</summary>
    public static NameModel? Of(Language language) => language.Part(static l => new Trained(l.Files.Has(File) ? Read(l.Files.Bytes(File)) : null)).Model;

    /// <summary>Reads the weights of the readings in order; a model in the making may lack the later ones.</summary>
    /// <param name="data">The file.</param>
    /// <param name="groups">The features that the first reading was trained with.</param>
    public static NameModel Read(ReadOnlySpan<byte> data, FeatureGroups groups = FeatureGroups.All)
    {
        int position = 0;
        LinearChain first = LinearChain.Read(data, ref position);
        LinearChain? second = position < data.Length ? LinearChain.Read(data, ref position) : null;
        return new NameModel(first, second, position < data.Length ? LinearChain.Read(data, ref position) : null, groups);
    }

    /// <summary>The labels of an article after all readings.</summary>
    public NameReading Read(TaggedArticle tagged, CancellationToken cancellationToken)
    {
        NameReading reading = ReadFirst(tagged, cancellationToken);
        if (_second is null || reading.Segments.Count == 0)
            return reading;
        Span<uint> keys = stackalloc uint[AgreementFeatures.Most];
        AgreementFeatures features = new(reading);
        for (int s = 0; s < reading.Segments.Count; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Score(_second, features, reading, s, keys);
        }
        // Not before all features are written, which are of the first labels.
        for (int s = 0; s < reading.Segments.Count; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _second.Decode(reading.ScoresOf(s), reading.LabelsOf(s));
        }
        if (_third is not null)
            Judge(_third, reading, cancellationToken);
        return reading;
    }

    /// <summary>Gives each name the kind that all the article says of it makes the likeliest.</summary>
    private static void Judge(LinearChain chain, NameReading reading, CancellationToken cancellationToken)
    {
        KindFeatures features = new(reading);
        Span<uint> keys = stackalloc uint[KindFeatures.Most];
        Span<int> scores = stackalloc int[NameLabel.Count];
        for (int n = 0; n < features.Scores.Count; n++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            features.Scores.WriteUnits(n, scores);
            chain.Add(keys.Slice(0, features.Write(n, keys)), scores);
            if (IsListedPlace(reading.Tagged, features.Scores[n]))
                scores[NameLabel.Outside] = NameScores.Never;
            reading.Relabel(features.Scores[n].Tokens, NameScores.BestOf(scores));
        }
    }

    /// <summary>Whether a name is of a place that the lists have, which it stays whatever it stands before: a big-name US politician.</summary>
    private static bool IsListedPlace(TaggedArticle tagged, LabelledName name)
    {
        const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country;
        return name.Kind == (int)EntityKind.Place && (ListedNames.ClassesOf(tagged, name.Tokens) & Places) != 0;
    }

    /// <summary>The labels of an article after the first reading.</summary>
    public NameReading ReadFirst(TaggedArticle tagged, CancellationToken cancellationToken)
    {
        NameReading reading = new(tagged, NameSegments.Find(tagged.Article));
        if (reading.Segments.Count == 0)
            return reading;
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        NameFeatures features = new(tagged, _groups);
        for (int s = 0; s < reading.Segments.Count; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Score(_first, features, reading, s, keys);
            _first.Decode(reading.ScoresOf(s), reading.LabelsOf(s));
        }
        return reading;
    }

    /// <summary>Adds what a chain makes of the features to the scores of a segment.</summary>
    private static void Score(LinearChain chain, ITokenFeatures features, NameReading reading, int segment, Span<uint> keys)
    {
        TokenRange tokens = reading.Segments[segment];
        Span<int> scores = reading.ScoresOf(segment);
        for (int i = tokens.Start; i < tokens.End; i++)
            chain.Add(keys.Slice(0, features.Write(i, keys)), scores.Slice((i - tokens.Start) * NameLabel.Count, NameLabel.Count));
    }

    /// <summary>What a language has.</summary>
    private sealed record Trained(NameModel? Model);
}
