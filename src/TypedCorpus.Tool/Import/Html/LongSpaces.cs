using System.Text;
using AngleSharp.Dom;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Shortens long runs of white space: patterns that look for the end of a run take the square of its length.</summary>
internal static class LongSpaces
{
    private const int Longest = 64;

    /// <summary>Shortens those of <paramref name="page"/>. Elsewhere than in text, white space is nothing.</summary>
    public static void Shorten(IDocument page)
    {
        foreach (IText text in ElementText.Inside(page).OfType<IText>().ToArray())
        {
            if (text.Data.Length > Longest)
                text.Data = Shortened(text.Data);
        }
    }

    private static string Shortened(string text)
    {
        StringBuilder shortened = new(text.Length);
        int run = 0;
        foreach (char c in text)
        {
            run = char.IsWhiteSpace(c) ? run + 1 : 0;
            if (run <= Longest)
                shortened.Append(c);
        }
        return shortened.Length == text.Length ? text : shortened.ToString();
    }
}
