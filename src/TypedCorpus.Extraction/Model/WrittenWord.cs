namespace TypedCorpus.Extraction;

/// <summary>
/// A token as written, found once for all texts that have it: <see cref="WrittenWords"/>. What stages ask of a word again and again is kept here, or under its
/// number: <see cref="ByWord{T}"/>.
/// </summary>
/// <param name="text">Its characters.</param>
/// <param name="number">Its number among the words that are kept, from 1 on; 0 for one that is not kept.</param>
/// <param name="next">The word behind it in its row of the table.</param>
internal sealed class WrittenWord(string text, int number, WrittenWord? next)
{
    // Made when first asked for; two threads make the same.
    private string? _lower;
    private string? _key;

    /// <summary>Its characters.</summary>
    public string Text { get; } = text;

    /// <summary>Its number among the words that are kept, from 1 on; 0 for one that is not kept.</summary>
    public int Number { get; } = number;

    /// <summary>The word behind it in its row of the table.</summary>
    public WrittenWord? Next { get; } = next;

    /// <summary>What the models see of it.</summary>
    public TokenForm Form { get; } = TokenForm.Of(text.AsSpan());

    /// <summary>Whether it has a capital, or letters of a script without case, or is a handle: such a word may be a name.</summary>
    public bool HasCapital { get; } = HasCapitalIn(text);

    /// <summary>It in small letters, with a straight apostrophe.</summary>
    public string Lower => _lower ??= LowerWord.Of(Text.AsSpan());

    /// <summary>It in its key form: see <see cref="NameText"/>.</summary>
    public string Key => _key ??= NameText.Key(Text.AsSpan());

    private static bool HasCapitalIn(string word)
    {
        foreach (char c in word)
        {
            if (c < 0x80 ? c is >= 'A' and <= 'Z' : char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c)))
                return true;
        }
        return word is ['@' or '#', ..];
    }
}
