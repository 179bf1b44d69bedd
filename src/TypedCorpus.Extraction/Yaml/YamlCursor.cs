namespace TypedCorpus.Extraction.Yaml;

/// <summary>A place in a YAML text that moves forward, and what was noticed on the way.</summary>
internal sealed class YamlCursor
{
    /// <summary>More problems than a person would read are not collected.</summary>
    private const int MaxProblems = 100;

    private readonly int _start;

    /// <summary>Begins at the start of a part of a text, after the mark of byte order that it may have there.</summary>
    public YamlCursor(string text, TextSpan part)
    {
        Text = text;
        _start = part.Start;
        End = part.End;
        At = !part.IsEmpty && text[_start] == '\ufeff' ? _start + 1 : _start;
    }

    public string Text { get; }

    public int End { get; private set; }

    public int At { get; set; }

    public List<YamlProblem> Problems { get; } = [];

    public List<TextSpan> Comments { get; } = [];

    /// <summary>Whether a value broke off where the next key begins: what stands there is not left over from the value.</summary>
    public bool IsRecovering { get; set; }

    /// <summary>The character here; NUL at the end, which no YAML holds.</summary>
    public char Current => CharAt(At);

    /// <summary>Whether nothing of the document is left: the end, or a line <c>---</c> or <c>...</c>.</summary>
    public bool IsDone => At >= End || IsMarkerAt(At);

    public bool IsAtBlankOrBreak => IsBlankOrBreak(Current);

    /// <summary>How many characters stand before this one in its line.</summary>
    public int Column => At - LineStart(Text, _start, At) - (_start < End && Text[_start] == '\ufeff' && LineStart(Text, _start, At) == _start ? 1 : 0);

    /// <summary>Where the first tab stands before the text of this line, else <see langword="null"/>.</summary>
    public int? TabInIndentation
    {
        get
        {
            int line = LineStart(Text, _start, At);
            int tab = Text.IndexOf('\t', line, At - line);
            return tab >= 0 && Text.AsSpan(line, At - line).Trim([' ', '\t']).IsEmpty ? tab : null;
        }
    }

    public char CharAt(int at) => at < End ? Text[at] : '\0';

    public bool IsBlankOrBreakAt(int at) => IsBlankOrBreak(CharAt(at));

    /// <summary>Whether the line at <paramref name="at"/> begins there and is a marker of documents.</summary>
    public bool IsMarkerAt(int at) =>
        CharAt(at) is '-' or '.' && CharAt(at + 1) == Text[at] && CharAt(at + 2) == Text[at] && IsBlankOrBreakAt(at + 3) && IsAtLineStart(at);

    /// <summary>Says what is wrong with a part of the text.</summary>
    public void Report(TextSpan span, string message)
    {
        if (Problems.Count < MaxProblems)
            Problems.Add(new YamlProblem(span, message));
    }

    /// <summary>Says what is wrong with the character here.</summary>
    public void ReportHere(string message) => Report(new TextSpan(At, 1), message);

    /// <summary>Says what is wrong with the characters from <paramref name="start"/> up to here.</summary>
    public void ReportSince(int start, string message) => Report(TextSpan.FromBounds(start, At), message);

    /// <summary>Says what is wrong with the rest of the line.</summary>
    public void ReportLine(string message) => Report(TextSpan.FromBounds(At, LineEndFrom(At)), message);

    /// <summary>Reports and reads no further.</summary>
    public void Abandon(string message)
    {
        ReportSince(At, message);
        End = At;
        IsRecovering = true;
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
            At++;
    }

    /// <summary>Moves over white space, line breaks and comments; whether to another line.</summary>
    public bool SkipTrivia()
    {
        bool crossed = false;
        while (At < End)
        {
            SkipBlanks();
            if (Current == '#' && (At == _start || IsBlankOrBreak(Text[At - 1]) || Text[At - 1] == '\ufeff'))
                SkipComment();
            if (!IsBreak(Current) || At >= End)
                break;
            SkipBreak();
            crossed = true;
        }
        return crossed;
    }

    /// <summary>Moves to the end of this line.</summary>
    public void SkipLine() => At = LineEndFrom(At);

    /// <summary>Moves over the line break here, which may have two characters; nowhere at the end of the text.</summary>
    public void SkipBreak()
    {
        if (At < End)
            At += Current == '\r' && CharAt(At + 1) == '\n' ? 2 : 1;
    }

    /// <summary>Moves over what follows this line and is indented deeper than <paramref name="column"/>.</summary>
    public void SkipDeeperLines(int column)
    {
        SkipLine();
        while (At < End)
        {
            int line = At;
            SkipTrivia();
            if (IsDone || Column <= column)
            {
                At = line;
                return;
            }
            SkipLine();
        }
    }

    /// <summary>Reports what is left of the line after a value, and moves to the end of the line.</summary>
    public void ExpectLineEnd()
    {
        if (IsRecovering)
        {
            IsRecovering = false;
            return;
        }
        SkipBlanks();
        if (Current == '#' && Text[At - 1] is ' ' or '\t')
            SkipComment();
        if (At >= End || IsBreak(Current))
            return;
        ReportLine("the value ends before this text; put the whole value in quotation marks");
        SkipLine();
    }

    /// <summary>Reports white space that indents this line but is no space.</summary>
    public void CheckIndentation()
    {
        if (TabInIndentation is { } tab)
            Report(new TextSpan(tab, 1), "a tab indents this line; YAML is indented with spaces");
    }

    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <summary>Whether <paramref name="c"/> is a blank, the end of a line or the end of the text.</summary>
    public static bool IsBlankOrBreak(char c) => c is ' ' or '\t' or '\n' or '\r' or '\0';

    public static int LineStart(string text, int start, int at)
    {
        while (at > start && !IsBreak(text[at - 1]))
            at--;
        return at;
    }

    private int LineEndFrom(int at)
    {
        while (at < End && !IsBreak(Text[at]))
            at++;
        return at;
    }

    private void SkipComment()
    {
        int start = At;
        SkipLine();
        // Looking ahead and coming back passes a comment twice.
        if (Comments.Count == 0 || Comments[Comments.Count - 1].Start < start)
            Comments.Add(TextSpan.FromBounds(start, At));
    }

    private bool IsAtLineStart(int at) => at == _start || IsBreak(Text[at - 1]) || (at == _start + 1 && Text[_start] == '\ufeff');
}
