using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells who asks what others answer: he who says no in <c>Asked by Smith, he said no</c> is not Smith.</summary>
internal static class Askers
{
    /// <summary>Whether the mention that begins at a token is somebody who asks: <c>Asked by Smith</c>, <c>was asked by a reporter</c>.</summary>
    public static bool IsAt(TaggedArticle tagged, int token)
    {
        TaggedCursor by = tagged.At(token).Previous;
        while (by.Tag is PosTag.DT or PosTag.NNP or PosTag.NN)
            by = by.Previous;
        return by.Exists && by.Previous.Exists && (tagged.Language.SyntaxWords.Of(LowerWord.Of(by.Chars)) & SyntaxRoles.Agentive) != 0
            && (tagged.Language.QuoteWords.Of(LowerWord.Of(by.Previous.Chars)) & QuoteRoles.OpensQuestion) != 0;
    }
}
