using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Reads <c>quotes/terms.rules</c> and <c>quotes/titles.rules</c>: what around words in marks shows that nobody is cited as using them.</summary>
internal static class TermRules
{
    /// <summary>What rules make of words in marks that are a term.</summary>
    public const string Term = "term";

    /// <summary>What rules make of words in marks that are a title, by the words before them.</summary>
    public const string TitleBefore = "title-before";

    /// <summary>What rules make of words in marks that are a title, by the words after them.</summary>
    public const string TitleAfter = "title-after";

    /// <summary>What rules make of words in marks that are the title of what something is shown in.</summary>
    public const string ShownBefore = "shown-before";

    /// <summary>What rules make of the place where something is said.</summary>
    public const string PlaceBefore = "place-before";

    /// <summary>What rules make of a noun after words in marks.</summary>
    public const string NounAfter = "noun-after";

    // In tokens: how far before words in marks a rule can begin.
    private const int Reach = 12;

    /// <summary>The rules.</summary>
    public static RuleFiles Rules { get; } = new(
        new Productions().With(Term, "size").With(TitleBefore, "capitals", "ends").With(TitleAfter, "capitals", "ends").With(ShownBefore, "capitals").With(PlaceBefore, "capitals").With(NounAfter, "capitals"),
        "quotes/terms.rules", "quotes/titles.rules");

    /// <summary>Puts into a list what the rules find right before and after a quotation, whose tokens include its marks.</summary>
    public static void ReadAround(RuleScanner scanner, ArticleSyntax words, TokenRange quote, List<RuleMatch> found)
    {
        found.Clear();
        scanner.Read(new TokenRange(Math.Max(0, quote.Start - Reach), Math.Min(words.Count, quote.End + Reach)));
        for (int i = Math.Max(0, quote.Start - Reach); i < quote.Start; i++)
        {
            foreach (RuleMatch match in scanner.AllAt(i))
            {
                if (match.Range.Last == quote.Start)
                    found.Add(match);
            }
        }
        if (words.IsMark(quote.Last))
            found.AddRange(scanner.AllAt(quote.Last));
    }
}
