using System.Text;

namespace TypedCorpus.Citations;

/// <summary>
/// A text in the form in which passages are compared, and the way back to the text itself: straight marks, plain hyphens for dashes, one blank for a run
/// of white space, three stops for an ellipsis, nothing invisible, no marks of Markdown within a sentence.
/// </summary>
internal sealed class FoldedText
{
    private const char Blank = ' ';

    private readonly int[] _offsets;

    private FoldedText(string text, int[] offsets)
    {
        Text = text;
        _offsets = offsets;
        Words = FindWords(text);
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Its words: runs of letters and digits, in order.</summary>
    public FoldedWord[] Words { get; }

    /// <summary>Folds <paramref name="text"/>.</summary>
    public static FoldedText Of(string text)
    {
        StringBuilder folded = new(text.Length);
        List<int> offsets = new(text.Length);
        InlineMarks marks = new(text);
        for (int i = 0; i < text.Length; i++)
        {
            int next = marks.Skip(i);
            if (next > i)
            {
                i = next - 1;
                continue;
            }
            char c = text[i];
            if (IsInvisible(c))
                continue;
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length == 0 || folded[folded.Length - 1] == Blank)
                    continue;
                c = Blank;
            }
            if (c == '\u2026')
            {
                folded.Append("...");
                offsets.Add(i);
                offsets.Add(i);
                offsets.Add(i);
                continue;
            }
            folded.Append(Fold(c));
            offsets.Add(i);
        }
        if (folded.Length > 0 && folded[folded.Length - 1] == Blank)
        {
            folded.Length--;
            offsets.RemoveAt(offsets.Count - 1);
        }
        return new FoldedText(folded.ToString(), [.. offsets]);
    }

    /// <summary>Where folded characters stand in the text that was folded.</summary>
    public TextSpan ToSource(int start, int length) => TextSpan.FromBounds(_offsets[start], _offsets[start + length - 1] + 1);

    /// <summary>The folded text of a stretch of the text that was folded.</summary>
    public string Over(TextSpan span)
    {
        int start = FirstAt(span.Start);
        return Text.Substring(start, FirstAt(span.End) - start);
    }

    /// <summary>The place among <see cref="Words"/> of the first one that ends after <paramref name="offset"/> of the text that was folded.</summary>
    public int WordAt(int offset)
    {
        int low = 0;
        int high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_offsets[Words[middle].End - 1] >= offset)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>Whether <paramref name="passage"/> stands at <paramref name="start"/>, cutting no word.</summary>
    public bool HasAt(int start, string passage)
    {
        int end = start + passage.Length;
        return start >= 0 && end <= Text.Length
            && string.CompareOrdinal(Text, start, passage, 0, passage.Length) == 0
            && !(start > 0 && char.IsLetterOrDigit(Text[start - 1]) && char.IsLetterOrDigit(Text[start]))
            && !(end < Text.Length && char.IsLetterOrDigit(Text[end - 1]) && char.IsLetterOrDigit(Text[end]));
    }

    /// <summary>The first folded character that stands at <paramref name="offset"/> of the text that was folded, or after it.</summary>
    private int FirstAt(int offset)
    {
        int found = Array.BinarySearch(_offsets, offset);
        if (found < 0)
            return ~found;
        // The stops of an ellipsis have one offset.
        while (found > 0 && _offsets[found - 1] == offset)
            found--;
        return found;
    }

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u02bc' or '\u2032' or '\uff07' or '`' or '\u00b4' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '\u00ab' or '\u00bb' or '\uff02' => '"',
        >= '\u2010' and <= '\u2015' or '\u2212' or '\ufe58' or '\ufe63' or '\uff0d' => '-',
        _ => c,
    };

    private static bool IsInvisible(char c) => c is '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff';

    private static FoldedWord[] FindWords(string text)
    {
        List<FoldedWord> words = [];
        int start = -1;
        uint hash = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                {
                    start = i;
                    hash = 2166136261;
                }
                // FNV-1a, without regard to case: equal words meet, and a passage in other letters is still near.
                hash = unchecked((hash ^ char.ToLowerInvariant(text[i])) * 16777619);
            }
            else if (start >= 0)
            {
                words.Add(new FoldedWord(start, i - start, hash));
                start = -1;
            }
        }
        return [.. words];
    }
}

/// <summary>A word of a <see cref="FoldedText"/>.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Hash">A hash of its letters, whatever their case.</param>
internal readonly record struct FoldedWord(int Start, int Length, uint Hash)
{
    /// <summary>The offset after its last character.</summary>
    public int End => Start + Length;
}
