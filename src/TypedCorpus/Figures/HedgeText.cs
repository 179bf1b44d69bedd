namespace TypedCorpus;

/// <summary>The words of a hedge.</summary>
internal static class HedgeText
{
    /// <summary>The words before the value, with the space after them; nothing for an exact one.</summary>
    public static string Of(Approximation approximation) => approximation switch
    {
        Approximation.About => "about ",
        Approximation.MoreThan => "more than ",
        Approximation.LessThan => "less than ",
        Approximation.AtLeast => "at least ",
        Approximation.AtMost => "at most ",
        _ => "",
    };
}
