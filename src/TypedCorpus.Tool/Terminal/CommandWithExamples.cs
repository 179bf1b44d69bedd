using System.CommandLine;

namespace TypedCorpus.Tool.Terminal;

/// <summary>A command whose help ends with examples.</summary>
internal sealed class CommandWithExamples(string name, string description, params (string Line, string What)[] examples) : Command(name, description)
{
    /// <summary>Command lines that work, without the leading <c>corpus</c>, and what each does.</summary>
    public IReadOnlyList<(string Line, string What)> Examples { get; } = examples;
}
