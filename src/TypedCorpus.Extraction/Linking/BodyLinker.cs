namespace TypedCorpus.Extraction.Linking;

/// <summary>Links the short names of organizations (<c>FBI</c>, <c>Apple</c>) to the full name that some article gives with them.</summary>
internal static class BodyLinker
{
    /// <summary>Links what is clear, and reports what is not.</summary>
    public static void Link(LinkGroups groups, List<ArticleFinding> findings, CancellationToken cancellationToken)
    {
        LinkGroup[] bodies = groups.Of(EntityKind.Organization);
        Dictionary<string, List<LinkGroup>> byAlias = new(StringComparer.Ordinal);
        foreach (LinkGroup body in bodies)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (string alias in body.AliasKeys())
            {
                if (alias == body.Key)
                    continue;
                if (!byAlias.TryGetValue(alias, out List<LinkGroup>? list))
                    byAlias.Add(alias, list = []);
                list.Add(body);
            }
        }
        foreach (LinkGroup body in bodies)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!byAlias.TryGetValue(body.Key, out List<LinkGroup>? full))
                continue;
            LinkGroup[] candidates = [.. full.Select(static g => g.Root).Where(g => g != body.Root && g.Words.Length > body.Words.Length).Distinct()];
            if (candidates.Length == 1)
                body.JoinTo(candidates[0]);
            else if (candidates.Length > 1)
                Ambiguity.Report(body, candidates, findings);
        }
    }
}
