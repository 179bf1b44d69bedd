using System.Text;
using AngleSharp.Dom;
using TypedCorpus.Tool.Import.Articles;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Reads the text of an element as blocks: paragraphs, headings, list items, quotations, rows of tables.</summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> s_block = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private int _linked;
    private int _breaks;

    private BlockReader()
    {
    }

    /// <summary>The blocks of <paramref name="root"/>.</summary>
    public static List<TextBlock> Read(INode root)
    {
        BlockReader reader = new();
        reader.ReadInside(root);
        return reader._blocks;
    }

    private void ReadInside(INode root)
    {
        Stack<IElement> open = new();
        Context context = default;
        foreach (INode node in ElementText.Inside(root))
        {
            while (open.Count > 0 && !ReferenceEquals(open.Peek(), node.Parent))
                context = Leave(open.Pop(), context);
            if (node is IText text)
                Append(text.Data, context);
            else if (node is IElement element)
            {
                context = Enter(element, context);
                open.Push(element);
            }
        }
        while (open.Count > 0)
            context = Leave(open.Pop(), context);
        Flush(context);
    }

    private Context Enter(IElement element, Context context)
    {
        string name = element.LocalName;
        if (name == "br")
            _breaks++;
        else if (s_block.Contains(name))
            Flush(context);
        else if (name is "td" or "th" && _text.Length > 0)
            _text.Append(" | ");
        return name switch
        {
            "a" => context with { Links = context.Links + 1 },
            "blockquote" => context with { Quotations = context.Quotations + 1 },
            "ul" or "ol" => context with { Lists = context.Lists + 1 },
            "tr" => context with { Rows = context.Rows + 1 },
            ['h', >= '1' and <= '6'] => context with { Heading = name[1] - '0' },
            _ => context,
        };
    }

    private Context Leave(IElement element, Context context)
    {
        string name = element.LocalName;
        if (s_block.Contains(name))
            Flush(context);
        return name switch
        {
            "a" => context with { Links = context.Links - 1 },
            "blockquote" => context with { Quotations = context.Quotations - 1 },
            "ul" or "ol" => context with { Lists = context.Lists - 1 },
            "tr" => context with { Rows = context.Rows - 1 },
            ['h', >= '1' and <= '6'] => context with { Heading = 0 },
            _ => context,
        };
    }

    private void Append(string text, Context context)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Space(text.Length > 0);
            return;
        }
        if (_breaks > 1)
            Flush(context);
        else if (_breaks == 1)
            Space(true);
        _breaks = 0;
        int before = _text.Length;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
                Space(true);
            else if (c is not ('\u200b' or '\ufeff' or '\u00ad') && !char.IsControl(c))
                _text.Append(c);
        }
        if (context.Links > 0)
            _linked += _text.Length - before;
    }

    private void Space(bool wanted)
    {
        if (wanted && _text.Length > 0 && _text[^1] != ' ')
            _text.Append(' ');
    }

    private void Flush(Context context)
    {
        string text = _text.ToString().Trim(' ', '|');
        int linked = _linked;
        _text.Clear();
        _linked = 0;
        _breaks = 0;
        if (text.Length == 0)
            return;
        TextBlock block = context switch
        {
            { Heading: > 0 } => new TextBlock(BlockKind.Heading, text, context.Heading, linked),
            { Lists: > 0 } => new TextBlock(BlockKind.ListItem, text, context.Lists - 1, linked),
            { Rows: > 0 } => new TextBlock(BlockKind.Row, text, 0, linked),
            { Quotations: > 0 } => new TextBlock(BlockKind.Quotation, text, 0, linked),
            _ => new TextBlock(BlockKind.Paragraph, text, 0, linked),
        };
        _blocks.Add(block);
    }

    /// <summary>What is open where the reader stands.</summary>
    private readonly record struct Context(int Links, int Quotations, int Lists, int Rows, int Heading);
}
