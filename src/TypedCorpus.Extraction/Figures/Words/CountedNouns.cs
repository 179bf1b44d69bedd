namespace TypedCorpus.Extraction.Figures;

/// <summary>The noun phrases that syntax reads after numbers, in the tokens of figures, which are finer than those of the article.</summary>
internal static class CountedNouns
{
    /// <summary>The noun phrase that begins at a place, up to the noun that a number before it counts; <see langword="null"/> for none.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="isMany">Whether more than one is counted, so that the noun must be a plural.</param>
    public static TokenRange? At(TokenCursor first, bool isMany)
    {
        bool isWord = first.IsLetters && (first.IsFirst || first.Previous.ArticleToken != first.ArticleToken);
        if (!isWord || first.Tokens.Syntax.CountedAt(first.ArticleToken, isMany) is not { } counted)
            return null;
        TokenCursor end = first.Next;
        while (end.Exists && end.ArticleToken < counted.End)
            end = end.Next;
        // The stop of an abbreviation ends the sentence as well.
        while (end.Previous.Is('.'))
            end = end.Previous;
        return first.To(end);
    }
}
