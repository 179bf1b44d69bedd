using AngleSharp.Dom;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Questions about elements of a page. None of them recurses: a page may nest without end.</summary>
internal static class ElementText
{
    /// <summary>How many characters of text <paramref name="node"/> has, white space apart.</summary>
    public static int Length(INode node)
    {
        int length = 0;
        foreach (INode inner in Inside(node))
        {
            if (inner is IText text)
                length += text.Data.Count(static c => !char.IsWhiteSpace(c));
        }
        return length;
    }

    /// <summary>All nodes inside <paramref name="root"/>, in the order of the document.</summary>
    public static IEnumerable<INode> Inside(INode root)
    {
        INode? node = root.FirstChild;
        while (node is not null)
        {
            yield return node;
            INode? next = node.FirstChild;
            for (INode? up = node; next is null && up is not null && !ReferenceEquals(up, root); up = up.Parent)
                next = up.NextSibling;
            node = next;
        }
    }
}
