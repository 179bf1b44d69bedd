using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Takes the possessive of a saint into the name of what is called after him, where nothing follows that he could have: For [St Fintan’s] it was a third final.</summary>
internal static class SaintNames
{
    /// <summary>The name, with its possessive if it is part of it.</summary>
    public static NameMention Apply(TaggedArticle tagged, NameMention name, int limit)
    {
        int mark = name.Tokens.End;
        bool isSaint = name.Tokens.Length > 1 && name.GazetteerId is null && tagged.Language.Names.KeptTitles.Contains(tagged.Article[name.Tokens.Start]);
        if (!isSaint || mark >= limit || tagged.Tags[mark] != PosTag.POS || HasOwned(tagged, mark + 1))
            return name;
        return name with { Tokens = name.Tokens with { End = mark + 1 }, Kind = name.Kind == EntityKind.Person ? EntityKind.Organization : name.Kind };
    }

    /// <summary>Whether a noun, or what comes before one, stands there in the same sentence.</summary>
    private static bool HasOwned(TaggedArticle tagged, int token) =>
        token < tagged.Article.Tokens.Length && tagged.Article.SentenceOf(token) == tagged.Article.SentenceOf(token - 1)
        && tagged.Tags[token] is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.CD or PosTag.RB or PosTag.VBG or PosTag.VBN or PosTag.HYPH;
}
