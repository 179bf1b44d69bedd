namespace TypedCorpus.Extraction.Syntax;

/// <summary>The names that the tokens of an article belong to.</summary>
internal sealed class NameIndex
{
    private readonly TokenizedArticle _article;
    private readonly int _count;

    // By token, the kind of the name that it belongs to, counted from 1; 0 outside of names.
    private readonly byte[] _kinds;
    private readonly bool[] _begins;
    private readonly HashSet<uint> _wordsOfSpeakers = Spare.Take<HashSet<uint>>();

    /// <summary>Enters the names that were found in an article, each with its kind.</summary>
    public NameIndex(TokenizedArticle article, IEnumerable<(TextSpan Span, EntityKind Kind)> names)
    {
        _article = article;
        _count = article.Tokens.Length;
        _kinds = Spare.Take<byte>(_count);
        _begins = Spare.Take<bool>(_count);
        foreach ((TextSpan span, EntityKind kind) in names)
            Add(span, kind);
    }

    /// <summary>Whether a token is part of a name.</summary>
    public bool Has(int token) => (uint)token < (uint)_count && _kinds[token] > 0;

    /// <summary>Whether a name begins with a token.</summary>
    public bool BeginsAt(int token) => (uint)token < (uint)_count && _begins[token];

    /// <summary>Whether a token is part of a name that begins before it.</summary>
    public bool Continues(int token) => Has(token) && !BeginsAt(token);

    /// <summary>Whether a token is part of the name of a person.</summary>
    public bool IsOfPerson(int token) => IsOf(token, EntityKind.Person);

    /// <summary>Whether a token is part of the name of a place.</summary>
    public bool IsOfPlace(int token) => IsOf(token, EntityKind.Place);

    /// <summary>Whether a token is part of the name of an organization.</summary>
    public bool IsOfOrganization(int token) => IsOf(token, EntityKind.Organization);

    /// <summary>Whether a token is part of the name of someone who can speak, a person or an organization, here or elsewhere in the article.</summary>
    public bool IsOfSpeaker(int token) =>
        IsCapital(token) && !IsOf(token, EntityKind.Place) && !IsOf(token, EntityKind.Group) && _wordsOfSpeakers.Contains(KeyOf(token));

    /// <summary>Hands back what was kept of the names: nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_kinds);
        Spare.Keep(_begins);
        Spare.Keep(_wordsOfSpeakers);
    }

    private bool IsOf(int token, EntityKind kind) => (uint)token < (uint)_count && _kinds[token] == (int)kind + 1;

    private void Add(TextSpan span, EntityKind kind)
    {
        int first = _article.TokenAt(span.Start);
        int end = Math.Min(_count, _article.TokenAt(span.End - 1) + 1);
        if (first < end)
            _begins[first] = true;
        for (int i = first; i < end; i++)
        {
            _kinds[i] = (byte)(kind + 1);
            if (kind is EntityKind.Person or EntityKind.Organization && IsCapital(i))
                _wordsOfSpeakers.Add(KeyOf(i));
        }
    }

    private bool IsCapital(int token) => char.IsUpper(_article[token][0]);

    private uint KeyOf(int token) => TokenForm.Of(_article[token]).Word;
}
