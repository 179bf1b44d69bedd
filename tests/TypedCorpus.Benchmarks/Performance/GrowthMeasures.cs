using System.Text;
using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Articles;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The generator and the corpus that it makes, as the number of articles grows.</summary>
internal static class GrowthMeasures
{
    private const int LargestEmitted = 1_000;

    // Enough that most of them run compiled code, as in an editor.
    private const int Keystrokes = 41;

    // From so many articles on a build keeps data out of code, unless the project says otherwise.
    private const int ExtractedFrom = 1_000;
    private const string Code = "using Sample; public static class Probe { public static int Count() => Corpus.Articles.Count; }";

    public static IEnumerable<MeasureTable> Of(IReadOnlyList<int> sizes)
    {
        List<Measure> data = [];
        List<Measure> edits = [];
        List<Measure> keystrokes = [];
        List<Measure> state = [];
        foreach (int size in sizes)
        {
            SyntheticProject project = new(size, Code, isExtracted: size >= ExtractedFrom);
            long bytes = project.Texts.Sum(t => (long)Encoding.UTF8.GetByteCount(t.GetText()!.ToString()));
            long before = GC.GetTotalMemory(forceFullCollection: true);
            GeneratorDriver warm = project.CreateDriver().RunGenerators(project.Compilation);
            double held = GC.GetTotalMemory(forceFullCollection: true) - before;
            state.Add(Measure.Of($"{size} articles", [held / project.Texts.Sum(t => 2L * t.GetText()!.Length)], "bytes", size == 10_000 ? "≤ 3" : ""));
            if (size <= LargestEmitted)
            {
                new SyntheticProject(size, Code).CreateDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation generated, out _);
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
            keystrokes.Add(Measure.Of($"{size} articles", Measure.Seconds(Keystrokes, () => warm.RunGenerators(project.AfterKeystroke())).Select(s => s * 1000), "ms", size == 10_000 ? "< 10" : ""));
            Console.WriteLine($"  {size} articles measured");
        }
        yield return new MeasureTable("Bytes of the assembly for each byte of text", "growth", data);
        yield return new MeasureTable("Saving one article, in the driver", "growth", edits);
        yield return new MeasureTable("A keystroke in C#, in the driver", "growth", keystrokes);
        yield return new MeasureTable("What the driver holds, for each byte of UTF-16 text", "growth", state);
    }
}
