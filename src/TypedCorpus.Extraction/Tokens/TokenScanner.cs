using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tokens;

/// <summary>Cuts the paragraphs of a text into tokens, character by character.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The words that tell where tokens end.</param>
/// <param name="tokens">What the tokens are appended to.</param>
internal sealed class TokenScanner(string text, TokenWords words, List<Token> tokens)
{
    private const int CancellationInterval = 0xFFF;

    // Where the paragraph ends.
    private int _end;

    /// <summary>Appends the tokens of a paragraph.</summary>
    public void Read(TextSpan paragraph, CancellationToken cancellationToken)
    {
        _end = paragraph.End;
        int i = paragraph.Start;
        while (i < _end)
        {
            if ((tokens.Count & CancellationInterval) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            char c = text[i];
            if (char.IsWhiteSpace(c) || WordCharacters.IsInvisible(c))
            {
                i++;
                continue;
            }
            int start = i;
            TokenKind kind;
            if (WebAddress.BeginsAt(text, TextSpan.FromBounds(i, _end)))
                (i, kind) = (WebAddress.EndOf(text, TextSpan.FromBounds(i, _end)), TokenKind.Word);
            else if (c is '@' or '#' && i + 1 < _end && WordCharacters.IsAt(text, i + 1))
                (i, kind) = (EndOfWordChars(i + 1), TokenKind.Word);
            else if (char.IsDigit(c))
                (i, kind) = (EndOfNumber(i), TokenKind.Number);
            else if (WordCharacters.IsAt(text, i))
            {
                AddWord(ref i);
                continue;
            }
            else if (Tokenizer.IsApostrophe(c) && IsLeadingApostrophe(i, out int clitic))
                (i, kind) = (clitic, TokenKind.Word);
            else if (Tokenizer.IsQuotationMark(c))
            {
                // '' and `` are double marks typed twice.
                i += c is '\'' or '`' && i + 1 < _end && text[i + 1] == c ? 2 : 1;
                kind = TokenKind.QuotationMark;
            }
            else if (c is '.' or '-' or '\u2010' or '\u2011')
            {
                while (i < _end && text[i] == c)
                    i++;
                kind = TokenKind.Punctuation;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < _end && char.IsLowSurrogate(text[i + 1]))
                (i, kind) = (i + 2, TokenKind.Symbol);
            else
                (i, kind) = (i + 1, char.IsPunctuation(c) && c is not ('%' or '&' or '@' or '#' or '*') ? TokenKind.Punctuation : TokenKind.Symbol);
            tokens.Add(new Token(start, i, kind));
        }
    }

    private int EndOfWordChars(int i)
    {
        while (i < _end && WordCharacters.IsAt(text, i))
            i += char.IsHighSurrogate(text[i]) && i + 1 < _end && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
        return Math.Min(i, _end);
    }

    /// <summary>A word with inner apostrophes (O'Malley), cut before its clitic (does|n't, she|'s), with the stop of an abbreviation.</summary>
    private void AddWord(ref int i)
    {
        int start = i;
        i = Math.Max(i + 1, EndOfWordChars(i));
        while (i + 1 < _end && Tokenizer.IsApostrophe(text[i]) && char.IsLetter(text[i + 1]) && !IsClitic(i, out _))
            i = EndOfWordChars(i + 1);
        if (i < _end && Tokenizer.IsApostrophe(text[i]) && IsClitic(i, out int clitic))
        {
            // n't takes the n of the word before the apostrophe.
            int cut = text[i + 1] is 't' or 'T' && clitic == i + 2 && i - start > 1 && text[i - 1] is 'n' or 'N' ? i - 1 : i;
            if (cut == i && text[i + 1] is 't' or 'T')
                clitic = i;
            tokens.Add(new Token(start, cut, TokenKind.Word));
            if (clitic > cut)
                tokens.Add(new Token(cut, clitic, TokenKind.Word));
            i = Math.Max(clitic, cut);
            if (clitic == cut && i < _end && Tokenizer.IsApostrophe(text[i]))
                i = AddApostrophe(i);
            return;
        }
        i = WithAbbreviationStop(start, i);
        tokens.Add(new Token(start, i, TokenKind.Word));
    }

    private int AddApostrophe(int i)
    {
        tokens.Add(new Token(i, i + 1, Tokenizer.IsQuotationMark(text[i]) ? TokenKind.QuotationMark : TokenKind.Punctuation));
        return i + 1;
    }

    /// <summary>Whether an apostrophe at <paramref name="i"/> begins 's, 're, 've, 'll, 'd, 'm or the t of n't.</summary>
    private bool IsClitic(int i, out int after)
    {
        after = EndOfWordChars(i + 1);
        int length = after - i - 1;
        return length > 0 && length <= words.LongestClitic && words.IsClitic(WordStrings.Of(text.AsSpan(i + 1, length)));
    }

    /// <summary>A clitic that begins a token because a sign or a digit stands before it (the U.S.|'s), and elisions: 'em, 'til, '90s.</summary>
    private bool IsLeadingApostrophe(int i, out int after)
    {
        after = i;
        if (i + 1 >= _end)
            return false;
        bool attached = i > 0 && !char.IsWhiteSpace(text[i - 1]) && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ')' or '%');
        if (attached)
            return IsClitic(i, out after);
        if (text[i] == '`')
            return false;
        if (i + 3 < _end && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && (text[i + 3] is 's' || !char.IsLetterOrDigit(text[i + 3])))
        {
            after = EndOfWordChars(i + 1);
            return text[i] is '\'' or '\u2019' || text[i + 3] == 's';
        }
        after = EndOfWordChars(i + 1);
        int length = after - i - 1;
        return length > 0 && length <= words.LongestElision && words.IsElision(WordStrings.Of(text.AsSpan(i + 1, length)));
    }

    private int WithAbbreviationStop(int start, int i)
    {
        if (i >= _end || text[i] != '.')
            return i;
        if (i - start == 1 && char.IsLetter(text[start]))
        {
            // Letters and stops in turn: U.S., a.m., J.; a single small letter only when another follows.
            int stop = i + 1;
            while (stop + 1 < _end && char.IsLetter(text[stop]) && text[stop + 1] == '.')
                stop += 2;
            if (stop > i + 1 || char.IsUpper(text[start]))
                return stop;
            return i;
        }
        if (i - start > words.LongestAbbreviation)
            return i;
        string word = WordStrings.Of(text.AsSpan(start, i - start));
        if (!words.IsAbbreviation(word))
            return word is "Ph" && i + 2 < _end && text[i + 1] == 'D' && text[i + 2] == '.' ? i + 3 : i;
        // "no." and "fig." in small letters are abbreviations only before a number.
        if (words.IsAbbreviationBeforeNumber(word))
        {
            int next = i + 1;
            while (next < _end && char.IsWhiteSpace(text[next]))
                next++;
            return next < _end && (char.IsDigit(text[next]) || text[next] == ',') ? i + 1 : i;
        }
        return i + 1;
    }

    private int EndOfNumber(int i)
    {
        while (i < _end)
        {
            if (char.IsDigit(text[i]))
                i++;
            else if (text[i] is '.' or ',' or '\u00b7' && i + 1 < _end && char.IsDigit(text[i + 1]))
                i += 2;
            else
                break;
        }
        // A unit or an ending written to the number: 5km, 21st, 1990s.
        return EndOfWordChars(i);
    }
}
