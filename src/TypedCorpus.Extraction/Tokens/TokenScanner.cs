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
        for (int i = paragraph.Start; i < _end;)
        {
            if ((tokens.Count & CancellationInterval) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            i = char.IsWhiteSpace(text[i]) || WordCharacters.IsInvisible(text[i]) ? i + 1 : Take(i);
        }
    }

    /// <summary>Appends the token that begins at an index, or a word with its clitic.</summary>
    /// <returns>Where the next can begin.</returns>
    private int Take(int i)
    {
        char c = text[i];
        if (WebAddress.BeginsAt(text, TextSpan.FromBounds(i, _end)))
            return Add(new Token(i, WebAddress.EndOf(text, TextSpan.FromBounds(i, _end)), TokenKind.Word));
        if (c is '@' or '#' && IsInWord(i + 1))
            return Add(new Token(i, EndOfWordChars(i + 1), TokenKind.Word));
        if (char.IsDigit(c))
            return Add(new Token(i, EndOfNumber(i), TokenKind.Number));
        if (WordCharacters.IsAt(text, i))
            return AddWord(i);
        if (Tokenizer.IsApostrophe(c) && EndOfLeadingApostrophe(i) is { } end)
            return Add(new Token(i, end, TokenKind.Word));
        if (Tokenizer.IsQuotationMark(c))
            return Add(new Token(i, IsTypedTwice(i) ? i + 2 : i + 1, TokenKind.QuotationMark));
        if (c is '.' or '-' or '\u2010' or '\u2011')
            return Add(new Token(i, EndOfRun(i), TokenKind.Punctuation));
        bool isPunctuation = char.IsPunctuation(c) && c is not ('%' or '&' or '@' or '#' or '*');
        return Add(new Token(i, EndOfCharacter(i), isPunctuation ? TokenKind.Punctuation : TokenKind.Symbol));
    }

    /// <summary>Appends a token.</summary>
    /// <returns>Where it ends.</returns>
    private int Add(Token token)
    {
        tokens.Add(token);
        return token.End;
    }

    /// <summary>The character at an index; a NUL after the end of the paragraph.</summary>
    private char At(int i) => i < _end ? text[i] : '\0';

    private bool IsInWord(int i) => i < _end && WordCharacters.IsAt(text, i);

    /// <summary>Whether a mark is a double one that was typed as two single ones: <c>''</c>, <c>``</c>.</summary>
    private bool IsTypedTwice(int i) => text[i] is '\'' or '`' && At(i + 1) == text[i];

    private int EndOfRun(int i)
    {
        char c = text[i];
        while (At(i) == c)
            i++;
        return i;
    }

    private int EndOfCharacter(int i) => char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(At(i + 1)) ? i + 2 : i + 1;

    private int EndOfWordChars(int i)
    {
        while (IsInWord(i))
            i = EndOfCharacter(i);
        return Math.Min(i, _end);
    }

    /// <summary>Appends a word with inner apostrophes (O'Malley), cut before its clitic (does|n't, she|'s), with the stop of an abbreviation.</summary>
    private int AddWord(int start)
    {
        int end = Math.Max(start + 1, EndOfWordChars(start));
        while (Tokenizer.IsApostrophe(At(end)))
        {
            if (EndOfClitic(end) is { } clitic)
                return AddWithClitic(TextSpan.FromBounds(start, end), clitic);
            if (!char.IsLetter(At(end + 1)))
                break;
            end = EndOfWordChars(end + 1);
        }
        return Add(new Token(start, WithAbbreviationStop(start, end), TokenKind.Word));
    }

    /// <summary>Appends a word and its clitic, of which n't takes the n before the apostrophe; another t is no clitic.</summary>
    private int AddWithClitic(TextSpan word, int afterClitic)
    {
        int apostrophe = word.End;
        bool isT = text[apostrophe + 1] is 't' or 'T';
        bool hasN = afterClitic == apostrophe + 2 && word.Length > 1 && text[apostrophe - 1] is 'n' or 'N';
        if (isT && !hasN)
            return AddApostrophe(Add(new Token(word.Start, apostrophe, TokenKind.Word)));
        int clitic = Add(new Token(word.Start, isT ? apostrophe - 1 : apostrophe, TokenKind.Word));
        return Add(new Token(clitic, afterClitic, TokenKind.Word));
    }

    private int AddApostrophe(int i) => Add(new Token(i, i + 1, Tokenizer.IsQuotationMark(text[i]) ? TokenKind.QuotationMark : TokenKind.Punctuation));

    /// <summary>Where 's, 're, 've, 'll, 'd, 'm or the t of n't ends that an apostrophe begins; <see langword="null"/> for another word.</summary>
    private int? EndOfClitic(int apostrophe)
    {
        int end = EndOfWordChars(apostrophe + 1);
        int length = end - apostrophe - 1;
        return length > 0 && length <= words.LongestClitic && words.IsClitic(WordStrings.Of(text.AsSpan(apostrophe + 1, length))) ? end : null;
    }

    /// <summary>Where a word ends that an apostrophe begins: a clitic after a sign or a digit (the U.S.|'s), an elision ('em, 'til, '90s); else <see langword="null"/>.</summary>
    private int? EndOfLeadingApostrophe(int i)
    {
        if (IsAttached(i))
            return EndOfClitic(i);
        if (text[i] == '`')
            return null;
        int end = EndOfWordChars(i + 1);
        if (i + 3 < _end && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2]) && (text[i + 3] is 's' || !char.IsLetterOrDigit(text[i + 3])))
            return text[i] is '\'' or '\u2019' || text[i + 3] == 's' ? end : null;
        int length = end - i - 1;
        return length > 0 && length <= words.LongestElision && words.IsElision(WordStrings.Of(text.AsSpan(i + 1, length))) ? end : null;
    }

    private bool IsAttached(int i) => i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ')' or '%');

    private int WithAbbreviationStop(int start, int i)
    {
        if (At(i) != '.')
            return i;
        if (i - start == 1 && char.IsLetter(text[start]))
        {
            // Letters and stops in turn: U.S., a.m., J.; a single small letter only when another follows.
            int stop = i + 1;
            while (char.IsLetter(At(stop)) && At(stop + 1) == '.')
                stop += 2;
            if (stop > i + 1 || char.IsUpper(text[start]))
                return stop;
            return i;
        }
        if (i - start > words.LongestAbbreviation)
            return i;
        string word = WordStrings.Of(text.AsSpan(start, i - start));
        if (!words.IsAbbreviation(word))
            return word is "Ph" && At(i + 1) == 'D' && At(i + 2) == '.' ? i + 3 : i;
        // "took 850 ms.": a unit, not how somebody is addressed.
        bool isUnit = char.IsLower(text[start]) && tokens.Count > 0 && tokens[tokens.Count - 1].Kind == TokenKind.Number && words.IsLeadingAbbreviation(word);
        // "Kim Min-jun.": the rest of a name, no month.
        bool isJoined = char.IsLower(text[start]) && start > 0 && text[start - 1] is '-' or '\u2010' or '\u2011';
        if (isUnit || isJoined)
            return i;
        // "no." and "fig." in small letters are abbreviations only before a number.
        if (words.IsAbbreviationBeforeNumber(word))
        {
            int next = i + 1;
            while (char.IsWhiteSpace(At(next)))
                next++;
            return char.IsDigit(At(next)) || At(next) == ',' ? i + 1 : i;
        }
        return i + 1;
    }

    private int EndOfNumber(int i)
    {
        while (i < _end)
        {
            if (char.IsDigit(text[i]))
                i++;
            else if (text[i] is '.' or ',' or '\u00b7' && char.IsDigit(At(i + 1)))
                i += 2;
            else
                break;
        }
        // A unit or an ending written to the number: 5km, 21st, 1990s.
        return EndOfWordChars(i);
    }
}
