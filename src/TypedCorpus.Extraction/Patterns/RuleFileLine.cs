namespace TypedCorpus.Extraction.Patterns;

/// <summary>A line of a rule file that holds something.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Text">What it holds, without the space around it.</param>
/// <param name="IsIndented">Whether it belongs to the block above.</param>
internal readonly record struct RuleFileLine(int Number, string Text, bool IsIndented)
{
    /// <summary>The lines of a file; empty ones, and those that begin with <c>#</c>, are left out.</summary>
    public static List<RuleFileLine> Split(string text)
    {
        List<RuleFileLine> lines = [];
        string[] all = text.Split('\n');
        for (int i = 0; i < all.Length; i++)
        {
            string line = all[i].Trim();
            bool isIndented = all[i].Length > 0 && all[i][0] is ' ' or '\t';
            if (line.Length > 0 && line[0] != '#')
                lines.Add(new RuleFileLine(i + 1, line, isIndented));
        }
        return lines;
    }
}
