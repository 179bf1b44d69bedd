using AngleSharp.Dom;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Flattens a page that nests without end: what reads it further on recurses, and must not run out of stack.</summary>
internal static class Nesting
{
    /// <summary>No page that a person wrote is deeper.</summary>
    private const int Deepest = 256;

    /// <summary>Puts what lies deeper than that beside its ancestor of that depth.</summary>
    public static void Limit(IDocument document)
    {
        Stack<(INode Node, int Depth)> open = new();
        open.Push((document, 0));
        while (open.TryPop(out (INode Node, int Depth) at))
        {
            if (at.Depth < Deepest)
            {
                for (INode? child = at.Node.LastChild; child is not null; child = child.PreviousSibling)
                    open.Push((child, at.Depth + 1));
                continue;
            }
            // Every element inside gives way to its text.
            IText[] texts = [.. ElementText.Inside(at.Node).OfType<IText>()];
            if (texts.Length == 0 && !at.Node.HasChildNodes)
                continue;
            while (at.Node.FirstChild is { } child)
                at.Node.RemoveChild(child);
            foreach (IText text in texts)
                at.Node.AppendChild(document.CreateTextNode(text.Data + " "));
        }
    }
}
