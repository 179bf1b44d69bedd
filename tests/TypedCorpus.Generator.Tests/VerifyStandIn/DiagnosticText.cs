using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Writes diagnostics as Verify does.</summary>
internal static class DiagnosticText
{
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        Node list = new(null, [.. diagnostics.Select(DiagnosticNode)], IsList: true);
        StringBuilder text = new();
        Append(text, new Node(null, [list with { Name = "Diagnostics" }]), 0);
        return text.ToString();
    }

    private static Node DiagnosticNode(Diagnostic diagnostic)
    {
        DiagnosticDescriptor rule = diagnostic.Descriptor;
        Node descriptor = new("Descriptor",
        [
            Leaf("Id", rule.Id),
            Leaf("Title", Invariant(rule.Title)),
            Leaf("Description", Invariant(rule.Description)),
            Leaf("HelpLink", rule.HelpLinkUri),
            Leaf("MessageFormat", Invariant(rule.MessageFormat)),
            Leaf("Category", rule.Category),
            Leaf("DefaultSeverity", rule.DefaultSeverity.ToString()),
            Leaf("IsEnabledByDefault", rule.IsEnabledByDefault ? "true" : "false"),
            new Node("CustomTags", [.. rule.CustomTags.Select(t => Leaf(null, t))], IsList: true),
        ]);
        return new Node(null,
        [
            Leaf("Location", LocationText(diagnostic.Location)),
            Leaf("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            Leaf("Severity", diagnostic.Severity.ToString()),
            Leaf("WarningLevel", diagnostic.Severity == DiagnosticSeverity.Error ? "" : diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
            descriptor,
        ]);
    }

    private static string LocationText(Location location)
    {
        if (location == Location.None)
            return "";
        FileLinePositionSpan span = location.GetLineSpan();
        return FormattableString.Invariant($"{span.Path.Replace('/', '\\')}: {span.Span}");
    }

    private static string Invariant(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Node Leaf(string? name, string value) => new(name, [], value);

    private static void Append(StringBuilder text, Node node, int depth)
    {
        string indent = new(' ', 2 * depth);
        text.Append(indent);
        if (node.Name is not null)
            text.Append(node.Name).Append(": ");
        if (node.Value is not null)
        {
            text.Append(node.Value);
            return;
        }
        text.Append(node.IsList ? '[' : '{').Append('\n');
        Node[] children = [.. node.Children.Where(c => !c.IsEmpty)];
        for (int i = 0; i < children.Length; i++)
        {
            Append(text, children[i], depth + 1);
            text.Append(i < children.Length - 1 ? ",\n" : "\n");
        }
        text.Append(indent).Append(node.IsList ? ']' : '}');
    }

    private sealed record Node(string? Name, IReadOnlyList<Node> Children, string? Value = null, bool IsList = false)
    {
        public bool IsEmpty => Value is { Length: 0 } || (Value is null && Children.Count == 0);
    }
}
