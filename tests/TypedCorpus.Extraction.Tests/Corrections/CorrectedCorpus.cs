using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Corrections;

/// <summary>A corpus after its corrections, as lines that a test can compare.</summary>
internal sealed class CorrectedCorpus
{
    private readonly string _file;
    private readonly CorrectionsReading _reading;
    private readonly CorrectedArticle[] _articles;
    private readonly LinkedCorpus _linked;

    public CorrectedCorpus(string corrections, params (string Path, string Text)[] articles)
    {
        _file = corrections;
        _reading = CorrectionsReader.Read(corrections);
        CorrectionSet set = _reading.ToSet();
        _articles = [.. articles.Select(a => ArticleCorrector.Apply(
            ArticleAnnotator.Annotate(ArticleReader.Read(a.Path, a.Text), TestContext.Current.CancellationToken), set, TestContext.Current.CancellationToken))];
        _linked = CorpusLinker.Link(
            _articles.Select(a => CorpusLinker.NamesOf(a.Article)), UserGazetteer.Empty, set.OfCorpus(), TestContext.Current.CancellationToken);
    }

    /// <summary>The articles.</summary>
    public IReadOnlyList<AnnotatedArticle> Articles => [.. _articles.Select(a => a.Article)];

    /// <summary>Each quote as <c>kind "text" by speaker</c>, a corrected one with <c>*</c> before it.</summary>
    public string[] Quotes => [.. _articles.SelectMany(a => a.Article.Quotes.Select(q =>
        $"{(q.IsCorrected ? "*" : "")}{q.Kind} \"{Covered(a.Article, q.Span)}\" by {NameOf(a.Article, q.Speaker)}"))];

    /// <summary>Each figure as <c>kind "text" value unit</c>, a corrected one with <c>*</c> before it.</summary>
    public string[] Figures => [.. _articles.SelectMany(a => a.Article.Figures.Select(f => FormattableString.Invariant(
        $"{(f.IsCorrected ? "*" : "")}{f.Kind} \"{Covered(a.Article, f.Span)}\" {f.Value:0.##}{f.Date} {f.Unit}{f.Noun}").TrimEnd()))];

    /// <summary>Each entity as <c>kind name: the articles that mention it</c>, a corrected one with <c>*</c> before it.</summary>
    public string[] Entities => [.. _linked.Entities.Select(e =>
        $"{(e.IsCorrected ? "*" : "")}{e.Kind} {e.Name}: {string.Join(' ', e.Members.Select(m => m.Path).Distinct())}")];

    /// <summary>Each finding as <c>line: kind arguments</c>.</summary>
    public string[] Findings
    {
        get
        {
            LineTable lines = new(_file);
            return
            [
                .. CorrectionsCheck.Check(_reading, [.. _articles.Select(CheckedArticle.Of)], _linked.Outcomes, _linked.Entities.Select(e => e.Name), TestContext.Current.CancellationToken).AsEnumerable()
                    .Select(f => $"{lines.LineAt(f.Span.Start)}: {f.Kind} {string.Join("; ", f.Arguments.Where(a => a.Length > 0))}"),
            ];
        }
    }

    private static string Covered(AnnotatedArticle article, TextSpan span) => article.Source.Text.Substring(span.Start, span.Length);

    private string NameOf(AnnotatedArticle article, EntityIndex? entity)
    {
        if (entity is not { } local)
            return "nobody";
        CorpusEntity? linked = _linked.Entities.FirstOrDefault(e => e.Members.Any(m => m.Path == article.Source.Path && m.Local == local.Value));
        return linked?.Name ?? "~" + article.EntityAt(local).Name;
    }
}
