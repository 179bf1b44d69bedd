using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// An article as syntax reads it: words with corrected tags and the names that they belong to; chunks and subjects of its sentences. Made once, and asked by
/// all stages after it; it never changes, though a sentence is read only when first asked for.
/// </summary>
internal sealed class ArticleSyntax
{
    private readonly SyntaxWords _table;
    private readonly int _count;
    private readonly SyntaxWord?[] _words;
    private readonly PosTag[] _tags;
    private readonly NameIndex _names;
    private readonly PassageSyntax?[] _sentences;
    private readonly Chunker _chunker;

    // By the number of a passage and a chunk in it.
    private readonly Dictionary<(int Passage, int Verb), Subject?> _subjectsBefore = Spare.Take<Dictionary<(int Passage, int Verb), Subject?>>();
    private int _passages;

    /// <summary>Corrects the tags of an article by its words, and by the names that were found in it.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="names">The names, and of what kind each is.</param>
    public ArticleSyntax(TaggedArticle tagged, IEnumerable<(TextSpan Span, EntityKind Kind)> names)
    {
        Article = tagged.Article;
        _table = SyntaxWords.Of(tagged.Language);
        _count = Article.Tokens.Length;
        _words = Spare.Take<SyntaxWord?>(_count);
        _sentences = new PassageSyntax?[Article.Sentences.Length];
        _names = new NameIndex(Article, names);
        // Asks this for words and names only: the tags and what is made of them are set below.
        _tags = PosTagCorrector.Correct(this, _names, tagged);
        _chunker = new Chunker(this);
        Tagged = tagged.With(_tags);
        Roles = new GrammaticalRoles(this);
        Phrases = new NounPhrases(this);
        Subjects = new SubjectFinder(this, Phrases);
    }

    /// <summary>The article with corrected tags, for stages that ask no more of syntax.</summary>
    public TaggedArticle Tagged { get; }

    /// <summary>The tokens and sentences.</summary>
    public TokenizedArticle Article { get; }

    /// <summary>The language that it is read in.</summary>
    public Language Language => Article.Language;

    /// <summary>How many tokens there are.</summary>
    public int Count => _count;

    /// <summary>A token in lower case, its typographic apostrophe made plain; the empty string outside the article.</summary>
    public string this[int token] => Has(token) ? WordAt(token).Lower : "";

    /// <summary>The corrected tag of a token, which must lie in the article; <see cref="TagAt"/> may be asked for any.</summary>
    public PosTag TagOf(int token) => _tags[token];

    /// <summary>Whether a token plays one of <paramref name="roles"/>; outside the article none does.</summary>
    public bool Is(int token, SyntaxRoles roles) => Has(token) && (WordAt(token).Roles & roles) != 0;

    /// <summary>Whether a token plays one of <paramref name="roles"/> in finding who says what; outside the article none does.</summary>
    public bool Is(int token, QuoteRoles roles) => Has(token) && (WordAt(token).QuoteRoles & roles) != 0;

    /// <summary>How often a token reports speech as a verb without a particle; 0 for never, and outside the article.</summary>
    public int CueStrengthOf(int token) => Has(token) ? WordAt(token).CueStrength : 0;

    /// <summary>The tag of a token; <see langword="null"/> outside the article.</summary>
    public PosTag? TagAt(int token) => (uint)token < (uint)_tags.Length ? _tags[token] : null;

    /// <summary>The first character of a token as written; outside the article a NUL.</summary>
    public char FirstOf(int token) => Has(token) ? Article.Text[Article.Tokens[token].Start] : '\0';

    /// <summary>Whether a token begins with a capital.</summary>
    public bool IsCapital(int token) => char.IsUpper(FirstOf(token));

    /// <summary>Whether a token is a quotation mark.</summary>
    public bool IsMark(int token) => Has(token) && Article.Tokens[token].Kind == TokenKind.QuotationMark;

    /// <summary>Whether a token is a word rather than a number or a mark.</summary>
    public bool IsWord(int token) => Has(token) && Article.Tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether a token is a common noun for what somebody writes or utters: <c>report</c>, <c>studies</c>.</summary>
    public bool IsDocument(int token) => TagAt(token) is PosTag.NN or PosTag.NNS && Language.Documents.Contains(this[token]);

    /// <summary>What part mentions have in their clauses.</summary>
    public GrammaticalRoles Roles { get; }

    /// <summary>How far noun phrases reach, and what is said of whom they name.</summary>
    public NounPhrases Phrases { get; }

    /// <summary>Who does what verbs say.</summary>
    public SubjectFinder Subjects { get; }

    /// <summary>The names that tokens belong to.</summary>
    public NameIndex Names => _names;

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceAt(int token) => Article.Sentences[Article.SentenceOf(token)];

    /// <summary>Whether two tokens stand in one sentence.</summary>
    public bool ShareSentence(int token, int other) => Article.SentenceOf(token) == Article.SentenceOf(other);

    /// <summary>The characters of a run of tokens.</summary>
    public TextSpan SpanOf(TokenRange tokens) => TextSpan.FromBounds(Article.Tokens[tokens.Start].Start, Article.Tokens[tokens.Last].End);

    /// <summary>How many tokens of a run are words or numbers.</summary>
    public int CountWords(TokenRange tokens)
    {
        int count = 0;
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (Article.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
        }
        return count;
    }

    /// <summary>Whether a token of a run is a finite verb or one in its base form.</summary>
    public bool HasVerb(TokenRange tokens)
    {
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (_tags[i].IsFinite() || _tags[i] == PosTag.VB)
                return true;
        }
        return false;
    }

    /// <summary>Numbers a passage.</summary>
    public int Enter() => _passages++;

    /// <summary>Chunks and subjects of a sentence, the words in quotation marks read with the others.</summary>
    public PassageSyntax OfSentence(int sentence) => _sentences[sentence] ??= new PassageSyntax(this, Article.Sentences[sentence].Tokens, _chunker.ReadSentence(sentence), _chunker.Count);

    /// <summary>Chunks and subjects of a paragraph or of what stands in quotation marks.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="quotes">The outermost quotations that it is read without, in order.</param>
    public PassageSyntax OfPassage(TokenRange tokens, IReadOnlyList<OpaqueQuote> quotes) => new(this, tokens, _chunker.ReadPassage(tokens, quotes), _chunker.Count);

    /// <summary>The subject before a verb of a passage: looked for once.</summary>
    public Subject? SubjectBefore(PassageSyntax passage, int verb)
    {
        (int, int) key = (passage.Number, verb);
        if (!_subjectsBefore.TryGetValue(key, out Subject? subject))
            _subjectsBefore.Add(key, subject = Subjects.Before(passage.At(verb)));
        return subject;
    }

    /// <summary>Hands back what was kept of the article: nothing is asked of its syntax any more.</summary>
    public void Release()
    {
        Spare.Keep(_words);
        Spare.Keep(_subjectsBefore);
        _chunker.Release();
        _names.Release();
    }

    /// <summary>The noun phrase that begins at a token after a number, as far as the noun that the number counts: <c>years</c> of <c>three years jail</c>; <see langword="null"/> for none.</summary>
    /// <param name="token">Its first token.</param>
    /// <param name="isMany">Whether more than one is counted, so that the noun must be a plural.</param>
    public TokenRange? CountedAt(int token, bool isMany) => CountedNoun.At(new WordCursor(this, _tags, token), isMany);

    // Also false for a negative token, which is a very large one without its sign.
    private bool Has(int token) => (uint)token < (uint)_count;

    private SyntaxWord WordAt(int token) => _words[token] ??= _table.Of(Article.WordOf(token));
}
