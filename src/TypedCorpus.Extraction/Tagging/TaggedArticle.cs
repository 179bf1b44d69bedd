using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>A tokenized article with a part-of-speech tag for each token.</summary>
public sealed class TaggedArticle
{
    private readonly PosTag[] _tags;

    internal TaggedArticle(TokenizedArticle article, PosTag[] tags, TokenForm[] forms, LexicalEntry[] entries)
    {
        Article = article;
        _tags = tags;
        Forms = forms;
        Entries = entries;
    }

    /// <summary>What the models see of each token: see <see cref="PartOfSpeechTagger.FormsOf"/>.</summary>
    internal TokenForm[] Forms { get; private set; }

    /// <summary>What the lexicon knows of each of the <see cref="Forms"/>.</summary>
    internal LexicalEntry[] Entries { get; private set; }

    /// <summary>The place of a token.</summary>
    internal TaggedCursor At(int token) => new(this, token);

    /// <summary>Where a token's form stands among <see cref="Forms"/>, which have edges between sentences.</summary>
    internal int PlaceOf(int token) => token + (PartOfSpeechTagger.Margin * (Article.SentenceOf(token) + 1));

    /// <summary>What the models see of one token.</summary>
    internal ref readonly TokenForm FormOf(int token) => ref Forms[PlaceOf(token)];

    /// <summary>What a token can be by the lexicon.</summary>
    internal WordClasses ClassesOf(int token) => Entries[PlaceOf(token)].Classes;

    /// <summary>Whether the lexicon has a token for a given name.</summary>
    internal bool IsGivenName(int token) => (ClassesOf(token) & (WordClasses.MaleName | WordClasses.FemaleName)) != 0;

    /// <summary>Whether a token has the tag and the capital of a name.</summary>
    internal bool IsCapitalName(int token) => _tags[token] is PosTag.NNP or PosTag.NNPS && Article.HasCapital(token);

    /// <summary>Hands back what the models see of the tokens, which neither this article nor one <see cref="With"/> other tags is asked for any more.</summary>
    internal void Release()
    {
        Spare.Keep(Forms);
        Spare.Keep(Entries);
        (Forms, Entries) = ([], []);
    }

    /// <summary>The same article with other tags.</summary>
    internal TaggedArticle With(PosTag[] tags) => new(Article, tags, Forms, Entries);

    /// <summary>A hash of a run of tokens as written.</summary>
    internal uint FormOf(TokenRange tokens)
    {
        uint form = FeatureHash.Seed;
        for (int i = tokens.Start; i < tokens.End; i++)
            form = Lexicon.Extend(form, FormOf(i).Cased);
        return form;
    }

    /// <summary>The article's tokens and sentences.</summary>
    public TokenizedArticle Article { get; }

    /// <summary>The tag of each token.</summary>
    public ReadOnlySpan<PosTag> Tags => _tags;

    /// <summary>The language of the article.</summary>
    public Language Language => Article.Language;

    /// <summary>The article's text.</summary>
    public string Text => Article.Text;
}
