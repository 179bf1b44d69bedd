using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>Trains the readings of the model of names.</summary>
internal sealed class NameTrainer(IReadOnlyList<GoldDocument> documents, CrfSettings first, CrfSettings second, CrfSettings third)
{
    /// <summary>The readings of the shipped model.</summary>
    public const int AllReadings = 3;

    private const int Parts = 5;

    private readonly List<NameExample> _examples = NameExamples.Of(documents);

    /// <summary>
    /// The file of the model, trained on the documents that <paramref name="included"/> lets in. The second and third reading are trained on
    /// what the readings before say of documents that they were not trained on, since that is what they will see (jackknifing).
    /// </summary>
    /// <param name="included">Whether a document, by its place, may be read.</param>
    /// <param name="readings">How many readings to train: 1 for the first alone.</param>
    public byte[] Train(Func<int, bool> included, int readings = AllReadings)
    {
        byte[] firstFile = TrainFirst(first, included);
        if (readings == 1)
            return firstFile;
        int[] kept = [.. Enumerable.Range(0, documents.Count).Where(included)];
        HashSet<int>[] parts = [.. Enumerable.Range(0, Parts).Select(part => kept.Where((_, place) => place % Parts == part).ToHashSet())];
        byte[][] firstFiles = new byte[Parts][];
        NameExample[][] examples = new NameExample[Parts][];
        Parallel.For(0, Parts, part =>
        {
            firstFiles[part] = TrainFirst(first with { Runs = 1 }, d => included(d) && !parts[part].Contains(d));
            NameModel model = NameModel.Read(firstFiles[part]);
            examples[part] = [.. parts[part].Order().SelectMany(d => NameExamples.Of(d, documents[d], model.ReadFirst(documents[d].Tagged, CancellationToken.None)))];
        });
        byte[] secondFile = TrainSecond(second, examples.SelectMany(e => e));
        if (readings == 2)
            return [.. firstFile, .. secondFile];
        NameExample[][] names = new NameExample[Parts][];
        Parallel.For(0, Parts, part =>
        {
            byte[] file = TrainSecond(second with { Runs = 1 }, examples.Where((_, p) => p != part).SelectMany(e => e));
            NameModel model = NameModel.Read([.. firstFiles[part], .. file]);
            names[part] = [.. parts[part].Order().SelectMany(d => NameExamples.OfKinds(d, documents[d], model.Read(documents[d].Tagged, CancellationToken.None)))];
        });
        return [.. firstFile, .. secondFile, .. new CrfTrainer([.. names.SelectMany(n => n)], third with { Scale = first.Scale }).Train()];
    }

    private byte[] TrainFirst(CrfSettings settings, Func<int, bool> included) =>
        new CrfTrainer([.. _examples.Where(e => included(e.Document))], settings).Train();

    private byte[] TrainSecond(CrfSettings settings, IEnumerable<NameExample> examples) =>
        new CrfTrainer([.. examples], settings with { Scale = first.Scale }).Train();
}
