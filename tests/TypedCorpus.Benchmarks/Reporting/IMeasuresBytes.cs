namespace TypedCorpus.Benchmarks.Reporting;

/// <summary>A benchmark that reads text: its table has a column of MB/s.</summary>
public interface IMeasuresBytes
{
    /// <summary>How many bytes of UTF-8 one run reads, with the parameters as they are set.</summary>
    long Bytes { get; }
}
