using System.Text;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A phrase as it is looked up: hyphens are spaces, and a space stands only between two letters or digits.</summary>
/// <param name="Text">The whole key.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal readonly record struct PhraseKey(string Text, string First, string Last)
{
    /// <summary>The key of a form in a table.</summary>
    public static PhraseKey Of(string form)
    {
        StringBuilder key = new();
        bool isSpaced = false;
        int last = 0;
        int? firstEnd = null;
        foreach (char c in form)
        {
            if (c is ' ' or '-')
            {
                isSpaced = true;
                continue;
            }
            if (key.Length == 0 || isSpaced || !AreOneToken(key[key.Length - 1], c))
            {
                if (key.Length > 0)
                    firstEnd ??= key.Length;
                if (isSpaced && key.Length > 0 && char.IsLetterOrDigit(key[key.Length - 1]) && char.IsLetterOrDigit(c))
                    key.Append(' ');
                last = key.Length;
            }
            key.Append(c);
            isSpaced = false;
        }
        string text = key.ToString();
        return new PhraseKey(text, text.Substring(0, firstEnd ?? text.Length), text.Substring(last));
    }

    private static bool AreOneToken(char before, char c) => (char.IsLetter(before) && char.IsLetter(c)) || (char.IsDigit(before) && char.IsDigit(c));
}
