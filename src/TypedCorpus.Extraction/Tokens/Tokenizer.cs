using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tokens;

/// <summary>
/// Cuts text into tokens by the conventions of the newer Penn treebanks (and of GUM): clitics and possessives are tokens of their
/// own, hyphens split words, abbreviations keep their full stop.
/// </summary>
public static class Tokenizer
{
    private const int CancellationInterval = 0xFFF;

    /// <summary>Cuts an English article into tokens, paragraph by paragraph, and these into sentences.</summary>
    public static TokenizedArticle Tokenize(SourceArticle article, CancellationToken cancellationToken) =>
        Tokenize(article, Language.English, cancellationToken);

    /// <summary>Cuts <paramref name="article"/> into tokens, paragraph by paragraph, and these into sentences.</summary>
    public static TokenizedArticle Tokenize(SourceArticle article, Language language, CancellationToken cancellationToken)
    {
        TokenWords words = language.Tokens;
        SentenceSplitter splitter = new(words);
        List<Token> tokens = new(article.Text.Length / 5);
        List<Sentence> sentences = new(article.Text.Length / 100);
        for (int p = 0; p < article.Paragraphs.Count; p++)
        {
            int first = tokens.Count;
            Tokenize(article.Text, article.Paragraphs[p], words, tokens, cancellationToken);
            splitter.Split(article.Text, tokens, first, p, sentences);
        }
        return new TokenizedArticle(article, language, [.. tokens], [.. sentences]);
    }

