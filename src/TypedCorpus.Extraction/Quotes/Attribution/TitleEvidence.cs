using System.Globalization;
using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What shows that the words in marks are the title of a work or a programme: their capitals, and the words around them.</summary>
internal sealed class TitleEvidence(ArticleSyntax words)
{
    // A title of fewer words can be a whole utterance: on the show, "Never."
    private const int CapitalsOfPlainTitle = 2;

    // Words of this length and less need no capital in a title.
    private const int LongestParticle = 3;

    /// <summary>Whether capitals alone show a title, where nothing introduces the words.</summary>
    public bool IsPlainTitle(TokenRange quote) => CapitalsOfTitle(quote) >= CapitalsOfPlainTitle;

    /// <summary>Whether the words around a quotation say that it is a title.</summary>
    /// <param name="quote">Its tokens.</param>
    /// <param name="around">What rules have found around it.</param>
    public bool IsTitle(TokenRange quote, IReadOnlyList<RuleMatch> around)
    {
        int capitals = CapitalsOfTitle(quote);
        if (capitals == 0)
            return false;
        bool isPlace = around.Any(static m => m.Rule.Production.Name == TermRules.PlaceBefore);
        if (around.Any(match => match.Rule.Production.Name is TermRules.TitleBefore or TermRules.TitleAfter && Holds(match, quote, capitals, isPlace)))
            return true;
        // "the “…” candidate": what is shown on something is no part of a noun.
        if (around.Any(static m => m.Rule.Production.Name == TermRules.NounAfter) && !EndsWithStop(quote))
            return false;
        // "Told NBC's “…”".
        bool isOnChannel = quote.Start > 1 && words.TagOf(quote.Start - 1) == PosTag.POS && words.Names.IsOfOrganization(quote.Start - 2);
        return isOnChannel || around.Any(match => match.Rule.Production.Name == TermRules.ShownBefore && CapitalsOf(match) <= capitals);
    }

    /// <summary>How many words begin with a capital where all that are no particles do, else 0.</summary>
    public int CapitalsOfTitle(TokenRange quote)
    {
        if (quote.Length < 2 || char.IsLower(words.FirstOf(quote.Start + 1)))
            return 0;
        int capitals = 0;
        for (int i = quote.Start + 1; i < quote.End; i++)
        {
            if (words.IsCapital(i))
                capitals++;
            else if (words.IsWord(i) && words.Article.Tokens[i].Length > LongestParticle && words.TagOf(i) != PosTag.IN)
                return 0;
        }
        return capitals;
    }

    private bool Holds(RuleMatch match, TokenRange quote, int capitals, bool isPlace) => CapitalsOf(match) <= capitals && match.Constant("ends") switch
    {
        "comma" => EndsWithComma(quote),
        "open" => !EndsWithStop(quote),
        "sure" => capitals >= CapitalsOfPlainTitle || EndsWithComma(quote) || (EndsWithStop(quote) && !isPlace),
        _ => true,
    };

    private bool EndsWithComma(TokenRange quote) => words.FirstOf(quote.End) == ',' || words.FirstOf(quote.Last - 1) == ',';

    private static int CapitalsOf(RuleMatch match) => int.Parse(match.Constant("capitals")!, CultureInfo.InvariantCulture);

    private bool EndsWithStop(TokenRange quote) => words.FirstOf(quote.Last - 1) is ',' or '.' or '!' or '?';
}
