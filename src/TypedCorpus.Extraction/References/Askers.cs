using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.References;

/// <summary>Tells who asks what others answer: he who says no in <c>Asked by Smith, he said no</c> is not Smith.</summary>
internal static class Askers
{
    /// <summary>Where whoever is asked begins, if a mention is the subject of a question to somebody: <c>Smith asked her why</c>, <c>Smith puts it to her that</c>; else <see langword="null"/>.</summary>
    public static int? AskedBy(TaggedArticle tagged, TokenRange mention)
    {
        TaggedCursor verb = tagged.At(mention.End);
        if (!verb.Exists || !verb.IsFinite || !verb.Ahead(3).Exists)
            return null;
        CueVerb[] cues = tagged.Language.Cues.VerbsOf(verb.Key);
        if (Array.Exists(cues, static cue => (cue.Frames & CueFrames.Asking) != 0 && cue.Particles.Length == 0))
            return verb.Next.Tag is PosTag.NNP or PosTag.PRP && HasQuestion(verb) ? verb.Next.Index : null;
        bool isPut = verb.Next.Tag == PosTag.PRP && Array.Exists(cues, cue => cue.Particles.Length == 1 && cue.Particles[0] == verb.Next.Key);
        return isPut && (tagged.Language.SyntaxWords.Of(verb.Ahead(2).Key) & SyntaxRoles.Dative) != 0 ? verb.Ahead(3).Index : null;
    }

    /// <summary>Whether a word of questions stands in the rest of a sentence.</summary>
    private static bool HasQuestion(TaggedCursor verb)
    {
        for (TaggedCursor at = verb.Next; at.Exists && at.SharesSentence(verb); at = at.Next)
        {
            if (at.Tag is PosTag.WRB or PosTag.WP || (verb.Article.Language.QuoteWords.Of(at.Key) & QuoteRoles.ReportConjunction) != 0)
                return true;
        }
        return false;
    }

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
