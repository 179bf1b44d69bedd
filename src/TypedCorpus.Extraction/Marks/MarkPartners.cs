namespace TypedCorpus.Extraction.Marks;

/// <summary>Which marks of a paragraph belong together.</summary>
internal sealed class MarkPartners
{
    // How many marks there is room for at first.
    private const int Fewest = 32;

    private int?[] _partners = new int?[Fewest];

    /// <summary>Begins with the marks of another paragraph, as yet without partners.</summary>
    public void Begin(int count)
    {
        if (count > _partners.Length)
            _partners = new int?[count * 2];
        Array.Clear(_partners, 0, count);
    }

    /// <summary>The mark that closes or opens what another one opens or closes; else <see langword="null"/>.</summary>
    public int? Of(int mark) => _partners[mark];

    /// <summary>Whether a mark opens what a later one ends.</summary>
    public bool Opens(int mark) => _partners[mark] > mark;

    /// <summary>Whether a mark closes what an earlier one opens.</summary>
    public bool Closes(int mark) => _partners[mark] < mark;

    /// <summary>Whether what a mark opens ends where another one opens: <c>"We won. "It was hard."</c></summary>
    public bool EndsAtOpening(int mark) => _partners[mark] is { } next && next > mark && _partners[next] != mark;

    /// <summary>Whether a mark opens where what an earlier one opens ends.</summary>
    public bool GoesOn(int mark)
    {
        int opener = Array.IndexOf(_partners, mark, 0, mark);
        return opener >= 0 && _partners[mark] != opener;
    }

    /// <summary>Makes two marks a pair.</summary>
    public void Join(int open, int close) => (_partners[open], _partners[close]) = (close, open);

    /// <summary>Lets what a mark opens end where another one opens.</summary>
    public void End(int open, int next) => _partners[open] = next;
}
