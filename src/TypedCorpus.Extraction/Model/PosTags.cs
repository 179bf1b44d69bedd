namespace TypedCorpus.Extraction;

/// <summary>Classes of part-of-speech tags that several stages ask for.</summary>
internal static class PosTags
{
    /// <summary>Whether a tag is that of a finite verb or a modal.</summary>
    public static bool IsFinite(this PosTag tag) => tag is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD;

    /// <summary>Whether a tag is that of a noun, common or proper.</summary>
    public static bool IsNoun(this PosTag tag) => tag is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS;
}
