namespace TypedCorpus.Extraction.Languages;

/// <summary>Verbs whose object does what the infinitive behind it says: <c>led her to resign</c>.</summary>
internal static class ControlVerbs
{
    private static readonly HashSet<string> s_forms = new(
        EmbeddedFile.Rows("quotes/control-verbs.tsv").SelectMany(r => Inflection.FormsOf(r[0], r[1] == "-" ? null : r[1], r[2] == "-" ? null : r[2])), StringComparer.Ordinal);

    /// <summary>Whether a word is a form of such a verb.</summary>
    public static bool Has(string form) => s_forms.Contains(form);
}
