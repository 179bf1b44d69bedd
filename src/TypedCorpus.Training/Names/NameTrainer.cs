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
        List<NameExample> examples = [];
        for (int part = 0; part < Parts; part++)
        {
            HashSet<int> held = [.. kept.Where((_, place) => place % Parts == part)];
            NameModel model = NameModel.Read(TrainFirst(first with { Runs = 1 }, d => included(d) && !held.Contains(d)));
            foreach (int d in held.Order())
                examples.AddRange(NameExamples.Of(d, documents[d], model.ReadFirst(documents[d].Tagged, CancellationToken.None)));
        }
        return [.. firstFile, .. new CrfTrainer(second with { Scale = first.Scale }).Train(examples)];
    }

    private byte[] TrainFirst(CrfSettings settings, Func<int, bool> included) =>
        new CrfTrainer(settings).Train([.. _examples.Where(e => included(e.Document))]);
}
