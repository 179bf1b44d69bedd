using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What shows that the words in marks are the title of a work or a programme: the nouns and prepositions around words in capitals.</summary>
internal sealed class TitleEvidence(ArticleSyntax words)
{
    // A title of fewer words can be a whole utterance: on the show, "Never."
    private const int CapitalsOfPlainTitle = 2;

    // How many tokens the phrase between a preposition and a title can have: on Fox News Channel's "…".
    private const int LongestPossessor = 5;

    // How many tokens behind a title its apposition says what it is: "…," an early series about.
    private const int LongestApposition = 6;

    // Words of this length and less need no capital in a title.
    private const int LongestParticle = 3;

    private readonly WordSet _works = words.Language.Words("quotes/works.tsv");

    /// <summary>Whether the words around the quotation from one token to another say that it is a title.</summary>
    public bool IsTitle(TokenRange quote)
    {
        (int first, int end) = quote;
        int capitals = CapitalsOfTitle(quote);
        return capitals > 0 && (StandsBehindWork(first, end, capitals) || StandsBeforeWork(end) || HasApposition(end, capitals) || IsShownOn(first, end, capitals));
    }

    /// <summary>How many words begin with a capital where all that are no particles do, else 0.</summary>
    public int CapitalsOfTitle(TokenRange quote)
    {
        (int first, int end) = quote;
        if (first + 1 >= end || char.IsLower(words.FirstOf(first + 1)))
            return 0;
        int capitals = 0;
        for (int i = first + 1; i < end; i++)
        {
            if (words.IsCapital(i))
                capitals++;
            else if (words.Article.Tokens[i].Kind == TokenKind.Word && words.Article.Tokens[i].Length > LongestParticle && words.TagOf(i) != PosTag.IN)
                return 0;
        }
        return capitals;
    }

    /// <summary>The book "…", his memoir, "…", a series called "…".</summary>
    private bool StandsBehindWork(int first, int end, int capitals)
    {
        int i = first - 1;
        if (i >= 0 && IsWork(i))
            return true;
        bool apart = i >= 0 && words.FirstOf(i) is ',' or ':';
        if (apart)
            i--;
        if (i <= 0)
            return false;
        if (words[i] is "titled" or "entitled" || (words[i] is "called" or "named" && words.TagOf(i) == PosTag.VBN && capitals >= CapitalsOfPlainTitle))
            return true;
        if (words[i] is "of" or "called" or "named" or "like")
        {
            // The author of "…"; a series, called "…".
            i--;
            if (words.FirstOf(i) == ',')
                i--;
            return i >= 0 && IsWork(i);
        }
        // Plays, the best known of which, "…", was broadcast.
        if (apart && capitals >= CapitalsOfPlainTitle && words[i] == "which" && words[i - 1] == "of" && EndsWithComma(end))
            return true;
        return apart && IsWork(i) && (capitals >= CapitalsOfPlainTitle || EndsWithComma(end) || (EndsWithStop(end) && !IsPlace(i)));
    }

    /// <summary>Whether the noun phrase that ends with a noun says where something is said: on the late show, "…".</summary>
    private bool IsPlace(int noun)
    {
        int i = noun - 1;
        int low = Math.Max(0, noun - LongestPossessor);
        while (i > low && words.TagOf(i) is PosTag.NN or PosTag.NNP or PosTag.JJ or PosTag.DT or PosTag.PRPS or PosTag.POS or PosTag.VBN)
            i--;
        return i < 0 || words[i] is "on" or "in" or "at" or "during";
    }

    /// <summary>The "…" show.</summary>
    private bool StandsBeforeWork(int end) => end < words.Count && IsWork(end) && !EndsWithStop(end);

    /// <summary>"…," a series about.</summary>
    private bool HasApposition(int end, int capitals)
    {
        int i = end;
        if (!EndsWithComma(end))
            return false;
        if (i < words.Count && words.FirstOf(i) == ',')
            i++;
        // "…," by Ann Moss.
        if (capitals >= CapitalsOfPlainTitle && i + 1 < words.Count && words[i] == "by" && words.Names.Has(i + 1))
            return true;
        if (i >= words.Count || words[i] is not ("a" or "an" or "the" or "his" or "her" or "their"))
            return false;
        for (int k = i + 1; k < words.Count && k <= i + LongestApposition; k++)
        {
            if (words.Article.Tokens[k].Kind is not (TokenKind.Word or TokenKind.Number) || words.TagOf(k) is PosTag.IN or PosTag.VBD or PosTag.VBZ)
                return false;
            if (IsWork(k))
                return true;
        }
        return false;
    }

    /// <summary>On "…", in Smith's "…": where a title stands for what it is the title of.</summary>
    private bool IsShownOn(int first, int end, int capitals)
    {
        if (end < words.Count && words.TagOf(end) is PosTag.NN or PosTag.NNS && !EndsWithStop(end))
            return false;
        int i = first - 1;
        bool possessed = i > 0 && words.TagOf(i) == PosTag.POS;
        if (possessed)
        {
            int low = Math.Max(0, i - LongestPossessor);
            i--;
            while (i > low && words.TagOf(i) is PosTag.NN or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.DT or PosTag.CD)
                i--;
        }
        if (i < 0 || (capitals < CapitalsOfPlainTitle && !possessed))
            return false;
        if (words[i] is "on" or "in")
            return true;
        // Told NBC's "…", a clip on Netflix's "…".
        if (possessed && words.Names.IsOfOrganization(first - 2))
            return true;
        // The author of Smith's "…", an interview with NBC's "…".
        return possessed && (IsWork(i) || (i > 0 && words[i] == "of" && IsWork(i - 1))
            || (capitals >= CapitalsOfPlainTitle && words[i] is "with" or "to" or "for" or "from" or "at"));
    }

    private bool IsWork(int token)
    {
        string word = words[token];
        return _works.Contains(word) || (word.EndsWith("s", StringComparison.Ordinal) && _works.Contains(word.AsSpan(0, word.Length - 1)));
    }

    private bool EndsWithComma(int end) => (end < words.Count && words.FirstOf(end) == ',') || (end > 1 && words.FirstOf(end - 2) == ',');

    private bool EndsWithStop(int end) => end > 1 && words.FirstOf(end - 2) is ',' or '.' or '!' or '?';
}
