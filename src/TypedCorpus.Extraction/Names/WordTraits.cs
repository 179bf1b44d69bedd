using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What is known of a word beforehand: the clusters of its vector at three sizes, and the classes that it is in.</summary>
/// <param name="Coarse">One of 64 clusters, from 1; 0 for a word without a vector.</param>
/// <param name="Middle">One of 256 clusters, from 1.</param>
/// <param name="Fine">One of 1,024 clusters, from 1.</param>
/// <param name="Lists">A bit for each class of words.</param>
internal readonly record struct WordTraits(uint Coarse, uint Middle, uint Fine, uint Lists)
{
    // The parts of speech that a word can have are left to the tagger.
    private const WordClasses Telling = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname | WordClasses.Demonym
        | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.PlaceNoun;

    /// <summary>Nothing is known, because there is no word.</summary>
    public static WordTraits None { get; } = new(2000, 2000, 2000, 0);

    /// <summary>What is known of the word at a place among the forms of an article.</summary>
    public static WordTraits At(TaggedArticle tagged, int place, Lexicon lexicon) => tagged.Forms[place].IsEdge ? None : Of(tagged.Entries[place], lexicon);

    /// <summary>What a lexicon's entry of a word says.</summary>
    public static WordTraits Of(LexicalEntry entry, Lexicon lexicon) =>
        new(lexicon.CoarseOf(entry.Cluster), lexicon.MiddleOf(entry.Cluster), entry.Cluster, (uint)(entry.Classes & Telling));
}
