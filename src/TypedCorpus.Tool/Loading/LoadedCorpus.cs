using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Loading;

/// <summary>A corpus in memory.</summary>
/// <param name="Documents">Its articles, in ordinal order of their paths.</param>
/// <param name="Entities">Its entities.</param>
/// <param name="HadProblems">Whether anything could not be read.</param>
internal sealed record LoadedCorpus(IReadOnlyList<DocumentRecord> Documents, LinkedEntities Entities, bool HadProblems)
{
    /// <summary>The exit code of a command that has printed what it found.</summary>
    public int ExitCode => HadProblems ? Terminal.ExitCode.Failure : Terminal.ExitCode.Success;
}
