namespace TypedCorpus.Tool.Terminal;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and printed.</summary>
    public const int Success = 0;

    /// <summary>Something could not be read, or the command line makes no sense.</summary>
    public const int Failure = 1;

    /// <summary><c>corpus diff --exit-code</c> or <c>corpus lock --check</c> found a difference.</summary>
    public const int Different = 3;

    /// <summary>The user interrupted the work; what shells give for SIGINT.</summary>
    public const int Interrupted = 130;
}
