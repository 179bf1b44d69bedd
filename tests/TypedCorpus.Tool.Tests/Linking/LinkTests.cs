using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Formats.Linking;

namespace TypedCorpus.Tool.Tests.Linking;

public sealed class LinkTests : IDisposable
{
    private static readonly string[] s_texts =
    [
        "Ann Fox met J. Edgar Hoover of the Federal Bureau of Investigation (FBI). Fox said no.",
        "Hoover left. Edgar Hoover, of the FBI, met John Smith and Mary Smith in Washington.",
        "Smith said the Water Board (WB) was late. Senator John Q. Smith left Paris. Bo Lind spoke.",
        "Washington spoke. George Washington of the Water Board met Lopez. Kevin Lopez Oliva left.",
        "Lopez Oliva met Oliva. The Board of Investigation (BI) and the FBI met Ann B. Fox in Washington.",
    ];

    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_in_a_file_are_linked_to_the_entities_that_linking_finds()
    {
        ArticleNames[] articles = Articles();
        string names = Path.Combine(_folder.Root, "names.jsonl");
        using (FileStream file = File.Create(names))
        {
            foreach (ArticleNames article in articles)
            {
                foreach (EntityForms forms in article.Entities)
                    NamesJson.Write(file, article.Path, forms);
            }
        }

        ToolRun run = await ToolRun.Corpus("link", names);
        ToolRun candidates = await ToolRun.Corpus("link", names, "--candidates");
        ToolRun identified = await ToolRun.Piped(candidates.Output, "link");

        Assert.Equal(CorpusLinker.Link(articles).Entities.AsEnumerable().Select(e => e.Id), run.Objects.Select(o => o.GetProperty("id").GetString()));
        Assert.Equal(run.Output, identified.Output);
    }

    /// <summary>The parts of a corpus that share no key, linked apart in any order, give what linking all at once gives.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Blocks_linked_apart_are_the_same_entities(int seed)
    {
        ArticleNames[] articles = Articles();
        Dictionary<string, string> parents = new(StringComparer.Ordinal);
        foreach (IReadOnlyList<string> keys in articles.SelectMany(a => a.Entities.AsEnumerable()).Select(CorpusLinker.BlockKeys))
        {
            foreach (string key in keys)
            {
                parents.TryAdd(key, key);
                parents[Root(key)] = Root(keys[0]);
            }
        }
        List<EntityCandidate> candidates = [];
        foreach (var block in articles.SelectMany(a => a.Entities.AsEnumerable().Select(e => (a.Path, Forms: e))).GroupBy(x => Root(CorpusLinker.BlockKeys(x.Forms)[0])))
            candidates.AddRange(CorpusLinker.Candidates(block.GroupBy(x => x.Path).Select(g => new ArticleNames(g.Key, g.Select(x => x.Forms).ToEquatableArray())), UserGazetteer.Empty));
        Assert.True(parents.Keys.Select(Root).Distinct().Count() > 5);
        Random random = new(seed);

        EquatableArray<CorpusEntity> entities = CorpusLinker.Identify(candidates.OrderBy(_ => random.Next()), UserGazetteer.Empty);

        Assert.Equal(CorpusLinker.Link(articles).Entities, entities);

        string Root(string key)
        {
            while (parents[key] != key)
                key = parents[key];
            return key;
        }
    }

    [Fact]
    public async Task A_line_that_is_none_is_one_line_of_problems()
    {
        ToolRun run = await ToolRun.Piped("{\"path\":1}\n", "link");

        Assert.Equal((1, "line 1: no line of corpus extract --format names or corpus link --candidates"), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    private static ArticleNames[] Articles() =>
        [.. s_texts.Select((text, i) => CorpusLinker.NamesOf(ArticleAnnotator.Annotate(ArticleReader.Read($"{i}.txt", text))))];
}
