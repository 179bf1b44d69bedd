namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>A run of characters within a paragraph of Markdown that is no prose.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Prose">What is read in its place: a character that it writes; mostly nothing.</param>
/// <param name="Partner">Where the piece begins that it opens or closes something with; <see langword="null"/> for what stands alone.</param>
internal readonly record struct MarkupPiece(TextSpan Span, string Prose = "", int? Partner = null)
{
    /// <summary>Two pieces between which something is set apart.</summary>
    public static (MarkupPiece Opening, MarkupPiece Closing) Pair(TextSpan opening, TextSpan closing) =>
        (new MarkupPiece(opening, Partner: closing.Start), new MarkupPiece(closing, Partner: opening.Start));
}
