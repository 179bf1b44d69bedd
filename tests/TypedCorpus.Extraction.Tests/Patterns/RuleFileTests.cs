using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Patterns;

/// <summary>The examples of every rule file, each with the tokens that its stage matches.</summary>
public class RuleFileTests
{
    // Each rule set with what its examples are cut by. A new set of rule files is entered here.
    private static readonly (RuleSet Rules, Func<TaggedArticle, Tokens> Read)[] s_sets =
    [
        (FigureLanguage.Of(Language.English).MarkRules, FigureTokens),
        (FigureLanguage.Of(Language.English).DateRules, FigureTokens),
        (FigureLanguage.Of(Language.English).NumberRules.Rules, NumberTokens),
        (FigureLanguage.Of(Language.English).HedgeRules, HedgedTokens),
        (FigureLanguage.Of(Language.English).PairRules, PairedTokens),
        (FigureLanguage.Of(Language.English).ShareRules, SharedTokens),
        (FigureLanguage.Of(Language.English).ChangeRules, ChangedTokens),
        (FigureLanguage.Of(Language.English).FormRules, FormTokens),
        (LabelRules.Rules.Of(Language.English), LabelsOf),
        (ContextRules.Rules.Of(Language.English), NameWordTokens),
        (TitleRules.Titles.Of(Language.English), NamedTokens),
        (TitleRules.Kinship.Of(Language.English), NamedTokens),
        (RoleRules.Rules.Of(Language.English), RoleTokens),
        (RefusalRules.Rules.Of(Language.English), ArticleTokens),
        (TermRules.Rules.Of(Language.English), ArticleTokens),
        (SourceRules.Rules.Of(Language.English), ChunksOnly),
        (SourceRules.Headlines.Of(Language.English), ChunksOnly),
        (SourceRules.Signatures.Of(Language.English), ChunksOnly),
        (AttributionRules.Rules.Of(Language.English), ChunksAndCues),
        (TagRules.Inside.Of(Language.English), ArticleTokens),
        (TagRules.Openings.Of(Language.English), ArticleTokens),
    ];

    [Fact]
    public void Every_example_holds()
    {
        string[] failures = [.. s_sets.SelectMany(static s => RuleExamples.Failures(s.Rules, example => Example.Read(example, s.Read)))];
        Assert.True(failures.Length == 0, string.Join("\n", failures));
    }

