using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tests.Patterns;

/// <summary>Rule sets and matches of tests.</summary>
internal static class Sample
{
    public static readonly Productions Productions = new Productions().With("thing", "what", "shade", "size").Taking<SampleSize>("size").Seeing<SampleTraits>(static t => (ulong)t);

    public static RuleSet Read(string rules) => RuleSet.Read(new Classes(), Productions, KeyValuePair.Create("sample.rules", rules));

    public static List<RuleMatch> Matches(RuleSet rules, string text)
    {
        TextView view = new(text);
        RuleScanner scanner = rules.Scan(view);
        scanner.Read(new TokenRange(0, view.Count));
        return [.. scanner.Matches().ToList()];
    }

    private sealed class Classes : IWordClasses
    {
        public IReadOnlyCollection<string>? Find(string name) => name == "month" ? ["january", "may"] : null;
    }
}

/// <summary>What the rules of tests may say of a size.</summary>
internal enum SampleSize
{
    Small,
    Big,
}

/// <summary>What the rules of tests may ask of a token.</summary>
[Flags]
internal enum SampleTraits : ulong
{
    None = 0,

    /// <summary>Five letters or more.</summary>
    LongWord = 1,

    /// <summary>A word with an o.</summary>
    Round = 2,
}
