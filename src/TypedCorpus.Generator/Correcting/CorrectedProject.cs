using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Correcting;

/// <summary>
/// The articles of a project after its corrections, as an analyzer sees them: what the generator found, else annotated anew. One is kept as long as the texts are:
/// a keystroke in C# links nothing.
/// </summary>
internal sealed class CorrectedProject
{
    private static readonly ConditionalWeakTable<SourceText, CorrectedProject> s_known = new();

    private readonly SourceText[] _texts;
    private readonly Dictionary<string, CorrectionsText> _corrections;
    private readonly Dictionary<string, ArticleResult> _articles = new(StringComparer.Ordinal);
    private readonly LinkedCorpus _linked;
    private readonly int _reviewBelow;

    private CorrectedProject(CorpusFile[] files, SourceText[] texts, int reviewBelow, CancellationToken cancellationToken)
    {
        _texts = texts;
        _reviewBelow = reviewBelow;
        CorrectionsText[] read = [.. OfKind(files, CorpusFileKind.Corrections).Select(f => CorrectionsText.Read(f, cancellationToken))];
        _corrections = read.ToDictionary(t => t.File, StringComparer.Ordinal);
        CorrectionSet corrections = CorrectionsText.Merge(read.ToImmutableArray());
        UserGazetteer gazetteer = GazetteerText.Merge(OfKind(files, CorpusFileKind.Entities).Select(f => GazetteerText.Read(f, cancellationToken)).ToImmutableArray());
        AnnotationBasis basis = new(gazetteer, corrections);
        foreach (CorpusFile file in OfKind(files, CorpusFileKind.Article))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SourceText? text = file.File.GetText(cancellationToken);
            ArticleResult result = (text is null ? null : SharedAnnotations.Find(text, file.Path, basis))
                ?? ArticleResult.Of(new ArticleInput(ArticleText.Read(file, cancellationToken), gazetteer, null), cancellationToken).Corrected(corrections, cancellationToken);
            if (result.IsUsable)
                _articles[file.File.Path] = result;
        }
        _linked = CorpusLinker.Link(_articles.Values.Select(a => a.Names), gazetteer, corrections.OfCorpus(), cancellationToken);
    }

    /// <summary>The project with these options, as it was read before where no text is another.</summary>
    public static CorrectedProject Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        CorpusFile[] files =
        [
            .. CorpusFile.Among(options, cancellationToken)
                .Where(f => f.Kind is CorpusFileKind.Article or CorpusFileKind.Entities or CorpusFileKind.Corrections)
                .OrderBy(f => f.Kind).ThenBy(f => f.Path, StringComparer.Ordinal),
        ];
        SourceText[] texts = [.. files.Select(f => f.File.GetText(cancellationToken)).OfType<SourceText>()];
        int reviewBelow = ProjectOptions.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).ReviewBelow;
        if (texts.Length == 0)
            return new CorrectedProject(files, texts, reviewBelow, cancellationToken);
        if (s_known.TryGetValue(texts[0], out CorrectedProject? known) && known._reviewBelow == reviewBelow && known._texts.SequenceEqual(texts))
            return known;
        CorrectedProject project = new(files, texts, reviewBelow, cancellationToken);
        s_known.Remove(texts[0]);
        return s_known.GetValue(texts[0], _ => project);
    }

    /// <summary>The places of the corrections in <paramref name="file"/> that are no longer needed.</summary>
    public IEnumerable<FilePlace> Unneeded(AdditionalText file, CancellationToken cancellationToken)
    {
        if (!_corrections.TryGetValue(file.Path, out CorrectionsText? text))
            return [];
        CheckedArticle[] corrected = [.. _articles.Values.Select(a => new CheckedArticle(a.Text.Source.Path, a.Outcomes, a.Text.Source))];
        LineMap lines = new(text.Text);
        return CorrectionsCheck.Check(text.Reading, corrected, _linked.Outcomes, _linked.Entities.Select(e => e.Name), cancellationToken)
            .Where(f => f.Kind == FindingKind.UnneededCorrection)
            .Select(f => FilePlace.In(text.File, lines, f.Span));
    }

    /// <summary>What a person should look at in <paramref name="file"/>.</summary>
    public EquatableArray<DiagnosticInfo> Queue(AdditionalText file, CancellationToken cancellationToken) =>
        _articles.TryGetValue(file.Path, out ArticleResult? article) ? ReviewQueue.Of(article, _linked.Findings, _reviewBelow, cancellationToken) : default;

    /// <summary>The names in <paramref name="file"/>, those that are mentioned most first.</summary>
    public IEnumerable<string> NamesIn(AdditionalText file) => _articles[file.Path].Article.Entities
        .Where(e => e.IsNamed).OrderByDescending(e => e.Mentions.Count).ThenBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Name).Distinct(StringComparer.Ordinal);

    private static IEnumerable<CorpusFile> OfKind(CorpusFile[] files, CorpusFileKind kind) => files
        .Where(f => f.Kind == kind).OrderBy(f => f.Path, StringComparer.Ordinal).GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.First());
}
