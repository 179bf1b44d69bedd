namespace TypedCorpus.Extraction.Linking;

/// <summary>Says that a name could be several entities of the corpus.</summary>
internal static class Ambiguity
{
    // A list of all Smiths of a large corpus helps nobody.
    private const int MostNamed = 5;

    /// <summary>Reports each member of <paramref name="group"/>.</summary>
    public static void Report(LinkGroup group, IReadOnlyCollection<LinkGroup> candidates, List<ArticleFinding> findings)
    {
        foreach ((string path, EntityForms forms) in group.Members)
            Report(path, forms, candidates, findings);
    }

    /// <summary>Reports one entity of one article.</summary>
    public static void Report(string path, EntityForms forms, IReadOnlyCollection<LinkGroup> candidates, List<ArticleFinding> findings)
    {
        string[] names = [.. candidates.Select(EntityTable.NameOf).OrderBy(static n => n, StringComparer.Ordinal).Take(MostNamed)];
        findings.Add(new ArticleFinding(path, forms.Local, FindingKind.AmbiguousName, EquatableArray.ToEquatableArray(names.Prepend(forms.Name))));
    }
}
