namespace TypedCorpus.Citations;

/// <summary>
/// The marks of Markdown within a sentence, which make no difference to what it says: asterisks, underscores around words, and of a link all but its label.
/// A text is asked from its beginning to its end.
/// </summary>
internal sealed class InlineMarks(string text)
{
    // Nothing longer is taken for a link, so that a text full of brackets takes no longer than another.
    private const int MaxLabel = 300;
    private const int MaxAddress = 2000;

    // Of the link whose label is being read: where the label ends, and where what follows it goes on.
    private bool _isInLabel;
    private int _labelEnd;
    private int _linkEnd;

    /// <summary>The offset after the marks at <paramref name="offset"/>, which is the same where there are none.</summary>
    public int Skip(int offset)
    {
        if (_isInLabel && offset == _labelEnd)
        {
            _isInLabel = false;
            return _linkEnd;
        }
        bool isMark = text[offset] switch
        {
            '*' => true,
            '_' => !(IsWordAt(offset - 1) && IsWordAt(offset + 1)),
            '[' => !_isInLabel && BeginsLink(offset),
            _ => false,
        };
        return isMark ? offset + 1 : offset;
    }

    private bool BeginsLink(int offset)
    {
        int label = text.IndexOf("](", offset, Math.Min(MaxLabel, text.Length - offset), StringComparison.Ordinal);
        if (label < 0 || AddressEnd(label + 1) is not { } end)
            return false;
        _isInLabel = true;
        _labelEnd = label;
        _linkEnd = end;
        return true;
    }

    /// <summary>The offset after the parenthesis that closes the one at <paramref name="offset"/>, in the same line.</summary>
    private int? AddressEnd(int offset)
    {
        int open = 0;
        for (int i = offset; i < text.Length && i < offset + MaxAddress && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == '(')
                open++;
            else if (text[i] == ')' && --open == 0)
                return i + 1;
        }
        return null;
    }

    private bool IsWordAt(int offset) => offset >= 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]);
}
