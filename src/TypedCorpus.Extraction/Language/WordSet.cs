using System.Collections;

namespace TypedCorpus.Extraction.Languages;

/// <summary>A fixed set of words, in the order of their table, compared by their characters.</summary>
internal sealed class WordSet : IReadOnlyCollection<string>
{
    // So few words are found faster by comparing than by hashing a string made for it.
    private const int FewWords = 16;

    private readonly string[] _inOrder;
    private readonly HashSet<string> _words;
    private readonly ByWord<Membership> _inSmallLetters;

    public WordSet(IEnumerable<string> words, StringComparer? comparer = null)
    {
        _inOrder = [.. words];
        _words = new HashSet<string>(_inOrder, comparer ?? StringComparer.Ordinal);
        _inSmallLetters = new ByWord<Membership>(word => _words.Contains(word.Lower) ? Membership.Member : Membership.Stranger);
        LongestWord = _inOrder.Select(static w => w.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The set without words.</summary>
    public static WordSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _inOrder.Length;

    /// <summary>The length of the longest word; 0 for the empty set.</summary>
    public int LongestWord { get; }

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return false;
        if (_inOrder.Length > FewWords || _words.Comparer != StringComparer.Ordinal)
            return _words.Contains(WordStrings.Of(word));
        foreach (string candidate in _inOrder)
        {
            if (word.SequenceEqual(candidate.AsSpan()))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word as written is in the set in small letters: looked up once for each word.</summary>
    public bool ContainsInSmallLetters(WrittenWord word) => _inSmallLetters.Of(word) == Membership.Member;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_inOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a word is in the set.</summary>
    private sealed class Membership
    {
        public static readonly Membership Member = new();
        public static readonly Membership Stranger = new();
    }
}
