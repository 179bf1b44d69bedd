using System.Globalization;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>What each group of features, averaging and quantising bring: the first reading, cross-validated without each.</summary>
internal static class NameAblation
{
    /// <summary>A table: what is left out, F1 exact and overlap, and the size of one model.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<GoldDocument> documents, int folds)
    {
        yield return $"{"",-28}{"exact",8}{"overlap",9}{"bytes",12}";
        CrfSettings single = new() { Runs = 1 };
        yield return Line("one model, all features", documents, folds, single, FeatureGroups.All);
        foreach (FeatureGroups group in Enum.GetValues<FeatureGroups>())
        {
            if (group is not (FeatureGroups.None or FeatureGroups.All))
                yield return Line($"without {group}", documents, folds, single, FeatureGroups.All & ~group);
        }
        yield return Line("three models averaged", documents, folds, new CrfSettings { Runs = 3 }, FeatureGroups.All);
        yield return Line("features seen once too", documents, folds, single with { LeastCount = 1 }, FeatureGroups.All);
        yield return Line("nothing pruned", documents, folds, single with { LeastWeight = 1 }, FeatureGroups.All);
        yield return Line("quantised half as fine", documents, folds, single with { Scale = single.Scale / 2 }, FeatureGroups.All);
        yield return Line("quantised twice as fine", documents, folds, single with { Scale = single.Scale * 2, LeastWeight = single.LeastWeight * 2 }, FeatureGroups.All);
        yield return Line("four times the hash rows", documents, folds, single with { Bits = single.Bits + 2 }, FeatureGroups.All);
        yield return Line("a quarter of the hash rows", documents, folds, single with { Bits = single.Bits - 2 }, FeatureGroups.All);
    }

    private static string Line(string what, IReadOnlyList<GoldDocument> documents, int folds, CrfSettings settings, FeatureGroups groups)
    {
        NameEvaluation evaluation = new();
        List<NameExample> examples = NameExamples.Of(documents, groups);
        int bytes = 0;
        for (int fold = 0; fold < folds; fold++)
        {
            byte[] file = new CrfTrainer([.. examples.Where(e => e.Document % folds != fold)], settings).Train();
            bytes = file.Length;
            NameModel model = NameModel.Read(file, groups);
            for (int d = fold; d < documents.Count; d += folds)
                evaluation.Add(documents[d], NameTagger.Tag(documents[d].Tagged, model, CancellationToken.None));
        }
        (double exact, double overlap) = evaluation.Total;
        return string.Create(CultureInfo.InvariantCulture, $"{what,-28}{exact,8:F3}{overlap,9:F3}{bytes,12:N0}");
    }
}
