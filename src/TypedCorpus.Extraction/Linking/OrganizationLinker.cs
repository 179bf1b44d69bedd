namespace TypedCorpus.Extraction.Linking;

/// <summary>Links the short names of organizations (<c>FBI</c>, <c>Apple</c>) to the full name that some article gives with them.</summary>
internal static class OrganizationLinker
{
    /// <summary>Links what is clear, and reports what is not.</summary>
    public static void Link(LinkGroups groups, List<ArticleFinding> findings, CancellationToken cancellationToken)
    {
        LinkGroup[] organizations = groups.Of(EntityKind.Organization);
        Dictionary<string, List<LinkGroup>> byAlias = new(StringComparer.Ordinal);
        foreach (LinkGroup organization in organizations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string alias in organization.AliasKeys())
            {
                if (alias == organization.Key)
                    continue;
                if (!byAlias.TryGetValue(alias, out List<LinkGroup>? list))
                    byAlias.Add(alias, list = []);
                list.Add(organization);
            }
        }
        foreach (LinkGroup organization in organizations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!byAlias.TryGetValue(organization.Key, out List<LinkGroup>? full))
                continue;
            LinkGroup[] candidates = [.. full.Select(static g => g.Root).Where(g => g != organization.Root && g.Words.Length > organization.Words.Length).Distinct()];
            if (candidates.Length == 1)
                organization.JoinTo(candidates[0]);
            else if (candidates.Length > 1)
                Ambiguity.Report(organization, candidates, findings);
        }
    }
}
