using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.UserGazetteers;

/// <summary>Reads a user's gazetteer (<c>corpus.entities.yml</c>). An entry with an error is left out, the others count.</summary>
public static class UserGazetteerReader
{
    /// <summary>Reads <paramref name="text"/>, the whole file.</summary>
    public static GazetteerReading Read(string text)
    {
        List<Finding> findings = [];
        List<GazetteerEntry> entries = [];
        List<string> notNames = [];
        YamlDocument document = YamlReader.Read(text);
        findings.AddRange(document.Problems.Select(p => new Finding(FindingKind.InvalidGazetteer, p.Span, [p.Message])));
        if (document.Root is { } root)
            new GazetteerNodes(new GazetteerFields(findings), entries, notNames).ReadRoot(root);
        return new GazetteerReading(
            new UserGazetteer(entries.ToEquatableArray(), notNames.Distinct(StringComparer.Ordinal).ToEquatableArray()),
            findings.OrderBy(f => f.Span).ToEquatableArray());
    }
}
