using System.Text;
using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The generator and the corpus that it makes, as the number of articles grows.</summary>
internal static class GrowthMeasures
{
    private const int LargestEmitted = 1_000;
    private const string Code = "using Sample; public static class Probe { public static int Count() => Corpus.Articles.Count; }";

    public static IEnumerable<MeasureTable> Of(IReadOnlyList<int> sizes)
    {
        List<Measure> data = [];
        List<Measure> edits = [];
        List<Measure> keystrokes = [];
        foreach (int size in sizes)
        {
            SyntheticProject project = new(size, Code);
            GeneratorDriver warm = project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation generated, out _);
            long bytes = project.Texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t.GetText()!.ToString()));
            if (size <= LargestEmitted)
            {
                using MemoryStream image = new();
                if (generated.Emit(image).Success)
                    data.Add(Measure.Of($"{size} articles", [(double)image.Length / bytes], "bytes", "≤ 2"));
            }
            int next = 0;
            edits.Add(Measure.Of($"{size} articles", Measure.Seconds(5, () =>
            {
                int index = next++ % size;
                warm.ReplaceAdditionalText(project.Texts[index], project.Edited(index)).RunGenerators(project.Compilation);
            }).Select(s => s * 1000), "ms", size == 10_000 ? "< 150" : ""));
            keystrokes.Add(Measure.Of($"{size} articles", Measure.Seconds(9, () => warm.RunGenerators(project.AfterKeystroke())).Select(s => s * 1000), "ms", size == 10_000 ? "< 10" : ""));
            Console.WriteLine($"  {size} articles measured");
        }
        yield return new MeasureTable("Bytes of the assembly for each byte of text", "growth", data);
        yield return new MeasureTable("Saving one article, in the driver", "growth", edits);
        yield return new MeasureTable("A keystroke in C#, in the driver", "growth", keystrokes);
    }
}
