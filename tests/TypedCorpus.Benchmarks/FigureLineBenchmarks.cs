using System.Text;
using BenchmarkDotNet.Attributes;
using TypedCorpus.Benchmarks.Reporting;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Benchmarks;

/// <summary>Figures of one long line of the same few characters: the time grows as the line does.</summary>
public class FigureLineBenchmarks : IMeasuresBytes
{
    private PreparedFigures? _prepared;

    /// <summary>What the line is made of.</summary>
    [Params("1", ",", "twenty ")]
    public string Piece { get; set; } = "1";

    /// <summary>How long it is.</summary>
    [Params(1, 2, 4)]
    public int Megabytes { get; set; } = 1;

    /// <inheritdoc/>
    public long Bytes => Megabytes * 1_000_000L;

    /// <summary>Runs the stages before figures once.</summary>
    [GlobalSetup]
    public void Prepare() =>
        _prepared = new PreparedFigures(ArticleReader.Read("line.txt", new StringBuilder().Insert(0, Piece, (int)Bytes / Piece.Length).ToString()));

    /// <summary>The figures alone.</summary>
    [Benchmark(Description = "figures")]
    public int Figures() => _prepared!.Extract();
}
