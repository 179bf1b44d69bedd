using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>Trains both readings of the model of names.</summary>
internal sealed class NameTrainer(IReadOnlyList<GoldDocument> documents, CrfSettings first, CrfSettings second)
{
    private const int Parts = 5;

    private readonly List<NameExample> _examples = NameExamples.Of(documents);

    /// <summary>
    /// The file of the model, trained on the documents that <paramref name="included"/> lets in. The second reading is trained on what first
    /// readings say of documents that they were not trained on, since that is what it will see (jackknifing).
    /// </summary>
    public byte[] Train(Func<int, bool> included)
    {
        byte[] firstFile = TrainFirst(first, included);
        int[] kept = [.. Enumerable.Range(0, documents.Count).Where(included)];
        List<NameExample>[] parts = new List<NameExample>[Parts];
        Parallel.For(0, Parts, part =>
        {
            HashSet<int> held = [.. kept.Where((_, place) => place % Parts == part)];
            NameModel model = NameModel.Read(TrainFirst(first with { Runs = 1 }, d => included(d) && !held.Contains(d)));
            parts[part] = [.. held.Order().SelectMany(d => NameExamples.Of(d, documents[d], model.ReadFirst(documents[d].Tagged, CancellationToken.None)))];
        });
        NameExample[] examples = [.. parts.SelectMany(p => p)];
        return [.. firstFile, .. new CrfTrainer(examples, second with { Scale = first.Scale }).Train()];
    }

    private byte[] TrainFirst(CrfSettings settings, Func<int, bool> included) =>
        new CrfTrainer([.. _examples.Where(e => included(e.Document))], settings).Train();
}
