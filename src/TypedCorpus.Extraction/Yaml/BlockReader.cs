namespace TypedCorpus.Extraction.Yaml;

/// <summary>Reads what indentation groups: maps of <c>key: value</c> and lists of <c>- item</c>.</summary>
internal sealed class BlockReader(YamlCursor cursor)
{
    // The column of what holds the whole document: all columns of the text lie deeper.
    private const int OutsideOfAll = -1;

    private readonly FlowReader _flow = new(cursor);

    /// <summary>Reads the only document of the text, <see langword="null"/> where it is empty.</summary>
    public YamlNode? ReadDocument()
    {
        cursor.SkipTrivia();
        while (cursor.Current == '%' && cursor.Column == 0)
        {
            int directive = cursor.At;
            cursor.SkipLine();
            cursor.ReportSince(directive, "directives are not supported; leave this line out");
            cursor.SkipTrivia();
        }
        if (cursor.Current == '-' && cursor.IsMarkerAt(cursor.At))
            cursor.At += 3;
        cursor.SkipTrivia();
        if (cursor.IsDone)
            return null;
        cursor.CheckIndentation();
        YamlNode root = ReadContent(OutsideOfAll, areBlocksAllowed: true, 0);
        cursor.SkipTrivia();
        if (!cursor.IsDone)
            cursor.ReportLine("this line belongs to nothing above it; check its indentation");
        else if (cursor.Current == '-')
            cursor.Report(new TextSpan(cursor.At, 3), "a second document begins here; only one is read");
        return root;
    }

    /// <summary>Reads what comes after <c>key:</c> or <c>-</c>, which stand at the column <paramref name="indent"/>.</summary>
    private YamlNode ReadValue(int indent, bool isKey, int depth)
    {
        int after = cursor.At;
        bool crossed = cursor.SkipTrivia();
        while (SkipProperty())
            crossed |= cursor.SkipTrivia();
        // The items of a list may stand under the first letter of its key.
        bool isItemOfKey = isKey && cursor.Column == indent && IsDash();
        bool endsBefore = crossed && cursor.Column <= indent && !isItemOfKey;
        if (cursor.IsDone || endsBefore)
            return new YamlScalar(new TextSpan(after, 0), "", YamlScalarStyle.Plain);
        if (crossed)
            cursor.CheckIndentation();
        return ReadContent(indent, areBlocksAllowed: crossed || !isKey, depth);
    }

    private YamlNode ReadContent(int indent, bool areBlocksAllowed, int depth)
    {
        if (depth >= YamlReader.MaxDepth)
        {
            cursor.Abandon("lists and maps are nested too deeply");
            return new YamlScalar(new TextSpan(cursor.At, 0), "", YamlScalarStyle.Plain);
        }
        if (IsDash())
        {
            if (areBlocksAllowed)
                return ReadSequence(depth);
            cursor.ReportHere("a list begins on the line after its key");
        }
        else if (areBlocksAllowed && IsKey())
        {
            return ReadMapping(depth);
        }
        YamlNode node = cursor.Current switch
        {
            '|' or '>' => BlockScalarReader.Read(cursor, indent),
            '[' or '{' => _flow.Read(indent, depth),
            '"' or '\'' => QuotedScalarReader.Read(cursor, indent),
            _ => PlainScalarReader.Read(cursor, indent, isInFlow: false),
        };
        if (node is not YamlScalar { Style: YamlScalarStyle.Literal or YamlScalarStyle.Folded })
            cursor.ExpectLineEnd();
        return node;
    }

    private YamlSequence ReadSequence(int depth)
    {
        int start = cursor.At;
        int column = cursor.Column;
        List<YamlNode> items = [];
        int end = start;
        do
        {
            end = cursor.At + 1;
            cursor.At++;
            items.Add(ReadValue(column, isKey: false, depth + 1));
            end = Math.Max(end, items[items.Count - 1].Span.End);
        }
        while (MoveToNext(column, isSequence: true));
        return new YamlSequence(TextSpan.FromBounds(start, end), items.ToEquatableArray(), IsFlow: false);
    }

    private YamlMapping ReadMapping(int depth)
    {
        int start = cursor.At;
        int column = cursor.Column;
        EntryList entries = new(cursor);
        int end;
        do
        {
            YamlScalar key = ReadKey();
            end = cursor.At;
            YamlNode value = ReadValue(column, isKey: true, depth + 1);
            entries.Add(key, value);
            end = Math.Max(end, value.Span.End);
        }
        while (MoveToNext(column, isSequence: false));
        return new YamlMapping(TextSpan.FromBounds(start, end), entries.ToEquatableArray(), IsFlow: false);
    }

    /// <summary>Moves to the next item or key at <paramref name="column"/>; whether there is one. What stands deeper is a problem and left out.</summary>
    private bool MoveToNext(int column, bool isSequence)
    {
        while (true)
        {
            cursor.SkipTrivia();
            if (cursor.IsDone || cursor.Column < column)
                return false;
            if (cursor.Column == column)
            {
                cursor.CheckIndentation();
                if (isSequence)
                    return IsDash();
                if (!IsDash() && IsKey())
                    return true;
            }
            if (!isSequence && cursor.Column > column && cursor.TabInIndentation is not null && !IsDash() && IsKey())
            {
                cursor.CheckIndentation();
                return true;
            }
            cursor.ReportLine(cursor.Column > column
                ? "this line is indented deeper than the lines it belongs to"
                : IsDash() ? "a key is expected here, not an item of a list" : "a key with ':' after it is expected here");
            cursor.SkipDeeperLines(column);
        }
    }

    private YamlScalar ReadKey()
    {
        YamlScalar key = cursor.Current is '"' or '\'' ? QuotedScalarReader.Read(cursor, cursor.Column) : PlainScalarReader.ReadKey(cursor);
        cursor.SkipBlanks();
        if (key.Span.Length == 0)
            cursor.ReportHere("a key is missing before ':'");
        cursor.At++;
        return key;
    }

    /// <summary>Whether a key begins here: a scalar on this line, and <c>:</c> after it.</summary>
    private bool IsKey()
    {
        if (cursor.Current is not ('"' or '\''))
            return cursor.Current is not ('[' or '{' or '|' or '>') && PlainScalarReader.EndOfKey(cursor, cursor.At) is not null;
        if (QuotedScalarReader.EndOnLine(cursor, cursor.At) is not { } colon)
            return false;
        while (cursor.CharAt(colon) is ' ' or '\t')
            colon++;
        return cursor.CharAt(colon) == ':' && cursor.IsBlankOrBreakAt(colon + 1);
    }

    private bool IsDash() => cursor.Current == '-' && cursor.IsBlankOrBreakAt(cursor.At + 1);

    /// <summary>Reports and moves over an anchor, an alias or a tag.</summary>
    private bool SkipProperty()
    {
        if (cursor.At >= cursor.End || cursor.Current is not ('&' or '*' or '!'))
            return false;
        string propertyMessage = cursor.Current == '!' ? "tags" : "anchors and aliases";
        int start = cursor.At;
        while (!cursor.IsAtBlankOrBreak)
            cursor.At++;
        cursor.ReportSince(start, propertyMessage + " are not supported; write the value out, or in quotation marks if it begins with '" + cursor.Text[start] + "'");
        return true;
    }
}
