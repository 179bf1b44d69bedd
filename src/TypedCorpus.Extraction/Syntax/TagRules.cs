using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Reads <c>syntax/tags.rules</c> and <c>syntax/openings.rules</c>: tags that the words around a word contradict.</summary>
internal static class TagRules
{
    // What a rule says: which word it corrects, and which tag that has.
    private const string Word = "word";
    private const string As = "as";

    // In tokens: no rule for the first word of a sentence looks further.
    private const int LongestOpening = 6;

    private static readonly Productions s_productions = new Productions().With("tag", Word, As).Taking<PosTag>(As);

    /// <summary>The rules for words anywhere in a paragraph.</summary>
    public static RuleFiles Inside { get; } = new(s_productions, "syntax/tags.rules");

    /// <summary>The rules for words that open a sentence.</summary>
    public static RuleFiles Openings { get; } = new(s_productions, "syntax/openings.rules");

    /// <summary>Corrects tags by the rules, from left to right, so that each sees what those before it have corrected.</summary>
    /// <returns>For each token whether a rule has said what it is.</returns>
    public static bool[] Apply(TaggedArticle tagged, PosTag[] tags)
    {
        bool[] isCorrected = new bool[tags.Length];
        TaggedTokenView view = new(tagged, tags);
        RuleScanner openings = Openings.Of(tagged.Language).Scan(view);
        RuleScanner inside = Inside.Of(tagged.Language).Scan(view);
        ReadOnlySpan<Sentence> sentences = tagged.Article.Sentences;
        for (int s = 0; s < sentences.Length;)
        {
            int first = s;
            while (s < sentences.Length && sentences[s].Paragraph == sentences[first].Paragraph)
            {
                TokenRange sentence = sentences[s].Tokens;
                openings.Read(sentence with { End = Math.Min(sentence.End, sentence.Start + LongestOpening) });
                Apply(openings, sentence.Start, tags, isCorrected);
                s++;
            }
            TokenRange paragraph = new(sentences[first].FirstToken, sentences[s - 1].EndToken);
            inside.Read(paragraph);
            for (int i = paragraph.Start; i < paragraph.End; i++)
            {
                // What one rule has corrected may let another match.
                while (Apply(inside, i, tags, isCorrected))
                    continue;
            }
        }
        openings.Release();
        inside.Release();
        return isCorrected;
    }

    /// <summary>Applies the rules that match from a token on. A word is corrected once, by the first of them.</summary>
    private static bool Apply(RuleScanner scanner, int token, PosTag[] tags, bool[] isCorrected)
    {
        List<RuleMatch> matches = scanner.AllAt(token);
        if (matches.Count == 0)
            return false;
        bool applies = false;
        foreach (RuleMatch match in matches.OrderBy(static m => m.Rule.Order))
        {
            int word = match.Tokens(Word)!.Value.Start;
            if (isCorrected[word])
                continue;
            tags[word] = match.Value<PosTag>(As);
            isCorrected[word] = applies = true;
        }
        return applies;
    }
}
