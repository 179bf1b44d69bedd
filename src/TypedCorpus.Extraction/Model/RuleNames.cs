namespace TypedCorpus.Extraction;

/// <summary>Names of rules that no stage of extraction has.</summary>
internal static class RuleNames
{
    /// <summary>What a person has put right.</summary>
    public const string Correction = "correction";
}
