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
    public static NameModel? Of(Language language) => language.Part(static l => new Trained(l.Files.Find(File) is { } model ? Read(model) : null)).Model;

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
        features.Release();
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
            KeepPlace(reading, features.Scores[n], scores);
            if (features.Scores[n].Kind == NameLabel.Kinds && NameCandidates.IsWord(reading.Tagged, features.Scores[n].Tokens))
                continue;
            reading.Relabel(features.Scores[n].Tokens, NameScores.BestOf(scores));
        }
        features.Release();
    }

    /// <summary>
    /// Whatever a listed place stands before, it stays a name: a big-name US politician. Where it is meant as a place, it stays one.
    /// </summary>
    private static void KeepPlace(NameReading reading, LabelledName name, Span<int> scores)
    {
        if (name.Kind != (int)EntityKind.Place || !PlaceEvidence.IsListed(reading.Tagged, name.Tokens))
            return;
        scores[NameLabel.Outside] = NameScores.Never;
        if (PlaceEvidence.IsMeant(reading.Tagged, name.Tokens, reading.Register))
            scores[NameLabel.Unit((int)EntityKind.Organization)] = NameScores.Never;
    }

    /// <summary>The labels of an article after the first reading.</summary>
    public NameReading ReadFirst(TaggedArticle tagged, CancellationToken cancellationToken)
    {
        NameReading reading = new(tagged, NameSegments.Find(tagged.Article));
        if (reading.Segments.Count == 0)
            return reading;
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        NameFeatures features = new(reading, _groups);
        for (int s = 0; s < reading.Segments.Count; s++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Score(_first, features, reading, s, keys);
            _first.Decode(reading.ScoresOf(s), reading.LabelsOf(s));
        }
        features.Release();
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
