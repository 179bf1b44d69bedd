using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>The characters of a pattern, and where it is being read. An error is a <see cref="FormatException"/>.</summary>
internal sealed class PatternText(string text)
{
    /// <summary>The whole pattern.</summary>
    public string All { get; } = text;

    /// <summary>Where it is being read.</summary>
    public int Position { get; set; }

    /// <summary>Goes on by one character.</summary>
    public void Skip() => Position++;

    /// <summary>Two bounds in brackets, if a bracket is next.</summary>
    public (int Low, int High)? ReadOptionalBounds()
    {
        if (At() != '(')
            return null;
        Position++;
        return ReadBounds(')', '-');
    }

    /// <summary>One bound or two, up to a character that closes them.</summary>
    public (int Low, int High) ReadBounds(char close, char separator)
    {
        int end = All.IndexOf(close, Position);
        string[] bounds = end < 0 ? [] : All.Substring(Position, end - Position).Split(separator);
        if (bounds.Length is not (1 or 2) || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out int low)
            || !int.TryParse(bounds[bounds.Length - 1], NumberStyles.None, CultureInfo.InvariantCulture, out int high) || high < low)
            throw new FormatException($"a number, or two with '{separator}' between and '{close}' after them, is expected in '{All}'");
        Position = end + 1;
        return (low, high);
    }

    /// <summary>What stands between the character here and another.</summary>
    public string ReadUntil(char close)
    {
        int end = All.IndexOf(close, Position + 1);
        if (end <= Position + 1)
            throw new FormatException($"'{close}' is missing, or nothing is before it, in '{All}'");
        string found = All.Substring(Position + 1, end - Position - 1);
        Position = end + 1;
        return found;
    }

    /// <summary>A name: of a capture, a class, a tag.</summary>
    public string ReadName()
    {
        int start = Position;
        while (char.IsLetterOrDigit(At()) || (At() == '-' && Position > start))
            Position++;
        return Position > start ? All.Substring(start, Position - start) : throw new FormatException($"a name is expected in '{All}'");
    }

    /// <summary>A word in small letters.</summary>
    public string ReadWord()
    {
        StringBuilder word = new();
        while (char.IsLetterOrDigit(At()) || At() is '\'' or '-' or '.' || (At() is ',' or ';' or '%' or '/' && word.Length == 0))
            word.Append(All[Position++]);
        if (word.Length == 0)
            throw new FormatException($"'{At()}' is not expected here in '{All}'; put it in \"quotes\" if it is meant");
        string found = word.ToString();
        return !found.Any(char.IsUpper) ? found : throw new FormatException($"'{found}' matches in any case: write it small, or in \"quotes\" to match it as written");
    }

    /// <summary>The character here; NUL at the end.</summary>
    public char At() => Position < All.Length ? All[Position] : '\0';

    /// <summary>The next character that is no space; NUL at the end.</summary>
    public char Peek()
    {
        while (At() == ' ')
            Position++;
        return At();
    }

    /// <summary>Takes a character, if it is the next.</summary>
    public bool Take(char c)
    {
        if (Peek() != c)
            return false;
        Position++;
        return true;
    }
}
