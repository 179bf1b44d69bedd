using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Saving;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Input;

namespace TypedCorpus.Extractor;

/// <summary>
/// Extracts from the articles of a list whatever is not in the folder yet, and takes out what no list has any longer. Two runs at once wait for each other;
/// one that is killed leaves whole files behind.
/// </summary>
/// <param name="folder">Where the extractions of the project lie.</param>
/// <param name="patience">How long it waits for another run.</param>
internal sealed class ExtractionRun(string folder, TimeSpan patience)
{
    private const string ProjectMark = "project ";
    private const string ArticleMark = "article ";
    private const string GazetteerMark = "entities ";
    private const string DataMark = "data ";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Extracts from the articles of the list at <paramref name="listPath"/>: a kind and a path in each line.</summary>
    public void Over(string listPath)
    {
        string[] list = File.ReadAllLines(listPath);
        Directory.CreateDirectory(folder);
        using FileStream gate = Enter(Path.Combine(folder, "lock"));
        UserGazetteer gazetteer = ReadGazetteers(PathsOf(list, GazetteerMark), PathsOf(list, ProjectMark).FirstOrDefault() ?? "");
        ExtractionKey keys = new(gazetteer);
        Dictionary<string, SavedExtraction> saved = ReadShards(out HashSet<int> damaged);
        ConcurrentDictionary<string, SavedExtraction> wanted = new(StringComparer.Ordinal);
        ConcurrentDictionary<string, SourceArticle> sources = new(StringComparer.Ordinal);
        Parallel.ForEach(PathsOf(list, ArticleMark), path =>
        {
            if (ReadArticle(path) is not { } source)
                return;
            string key = keys.Of(source);
            if (!wanted.ContainsKey(key) && (saved.GetValueOrDefault(key) ?? Extract(key, source, gazetteer)) is { } extraction)
            {
                wanted[key] = extraction;
                sources[key] = source;
            }
        });
        // Before the extractions: an article whose extraction is there has its data there.
        if (PathsOf(list, DataMark) is [{ Length: > 0 } data])
            DataFileWriter.Write(data, wanted.ToDictionary(w => w.Key, w => (Func<AnnotatedArticle>)(() => Read(w.Value, sources[w.Key], gazetteer)), StringComparer.Ordinal));
        OtherLists others = new(folder, Path.GetFullPath(listPath));
        HashSet<string>? elsewhere = others.ReadKeys();
        others.WriteKeys(wanted.Keys);
        foreach (string key in elsewhere ?? [])
        {
            if (saved.TryGetValue(key, out SavedExtraction? extraction))
                wanted.TryAdd(key, extraction);
        }
        WriteShards(saved, wanted, damaged, isAlone: elsewhere is null);
    }

    private static string[] PathsOf(string[] list, string mark) =>
        [.. list.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..]).Distinct(StringComparer.Ordinal)];

    /// <summary>Waits until no other run is in the folder. The system lets go of the file when a run is killed.</summary>
    private FileStream Enter(string path)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception) when (IsInUse(exception) && waited.Elapsed < patience)
            {
                Thread.Sleep(50);
            }
        }
    }

    /// <summary>Whether another process has the file: the number of the system's error, Windows', Linux' and that of macOS.</summary>
    private static bool IsInUse(IOException exception) => exception.HResult is unchecked((int)0x80070020) or 11 or 35;

    /// <summary>All gazetteers as one, in the order of their paths within the project, as the generator has them.</summary>
    private static UserGazetteer ReadGazetteers(string[] paths, string project) =>
        UserGazetteer.Merge([.. paths.OrderBy(p => RelativePath.Of(p, project), StringComparer.Ordinal).Select(ReadGazetteer)]);

    private static UserGazetteer ReadGazetteer(string path) =>
        ArticleDecoder.Decode(File.ReadAllBytes(path)) is { } text ? UserGazetteerReader.Read(text).Gazetteer : UserGazetteer.Empty;

    /// <summary>An article; <see langword="null"/> where there is none to extract from, which the generator reports.</summary>
    private static SourceArticle? ReadArticle(string path)
    {
        try
        {
            SourceArticle? source = ArticleDecoder.Decode(File.ReadAllBytes(path)) is { } text ? ArticleReader.Read(path, text) : null;
            return source is { Paragraphs.Count: > 0 } ? source : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "The generator extracts from the same article again and reports the exception in it.")]
    private static SavedExtraction? Extract(string key, SourceArticle source, UserGazetteer gazetteer)
    {
        try
        {
            return SavedExtraction.Of(key, ArticleAnnotator.Annotate(source, gazetteer));
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>A saved extraction; a damaged one is made again, as the generator does.</summary>
    private static AnnotatedArticle Read(SavedExtraction saved, SourceArticle source, UserGazetteer gazetteer)
    {
        try
        {
            return saved.Read(source);
        }
        catch (InvalidDataException)
        {
            return ArticleAnnotator.Annotate(source, gazetteer);
        }
    }

    private Dictionary<string, SavedExtraction> ReadShards(out HashSet<int> damaged)
    {
        Dictionary<string, SavedExtraction> saved = new(StringComparer.Ordinal);
        damaged = [];
        for (int shard = 0; shard < ExtractionShard.Count; shard++)
        {
            string path = Path.Combine(folder, ExtractionShard.NameOf(shard));
            if (!File.Exists(path))
                continue;
            IReadOnlyList<SavedExtraction> extractions = ExtractionShard.Read(File.ReadAllText(path));
            if (extractions.Count == 0)
                damaged.Add(shard);
            foreach (SavedExtraction extraction in extractions)
                saved[extraction.Key] = extraction;
        }
        return saved;
    }

    /// <summary>Writes the files whose extractions are others than before, each at once under its name.</summary>
    private void WriteShards(Dictionary<string, SavedExtraction> before, ConcurrentDictionary<string, SavedExtraction> after, HashSet<int> damaged, bool isAlone)
    {
        ILookup<int, string> old = before.Keys.ToLookup(ExtractionShard.Of);
        ILookup<int, SavedExtraction> now = after.Values.ToLookup(e => ExtractionShard.Of(e.Key));
        for (int shard = 0; shard < ExtractionShard.Count; shard++)
        {
            string path = Path.Combine(folder, ExtractionShard.NameOf(shard));
            if (!now[shard].Any())
            {
                // A compiler that runs for another list may be about to read it.
                if (isAlone)
                    File.Delete(path);
                continue;
            }
            if (!damaged.Contains(shard) && old[shard].ToHashSet(StringComparer.Ordinal).SetEquals(now[shard].Select(e => e.Key)))
                continue;
            File.WriteAllText(path + ".new", ExtractionShard.Write(now[shard]), s_utf8);
            File.Move(path + ".new", path, overwrite: true);
        }
    }
}
