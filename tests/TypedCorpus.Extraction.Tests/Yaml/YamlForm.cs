using System.Globalization;
using TypedCorpus.Extraction.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TypedCorpus.Extraction.Tests.Yaml;

/// <summary>Writes what a reader read in one form, so that two readers can be compared.</summary>
internal static class YamlForm
{
    public static string Of(Extraction.Yaml.YamlDocument document) => document.Root is { } root ? Of(root) : "∅";

    /// <summary>What YamlDotNet reads, <see langword="null"/> where it takes the text for malformed.</summary>
    public static string? OfReference(string text)
    {
        try
        {
            YamlStream stream = new();
            stream.Load(new StringReader(text.TrimStart('\ufeff')));
            return stream.Documents.Count == 0 ? "∅" : Of(stream.Documents[0].RootNode);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string Of(Extraction.Yaml.YamlNode node) => node switch
    {
        YamlScalar { Style: YamlScalarStyle.Plain, Value: "" } => "∅",
        YamlScalar scalar => Text(scalar.Value),
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Of)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(e => Of(e.Key) + ": " + Of(e.Value))) + "}",
        _ => throw new ArgumentException("not a node of this reader", nameof(node)),
    };

    private static string Of(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" } => "∅",
        YamlScalarNode scalar => Text(scalar.Value ?? ""),
        YamlSequenceNode sequence => "[" + string.Join(", ", sequence.Children.Select(Of)) + "]",
        YamlMappingNode mapping => "{" + string.Join(", ", mapping.Children.Select(e => Of(e.Key) + ": " + Of(e.Value))) + "}",
        _ => throw new ArgumentException("an alias", nameof(node)),
    };

    private static string Text(string value) => "'" + string.Concat(value.Select(c => c is < ' ' or '\'' or > '~' ? string.Create(CultureInfo.InvariantCulture, $"\\{(int)c:x}") : c.ToString())) + "'";
}
