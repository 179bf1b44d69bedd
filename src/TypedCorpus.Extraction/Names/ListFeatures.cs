using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What is known beforehand of a token and its neighbours: clusters of words, and lists of names and organizations.</summary>
internal sealed class ListFeatures(TaggedArticle tagged, NameClasses[] listed, ListedToken[] organizations, uint register)
{
    private readonly Lexicon _lexicon = tagged.Language.Lexicon;

    /// <summary>The clusters that a token and its neighbours are in.</summary>
    public void WriteClusters(ref FeatureWriter w, int at)
    {
        WordTraits here = Traits(at);
        WordTraits before = Traits(at - 1);
        WordTraits after = Traits(at + 1);
        WordTraits secondBefore = Traits(at - 2);
        WordTraits secondAfter = Traits(at + 2);
        uint shape = tagged.Forms[at].Shape;
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

    /// <summary>The lists that have a token and its neighbours.</summary>
    public void WriteLists(ref FeatureWriter w, int token, int at)
    {
        WordTraits here = Traits(at);
        WordTraits before = Traits(at - 1);
        WordTraits after = Traits(at + 1);
        uint shape = tagged.Forms[at].Shape;
        WriteBits(ref w, 57, here.Lists, shape);
        WriteBits(ref w, 58, before.Lists, 0);
        WriteBits(ref w, 59, after.Lists, 0);
        w.Add(60, here.Lists, shape);
        w.Add(61, before.Lists, here.Lists);
        w.Add(62, here.Lists, after.Lists);
        uint places = (uint)(listed[token] & ~(NameClasses.Brand | NameClasses.Club));
        w.Add(65, places);
        w.Add(66, places, shape);
        if (organizations[token].Value is > 0 and uint organization)
        {
            w.Add(63, organization);
            w.Add(64, organization, PartsOfSpeech(at), here.Lists);
            w.Add(69, organization, (uint)listed[token]);
        }
        WriteBrands(ref w, token, at);
    }

    /// <summary>What a word can be when it is no name.</summary>
    public uint PartsOfSpeech(int at) =>
        (uint)(tagged.Entries[at].Classes & (WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb));

    /// <summary>Brands and clubs are looked at apart: many are words, persons and places too.</summary>
    private void WriteBrands(ref FeatureWriter w, int token, int at)
    {
        const NameClasses BrandsAndClubs = NameClasses.Brand | NameClasses.Club;
        const NameClasses Places = NameClasses.City | NameClasses.Region | NameClasses.Country | NameClasses.Person;
        if ((listed[token] & BrandsAndClubs) == 0)
            return;
        w.Add(79, (uint)listed[token], register);
        w.Add(88, (uint)listed[token], tagged.Forms[at].Shape);
        w.Add(89, (uint)(listed[token] & ~Places), PartsOfSpeech(at), Traits(at).Lists);
    }

    private static void WriteBits(ref FeatureWriter w, uint template, uint bits, uint with)
    {
        for (uint bit = 0; bits != 0; bit++, bits >>= 1)
        {
            if ((bits & 1) != 0)
                w.Add(template, bit, with);
        }
    }

    private WordTraits Traits(int at) => WordTraits.At(tagged, at, _lexicon);
}
