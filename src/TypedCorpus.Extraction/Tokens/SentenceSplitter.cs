using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tokens;

/// <summary>Cuts the tokens of a paragraph into sentences, by their final marks and by what follows these.</summary>
internal sealed class SentenceSplitter(TokenWords words)
{
    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> on.</summary>
    public void Split(string text, List<Token> tokens, int first, int paragraph, List<Sentence> sentences)
    {
        int begin = first;
        for (int i = first; i < tokens.Count; i++)
        {
            if (!EndsSentence(text, tokens, i))
                continue;
            int after = i + 1;
            while (after < tokens.Count && IsCloser(text, tokens, after))
                after++;
            if (after < tokens.Count && !BeginsSentence(text, tokens, i, after))
                continue;
            sentences.Add(SentenceOf(tokens, new TokenRange(begin, after), paragraph));
            begin = after;
            i = after - 1;
        }
        if (begin < tokens.Count)
            sentences.Add(SentenceOf(tokens, new TokenRange(begin, tokens.Count), paragraph));
    }

    private static Sentence SentenceOf(List<Token> tokens, TokenRange range, int paragraph) =>
        new(range, paragraph, TextSpan.FromBounds(tokens[range.Start].Start, tokens[range.Last].End));

    private static bool EndsSentence(string text, List<Token> tokens, int i)
    {
        Token token = tokens[i];
        char last = text[token.End - 1];
        return last is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f' or '\u061f'
            && (token.Kind != TokenKind.Word || last == '.');
    }

    private static bool IsCloser(string text, List<Token> tokens, int i)
    {
        Token token = tokens[i];
        char c = text[token.Start];
        if (c is '!' or '?' or '.')
            return true;
        // A mark written to what stands before it closes; one with a space before it opens.
        return c is ')' or ']' || (token.Kind == TokenKind.QuotationMark && tokens[i - 1].End == token.Start);
    }

    private static bool IsPoint(string text, Token mark)
    {
        bool isInside = mark.Start > 0 && mark.End < text.Length;
        return isInside && mark.Length == 1 && text[mark.Start] == '.' && char.IsDigit(text[mark.Start - 1]) && char.IsDigit(text[mark.End]);
    }

    private bool BeginsSentence(string text, List<Token> tokens, int final, int after)
    {
        // EUR1.25bn: a point between digits.
        if (IsPoint(text, tokens[final]))
            return false;
        if (tokens[after - 1].End == tokens[after].Start && after == final + 1 && tokens[final].Kind != TokenKind.Punctuation)
            return false;
        int next = after;
        while (next < tokens.Count - 1 && (tokens[next].Kind == TokenKind.QuotationMark || text[tokens[next].Start] is '(' or '['))
            next++;
        char c = text[tokens[next].Start];
        bool capital = CanBeginSentence(c);
        Token mark = tokens[final];
        if (mark.Kind != TokenKind.Word)
            return capital || (!IsEllipsis(text, mark) && BeginsWithDash(text, tokens, final, after, next));
        // The stop belongs to an abbreviation as well.
        if (!capital || char.IsDigit(c))
            return false;
        string word = WordStrings.Of(text.AsSpan(mark.Start, mark.Length - 1));
        // "posted on X. Reed left".
        if (final > 0 && words.IsLetterName(word, WordStrings.Of(text.AsSpan(tokens[final - 1].Start, tokens[final - 1].Length))))
            return true;
        if (words.IsLeadingAbbreviation(word) || (mark.Length == 2 && char.IsUpper(word[0]) && word[0] != 'I'))
            return false;
        return after > final + 1 || words.IsOpener(WordStrings.Of(text.AsSpan(tokens[next].Start, tokens[next].Length))) || BeginsWithSubject(text, tokens, final, next);
    }

    /// <summary>Whether a sentence can begin with a character: letters of scripts without capitals, and signs of lists and handles, among them.</summary>
    private static bool CanBeginSentence(char c) => c is '@' or '#' or '$' or '\u2022' || char.IsDigit(c) || (char.IsLetter(c) && !char.IsLower(c));

    private static bool IsEllipsis(string text, Token mark) => text[mark.Start] == '\u2026' || (text[mark.Start] == '.' && mark.Length > 1);

    /// <summary>Whether a dash apart begins what follows a full stop and what closes with it: <c>"…." - Ann Reed</c>.</summary>
    private static bool BeginsWithDash(string text, List<Token> tokens, int final, int after, int next)
    {
        bool followsCloser = text[tokens[final].End - 1] == '.' && after > final + 1 && tokens[after - 1].End < tokens[after].Start;
        return followsCloser && tokens[next].Kind == TokenKind.Punctuation && text[tokens[next].Start] is '\u2014' or '\u2013' or '-';
    }

    /// <summary>Whether a capital after an abbreviation begins a sentence: <c>in the U.S. Officials said</c>, <c>at 5 p.m. Police will</c>, but not <c>the U.S. Treasury said</c>.</summary>
    private bool BeginsWithSubject(string text, List<Token> tokens, int abbreviation, int next)
    {
        string word = WordStrings.Of(text.AsSpan(tokens[next].Start, tokens[next].Length));
        if (tokens[next].Kind != TokenKind.Word)
            return false;
        if (tokens[abbreviation].Length == 4 && char.IsLower(text[tokens[abbreviation].Start]) && text[tokens[abbreviation].Start + 2] is 'm')
            return !words.FollowsClock(word);
        // "J.D. Vance said".
        if (AreInitials(text, tokens[abbreviation]) && !words.AreInitialsOfPlace(WordStrings.Of(text.AsSpan(tokens[abbreviation].Start, tokens[abbreviation].Length - 1))))
            return false;
        return next + 1 < tokens.Count && words.IsVerbAfterSubject(WordStrings.Of(text.AsSpan(tokens[next + 1].Start, tokens[next + 1].Length))) && !words.ContinuesName(word);
    }

    /// <summary>Whether a word is capitals with a stop after each.</summary>
    private static bool AreInitials(string text, Token word)
    {
        for (int i = 0; i < word.Length; i += 2)
        {
            if (!char.IsUpper(text[word.Start + i]) || i + 1 >= word.Length || text[word.Start + i + 1] != '.')
                return false;
        }
        return true;
    }
}
