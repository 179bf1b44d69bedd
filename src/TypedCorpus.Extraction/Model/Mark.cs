namespace TypedCorpus.Extraction;

/// <summary>What a mark can be where it stands.</summary>
internal enum MarkRole : byte
{
    /// <summary>It opens.</summary>
    Opens,

    /// <summary>It closes.</summary>
    Closes,

    /// <summary>A straight mark: what is open decides.</summary>
    Either,

    /// <summary>An apostrophe, inches, feet: no mark at all.</summary>
    Neither,
}

/// <summary>A quotation mark where it stands.</summary>
/// <param name="Span">The mark; two characters where a double mark is typed as two single ones.</param>
/// <param name="Role">What it can be here, its neighbours considered.</param>
/// <param name="IsSingle">Whether it is a single mark.</param>
/// <param name="LooksOpen">Whether its neighbours are those of an opening mark.</param>
/// <param name="LooksClosed">Whether its neighbours are those of a closing mark.</param>
/// <param name="Before">The character before it, a space at the start of the paragraph.</param>
/// <param name="After">The character after it, a space at the end of the paragraph.</param>
internal readonly record struct Mark(TextSpan Span, MarkRole Role, bool IsSingle, bool LooksOpen, bool LooksClosed, char Before, char After);
