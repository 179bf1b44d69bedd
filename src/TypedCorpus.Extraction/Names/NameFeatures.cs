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

    private const int OccurrencesRead = 4;

    private readonly TaggedArticle _tagged;
    private readonly TokenizedArticle _article;
    private readonly TokenForm[] _forms;
    private readonly Lexicon _lexicon;
    private readonly NameClasses[] _listed;
    private readonly ListedToken[] _organizations;
    private readonly WordOccurrences _occurrences;
    private readonly FeatureGroups _groups;
    private readonly uint _register;

    public NameFeatures(TaggedArticle tagged, FeatureGroups groups = FeatureGroups.All)
    {
        _groups = groups;
        _tagged = tagged;
        _article = tagged.Article;
        _lexicon = tagged.Language.Lexicon;
        _forms = tagged.Forms;
        _listed = ListedNames.Find(_article, _forms, _lexicon);
        _organizations = ListedOrganizations.Of(tagged.Language).Find(tagged);
        _occurrences = new WordOccurrences(tagged);
        _register = ArticleRegister.Of(tagged);
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
            WriteClusters(ref w, at);
        if (Has(FeatureGroups.Gazetteers))
        {
            WriteLists(ref w, token, at);
            WriteBrands(ref w, token, at);
        }
        if (Has(FeatureGroups.Article))
            WriteArticle(ref w, token, at, _article.Sentences[sentence]);
        if (Has(FeatureGroups.Article) && _register != ArticleRegister.None)
            WriteRegister(ref w, token, at);
        return w.Count;
    }

    private bool Has(FeatureGroups group) => (_groups & group) != 0;

    /// <summary>What a word can be when it is no name.</summary>
    private uint PartsOfSpeech(int at) =>
        (uint)(_tagged.Entries[at].Classes & (WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb));

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
        w.Add(67, PartsOfSpeech(at), _forms[at].Shape, _listed[token] == 0 ? 0u : 1u);
        w.Add(68, PartsOfSpeech(at - 1), PartsOfSpeech(at), PartsOfSpeech(at + 1));
    }

    private void WriteClusters(ref FeatureWriter w, int at)
    {
        WordTraits here = Traits(at);
        WordTraits before = Traits(at - 1);
        WordTraits after = Traits(at + 1);
        WordTraits secondBefore = Traits(at - 2);
        WordTraits secondAfter = Traits(at + 2);
        uint shape = _forms[at].Shape;
        w.Add(40, here.Coarse);
        w.Add(41, here.Middle);
        w.Add(42, here.Fine);
        w.Add(43, before.Coarse);
        w.Add(44, before.Middle);
        w.Add(45, before.Fine);
        w.Add(46, after.Coarse);
        w.Add(47, after.Middle);
        w.Add(48, after.Fine);
        w.Add(49, secondBefore.Middle);
        w.Add(50, secondAfter.Middle);
        w.Add(51, before.Middle, here.Middle);
        w.Add(52, here.Middle, after.Middle);
        w.Add(53, here.Coarse, shape);
        w.Add(54, before.Coarse, shape, after.Coarse);
        w.Add(55, secondBefore.Coarse, before.Coarse);
        w.Add(56, after.Coarse, secondAfter.Coarse);
    }

    private void WriteLists(ref FeatureWriter w, int token, int at)
    {
        WordTraits here = Traits(at);
        WordTraits before = Traits(at - 1);
        WordTraits after = Traits(at + 1);
        uint shape = _forms[at].Shape;
        WriteBits(ref w, 57, here.Lists, shape);
        WriteBits(ref w, 58, before.Lists, 0);
        WriteBits(ref w, 59, after.Lists, 0);
        w.Add(60, here.Lists, shape);
        w.Add(61, before.Lists, here.Lists);
        w.Add(62, here.Lists, after.Lists);
        uint places = (uint)(_listed[token] & ~(NameClasses.Brand | NameClasses.Club));
        w.Add(65, places);
        w.Add(66, places, shape);
        if (_organizations[token].Value is > 0 and uint organization)
        {
            w.Add(63, organization);
            w.Add(64, organization, PartsOfSpeech(at), here.Lists);
            w.Add(69, organization, (uint)_listed[token]);
        }
    }

    /// <summary>Brands and clubs are looked at apart: many are words, persons and places too.</summary>
    private void WriteBrands(ref FeatureWriter w, int token, int at)
    {
        const NameClasses BrandsAndClubs = NameClasses.Brand | NameClasses.Club;
        const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country | NameClasses.Person;
        if ((_listed[token] & BrandsAndClubs) == 0)
            return;
        w.Add(79, (uint)_listed[token], _register);
        w.Add(88, (uint)_listed[token], _forms[at].Shape);
        w.Add(89, (uint)(_listed[token] & ~Places), PartsOfSpeech(at), Traits(at).Lists);
    }

    private static void WriteBits(ref FeatureWriter w, uint template, uint bits, uint with)
    {
        for (uint bit = 0; bits != 0; bit++, bits >>= 1)
        {
            if ((bits & 1) != 0)
                w.Add(template, bit, with);
        }
    }

    /// <summary>How the same word is used elsewhere: what it stands beside where it opens no sentence, and whether it is written small.</summary>
    private void WriteArticle(ref FeatureWriter w, int token, int at, Sentence sentence)
    {
        uint word = _forms[at].Word;
        uint opens = token == sentence.FirstToken ? 1u : 0u;
        uint small = _occurrences.IsSmall(token) ? 1u : 0u;
        w.Add(70, small, opens);
        if (!_occurrences.Has(word))
            return;
        uint inside = (uint)Math.Min(_occurrences.CountInside(word), 3);
        w.Add(71, inside, opens);
        w.Add(72, inside, small, _forms[at].Shape);
        int read = 0;
        for (int? other = _occurrences.FirstInside(word); other is { } occurrence && read < OccurrencesRead; other = _occurrences.NextInside(occurrence))
        {
            if (occurrence == token)
                continue;
            read++;
            int there = _tagged.PlaceOf(occurrence);
            w.Add(73, _forms[there - 1].Word);
            w.Add(74, _forms[there + 1].Word);
            w.Add(75, Traits(there - 1).Middle);
            w.Add(76, Traits(there + 1).Middle);
            w.Add(77, Traits(there - 1).Lists, _forms[there - 1].Shape);
            w.Add(78, Traits(there + 1).Lists, _forms[there + 1].Shape);
        }
    }

    /// <summary>What a word, its neighbours and lists mean in an article of this kind: in reports of sport most cities are teams.</summary>
    private void WriteRegister(ref FeatureWriter w, int token, int at)
    {
        uint shape = _forms[at].Shape;
        w.Add(80, _register, shape);
        w.Add(81, _register, (uint)_listed[token], shape);
        w.Add(82, _register, Traits(at - 1).Middle);
        w.Add(83, _register, Traits(at + 1).Middle);
        w.Add(84, _register, Traits(at).Middle);
        w.Add(87, _register, _organizations[token].Value, (uint)_listed[token]);
    }

    private WordTraits Traits(int at) => _forms[at].IsEdge ? WordTraits.None : WordTraits.Of(_tagged.Entries[at], _lexicon);
}
