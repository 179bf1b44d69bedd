namespace TypedCorpus.Extraction;

/// <summary>What shares are given in: the values of <c>unit</c> that are no unit of a dimension.</summary>
internal static class UnitNames
{
    public const string Percent = "percent";
    public const string PercentagePoint = "percentage point";
}
