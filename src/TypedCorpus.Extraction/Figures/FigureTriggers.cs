namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells, at little cost, the tokens that no figure can begin with.</summary>
internal sealed class FigureTriggers(TokenStream tokens)
{
    private const WordRoles Roles = WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen | WordRoles.Part | WordRoles.Ordinal | WordRoles.Vague
        | WordRoles.Month | WordRoles.Weekday | WordRoles.Season | WordRoles.Decade | WordRoles.Relative | WordRoles.Day | WordRoles.Minus | WordRoles.PartOfDate | WordRoles.Holiday | WordRoles.Opener | WordRoles.Multiple;

    // The longest code of a currency, with its scale.
    private const int LongestCode = 6;

    /// <summary>Whether a figure can begin at a place.</summary>
    public bool CanBegin(TokenCursor at) => tokens[at.Index].Kind switch
    {
        FigureTokenKind.Digits => true,
        FigureTokenKind.Sign => CanSignBegin(at),
        _ => CanWordBegin(at),
    };

    /// <summary><c>$5</c>, <c>-5</c>, <c>.5</c>, <c>'90s</c>, <c>½</c>.</summary>
    private static bool CanSignBegin(TokenCursor at) => at.Sign switch
    {
        '$' or >= '\u0080' => true,
        '-' => at.Next.IsAttached,
        '.' or '\'' => at.Next.IsAttachedDigits,
        _ => false,
    };

    private static bool CanWordBegin(TokenCursor at)
    {
        if (at.Is(WordRoles.Article) && at.Next.IsLetters)
            return at.Next.IsKnown || at.Next.Is(WordList.TimesAfterArticle);
        return at.Is(Roles) || RomanNumeral.IsLike(at) || IsBeforeNumber(at);
    }

    /// <summary>Codes of currencies before a number; Q3; FY2021.</summary>
    private static bool IsBeforeNumber(TokenCursor at) => at.Length <= LongestCode && (at.Next.IsDigits || at.Next.Sign is not ('\0' or ',' or '"'));
}
