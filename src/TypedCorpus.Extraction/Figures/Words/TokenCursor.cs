using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>
/// A place among the tokens of a sentence, from which readers look and go on. A place before the first token or after the last is one too: nothing is there, so
/// that every question is answered with no.
/// </summary>
/// <param name="Tokens">The sentence.</param>
/// <param name="Index">The number of the token.</param>
internal readonly record struct TokenCursor(TokenStream Tokens, int Index)
{
    /// <summary>Whether a token is there.</summary>
    public bool Exists => (uint)Index < (uint)Tokens.Count;

    /// <summary>Whether it is the first of the sentence.</summary>
    public bool IsFirst => Index == 0;

    /// <summary>Whether no token comes from here on.</summary>
    public bool IsEnd => Index >= Tokens.Count;

    /// <summary>The next place.</summary>
    public TokenCursor Next => new(Tokens, Index + 1);

    /// <summary>The place before.</summary>
    public TokenCursor Previous => new(Tokens, Index - 1);

    /// <summary>The token there, which exists.</summary>
    public ref readonly FigureToken Token => ref Tokens[Index];

    /// <summary>What the lexicon knows of the word; <see langword="null"/> for nothing.</summary>
    public NumberWord? Word => Exists ? Tokens[Index].Word : null;

    /// <summary>Whether the word plays a part in figures.</summary>
    public bool IsKnown => Word is { Roles: not WordRoles.None };

    /// <summary>The value of the word, which the lexicon knows.</summary>
    public decimal Value => Tokens[Index].Word!.Value;

    /// <summary>The number of whole digits, few of them.</summary>
    public int Digits => Tokens.Digits(Index);

    /// <summary>The number of digits or of a word that the lexicon knows.</summary>
    public decimal Number => IsDigits ? Digits : Value;

    /// <summary>The characters of the token, which exists.</summary>
    public ReadOnlySpan<char> Chars => Tokens.Chars(Index);

    /// <summary>How many characters the token has; 0 for none.</summary>
    public int Length => Exists ? Tokens[Index].Length : 0;

    /// <summary>The character of a sign; NUL for another token, or none.</summary>
    public char Sign => Tokens.Sign(Index);

    /// <summary>The part of speech; that of a foreign word for no token.</summary>
    public PosTag Tag => Exists ? Tokens.Tag(Index) : PosTag.FW;

    /// <summary>Whether it is a given name with its capital: one <c>Carla</c>.</summary>
    public bool IsGivenName => IsLetters && IsCapital && Tokens.Syntax.Tagged.IsGivenName(ArticleToken);

    /// <summary>The token of the article that it lies in.</summary>
    public int ArticleToken => Tokens.ArticleToken(Index);

    /// <summary>Whether it is digits.</summary>
    public bool IsDigits => Tokens.IsDigits(Index);

    /// <summary>Whether it is letters.</summary>
    public bool IsLetters => Tokens.IsLetters(Index);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => Tokens.IsCapital(Index);

    /// <summary>Whether it has a capital, at the beginning or later: <c>iPhone</c>.</summary>
    public bool HasCapital
    {
        get
        {
            foreach (char c in Chars)
            {
                if (char.IsUpper(c))
                    return true;
            }
            return false;
        }
    }

    /// <summary>Whether nothing stands between it and the token before.</summary>
    public bool IsAttached => Tokens.IsAttached(Index);

    /// <summary>Whether a space stands before it.</summary>
    public bool HasSpaceBefore => Exists && Tokens[Index].SpaceBefore;

    /// <summary>Whether it is a hyphen.</summary>
    public bool IsHyphen => Tokens.IsHyphen(Index);

    /// <summary>Whether it is a hyphen, a dash or a minus.</summary>
    public bool IsDash => Tokens.IsDash(Index);

    /// <summary>Whether it is letters that are attached.</summary>
    public bool IsAttachedLetters => IsLetters && IsAttached;

    /// <summary>Whether it is digits that are attached.</summary>
    public bool IsAttachedDigits => IsDigits && IsAttached;

    /// <summary>Whether it is a hyphen that is attached.</summary>
    public bool IsAttachedHyphen => IsHyphen && IsAttached;

    /// <summary>Whether it is a hyphen with nothing between it and the tokens on both sides.</summary>
    public bool IsInnerHyphen => IsAttachedHyphen && Next.IsAttached;

    /// <summary>Whether it is a word that belongs to no closed class.</summary>
    public bool IsOpenWord => IsLetters && !Is(WordRoles.Closed);

    /// <summary>Whether it is a number in digits or begins one in words.</summary>
    public bool BeginsNumber => IsDigits || Is(WordRoles.Small | WordRoles.Tens);

    /// <summary>Whether the lexicon gives the word one of <paramref name="roles"/>.</summary>
    public bool Is(WordRoles roles) => Tokens.Is(Index, roles);

    /// <summary>Whether the word is in a list.</summary>
    public bool Is(WordList list) => Tokens.Is(Index, list);

    /// <summary>Whether it is the one character <paramref name="sign"/>.</summary>
    public bool Is(char sign) => Tokens.IsSign(Index, sign);

    /// <summary>Whether the token, which exists, is in a table of words.</summary>
    public bool IsIn<T>(WordTable<T> words)
        where T : class => words.Find(Tokens.WordOf(Index)) is not null;

    /// <summary>The next place if the word here is in a list, else this one.</summary>
    public TokenCursor Skip(WordList list) => Is(list) ? Next : this;

    /// <summary>The next place if the word here has one of <paramref name="roles"/>, else this one.</summary>
    public TokenCursor Skip(WordRoles roles) => Is(roles) ? Next : this;

    /// <summary>The next place if this character is here, else this one.</summary>
    public TokenCursor Skip(char sign) => Is(sign) ? Next : this;

    /// <summary>The next place if a hyphen is here, else this one.</summary>
    public TokenCursor SkipHyphen() => IsHyphen ? Next : this;

    /// <summary>The next place if an attached hyphen is here, else this one.</summary>
    public TokenCursor SkipAttachedHyphen() => IsAttachedHyphen ? Next : this;

    /// <summary>The place some tokens further on.</summary>
    public TokenCursor Ahead(int count) => new(Tokens, Index + count);

    /// <summary>The place some tokens further back.</summary>
    public TokenCursor Back(int count) => new(Tokens, Index - count);

    /// <summary>The noun phrase from here on, up to its head; <see langword="null"/> for none.</summary>
    public TokenRange? Noun => CountedNouns.At(this, isMany: false);

    /// <summary>The noun phrase from here on, up to its head, which is a plural; <see langword="null"/> for none.</summary>
    public TokenRange? PluralNoun => CountedNouns.At(this, isMany: true);

    /// <summary>The tokens from here to another place, which lies outside.</summary>
    public TokenRange To(TokenCursor end) => new(Index, end.Index);
}
