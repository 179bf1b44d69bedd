using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedCorpus.Generator.Testing;

/// <summary>The properties of a project and the kinds of its additional files, as MSBuild would hand them over.</summary>
/// <param name="properties">The global options.</param>
/// <param name="kinds">The <c>CorpusKind</c> of each path.</param>
/// <param name="fileOptions">Further options of files, by path.</param>
internal sealed class InMemoryOptionsProvider(
    IReadOnlyDictionary<string, string> properties,
    IReadOnlyDictionary<string, string> kinds,
    IReadOnlyDictionary<string, ImmutableDictionary<string, string>>? fileOptions = null) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        ImmutableDictionary<string, string> options = ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer);
        if (fileOptions is not null && fileOptions.TryGetValue(textFile.Path, out ImmutableDictionary<string, string>? own))
            options = options.AddRange(own);
        return kinds.TryGetValue(textFile.Path, out string? kind)
            ? new Options(options.SetItem("build_metadata.AdditionalFiles.CorpusKind", kind))
            : new Options(options);
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
