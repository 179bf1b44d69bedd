using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>What the form of a word and its tag say of its place in a noun phrase.</summary>
internal static class NounForms
{
    /// <summary>Whether a word is a plural.</summary>
    public static bool IsPlural(WordCursor at)
    {
        if (at.Tag is PosTag.NNS or PosTag.NNPS || at.Is(SyntaxRoles.PluralNoun))
            return true;
        return at.Tag is PosTag.NN or PosTag.NNP && EndsAsPlural(at);
    }

    /// <summary>Whether a word is an adjective, a participle or an adverb before one: illegally held firearms.</summary>
    public static bool IsModifier(WordCursor at) =>
        IsAdjective(at) || (at.Tag == PosTag.RB && InflectionOf(at).EndsAsAdverb(at.Word) && IsNextWord(at.Next) && IsAdjective(at.Next));

    /// <summary>Whether a word has the tag of an adjective or a participle.</summary>
    public static bool IsAdjective(WordCursor at) => at.Tag is PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.VBN or PosTag.VBG;

    /// <summary>A participle that the tagger took for a past tense, before a plural: 1,000 pirated DVDs.</summary>
    public static bool IsMistakenParticiple(WordCursor at) =>
        at.Tag == PosTag.VBD && InflectionOf(at).EndsAsPast(at.Word) && IsNextWord(at.Next) && !at.Next.Is(SyntaxRoles.Closed) && EndsAsPlural(at.Next);

    /// <summary>Whether a word ends like a plural, by its letters alone.</summary>
    public static bool EndsAsPlural(WordCursor at) => InflectionOf(at).IsPluralForm(at.Word, at.IsCapital);

    /// <summary>The plural of an abbreviation: DVDs.</summary>
    public static bool IsAbbreviated(WordCursor at) => at.Chars is [_, .., var last, _] && char.IsUpper(last) && InflectionOf(at).EndsAsPlural(at.Word);

    private static bool IsNextWord(WordCursor at) => at.BeginsWithLetter && at.HasSpaceBefore;

    private static Inflection InflectionOf(WordCursor at) => at.Words.Language.Inflection;
}