    [Fact]
    public void Every_rule_file_is_in_a_set() => Assert.Equal(
        typeof(RuleSet).Assembly.GetManifestResourceNames().Where(static n => n.EndsWith(".rules", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        s_sets.SelectMany(static s => s.Rules.Rules).Select(static r => "English/" + r.File).Distinct().Order(StringComparer.Ordinal));

    private static Tokens FigureTokens(TaggedArticle article)
    {
        TokenStream tokens = new(new ArticleSyntax(article, []));
        tokens.Read(new TextSpan(0, article.Text.Length));
        ArticleConventions conventions = new(article);
        return new Tokens(tokens, tokens.Span, new DateMaker(tokens, new NumberReader(tokens, conventions), conventions));
    }

    private static Tokens NumberTokens(TaggedArticle article)
    {
        Tokens tokens = FigureTokens(article);
        return tokens with { Maker = new WordNumberReader((TokenStream)tokens.View).Phrases };
    }

    private static Tokens HedgedTokens(TaggedArticle article)
    {
        Tokens tokens = FigureTokens(article);
        TokenStream stream = (TokenStream)tokens.View;
        MeasureReader measures = MeasuresOf(article, stream);
        return tokens with { Maker = new FigureParts(stream, at => measures.Read(stream.At(at))) };
    }

    /// <summary>Figures as they are read, with the hedges before them.</summary>
    private static Tokens PairedTokens(TaggedArticle article)
    {
        Tokens tokens = FigureTokens(article);
        TokenStream stream = (TokenStream)tokens.View;
        MeasureReader measures = MeasuresOf(article, stream);
        HedgeFinder hedges = new(stream);
        Dictionary<int, FigureCandidate> hedged = [];
        for (TokenCursor at = stream.At(0); at.Exists; at = at.Next)
        {
            if (measures.Read(at) is { } read && hedges.WithHedgesBefore(read) is { } figure)
                hedged.TryAdd(figure.Phrase.Start, figure);
        }
        return tokens with { Maker = new FigureParts(stream, at => hedged.GetValueOrDefault(at)) };
    }

    private static Tokens SharedTokens(TaggedArticle article)
    {
        Tokens tokens = FigureTokens(article);
        return tokens with { Maker = new ShareFinder((TokenStream)tokens.View) };
    }

    /// <summary>Figures as they are read, with what they are per.</summary>
    private static Tokens ChangedTokens(TaggedArticle article)
    {
        Tokens tokens = FigureTokens(article);
        TokenStream stream = (TokenStream)tokens.View;
        MeasureReader measures = MeasuresOf(article, stream);
        ShareFinder shares = new(stream);
        return tokens with { Maker = new ChangeParts(stream, at => FigureAt(stream.At(at)) is { } figure ? shares.WithPer(figure) : null) };

        // A hedge is part of a figure.
        FigureCandidate? FigureAt(TokenCursor at) =>
            at.Is(WordList.PassedBounds) ? measures.Read(at.Next)?.WithPhraseFrom(at.Index) : measures.Read(at);
    }

    private static Tokens FormTokens(TaggedArticle article)
    {
        Tokens tokens = FigureTokens(article);
        TokenStream stream = (TokenStream)tokens.View;
        ArticleConventions conventions = new(article);
        return tokens with { Maker = new FormReader(stream, new NumberReader(stream, conventions), conventions) };
    }

    private static MeasureReader MeasuresOf(TaggedArticle article, TokenStream tokens)
    {
        ArticleConventions conventions = new(article);
        return new MeasureReader(tokens, new NumberReader(tokens, conventions), conventions);
    }

    /// <summary>Words and, for each, what it is of the name that it belongs to.</summary>
    private static Tokens NamedTokens(TaggedArticle article)
    {
        TokenRange[] names = [.. NameTagger.Tag(article, TestContext.Current.CancellationToken).Select(name => NameBounds.Bare(article.Article, name))];
        return ArticleTokens(article, token => (ulong)names.Aggregate(NameTraits.None, (all, name) => all | TitleRules.TraitsOf(token, name)));
    }

    private static Tokens NameWordTokens(TaggedArticle article) => ArticleTokens(article, token => (ulong)ContextRules.TraitsOf(article, token));

    private static Tokens RoleTokens(TaggedArticle article)
    {
        ArticleEntities entities = NameCoreference.Resolve(article, NameTagger.Tag(article, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return ArticleTokens(article, token => (ulong)new TitledSpeakers(article, entities).TraitsOf(token));
    }

    private static Tokens ArticleTokens(TaggedArticle article) => ArticleTokens(article, null);

    private static Tokens ArticleTokens(TaggedArticle article, Func<int, ulong>? traitsOf) => new(
        new TaggedTokenView(article, traitsOf),
        range => TextSpan.FromBounds(article.Article.Tokens[range.Start].Start, article.Article.Tokens[range.End - 1].End),
        NoParts.Instance);

    private static Tokens LabelsOf(TaggedArticle article)
    {
        LabelTokens tokens = new(article.Text, new TextSpan(0, article.Text.Length));
        return new Tokens(tokens, tokens.SpanOf, NoParts.Instance);
    }

    private static Tokens ChunksOnly(TaggedArticle article) => ChunkTokens(article, static _ => new ChunkView());

    private static Tokens ChunksAndCues(TaggedArticle article) => ChunkTokens(article, static reading =>
    {
        CueIndex cues = new();
        cues.Read(reading.Cues);
        return AttributionRules.View(cues);
    });

    private static Tokens ChunkTokens(TaggedArticle article, Func<ParagraphReading, ChunkView> view)
    {
        ArticleSyntax words = new(article, []);
        QuotedRun[] runs = [.. MarkPairer.Pair(article.Article, [], TestContext.Current.CancellationToken)];
        ParagraphReading reading = new ParagraphReader(words, new CueReader(words), MarkStyle.SpeaksInDouble(runs)).Read(0, new TokenRange(0, words.Count), runs);
        ChunkView chunks = view(reading);
        chunks.Read(reading.Syntax);
        return new Tokens(chunks, range => words.SpanOf(reading.Syntax.Matched(range).Tokens), NoParts.Instance);
    }

    /// <summary>What a stage matches rules with.</summary>
    private sealed record Tokens(ITokenView View, Func<TokenRange, TextSpan> SpanOf, IPartMaker Maker);

    /// <summary>The tokens of an example, with the tags that it gives itself.</summary>
    private sealed class Example(Tokens tokens, IReadOnlyList<KeyValuePair<int, string>> tags) : IExampleView
    {
        public int Count => tokens.View.Count;

        public IPartMaker Maker => tokens.Maker;

        public static Example Read(RuleExample example, Func<TaggedArticle, Tokens> read)
        {
            CancellationToken cancellation = TestContext.Current.CancellationToken;
            TaggedArticle article = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read("example.txt", example.Text), cancellation), cancellation);
            return new Example(read(article), example.Tags);
        }

        public ReadOnlySpan<char> Chars(int token) => tokens.View.Chars(token);

        public WrittenWord WordOf(int token) => tokens.View.WordOf(token);

        public bool SpaceBefore(int token) => tokens.View.SpaceBefore(token);

        public ulong TraitsOf(int token) => tokens.View.TraitsOf(token);

        public bool TryGetNumber(int token, out decimal value) => tokens.View.TryGetNumber(token, out value);

        public TextSpan SpanOf(TokenRange range) => tokens.SpanOf(range);

        public PosTag TagOf(int token)
        {
            TextSpan span = tokens.SpanOf(TokenRange.Of(token));
            foreach (KeyValuePair<int, string> given in tags)
            {
                if (span.Contains(given.Key))
                    return Enum.Parse<PosTag>(given.Value);
            }
            return tokens.View.TagOf(token);
        }
    }
}
