using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>The tokens of an article as syntax reads them: words in lower case, corrected tags, the names that they belong to. Made once, and shared by the stages behind.</summary>
internal sealed class SentenceView
{
    private readonly string[] _lower;
    private readonly PosTag[] _tags;
    private readonly TaggedArticle _tagged;
    private readonly EntityKind?[] _inName;
    private readonly bool[] _beginsName;
    private readonly HashSet<string> _wordsOfSpeakers = new(StringComparer.Ordinal);

    /// <summary>Corrects the tags of an article by its words, and by the names that were found in it.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="names">The names, and of what kind each is.</param>
    public SentenceView(TaggedArticle tagged, IEnumerable<(TextSpan Span, EntityKind Kind)> names)
    {
        _tagged = tagged;
        _lower = new string[tagged.Article.Tokens.Length];
        _tags = tagged.Tags.ToArray();
        _inName = new EntityKind?[_lower.Length];
        _beginsName = new bool[_lower.Length];
        PosTagCorrector.Repair(this, _tags);
        foreach ((TextSpan span, EntityKind kind) in names)
            AddName(span, kind);
    }

    /// <summary>Whether a token is part of a name.</summary>
    public bool IsInName(int token) => _inName[token] is not null;

    /// <summary>Whether a name begins with a token.</summary>
    public bool BeginsName(int token) => _beginsName[token];

    /// <summary>Whether a token is part of the name of a person.</summary>
    public bool IsOfPerson(int token) => _inName[token] is EntityKind.Person;

    /// <summary>Whether a token is part of the name of a place.</summary>
    public bool IsOfPlace(int token) => _inName[token] is EntityKind.Place;

    /// <summary>Whether a token is part of the name of an organization.</summary>
    public bool IsOfOrganization(int token) => _inName[token] is EntityKind.Organization;

    /// <summary>Whether a token is part of the name of someone who can speak, a person or an organization, here or elsewhere in the article.</summary>
    public bool IsOfSpeakersName(int token) => IsCapital(token) && _inName[token] is not (EntityKind.Place or EntityKind.Group) && _wordsOfSpeakers.Contains(this[token]);

    /// <summary>The tokens and sentences.</summary>
    public TokenizedArticle Article => _tagged.Article;

    /// <summary>The language of the article.</summary>
    public Language Language => Article.Language;

    /// <summary>How many tokens there are.</summary>
    public int Count => _lower.Length;

    /// <summary>A token in lower case, its typographic apostrophe made plain.</summary>
    public string this[int token] => _lower[token] ??= Lower(Article[token]);

    /// <summary>The tag of a token, repaired where quotation marks lead taggers astray.</summary>
    public PosTag TagOf(int token) => _tags[token];

    /// <summary>The first character of a token as written.</summary>
    public char FirstOf(int token) => Article.Text[Article.Tokens[token].Start];

    /// <summary>Whether a token begins with a capital.</summary>
    public bool IsCapital(int token) => char.IsUpper(FirstOf(token));

    /// <summary>The characters from one token to another, which lies outside.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(Article.Tokens[first].Start, Article.Tokens[end - 1].End);

    /// <summary>How many tokens from one to another, which lies outside, are words or numbers.</summary>
    public int CountWords(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
        {
            if (Article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
        }
        return count;
    }

    /// <summary>Whether a token from one to another, which lies outside, is a finite verb or one in its base form.</summary>
    public bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tags[i].IsFinite() || _tags[i] == PosTag.VB)
                return true;
        }
        return false;
    }

    private void AddName(TextSpan span, EntityKind kind)
    {
        int first = Article.TokenAt(span.Start);
        int end = Math.Min(Count, Article.TokenAt(span.End - 1) + 1);
        PosTagCorrector.Name(this, _tags, first, end);
        if (first < end)
            _beginsName[first] = true;
        for (int i = first; i < end; i++)
        {
            _inName[i] = kind;
            if (kind is EntityKind.Person or EntityKind.Organization && IsCapital(i))
                _wordsOfSpeakers.Add(this[i]);
        }
    }

    private static string Lower(ReadOnlySpan<char> token)
    {
        string lower = token.ToString().ToLowerInvariant();
        return lower.IndexOf('\u2019') >= 0 ? lower.Replace('\u2019', '\'') : lower;
    }
}
