using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Edits the text of <c>corpus.corrections.yml</c> as a person would: what is not concerned stays, comments and layout included.</summary>
public static class CorrectionsWriter
{
    private const string Head = CorrectionKeys.Corrections + ":";
    private const string Indent = "  ";

    /// <summary>
    /// The file with <paramref name="correction"/> in it: where one is about the same record already, that one says what the new one does; else it
    /// comes last.
    /// </summary>
    /// <exception cref="FormatException">The file cannot be edited before a person has mended it: a merge conflict, or text that is no list of corrections.</exception>
    public static string Put(string text, Correction correction)
    {
        ThrowIfBroken(text);
        YamlDocument document = YamlReader.Read(text);
        PlacedCorrection? same = CorrectionsReader.Read(text).Items.FirstOrDefault(p => AreOfOneRecord(p.Correction, correction));
        if (same is not null && EntryAt(document, same.Entry) is { } entry)
            return Replace(document, entry, correction);
        return Append(document, correction);
    }

    /// <summary>The file without the correction that stands at <paramref name="entry"/>, comments on its own lines included.</summary>
    public static string Remove(string text, TextSpan entry)
    {
        YamlDocument document = YamlReader.Read(text);
        if (ListOf(document) is not { IsFlow: false } list)
            return text;
        int start = document.LineStartOf(entry.Start);
        int end = document.NextLineAfter(Math.Max(entry.Start, entry.End - 1));
        string rest = text.Remove(start, end - start);
        // A list without an item would be a key without a value, which is read as an empty list.
        return list.Items.Count == 1 && rest.Trim() == Head ? "" : rest;
    }

    /// <summary>Whether two corrections are about the same words in the same place.</summary>
    public static bool AreOfOneRecord(Correction left, Correction right) =>
        left.Key == right.Key && left.Passage == right.Passage && left.In == right.In && left.Near == right.Near;

    private static string Append(YamlDocument document, Correction correction)
    {
        string text = document.Text;
        string lineBreak = LineBreakOf(text);
        if (ListOf(document) is { Items.Count: > 0, IsFlow: false } list)
        {
            string indent = new(' ', document.ColumnOf(list.Span.Start));
            int at = document.NextLineAfter(list.Items[list.Items.Count - 1].Span.End);
            string before = at > 0 && text[at - 1] is not ('\n' or '\r') ? lineBreak : "";
            return text.Insert(at, before + CorrectionText.ToBlock(correction, indent, lineBreak));
        }
        string block = CorrectionText.ToBlock(correction, Indent, lineBreak);
        if (document.Root is YamlMapping root && root.Find(CorrectionKeys.Corrections) is { } entry)
        {
            if (entry.Value is YamlSequence { Items.Count: 0 })
                text = text.Remove(entry.Value.Span.Start, entry.Value.Span.Length);
            int after = new YamlDocument(text, null, default, default).NextLineAfter(entry.Key.Span.End);
            return text.Insert(after, (after > 0 && text[after - 1] is not ('\n' or '\r') ? lineBreak : "") + block);
        }
        return text + (text.Length > 0 && text[text.Length - 1] is not ('\n' or '\r') ? lineBreak : "") + Head + lineBreak + block;
    }

    /// <summary>Rewrites the values that differ, adds the keys that are missing, and takes out those that the correction no longer has.</summary>
    private static string Replace(YamlDocument document, YamlMapping entry, Correction correction)
    {
        string text = document.Text;
        if (entry.IsFlow)
        {
            string line = CorrectionText.ToLine(correction);
            return text.Remove(entry.Span.Start, entry.Span.Length).Insert(entry.Span.Start, line.Substring("- ".Length));
        }
        var fields = CorrectionText.FieldsOf(correction);
        string indent = new(' ', document.ColumnOf(entry.Entries[0].Key.Span.Start));
        string lineBreak = LineBreakOf(text);
        string added = string.Concat(fields.Where(f => entry.Find(f.Key) is null).Select(f => indent + f.Key + ": " + f.Value + lineBreak));
        if (added.Length > 0)
        {
            int at = document.NextLineAfter(entry.Entries[entry.Entries.Count - 1].Span.End);
            text = text.Insert(at, (at > 0 && text[at - 1] is not ('\n' or '\r') ? lineBreak : "") + added);
        }
        // From the end on, so that what stands before keeps its place.
        for (int i = entry.Entries.Count - 1; i >= 0; i--)
        {
            YamlEntry old = entry.Entries[i];
            string? value = fields.Where(f => f.Key == old.Key.Value).Select(static f => f.Value).FirstOrDefault();
            if (value is not null)
                text = text.Remove(old.Value.Span.Start, old.Value.Span.Length).Insert(old.Value.Span.Start, (old.Value.Span.IsEmpty ? " " : "") + value);
            else if (i > 0)
                text = text.Remove(document.LineStartOf(old.Key.Span.Start), document.NextLineAfter(old.Span.End) - document.LineStartOf(old.Key.Span.Start));
        }
        return text;
    }

    private static void ThrowIfBroken(string text)
    {
        if (MergeConflict.Find(text) is not null)
            throw new FormatException(MergeConflict.Message);
        YamlNode? root = YamlReader.Read(text).Root;
        bool isList = root is null or YamlScalar { IsNull: true }
            || (root is YamlMapping mapping && mapping[CorrectionKeys.Corrections] is null or YamlScalar { IsNull: true } or YamlSequence { IsFlow: false } or YamlSequence { Items.Count: 0 });
        if (!isList)
            throw new FormatException("the file is no list of corrections; it begins with 'corrections:', and each correction below it with '- '");
    }

    private static YamlSequence? ListOf(YamlDocument document) => (document.Root as YamlMapping)?[CorrectionKeys.Corrections] as YamlSequence;

    private static YamlMapping? EntryAt(YamlDocument document, TextSpan span) =>
        ListOf(document)?.Items.AsSpan().ToArray().OfType<YamlMapping>().FirstOrDefault(m => m.Span == span);

    private static string LineBreakOf(string text)
    {
        int feed = text.IndexOf('\n');
        return feed > 0 && text[feed - 1] == '\r' ? "\r\n" : "\n";
    }
}
