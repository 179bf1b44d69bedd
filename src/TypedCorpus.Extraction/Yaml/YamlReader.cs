namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads the part of YAML that people write by hand in front matter and settings: block and flow maps and lists, all kinds of scalars, comments.</summary>
/// <remarks>
/// <para>
/// A reader of its own, since what the compiler loads must not meet the version of a YAML library that another generator brings. It throws on no text, takes
/// time linear in its length, and after an error goes on at the next key, so that one mistake costs one value. Anchors, tags, directives, keys that are no
/// text and more than one document are problems that say so.
/// </para>
/// <example>
/// <code>
/// YamlDocument document = YamlReader.Read(text);
/// foreach (YamlProblem problem in document.Problems)
///     findings.Add(new Finding(FindingKind.InvalidGazetteer, problem.Span, [problem.Message]));   // the span gives line and column
/// if (document.Root is YamlMapping root)
/// {
///     foreach (YamlEntry entry in root.Entries)
///     {
///         switch (entry.Value)
///         {
///             case YamlScalar scalar: Use(entry.Key.Value, scalar.Value); break;
///             case YamlSequence list: Use(entry.Key.Value, list.Items); break;
///         }
///     }
/// }
///
/// // Edit in place: comments and layout of the rest stay.
/// YamlSequence list = (YamlSequence)root["corrections"]!;
/// int at = document.NextLineAfter(list.Items[^1].Span.End);
/// string indent = new(' ', document.ColumnOf(list.Span.Start));
/// string edited = text.Insert(at, indent + "- quote: " + YamlText.Scalar("We said no.") + "\n");
/// </code>
/// </example>
/// </remarks>
public static class YamlReader
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a whole file.</summary>
    public static YamlDocument Read(string text) => Read(text, new TextSpan(0, text.Length));

    /// <summary>Reads a part of a file; spans count from the beginning of the file.</summary>
    public static YamlDocument Read(string text, TextSpan part)
    {
        YamlCursor cursor = new(text, part);
        YamlNode? root = new BlockReader(cursor).ReadDocument();
        return new YamlDocument(
            text, root, cursor.Problems.OrderBy(p => p.Span).ToEquatableArray(), cursor.Comments.ToEquatableArray());
    }
}
