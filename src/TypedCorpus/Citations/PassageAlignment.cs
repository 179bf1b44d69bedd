namespace TypedCorpus.Citations;

/// <summary>Finds the stretch of a text that a passage was most likely taken from, though words were changed since.</summary>
internal static class PassageAlignment
{
    private const int Match = 2;
    private const int Gap = -1;

    /// <summary>The most words of a passage that are compared: the beginning of a longer one finds its place as well.</summary>
    private const int MostWords = 200;

    /// <summary>The stretch of <paramref name="text"/> near its word <paramref name="near"/>; <see langword="null"/> where too little agrees.</summary>
    public static TextSpan? Align(FoldedText passage, FoldedText text, int near)
    {
        int count = Math.Min(passage.Words.Length, MostWords);
        int slack = 4 + (count / 4);
        int from = Math.Max(0, near - slack);
        int to = Math.Min(text.Words.Length, near + count + slack);
        if (from >= to || BestRun(passage.Words, count, text.Words, from, to) is not { } run || run.Matches * 3 < count)
            return null;
        int first = Extend(text, run.FirstInText, run.FirstInPassage, -1);
        int last = Extend(text, run.LastInText, count - 1 - run.LastInPassage, 1);
        int start = text.Words[first].Start;
        int end = text.Words[last].End;
        return text.ToSource(start, WithClosing(passage, text, end) - start);
    }

    /// <summary>The local alignment of words with the highest score (Smith and Waterman).</summary>
    private static Run? BestRun(FoldedWord[] passage, int count, FoldedWord[] text, int from, int to)
    {
        int width = to - from;
        int[,] score = new int[count + 1, width + 1];
        int best = 0;
        (int Passage, int Text) end = default;
        for (int i = 1; i <= count; i++)
        {
            for (int j = 1; j <= width; j++)
            {
                int diagonal = score[i - 1, j - 1] + (passage[i - 1].Hash == text[from + j - 1].Hash ? Match : Gap);
                score[i, j] = Math.Max(0, Math.Max(diagonal, Math.Max(score[i - 1, j], score[i, j - 1]) + Gap));
                if (score[i, j] > best)
                {
                    best = score[i, j];
                    end = (i, j);
                }
            }
        }
        if (best == 0)
            return null;
        (int p, int t) = end;
        int matches = 0;
        while (score[p, t] > 0)
        {
            bool isMatch = passage[p - 1].Hash == text[from + t - 1].Hash;
            if (score[p, t] == score[p - 1, t - 1] + (isMatch ? Match : Gap))
            {
                matches += isMatch ? 1 : 0;
                p--;
                t--;
            }
            else if (score[p, t] == score[p - 1, t] + Gap)
                p--;
            else
                t--;
        }
        return new Run(p, end.Passage - 1, from + t, from + end.Text - 1, matches);
    }

    /// <summary>Takes in a word of the text for each word of the passage that found none, within the sentence.</summary>
    private static int Extend(FoldedText text, int word, int missing, int step)
    {
        for (; missing > 0; missing--)
        {
            int next = word + step;
            if (next < 0 || next >= text.Words.Length)
                break;
            FoldedWord left = text.Words[Math.Min(word, next)];
            FoldedWord right = text.Words[Math.Max(word, next)];
            if (EndsSentence(text.Text, left.End, right.Start))
                break;
            word = next;
        }
        return word;
    }

    private static bool EndsSentence(string text, int start, int end)
    {
        bool hasStop = false;
        for (int i = start; i < end; i++)
        {
            hasStop |= text[i] is '.' or '!' or '?';
            if (text[i] == '"' || (hasStop && text[i] == ' '))
                return true;
        }
        return false;
    }

    /// <summary>Takes in the punctuation at the end, where the passage has some there.</summary>
    private static int WithClosing(FoldedText passage, FoldedText text, int end)
    {
        if (char.IsLetterOrDigit(passage.Text[passage.Text.Length - 1]))
            return end;
        while (end < text.Text.Length && text.Text[end] is '.' or ',' or '!' or '?' or ';' or ':' or '%' or ')')
            end++;
        return end;
    }

    private readonly record struct Run(int FirstInPassage, int LastInPassage, int FirstInText, int LastInText, int Matches);
}
