using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What is extracted from an article: its text, the user's gazetteer, and what was extracted before the compiler started.</summary>
/// <param name="Text">The article.</param>
/// <param name="Gazetteer">The user's gazetteer.</param>
/// <param name="Saved">The extraction of this very text, if there is one.</param>
internal sealed record ArticleInput(ArticleText Text, UserGazetteer Gazetteer, SavedExtraction? Saved)
{
    /// <summary>The saved extraction; <see langword="null"/> where there is none, or it is damaged: then it is made again.</summary>
    public AnnotatedArticle? ReadSaved()
    {
        try
        {
            return Saved?.Read(Text.Source);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

/// <summary>The extractions that were made before the compiler started, by what they depend on.</summary>
internal sealed class SavedExtractions(ImmutableArray<ShardText> shards, UserGazetteer gazetteer) : IEquatable<SavedExtractions>
{
    private readonly ImmutableArray<ShardText> _shards = shards;
    private readonly ExtractionKey? _keys = shards.Length == 0 ? null : new ExtractionKey(gazetteer);
    private readonly Lazy<Dictionary<string, SavedExtraction>> _byKey = new(() => Index(shards));

    /// <summary>The user's gazetteer, on which every extraction depends.</summary>
    public UserGazetteer Gazetteer { get; } = gazetteer;

    /// <summary>Those among the additional files.</summary>
    public static IncrementalValueProvider<SavedExtractions> From(IncrementalValuesProvider<CorpusFile> files, IncrementalValueProvider<UserGazetteer> gazetteer) =>
        files.Where(static f => f.Kind == CorpusFileKind.Extractions)
            .Select(static (file, ct) => new ShardText(file.File.GetText(ct) ?? SourceText.From("")))
            .Collect()
            .Combine(gazetteer)
            .Select(static (pair, _) => new SavedExtractions(pair.Left, pair.Right))
            .WithTrackingName(StepNames.SavedExtractions);

    /// <summary>The extraction of <paramref name="source"/>, if there is one.</summary>
    public SavedExtraction? Find(SourceArticle source) =>
        _keys is not null && _byKey.Value.TryGetValue(_keys.Of(source), out SavedExtraction? saved) ? saved : null;

    /// <inheritdoc/>
    public bool Equals(SavedExtractions? other) =>
        other is not null && _shards.SequenceEqual(other._shards) && Gazetteer.Equals(other.Gazetteer);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SavedExtractions);

    /// <inheritdoc/>
    public override int GetHashCode() => _shards.Length;

    private static Dictionary<string, SavedExtraction> Index(ImmutableArray<ShardText> shards)
    {
        Dictionary<string, SavedExtraction> byKey = new(StringComparer.Ordinal);
        foreach (ShardText shard in shards)
        {
            foreach (SavedExtraction extraction in ExtractionShard.Read(shard.Text.ToString()))
                byKey[extraction.Key] = extraction.In(shard.PartOf);
        }
        return byKey;
    }
}

/// <summary>A file of extractions as the compiler holds it: no second copy of its text is kept.</summary>
internal sealed class ShardText(SourceText text) : IEquatable<ShardText>
{
    /// <summary>The text.</summary>
    public SourceText Text { get; } = text;

    /// <summary>So many of its characters.</summary>
    public string PartOf(int start, int length) => Text.ToString(new Microsoft.CodeAnalysis.Text.TextSpan(start, length));

    /// <inheritdoc/>
    public bool Equals(ShardText? other) => other is not null && Text.ContentEquals(other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ShardText);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.Length;
}
