using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What the sequence model sees of a token: its form, its neighbours, clusters and lists that they are in, parts of speech, and how the same
/// word is used elsewhere in the article. A feature is the hash of its template and values.
/// </summary>
internal sealed class NameFeatures : ITokenFeatures
{
    /// <summary>The most features a token can have.</summary>
    public const int Most = 128;

    private readonly TaggedArticle _tagged;
    private readonly TokenizedArticle _article;
    private readonly TokenForm[] _forms;
    private readonly NameClasses[] _listed;
    private readonly ListedToken[] _organizations;
    private readonly WordOccurrences _occurrences;
    private readonly ListFeatures _lists;
    private readonly ArticleFeatures _elsewhere;
    private readonly FeatureGroups _groups;

    public NameFeatures(NameReading reading, FeatureGroups groups)
    {
        TaggedArticle tagged = reading.Tagged;
        _groups = groups;
        _tagged = tagged;
        _article = tagged.Article;
        _forms = tagged.Forms;
        _occurrences = new WordOccurrences(tagged);
        ClubEvidence clubs = new(reading.Register);
        NameClasses[] listed = reading.Lists.Names;
        int tokens = _article.Tokens.Length;
        _organizations = Spare.Take<ListedToken>(tokens);
        _listed = Spare.Take<NameClasses>(tokens);
        for (int i = 0; i < tokens; i++)
        {
            _organizations[i] = clubs.Of(reading.Lists.Organizations[i], listed[i]);
            _listed[i] = clubs.Of(listed[i]);
        }
        _lists = new ListFeatures(tagged, _listed, _organizations, reading.Register);
        _elsewhere = new ArticleFeatures(tagged, _occurrences, _listed, _organizations, reading.Register);
    }

    /// <inheritdoc/>
    public int Write(int token, Span<uint> features)
    {
        FeatureWriter w = new(features);
        int sentence = _article.SentenceOf(token);
        int at = _tagged.PlaceOf(token);
        w.Add(1);
        if (Has(FeatureGroups.Form))
            WriteForm(ref w, token, at, _article.Sentences[sentence]);
        if (Has(FeatureGroups.Neighbours))
            WriteNeighbours(ref w, at);
        if (Has(FeatureGroups.PartsOfSpeech))
            WriteTags(ref w, token, at, _article.Sentences[sentence]);
        if (Has(FeatureGroups.Clusters))
            _lists.WriteClusters(ref w, at);
        if (Has(FeatureGroups.Gazetteers))
            _lists.WriteLists(ref w, token, at);
        if (Has(FeatureGroups.Article))
            _elsewhere.Write(ref w, token, at);
        return w.Count;
    }

    /// <summary>Hands back what was kept of the article; no features are written any more.</summary>
    public void Release()
    {
        Spare.Keep(_listed);
        Spare.Keep(_organizations);
        _occurrences.Release();
    }

    private bool Has(FeatureGroups group) => (_groups & group) != 0;

    private void WriteForm(ref FeatureWriter w, int token, int at, Sentence sentence)
    {
        ref readonly TokenForm form = ref _forms[at];
        w.Add(2, form.Cased);
        w.Add(3, form.Word);
        w.Add(4, form.Shape);
        w.Add(5, form.Prefix2);
        w.Add(6, form.Prefix3);
        w.Add(8, form.Suffix2);
        w.Add(9, form.Suffix3);
        w.Add(10, form.Suffix4);
        w.Add(12, token == sentence.FirstToken ? form.Shape : 0);
        w.Add(15, _article.SpaceBefore(token) ? 1u : 0u, form.Shape);
        w.Add(16, _occurrences.IsHeadline(_article.SentenceOf(token)) ? 1u : 0u, form.Shape);
    }

    private void WriteNeighbours(ref FeatureWriter w, int at)
    {
        ref readonly TokenForm before = ref _forms[at - 1];
        ref readonly TokenForm here = ref _forms[at];
        ref readonly TokenForm after = ref _forms[at + 1];
        uint secondBefore = _forms[at - 2].Word;
        uint secondAfter = _forms[at + 2].Word;
        w.Add(20, before.Word);
        w.Add(21, after.Word);
        w.Add(22, secondBefore);
        w.Add(23, secondAfter);
        w.Add(24, before.Word, here.Word);
        w.Add(25, here.Word, after.Word);
        w.Add(26, before.Word, after.Word);
        w.Add(27, secondBefore, before.Word);
        w.Add(28, after.Word, secondAfter);
        w.Add(29, before.Shape);
        w.Add(30, after.Shape);
        w.Add(31, before.Shape, here.Shape);
        w.Add(32, here.Shape, after.Shape);
        w.Add(33, before.Shape, here.Shape, after.Shape);
        w.Add(37, after.Suffix3);
        w.Add(38, before.Suffix3);
    }

    private void WriteTags(ref FeatureWriter w, int token, int at, Sentence sentence)
    {
        w.Add(13, (uint)_tagged.Tags[token]);
        w.Add(14, (uint)_tagged.Tags[token], _forms[at].Shape);
        uint tagBefore = token > sentence.FirstToken ? (uint)_tagged.Tags[token - 1] : 98;
        uint tagAfter = token + 1 < sentence.EndToken ? (uint)_tagged.Tags[token + 1] : 99;
        w.Add(34, tagBefore);
        w.Add(35, tagAfter);
        w.Add(36, tagBefore, (uint)_tagged.Tags[token], tagAfter);
        w.Add(67, _lists.PartsOfSpeech(at), _forms[at].Shape, _listed[token] == 0 ? 0u : 1u);
        w.Add(68, _lists.PartsOfSpeech(at - 1), _lists.PartsOfSpeech(at), _lists.PartsOfSpeech(at + 1));
    }
}
