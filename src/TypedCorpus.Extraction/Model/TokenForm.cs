namespace TypedCorpus.Extraction;

/// <summary>
/// What the models see of a token's characters, hashed once a token: curly marks count as plain ones, all dashes as one,
/// all digits as one.
/// </summary>
/// <param name="Word">The lower-cased word.</param>
/// <param name="Cased">The word as written.</param>
/// <param name="Shape">Its shape: <c>Xx</c>, <c>X.X.</c>, <c>d-d</c>; runs are shortened to two.</param>
/// <param name="Prefix2">Its first two characters, lower-cased.</param>
/// <param name="Prefix3">Its first three.</param>
/// <param name="Suffix2">Its last two.</param>
/// <param name="Suffix3">Its last three.</param>
/// <param name="Suffix4">Its last four.</param>
/// <param name="Traits">What its characters are.</param>
internal readonly record struct TokenForm(
    uint Word, uint Cased, uint Shape, uint Prefix2, uint Prefix3, uint Suffix2, uint Suffix3, uint Suffix4, TokenTraits Traits)
{
    /// <summary>What stands before the first and after the last token of a sentence.</summary>
    public static readonly TokenForm Edge = new(1, 1, 1, 1, 1, 1, 1, 1, TokenTraits.None);

    /// <summary>Whether this is no token, but what stands around a sentence.</summary>
    public bool IsEdge => Word == 1;

    /// <summary>The form of <paramref name="token"/>.</summary>
    public static TokenForm Of(ReadOnlySpan<char> token)
    {
        uint word = FeatureHash.Seed, cased = FeatureHash.Seed, shape = FeatureHash.Seed;
        uint prefix2 = 0, prefix3 = 0;
        TokenTraits traits = TokenTraits.None;
        bool small = false;
        int run = 0;
        char lastClass = '\0';
        for (int i = 0; i < token.Length; i++)
        {
            char c = Plain(token[i]);
            char lower = c;
            char kind;
            if (c < 0x80)
            {
                if ((uint)(c - 'a') <= 25)
                    (kind, small) = ('x', true);
                else if ((uint)(c - 'A') <= 25)
                    (kind, lower) = ('X', (char)(c | 0x20));
                else if ((uint)(c - '0') <= 9)
                    (kind, c, lower) = ('d', '0', '0');
                else
                    kind = c;
            }
            else if (char.IsUpper(c))
                (kind, lower) = ('X', SmallLetter.Of(c));
            else if (char.IsLetter(c))
                (kind, small) = ('x', true);
            else
                kind = char.IsDigit(c) ? 'd' : '?';
            traits |= kind switch
            {
                'X' => TokenTraits.HasCapital | (i == 0 ? TokenTraits.InitialCapital : TokenTraits.InnerCapital),
                'x' => TokenTraits.HasSmall,
                'd' => TokenTraits.HasDigit,
                '-' => TokenTraits.HasHyphen,
                '.' => TokenTraits.HasStop,
                _ => TokenTraits.None,
            };
            cased = FeatureHash.Add(cased, c);
            word = FeatureHash.Add(word, lower);
            run = kind == lastClass ? run + 1 : 0;
            lastClass = kind;
            if (run < 2)
                shape = FeatureHash.Add(shape, kind);
            if (i == 1)
                prefix2 = word;
            else if (i == 2)
                prefix3 = word;
        }
        if (!small && (traits & TokenTraits.HasCapital) != 0)
            traits |= TokenTraits.AllCapitals;

        uint suffix = FeatureHash.Seed, suffix2 = 0, suffix3 = 0, suffix4 = 0;
        for (int i = token.Length - 1, n = 1; i >= 0 && n <= 4; i--, n++)
        {
            char c = Plain(token[i]);
            suffix = FeatureHash.Add(suffix, char.IsDigit(c) ? '0' : SmallLetter.Of(c));
            if (n == 2)
                suffix2 = suffix;
            else if (n == 3)
                suffix3 = suffix;
            else if (n == 4)
                suffix4 = suffix;
        }
        return new TokenForm(FeatureHash.Finish(word), FeatureHash.Finish(cased), shape, prefix2, prefix3, suffix2, suffix3, suffix4, traits);
    }

    /// <summary>The <see cref="Word"/> of a token, where nothing else of its form is asked for.</summary>
    public static uint WordOf(ReadOnlySpan<char> token)
    {
        uint word = FeatureHash.Seed;
        foreach (char c in token)
            word = FeatureHash.Add(word, InLowerCase(Plain(c)));
        return FeatureHash.Finish(word);
    }

    private static char InLowerCase(char c)
    {
        if (c >= 0x80)
            return char.IsUpper(c) ? SmallLetter.Of(c) : c;
        if ((uint)(c - 'A') <= 25)
            return (char)(c | 0x20);
        return (uint)(c - '0') <= 9 ? '0' : c;
    }

    /// <summary>The plain sign for <paramref name="c"/>, so that a model trained on straight marks reads curly ones.</summary>
    private static char Plain(char c)
    {
        if (c < 0x80)
            return c;
        return c switch
        {
            '\u2018' or '\u2019' or '\u02bc' or '\u2032' or '\u00b4' or '\uff07' => '\'',
            '\u201c' or '\u201d' or '\u2033' or '\uff02' or '\u00ab' or '\u00bb' => '"',
            '\u2013' or '\u2014' or '\u2015' => '\u2014',
            '\u2010' or '\u2011' => '-',
            '\u00a0' or '\u202f' => ' ',
            _ => c,
        };
    }
}

/// <summary>What the characters of a token are.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,
    InitialCapital = 1,
    InnerCapital = 2,
    HasCapital = 4,
    HasSmall = 8,
    HasDigit = 16,
    HasHyphen = 32,
    HasStop = 64,
    AllCapitals = 128,
}