    private static void Tokenize(string text, TextSpan paragraph, TokenWords words, List<Token> tokens, CancellationToken cancellationToken)
    {
        int end = paragraph.End;
        int i = paragraph.Start;
        while (i < end)
        {
            if ((tokens.Count & CancellationInterval) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            char c = text[i];
            if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                i++;
                continue;
            }
            int start = i;
            TokenKind kind;
            if (IsAddressStart(text, i, end))
                (i, kind) = (EndOfAddress(text, i, end), TokenKind.Word);
            else if (c is '@' or '#' && i + 1 < end && IsWordChar(text, i + 1))
                (i, kind) = (EndOfHandle(text, i + 1, end), TokenKind.Word);
            else if (char.IsDigit(c))
                (i, kind) = (EndOfNumber(text, i, end), TokenKind.Number);
            else if (IsWordChar(text, i))
            {
                AddWord(text, ref i, end, words, tokens);
                continue;
            }
            else if (IsApostrophe(c) && IsLeadingApostrophe(text, i, end, words, out int clitic))
                (i, kind) = (clitic, TokenKind.Word);
            else if (IsQuotationMark(c))
            {
                // '' and `` are double marks typed twice.
                i += c is '\'' or '`' && i + 1 < end && text[i + 1] == c ? 2 : 1;
                kind = TokenKind.QuotationMark;
            }
            else if (c is '.' or '-' or '\u2010' or '\u2011')
            {
                while (i < end && text[i] == c)
                    i++;
                kind = TokenKind.Punctuation;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
                (i, kind) = (i + 2, TokenKind.Symbol);
            else
                (i, kind) = (i + 1, char.IsPunctuation(c) && c is not ('%' or '&' or '@' or '#' or '*') ? TokenKind.Punctuation : TokenKind.Symbol);
            tokens.Add(new Token(start, i, kind));
        }
    }

    /// <summary>Whether <paramref name="c"/> can open or close a quotation; apostrophes are among them.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '\'' or '`' or '\u00b4' or '\u00ab' or '\u00bb' or '\uff02' or '\uff07'
            or (>= '\u2018' and <= '\u201f') or '\u2032' or '\u2033' or '\u2035' or '\u2036' or '\u2039' or '\u203a'
            or (>= '\u300c' and <= '\u300f') or '\u301d' or '\u301e' or '\u301f';

    /// <summary>Whether <paramref name="c"/> is one of the signs written for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '\uff07' or '`' or '\u00b4' or '\u2032';

    private static bool IsInvisible(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsWordChar(string text, int i)
    {
        char c = text[i];
        if (c < 0x80)
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 || c == '_';
        return CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            || (char.IsLowSurrogate(c) && i > 0 && IsWordChar(text, i - 1));
    }

    private static int EndOfWordChars(string text, int i, int end)
    {
        while (i < end && IsWordChar(text, i))
            i += char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
        return Math.Min(i, end);
    }

    /// <summary>A word with inner apostrophes (O'Malley), cut before its clitic (does|n't, she|'s), with the stop of an abbreviation.</summary>
    private static void AddWord(string text, ref int i, int end, TokenWords words, List<Token> tokens)
    {
        int start = i;
        i = Math.Max(i + 1, EndOfWordChars(text, i, end));
        while (i + 1 < end && IsApostrophe(text[i]) && char.IsLetter(text[i + 1]) && !IsClitic(text, i, end, words, out _))
            i = EndOfWordChars(text, i + 1, end);
        if (i < end && IsApostrophe(text[i]) && IsClitic(text, i, end, words, out int clitic))
        {
            // n't takes the n of the word before the apostrophe.
            int cut = text[i + 1] is 't' or 'T' && clitic == i + 2 && i - start > 1 && text[i - 1] is 'n' or 'N' ? i - 1 : i;
            if (cut == i && text[i + 1] is 't' or 'T')
                clitic = i;
            tokens.Add(new Token(start, cut, TokenKind.Word));
            if (clitic > cut)
                tokens.Add(new Token(cut, clitic, TokenKind.Word));
            i = Math.Max(clitic, cut);
            if (clitic == cut && i < end && IsApostrophe(text[i]))
                i = AddApostrophe(text, i, tokens);
            return;
        }
        i = WithAbbreviationStop(text, start, i, end, words);
        tokens.Add(new Token(start, i, TokenKind.Word));
    }

    private static int AddApostrophe(string text, int i, List<Token> tokens)
    {
        tokens.Add(new Token(i, i + 1, IsQuotationMark(text[i]) ? TokenKind.QuotationMark : TokenKind.Punctuation));
        return i + 1;
    }

    /// <summary>Whether an apostrophe at <paramref name="i"/> begins 's, 're, 've, 'll, 'd, 'm or the t of n't.</summary>
    private static bool IsClitic(string text, int i, int end, TokenWords words, out int after)
    {
        after = EndOfWordChars(text, i + 1, end);
        int length = after - i - 1;
        return length > 0 && length <= words.LongestClitic && words.IsClitic(text.Substring(i + 1, length));
    }

    /// <summary>A clitic that begins a token because a sign or a digit stands before it (the U.S.|'s), and elisions: 'em, 'til, '90s.</summary>
    private static bool IsLeadingApostrophe(string text, int i, int end, TokenWords words, out int after)
    {
        after = i;
        if (i + 1 >= end)
            return false;
        bool attached = i > 0 && !char.IsWhiteSpace(text[i - 1]) && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ')' or '%');
        if (attached)
            return IsClitic(text, i, end, words, out after);
        if (text[i] == '`')
            return false;
        if (i + 3 < end && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && (text[i + 3] is 's' || !char.IsLetterOrDigit(text[i + 3])))
        {
            after = EndOfWordChars(text, i + 1, end);
            return text[i] is '\'' or '\u2019' || text[i + 3] == 's';
        }
        after = EndOfWordChars(text, i + 1, end);
        int length = after - i - 1;
        return length > 0 && length <= words.LongestElision && words.IsElision(text.Substring(i + 1, length));
    }

    private static int WithAbbreviationStop(string text, int start, int i, int end, TokenWords words)
    {
        if (i >= end || text[i] != '.')
            return i;
        if (i - start == 1 && char.IsLetter(text[start]))
        {
            // Letters and stops in turn: U.S., a.m., J.; a single small letter only when another follows.
            int stop = i + 1;
            while (stop + 1 < end && char.IsLetter(text[stop]) && text[stop + 1] == '.')
                stop += 2;
            if (stop > i + 1 || char.IsUpper(text[start]))
                return stop;
            return i;
        }
        if (i - start > words.LongestAbbreviation)
            return i;
        string word = text.Substring(start, i - start);
        if (!words.IsAbbreviation(word))
            return word is "Ph" && i + 2 < end && text[i + 1] == 'D' && text[i + 2] == '.' ? i + 3 : i;
        // "no." and "fig." in small letters are abbreviations only before a number.
        if (words.IsAbbreviationBeforeNumber(word))
        {
            int next = i + 1;
            while (next < end && char.IsWhiteSpace(text[next]))
                next++;
            return next < end && (char.IsDigit(text[next]) || text[next] == ',') ? i + 1 : i;
        }
        return i + 1;
    }

    private static int EndOfNumber(string text, int i, int end)
    {
        while (i < end)
        {
            if (char.IsDigit(text[i]))
                i++;
            else if (text[i] is '.' or ',' or '\u00b7' && i + 1 < end && char.IsDigit(text[i + 1]))
                i += 2;
            else
                break;
        }
        // A unit or an ending written to the number: 5km, 21st, 1990s.
        return EndOfWordChars(text, i, end);
    }

    private static bool IsAddressStart(string text, int i, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i, end - i);
        return rest.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static int EndOfAddress(string text, int i, int end)
    {
        int start = i;
        while (i < end && !char.IsWhiteSpace(text[i]) && text[i] is not ('<' or '>' or '"' or '\u201c' or '\u201d'))
            i++;
        while (i > start + 1 && text[i - 1] is '.' or ',' or ';' or ':' or ')' or '!' or '?' or '\'' or '\u2019')
            i--;
        return i;
    }

    private static int EndOfHandle(string text, int i, int end) => EndOfWordChars(text, i, end);
}
