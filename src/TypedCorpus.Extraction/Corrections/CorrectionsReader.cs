using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Reads <c>corpus.corrections.yml</c>. A correction with an error is left out, the others count.</summary>
public static class CorrectionsReader
{
    /// <summary>The version of the form that this reader knows, where a file gives one.</summary>
    public const string Version = "1";

    private static readonly string[] s_rootKeys = [CorrectionKeys.Corrections, CorrectionKeys.Version];

    /// <summary>Reads <paramref name="text"/>, the whole file.</summary>
    public static CorrectionsReading Read(string text)
    {
        List<Finding> findings = [];
        if (MergeConflict.Find(text) is { } conflict)
        {
            // What stands between the marks says two things at once: neither is taken before a person has decided.
            findings.Add(Error(conflict, MergeConflict.Message));
            return new CorrectionsReading(default(EquatableArray<PlacedCorrection>), findings.ToEquatableArray());
        }
        YamlDocument document = YamlReader.Read(text);
        foreach (YamlProblem problem in document.Problems)
            findings.Add(Error(problem.Span, problem.Message));
        List<PlacedCorrection> corrections = [];
        HashSet<Correction> seen = [];
        foreach (YamlMapping entry in EntriesOf(document.Root, findings))
        {
            int before = findings.Count;
            PlacedCorrection? correction = new CorrectionEntry(entry, findings).Read();
            bool isBroken = document.Problems.Any(p => entry.Span.Contains(p.Span.Start));
            if (correction is null || findings.Count > before || isBroken)
                continue;
            if (seen.Add(correction.Correction))
                corrections.Add(correction);
            else
                findings.Add(Error(correction.Passage, "the same correction stands above already; remove one of them"));
        }
        return new CorrectionsReading(corrections.ToEquatableArray(), findings.OrderBy(static f => f.Span).ToEquatableArray());
    }

    /// <summary>An error in the file.</summary>
    internal static Finding Error(TextSpan span, string message) => new(FindingKind.InvalidCorrection, span, [message]);

    /// <summary>Says that a key is not known, and which one was meant.</summary>
    internal static string UnknownMessage(string key, IReadOnlyList<string> known) => EditDistance.Nearest(key, known) is { } nearest
        ? $"'{key}' is not known here; did you mean '{nearest}'?"
        : $"'{key}' is not known here; these are: {string.Join(", ", known)}";

    private static List<YamlMapping> EntriesOf(YamlNode? root, List<Finding> findings)
    {
        List<YamlMapping> entries = [];
        if (root is null or YamlScalar { IsNull: true })
            return entries;
        if (root is not YamlMapping mapping)
        {
            findings.Add(Error(root.Span, "the file must begin with 'corrections:' and a list below it"));
            return entries;
        }
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (entry.Key.Value == CorrectionKeys.Version)
                CheckVersion(entry.Value, findings);
            else if (entry.Key.Value != CorrectionKeys.Corrections)
                findings.Add(Error(entry.Key.Span, UnknownMessage(entry.Key.Value, s_rootKeys)));
            else if (entry.Value is YamlSequence list)
                entries.AddRange(Mappings(list, findings));
            else if (entry.Value is not YamlScalar { IsNull: true })
                findings.Add(Error(entry.Value.Span, "'corrections' must be a list: each correction begins with '- '"));
        }
        return entries;
    }

    private static IEnumerable<YamlMapping> Mappings(YamlSequence list, List<Finding> findings)
    {
        foreach (YamlNode item in list.Items.AsEnumerable())
        {
            if (item is YamlMapping mapping)
                yield return mapping;
            else
                findings.Add(Error(item.Span, "a correction begins with what it is about, such as 'quote: \"We said no.\"'"));
        }
    }

    private static void CheckVersion(YamlNode node, List<Finding> findings)
    {
        string version = (node as YamlScalar)?.Value ?? "";
        if (version != Version)
            findings.Add(Error(node.Span, $"this is version '{version}' of the form, and version {Version} is read here; update the package, or set 'version: {Version}'"));
    }
}
