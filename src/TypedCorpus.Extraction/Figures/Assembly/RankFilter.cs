namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells ranks from the words that are written like them.</summary>
internal sealed class RankFilter(TokenStream tokens)
{
    private const int LastOfEnumeration = 10;

    /// <summary>Whether an ordinal is a rank.</summary>
    public bool IsRank(FigureCandidate figure)
    {
        TokenCursor rank = tokens.At(figure.Core.Start);
        TokenCursor end = tokens.After(figure.Core);
        if (IsEnumeration(figure, end) || IsPartOfName(rank, end))
            return false;
        if (rank.Is(WordList.First))
            return !IsAdverb(rank, end) && !IsNoun(rank, end) && !rank.Previous.Is(WordList.At);
        return end != rank.Next || !rank.Is(WordList.Second) || !IsTime(rank);
    }

    /// <summary>First, the law was cut.</summary>
    private static bool IsEnumeration(FigureCandidate figure, TokenCursor end) => figure.Core.Start == 0 && end.Is(',') && figure.Value < LastOfEnumeration;

    /// <summary>The paper first reported it.</summary>
    private static bool IsAdverb(TokenCursor first, TokenCursor end) => !first.IsFirst && end.IsLetters && end.Tag is PosTag.VBD or PosTag.VBN
        && first.Previous.Tag is not (PosTag.DT or PosTag.PRPS or PosTag.POS or PosTag.JJ);

    /// <summary>That is a first.</summary>
    private static bool IsNoun(TokenCursor first, TokenCursor end) => !end.IsLetters && first.Previous.Is(WordList.Articles);

    /// <summary>The Tenth Circuit, Fifth Avenue</summary>
    private static bool IsPartOfName(TokenCursor rank, TokenCursor end)
    {
        bool isName = !rank.IsFirst && end == rank.Next && rank.IsCapital && end.IsCapital && end.HasSpaceBefore;
        return isName && end.Tag == PosTag.NNP && !end.Is(WordRoles.Month | WordRoles.Weekday | WordRoles.Holiday);
    }

    /// <summary>every second, a split second</summary>
    private static bool IsTime(TokenCursor second) => second.Previous.Is(WordList.BeforeSecondOfTime) && !second.Next.IsOpenWord;
}
