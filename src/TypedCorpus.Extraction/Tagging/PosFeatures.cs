using TypedCorpus.Extraction.Languages;
using static TypedCorpus.Extraction.FeatureHash;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>The features by which a token's part of speech is told.</summary>
internal static class PosFeatures
{
    /// <summary>The most features that a token has.</summary>
    public const int Capacity = 40;

    private const WordClasses PartsOfSpeech = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb | WordClasses.Demonym
        | WordClasses.MaleName | WordClasses.FemaleName | WordClasses.PersonNoun;

    /// <summary>The tag before the first one of a sentence.</summary>
    public const int NoTag = 63;

    /// <summary>Puts the keys of the features of <paramref name="at"/> into <paramref name="keys"/> and returns how many there are.</summary>
    /// <param name="forms">The forms of a sentence, with two edges on either side.</param>
    /// <param name="entries">What the lexicon knows of these.</param>
    /// <param name="at">The token, counted from the first edge.</param>
    /// <param name="previous">The tag of the token before.</param>
    /// <param name="previous2">The tag of the one before that.</param>
    /// <param name="keys">Takes the keys.</param>
    public static int Collect(ReadOnlySpan<TokenForm> forms, ReadOnlySpan<LexicalEntry> entries, int at, int previous, int previous2, Span<uint> keys)
    {
        ref readonly TokenForm form = ref forms[at];
        ref readonly TokenForm before = ref forms[at - 1];
        ref readonly TokenForm after = ref forms[at + 1];
        uint initial = before.IsEdge ? 1u : 0u;
        uint tag = (uint)previous;
        uint tags = ((uint)previous2 << 6) | tag;
        int n = 0;
        keys[n++] = Key(1, form.Word);
        keys[n++] = Key(2, form.Cased, initial);
        keys[n++] = Key(3, form.Shape, initial);
        keys[n++] = Key(4, form.Suffix2);
        keys[n++] = Key(5, form.Suffix3);
        keys[n++] = Key(6, form.Suffix4);
        keys[n++] = Key(7, form.Prefix2);
        keys[n++] = Key(8, form.Prefix3);
        keys[n++] = Key(9, tag);
        keys[n++] = Key(10, tags);
        keys[n++] = Key(11, form.Word, tag);
        keys[n++] = Key(12, form.Suffix3, tag);
        keys[n++] = Key(13, form.Shape, tag);
        keys[n++] = Key(14, before.Word);
        keys[n++] = Key(15, after.Word);
        keys[n++] = Key(16, forms[at - 2].Word);
        keys[n++] = Key(17, forms[at + 2].Word);
        keys[n++] = Key(18, before.Word, form.Word);
        keys[n++] = Key(19, form.Word, after.Word);
        keys[n++] = Key(20, before.Suffix3);
        keys[n++] = Key(21, after.Suffix3);
        keys[n++] = Key(22, after.Suffix2, tag);
        keys[n++] = Key(23, after.Shape, form.Shape);
        keys[n++] = Key(24, after.Word, tag);
        keys[n++] = Key(25, form.Word, tags);
        keys[n++] = Key(26, before.Word, after.Word);
        LexicalEntry entry = entries[at];
        uint classes = (uint)(entry.Classes & PartsOfSpeech);
        keys[n++] = Key(27, entry.Cluster);
        keys[n++] = Key(28, classes, initial);
        keys[n++] = Key(29, entry.Cluster, tag);
        keys[n++] = Key(30, entries[at - 1].Cluster);
        keys[n++] = Key(31, entries[at + 1].Cluster);
        keys[n++] = Key(32, classes, (uint)(entries[at + 1].Classes & PartsOfSpeech));
        keys[n++] = Key(33, classes, tag);
        return n;
    }
}
