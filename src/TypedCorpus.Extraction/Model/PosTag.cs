namespace TypedCorpus.Extraction;

/// <summary>The part-of-speech tags of the Penn Treebank, as GUM uses them.</summary>
public enum PosTag : byte
{
#pragma warning disable CS1591 // The names are the tag set's own.
    NN, NNS, NNP, NNPS, PRP, PRPS, WP, WPS, DT, PDT, WDT, CD, JJ, JJR, JJS, VB, VBD, VBG, VBN, VBP, VBZ, MD,
    RB, RBR, RBS, WRB, RP, IN, TO, CC, EX, POS, UH, FW, SYM, LS, GW, HYPH, Comma, Stop, Colon, OpenQuote, CloseQuote,
    OpenBracket, CloseBracket, Dollar, NFP, ADD,
#pragma warning restore CS1591
}
