using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Citations;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Citations;

/// <summary>The articles of a project, to look up what its code cites. One is kept as long as their texts are: a keystroke in C# builds no index.</summary>
internal sealed class CitedCorpus
{
    private static readonly ConditionalWeakTable<SourceText, CitedCorpus> s_known = new();

    private readonly SourceText[] _texts;
    private readonly Lazy<PassageIndex> _index;
    private readonly Dictionary<string, CitedArticle> _byMember;
    private readonly Dictionary<string, CitedArticle> _byPath;

    private CitedCorpus(SourceText[] texts, CitedArticle[] articles)
    {
        _texts = texts;
        Articles = articles;
        _byMember = articles.ToDictionary(a => a.Member, StringComparer.Ordinal);
        _byPath = articles.ToDictionary(a => a.Path, StringComparer.Ordinal);
        _index = new Lazy<PassageIndex>(() => new PassageIndex([.. articles.Select(a => a.Folded)]));
    }

    /// <summary>The articles, in ordinal order of their paths.</summary>
    public IReadOnlyList<CitedArticle> Articles { get; }

    /// <summary>Where passages stand in them.</summary>
    public PassageIndex Index => _index.Value;

    /// <summary>The corpus among the additional files of a project; <see langword="null"/> where there is no article.</summary>
    public static CitedCorpus? Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        CorpusFile[] files =
        [
            .. CorpusFile.Among(options, cancellationToken)
                .Where(f => f.Kind is CorpusFileKind.Article or CorpusFileKind.Entities or CorpusFileKind.Corrections)
                .OrderBy(f => f.Kind).ThenBy(f => f.Path, StringComparer.Ordinal),
        ];
        SourceText?[] read = [.. files.Select(f => f.File.GetText(cancellationToken))];
        SourceText[] texts = [.. read.OfType<SourceText>()];
        if (!files.Any(f => f.Kind == CorpusFileKind.Article) || texts.Length == 0)
            return null;
        if (s_known.TryGetValue(texts[0], out CitedCorpus? known) && known._texts.SequenceEqual(texts))
            return known;
        CitedCorpus corpus = new(texts, Read(files, read, cancellationToken));
        s_known.Remove(texts[0]);
        return s_known.GetValue(texts[0], _ => corpus);
    }

    /// <summary>The article that code names by its member or its path.</summary>
    public CitedArticle? Find(string name) =>
        _byMember.TryGetValue(name, out CitedArticle? article) || _byPath.TryGetValue(name, out article) ? article : null;

    private static CitedArticle[] Read(CorpusFile[] files, SourceText?[] texts, CancellationToken cancellationToken)
    {
        UserGazetteer gazetteer = GazetteerText.Merge(
            files.Where(f => f.Kind == CorpusFileKind.Entities).Select(f => GazetteerText.Read(f, cancellationToken)).ToImmutableArray());
        CorrectionSet corrections = CorrectionsText.Merge(
            files.Where(f => f.Kind == CorpusFileKind.Corrections).Select(f => CorrectionsText.Read(f, cancellationToken)).ToImmutableArray());
        AnnotationBasis basis = new(gazetteer, corrections);
        NamedArticles names = ArticleNaming.Assign(files.Where(f => f.Kind == CorpusFileKind.Article).Select(f => f.Path));
        List<CitedArticle> articles = [];
        for (int i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isArticle = files[i].Kind == CorpusFileKind.Article && (articles.Count == 0 || articles[articles.Count - 1].Path != files[i].Path);
            if (isArticle && texts[i] is { } text)
                articles.Add(new CitedArticle(files[i], text, names.Of(files[i].Path).Member, basis));
        }
        return [.. articles];
    }
}
