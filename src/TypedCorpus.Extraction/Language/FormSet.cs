namespace TypedCorpus.Extraction.Languages;

/// <summary>A fixed set of words, held as the hashes that each token has already: see <see cref="TokenForm"/>.</summary>
internal sealed class FormSet
{
    private readonly HashSet<uint> _forms;

    private FormSet(IEnumerable<uint> forms) => _forms = [.. forms];

    /// <summary>Words that are compared without regard to case, by <see cref="TokenForm.Word"/>.</summary>
    public static FormSet AnyCase(IEnumerable<string> words) => new(words.Select(static w => TokenForm.Of(w.AsSpan()).Word));

    /// <summary>Words that are compared as written, by <see cref="TokenForm.Cased"/>.</summary>
    public static FormSet AsWritten(IEnumerable<string> words) => new(words.Select(static w => TokenForm.Of(w.AsSpan()).Cased));

    /// <summary>Whether a form is in the set.</summary>
    public bool Contains(uint form) => _forms.Contains(form);
}
