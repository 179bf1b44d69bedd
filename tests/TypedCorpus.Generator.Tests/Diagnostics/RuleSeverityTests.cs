using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Tests.Diagnostics;

public sealed class RuleSeverityTests
{
    [Fact]
    public void A_host_that_lists_no_keys_is_asked_for_each() =>
        Assert.Equal(RuleSeverity.Error, RuleSeverities.Read(new Unlisted())["TC0004"]);

    /// <summary>Options as a host, or a test of somebody's own, may have them: listing them is not asked of it.</summary>
    private sealed class Unlisted : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            (value = string.Equals(key, "typed_corpus.TC0004.severity", StringComparison.OrdinalIgnoreCase) ? "error" : null) is not null;
    }
}
