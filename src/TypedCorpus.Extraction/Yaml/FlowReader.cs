namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads what brackets and braces group: <c>[a, b]</c> and <c>{ key: value }</c>.</summary>
internal sealed class FlowReader(YamlCursor cursor)
{
    /// <summary>Reads the list or map that begins here; lines after the first must be indented deeper than <paramref name="indent"/>.</summary>
    public YamlNode Read(int indent, int depth)
    {
        if (depth >= YamlReader.MaxDepth)
        {
            cursor.Abandon("lists and maps are nested too deeply");
            return new YamlScalar(new TextSpan(cursor.At, 0), "", YamlScalarStyle.Plain);
        }
        int start = cursor.At;
        bool isMapping = cursor.Current == '{';
        char close = isMapping ? '}' : ']';
        List<YamlNode> items = [];
        EntryList entries = new(cursor);
        bool isItemDue = true;
        bool isClosed = false;
        cursor.At++;
        while (MoveOn(indent, start))
        {
            if (cursor.Current is ']' or '}')
            {
                if (cursor.Current != close)
                    cursor.ReportHere("'" + close + "' is expected here, which closes '" + cursor.Text[start] + "'");
                cursor.At++;
                isClosed = true;
                break;
            }
            if (cursor.Current == ',')
            {
                if (isItemDue)
                    cursor.ReportHere("a value is missing before ','");
                isItemDue = true;
                cursor.At++;
                continue;
            }
            if (!isItemDue)
                cursor.ReportHere("',' or '" + close + "' is missing before this");
            isItemDue = false;
            ReadItem(isMapping, indent, start, depth, items, entries);
        }
        TextSpan span = TextSpan.FromBounds(start, isClosed ? cursor.At : Math.Max(start + 1, Math.Max(entries.End, items.Count > 0 ? items[items.Count - 1].Span.End : 0)));
        return isMapping
            ? new YamlMapping(span, entries.ToEquatableArray(), IsFlow: true)
            : new YamlSequence(span, items.ToEquatableArray(), IsFlow: true);
    }

    /// <summary>Reads an item of a list, or a key with its value; in a list, <c>a: b</c> is a map of one entry.</summary>
    private void ReadItem(bool isMapping, int indent, int open, int depth, List<YamlNode> items, EntryList entries)
    {
        YamlNode item = ReadNode(indent, depth);
        bool isOpen = MoveOn(indent, open);
        if (!isOpen || cursor.Current != ':')
        {
            if (!isMapping)
                items.Add(item);
            else
                entries.Add(KeyOf(item), new YamlScalar(new TextSpan(item.Span.End, 0), "", YamlScalarStyle.Plain));
            return;
        }
        cursor.At++;
        int after = cursor.At;
        YamlNode value = MoveOn(indent, open) && cursor.Current is not (',' or ']' or '}')
            ? ReadNode(indent, depth)
            : new YamlScalar(new TextSpan(after, 0), "", YamlScalarStyle.Plain);
        if (isMapping)
        {
            entries.Add(KeyOf(item), value);
            return;
        }
        YamlEntry pair = new(KeyOf(item), value);
        items.Add(new YamlMapping(pair.Span, [pair], IsFlow: true));
    }

    private YamlNode ReadNode(int indent, int depth) => cursor.Current switch
    {
        '[' or '{' => Read(indent, depth + 1),
        '"' or '\'' => QuotedScalarReader.Read(cursor, indent),
        ':' when cursor.IsBlankOrBreakAt(cursor.At + 1) => new YamlScalar(new TextSpan(cursor.At, 0), "", YamlScalarStyle.Plain),
        _ => PlainScalarReader.Read(cursor, indent, isInFlow: true),
    };

    private YamlScalar KeyOf(YamlNode node)
    {
        if (node is YamlScalar { Span.Length: > 0 } key)
            return key;
        cursor.Report(node.Span, node is YamlScalar ? "a key is missing before ':'" : "a list or a map cannot be a key");
        return new YamlScalar(node.Span, "", YamlScalarStyle.Plain);
    }

    /// <summary>Moves to what comes next; whether something does. A line that is not indented deeper than <paramref name="indent"/> belongs to what follows.</summary>
    private bool MoveOn(int indent, int open)
    {
        if (cursor.IsRecovering)
            return false;
        bool crossed = cursor.SkipTrivia();
        // Editors set the closing bracket under the key.
        bool isOutside = crossed && !cursor.IsDone && cursor.Column <= indent && !(cursor.Column == indent && cursor.Current is ']' or '}');
        if (!cursor.IsDone && !isOutside)
            return true;
        if (isOutside && !LooksLikeKey())
        {
            cursor.ReportSince(cursor.At, "this line continues '" + cursor.Text[open] + "' and must be indented deeper than its key");
            return true;
        }
        cursor.Report(new TextSpan(open, 1), "this " + cursor.Text[open] + " is not closed");
        cursor.IsRecovering = true;
        return false;
    }

    private bool LooksLikeKey() => PlainScalarReader.EndOfKey(cursor, cursor.At) is not null || (cursor.Current == '-' && cursor.IsBlankOrBreakAt(cursor.At + 1));
}
