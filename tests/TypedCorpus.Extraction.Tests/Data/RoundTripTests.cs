using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;
using TypedCorpus.Data;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Data;

public sealed class RoundTripTests
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.OneOf(
            "\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\"", "\"\"\"\"\"", "\\", "\\u0022", "|", " ", "  ", "{{", "}", "*/", "]]>", "#pragma", "\u202e", "\u200d",
            "\ud800", "\udc00", "\ud83d\ude00", "\udb40\udc41", "\ufeff", "\uffff", "\0", "\u00a0", "\t", "word", "Ünïcödé", "漢字", "  quote 0 0..1 Direct", "typed-corpus 9.0 article"),
        Gen.String[Gen.Char, 0, 8])
        .Array[0, 40].Select(string.Concat);

    private static readonly Gen<AnnotatedArticle> s_article = s_text.SelectMany(text => Article(text));

    private static Gen<TextSpan> Span(int length) => Gen.Select(Gen.Int[0, length], Gen.Int[0, length], (a, b) => TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b)));

    private static Gen<TextSpan?> Maybe(int length) => Gen.Select(Gen.Bool, Span(length), (has, span) => has ? span : (TextSpan?)null);

    private static Gen<AnnotatedArticle> Article(string text)
    {
        Gen<QuoteAnnotation> quote = Gen.Select(
            Gen.Select(Span(text.Length), Gen.Enum<QuoteKind>(), Gen.Int[0, 5], Gen.Enum<CueClass>(), Gen.Int[0, 100]),
            Maybe(text.Length).Array[6], s_text,
            (head, spans, rule) => new QuoteAnnotation
            {
                Span = head.Item1, Kind = head.Item2, Attribution = head.Item3, CueClass = head.Item4, Confidence = head.Item5, Rule = rule,
                SpeakerSpan = spans[0], CueSpan = spans[1], Role = spans[2], Addressee = spans[3], Venue = spans[4], Via = spans[5],
                Speaker = head.Item3 < 2 ? new EntityIndex(head.Item3) : null,
            });
        Gen<FigureAnnotation> figure = Gen.Select(Span(text.Length), Span(text.Length), Gen.Decimal, s_text, Gen.Enum<Approximation>(), (span, core, value, noun, hedge) =>
            new FigureAnnotation { Span = span, Core = core, Kind = FigureKind.Count, Value = value, Noun = noun, Approximation = hedge, Entity = new EntityIndex(1) });
        Gen<EntityAnnotation> entity = Gen.Select(s_text, Gen.Enum<EntityKind>(), Gen.Select(Span(text.Length), Gen.Enum<MentionKind>(), (s, k) => new MentionAnnotation(s, k)).Array[0, 4],
            (name, kind, mentions) => new EntityAnnotation(name, kind, mentions.OrderBy(m => m.Span).ToEquatableArray()));
        return Gen.Select(
            Gen.Select(s_text, s_text, Span(text.Length).Array[0, 3]), Span(text.Length).Array[1, 5], entity.Array[2, 4], quote.Array[0, 4], figure.Array[0, 4],
            (head, sentences, entities, quotes, figures) => new AnnotatedArticle(
                new SourceArticle("a.txt", text, head.Item1, null, head.Item3.Order().ToEquatableArray(), default) { Author = head.Item2 },
                sentences.Order().ToEquatableArray(), entities.ToEquatableArray(),
                quotes.OrderBy(q => q.Span).Select((q, i) => q with { Within = i > 0 ? i - 1 : null }).ToEquatableArray(),
                [new NoCommentAnnotation(sentences[0], null, new EntityIndex(1), sentences[0])],
                figures.OrderBy(f => f.Span).ToEquatableArray(), default));
    }

    [Fact]
    public void What_is_written_of_any_article_is_read_back() => Gen.Select(s_article, Gen.OneOf(1, 7, 1000), Gen.Enum<DataForm>()).Sample(
        (written, partLength, form) =>
        {
            Article read = GeneratedData.Read(written, partLength, form);
            string text = written.Source.Text;
            Assert.Equal(text, read.Text);
            Assert.Equal(written.Source.Title, read.Title);
            Assert.Equal(written.Source.Author, read.Author);
            Assert.Equal(written.Source.Paragraphs, read.Paragraphs.Select(p => p.Span).Order());
            Assert.Equal(written.Sentences, read.Sentences.Select(s => s.Span).Order());
            Assert.Equal(written.Quotes.Select(q => (q.Span, q.Kind, q.Attribution, q.Rule, q.Confidence / 100m, q.CueSpan, q.Role, q.Addressee, q.Venue, q.Via, q.SpeakerSpan)),
                read.Quotes.Select(q => (q.Span, q.Kind, q.Attribution.Number, q.Rule.Name, q.Confidence, q.Cue?.Span, q.SpeakerRole?.Span, q.Addressee?.Span, q.Setting?.Span, q.RelayedBy?.Span, q.SpeakerAsWritten?.Span)));
            Assert.All(read.Quotes, (q, i) => Assert.Same(i == 0 ? null : read.Quotes[i - 1], q.EnclosingQuote));
            Assert.All(read.Quotes, q => Assert.Equal(text.Substring(q.Span), q.Text));
            Assert.Equal(written.Figures.Select(f => (f.Span, f.Core, f.Value, f.Noun, f.Approximation)),
                read.Figures.OfType<Count>().OrderBy(f => f.Span).Select(f => (f.Span, f.Core, (decimal?)f.Value, (string?)f.Noun, f.Approximation)));
            Assert.Equal(written.Entities.SelectMany(e => e.Mentions.Select(m => (m.Span, m.Kind, e.Name))).OrderBy(m => m.Span),
                read.Mentions.Select(m => (m.Span, m.Kind, m.Entity.Name)).OrderBy(m => m.Span), new AnyOrderOfTies());
            NoComment noComment = Assert.Single(read.NoComments);
            Assert.Equal((written.NoComments[0].Span, written.NoComments[0].Cue), (noComment.Span, noComment.Cue.Span));
            Assert.Equal(written.Entities[1].Name, noComment.Source?.Name);
        },
        iter: 500);

    [Fact]
    public void Both_forms_lead_to_the_same_corpus()
    {
        AnnotatedArticle[] articles =
        [
            Annotate("a.txt", "“No, never,” said Mary Miller of Boston on Monday, “not for $5 million.”\n\nShe said it again. Mary Miller \\ left.\n"),
            Annotate("b.txt", "Miller, 37, told Reuters that 10 to 15 ships had sunk. A spokesman for Boston declined to comment.\n"),
        ];
        Assert.Equal(Lines(GeneratedData.Store(DataForm.Readable, articles)), Lines(GeneratedData.Store(DataForm.Compact, articles)));
    }

    [Theory]
    [InlineData("It rained.\n\nIt snowed.\n", "title 0 10")]
    [InlineData("# Rain\n\nIt snowed.\n", "title 2 4")]
    [InlineData("---\ntitle: A \"b\" \\ c\n---\nIt snowed.\n", "title 11 9")]
    [InlineData("---\ntitle: 'It''s rain'\n---\nIt snowed.\n", "title \"It's rain\"")]
    [InlineData("", "title \"\"")]
    public void Compact_data_name_a_title_that_the_text_has_by_its_place(string text, string line)
    {
        AnnotatedArticle article = Annotate("a.md", text);
        Assert.Equal(line, ArticleDataWriter.Write(article, DataForm.Compact).Split('\n')[1]);
        Assert.Equal(article.Source.Title, GeneratedData.Read(article, 1000, DataForm.Compact).Title);
    }

    [Theory]
    [InlineData("title 0 99\n")]
    [InlineData("title -1 2\n")]
    [InlineData("title 2147483647 2\n")]
    public void A_title_outside_of_the_text_is_damaged_data(string title)
    {
        string data = ArticleDataWriter.Write(Annotate("a.txt", "It rained.\n"), DataForm.Compact).Replace("title 0 10\n", title, StringComparison.Ordinal);
        CorpusStore store = new([new ArticleLiteral("a.txt", GeneratedData.PartsOf(data, 1000))], []);
        Assert.Throws<InvalidDataException>(() => store.Articles[0].Title);
    }

    [Fact]
    public void Compact_data_of_entities_say_of_a_path_what_differs_from_the_one_before()
    {
        AnnotatedArticle[] articles = [.. new[] { "seeds/a1.txt", "seeds/a2.txt", "seeds/b.txt", "z\U0001F600.txt", "z\U0001F601.txt" }.Select(p => Annotate(p, "“No,” said Mary Miller.\n"))];
        LinkedCorpus linked = CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf), TestContext.Current.CancellationToken);
        string data = EntityDataWriter.Write(EntityKind.Person, linked.Entities, DataForm.Compact);

        Assert.Equal(
            ["path \"seeds/a1.txt\"", "path 7 \"2.txt\"", "path 6 \"b.txt\"", "path \"z\U0001F600.txt\"", "path 1 \"\U0001F601.txt\""],
            data.Split('\n').Where(l => l.StartsWith("path", StringComparison.Ordinal)));
        Assert.Equal(5, GeneratedData.Store(DataForm.Compact, articles).People[0].Articles.Count);
        Assert.Throws<InvalidDataException>(() => new CorpusStore(
            [], [new EntityLiteral(EntityKind.Person, GeneratedData.PartsOf(data.Replace("path 7", "path 70", StringComparison.Ordinal), 1000))]).People.Count);
    }

    [Fact]
    public void One_more_name_at_the_top_leaves_every_other_line_as_it_was()
    {
        const string Rest = "“No, never,” said Mary Miller of Boston.\n\nShe told Ann Fox that 12 ships had sunk.\n\n“Twelve,” Fox said.\n";
        string[] before = ArticleDataWriter.Write(Annotate("a.txt", "It rained.\n\n" + Rest)).Split('\n');
        string[] after = ArticleDataWriter.Write(Annotate("a.txt", "It rained in Paris.\n\n" + Rest)).Split('\n');
        Assert.Equal(["title \"It rained.\"", "|It rained.", "  paragraph 0..10", "  sentence 0..10"], before.Except(after).Where(l => !l.StartsWith("length", StringComparison.Ordinal)));
    }

    [Fact]
    public void Compact_data_take_less_than_their_text_again()
    {
        string text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../seeds/000_131200b55923cc5a.txt"));
        int bytes = Encoding.UTF8.GetByteCount(ArticleDataWriter.Write(Annotate("a.txt", text), DataForm.Compact));
        Assert.InRange((double)bytes / Encoding.UTF8.GetByteCount(text), 1, 1.8);
    }

    [Fact]
    public void Compact_data_may_hold_records_and_fields_of_a_later_version()
    {
        string data = ArticleDataWriter.Write(Annotate("a.txt", "Mary Miller left.\n"), DataForm.Compact);
        int mention = data.LastIndexOf('M');
        string later = data[..mention] + "Z+1z\"unknown\"y#0" + data[mention..].TrimEnd('\n') + "y\"new\"x-1.5";
        Article article = new CorpusStore([new ArticleLiteral("a.txt", GeneratedData.PartsOf(later, 1000))], []).Articles[0];
        Assert.Equal("Mary Miller", Assert.Single(article.Mentions).Text);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static AnnotatedArticle Annotate(string path, string text) => ArticleAnnotator.Annotate(ArticleReader.Read(path, text));

    private static string[] Lines(CorpusStore store) =>
    [
        .. store.Entities.Select(e => string.Join(" ", [e.Kind.ToString(), e.Id, e.Name, .. e.Aliases, .. e.Mentions.Select(m => m.ToString())])),
        .. store.Articles.SelectMany(a => a.Sentences).Select(s => s.ToString()!),
        .. store.Quotes.Select(q => $"{q} {q.Kind} {q.Speaker?.Id} {q.Attribution.Number} {q.Cue?.Class} {q.Rule} {q.Confidence}"),
        .. store.Figures.Select(f => $"{f.Kind} {f} {f.Core} {f.Approximation} {f.Entity?.Id}"),
        .. store.Articles.SelectMany(a => a.NoComments).Select(n => $"{n} {n.Source?.Id}"),
    ];

    [Fact]
    public void Nothing_in_the_data_ends_a_line_or_a_literal_or_hides() => s_article.Sample(
        article =>
        {
            string data = ArticleDataWriter.Write(article);
            Assert.DoesNotContain("\"\"\"", data, StringComparison.Ordinal);
            Assert.DoesNotContain(data.EnumerateRunes(), rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format);
            Assert.Equal(data, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(data)));
        },
        iter: 500);

    private sealed class AnyOrderOfTies : IEqualityComparer<IEnumerable<(TextSpan, MentionKind, string)>>
    {
        public bool Equals(IEnumerable<(TextSpan, MentionKind, string)>? x, IEnumerable<(TextSpan, MentionKind, string)>? y) => x!.ToHashSet().SetEquals(y!);

        public int GetHashCode(IEnumerable<(TextSpan, MentionKind, string)> mentions) => 0;
    }
}
