namespace Newsroom;

/// <summary>Lays out what is printed: headings, wrapped text, columns, in a fixed width.</summary>
internal sealed class Page(TextWriter output)
{
    private const int Width = 100;

    private bool _isBlank = true;

    /// <summary>A heading with a line under it.</summary>
    public void Heading(string title)
    {
        Gap();
        Line(title);
        Line(new string('═', title.Length));
    }

    /// <summary>A query as it stands in the program, before its result.</summary>
    public void Code(string code)
    {
        Gap();
        foreach (string line in code.Split('\n'))
            Line("    " + line);
        Gap();
    }

    /// <summary>Text between the margins, broken between words.</summary>
    public void Text(string text, int indent = 0)
    {
        foreach (string line in Wrap(text, Width - indent))
            Line(new string(' ', indent) + line);
    }

    /// <summary>A number in the margin, a line that says what it is, and the text below it.</summary>
    public void Entry(string margin, string title, string text)
    {
        const int Indent = 6;
        Line(margin.PadLeft(Indent - 2) + "  " + title);
        Text(text, Indent);
        Gap();
    }

    /// <summary>An empty line, if there is none yet.</summary>
    public void Gap()
    {
        if (!_isBlank)
            Line("");
    }

    /// <summary>Rows in columns as wide as their widest cell; the last column wraps. Columns of numbers are aligned on the right.</summary>
    public void Table(string[] headings, IEnumerable<string[]> rows)
    {
        string[][] all = [headings, .. rows];
        int last = headings.Length - 1;
        int[] widths = [.. Enumerable.Range(0, last).Select(column => all.Max(row => row[column].Length))];
        bool[] numeric = [.. Enumerable.Range(0, last).Select(column => all.Skip(1).All(row => row[column].All(c => char.IsAsciiDigit(c) || c is ',' or '.')))];
        int indent = widths.Sum(width => width + 2);
        for (int i = 0; i < all.Length; i++)
        {
            string start = string.Concat(Enumerable.Range(0, last)
                .Select(column => (numeric[column] ? all[i][column].PadLeft(widths[column]) : all[i][column].PadRight(widths[column])) + "  "));
            foreach (string line in Wrap(all[i][last], Width - indent))
            {
                Line((start + line).TrimEnd());
                start = new string(' ', indent);
            }
            if (i == 0)
                Line(new string('─', Width));
        }
    }

    private void Line(string text)
    {
        output.WriteLine(text);
        _isBlank = text.Length == 0;
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : line + " " + word;
        }
        yield return line;
    }
}
