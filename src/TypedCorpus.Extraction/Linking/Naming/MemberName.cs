using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Linking.Naming;

/// <summary>Makes C# identifiers of any text: readable, in one word, with the letters of every script kept. A keyword stays one.</summary>
public static class MemberName
{
    /// <summary>The length beyond which a name is cut and marked with its hash.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// The identifier for <paramref name="text"/>: <c>Kevin Lopez Oliva</c> gives <c>KevinLopezOliva</c>, <c>2024-01-12</c> gives
    /// <c>_2024_01_12</c>. Text without a letter or digit gives <paramref name="fallback"/> and a hash of the text.
    /// </summary>
    public static string From(string text, string fallback)
    {
        // A name that is not well-formed cannot be normalised; its letters are taken as they stand.
        string normal = IsWellFormed(text) ? text.Normalize(NormalizationForm.FormC) : text;
        StringBuilder name = new();
        bool atWordStart = true;
        foreach (char c in normal)
        {
            switch (Classify(c))
            {
                case CharacterClass.Invisible:
                    break;
                case CharacterClass.Separator:
                    atWordStart = true;
                    break;
                case CharacterClass.Mark when name.Length == 0:
                    break;
                case CharacterClass.Mark:
                    name.Append(c);
                    break;
                default:
                    if (atWordStart)
                        StartWord(name, c);
                    else
                        name.Append(c);
                    atWordStart = false;
                    break;
            }
        }
        if (name.Length == 0)
            return fallback + "_" + StableHash.Hex(text);
        if (name.Length > MaxLength)
            return name.ToString(0, MaxLength) + "_" + StableHash.Hex(text);
        return name.ToString();
    }

    /// <summary>Whether <paramref name="text"/> is an identifier; what a file names need not be one.</summary>
    public static bool IsValid(string text)
    {
        bool beginsAsName = text.Length > 0 && !char.IsDigit(text[0]) && (text[0] == '_' || Classify(text[0]) == CharacterClass.Letter);
        return beginsAsName && text.All(static c => c == '_' || Classify(c) is CharacterClass.Letter or CharacterClass.Mark);
    }

    private static void StartWord(StringBuilder name, char first)
    {
        char upper = char.ToUpperInvariant(first);
        bool isLetter = char.IsLetter(first);
        if (name.Length == 0)
        {
            if (!isLetter)
                name.Append('_');
        }
        else if (isLetter ? !char.IsUpper(upper) && char.IsLetter(name[name.Length - 1]) : char.IsDigit(name[name.Length - 1]))
        {
            // Two numbers, or two words of a script without capitals, would run into one.
            name.Append('_');
        }
        name.Append(upper);
    }

    private static CharacterClass Classify(char c)
    {
        if (c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '\u00ad')
            return CharacterClass.Invisible;
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber => CharacterClass.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterClass.Mark,
            UnicodeCategory.Format => CharacterClass.Invisible,
            _ => CharacterClass.Separator,
        };
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }
        return true;
    }

    private enum CharacterClass
    {
        /// <summary>A letter or a digit.</summary>
        Letter,

        /// <summary>What belongs to the letter before it.</summary>
        Mark,

        /// <summary>Left out without ending a word: apostrophes, soft hyphens, formatting characters.</summary>
        Invisible,

        /// <summary>Ends a word.</summary>
        Separator,
    }
}
