namespace TypedCorpus.Package.Tests;

/// <summary>Looks at what a build said, and shows all of it where something is missing.</summary>
internal static class BuildOutput
{
    /// <summary>The output has each of these texts.</summary>
    public static void AssertSays(string output, params string[] expected)
    {
        foreach (string text in expected)
            Assert.True(output.Contains(text, StringComparison.Ordinal), $"Not said: {text}\n{output}");
    }

    /// <summary>The output has none of these texts.</summary>
    public static void AssertDoesNotSay(string output, params string[] unwanted)
    {
        foreach (string text in unwanted)
            Assert.False(output.Contains(text, StringComparison.Ordinal), $"Said: {text}\n{output}");
    }
}
