using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Holds the middle names of two forms of a name against each other.</summary>
internal static class MiddleNames
{
    /// <summary>
    /// Whether what <paramref name="few"/> has between its first and last word agrees with what <paramref name="many"/> has there, in turn. A
    /// full name may come after one that is left out; an initial may not: George W. is not George H. W.
    /// </summary>
    public static bool Agree(string[] few, string[] many, GivenNames givenNames)
    {
        int at = 1;
        for (int i = 1; i < few.Length - 1; i++, at++)
        {
            while (few[i].Length > 1 && at < many.Length - 1 && !givenNames.AreCompatible(few[i], many[at]))
                at++;
            if (at >= many.Length - 1 || !givenNames.AreCompatible(few[i], many[at]))
                return false;
        }
        return true;
    }
}
