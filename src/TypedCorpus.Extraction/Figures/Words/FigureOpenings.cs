using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules that readers of figures ask at many tokens.</summary>
internal enum AskedRules
{
    /// <summary>Those of numbers that are phrases.</summary>
    Numbers,

    /// <summary>Those of dates.</summary>
    Dates,

    /// <summary>Those of numbers that are no figures, and of ages.</summary>
    Marks,

    /// <summary>Those of figures that are more than a number with a unit.</summary>
    Forms,
}

/// <summary>Tells at little cost the tokens that no match of some rules can begin at: by what the lexicon notes of their words, and by what they are made of.</summary>
internal sealed class FigureOpenings
{
    private readonly TokenShapes[] _shapes = new TokenShapes[Enum.GetValues(typeof(AskedRules)).Length];

    /// <summary>Notes what the matches of some rules can begin with.</summary>
    public void Add(AskedRules rules, RuleOpenings openings, FigureLexicon lexicon)
    {
        _shapes[(int)rules] = openings.Shapes;
        foreach (string word in openings.Words)
        {
            if (FigureCharacter.IsLetter(word[0]))
                lexicon.AddOpening(word, rules);
            else
                _shapes[(int)rules] |= FigureCharacter.IsDigit(word[0]) ? TokenShapes.Digit : TokenShapes.Punctuation;
        }
    }

    /// <summary>Whether a match can begin at a place.</summary>
    public bool Allow(AskedRules rules, TokenCursor at)
    {
        if (at.Word is { } word && word.Opens(rules))
            return true;
        TokenShapes shapes = _shapes[(int)rules];
        return at.Token.Kind switch
        {
            FigureTokenKind.Digits => (shapes & TokenShapes.Digit) != 0,
            FigureTokenKind.Sign => (shapes & TokenShapes.Punctuation) != 0,
            _ => (shapes & TokenShapes.Letter) != 0 || ((shapes & TokenShapes.Capital) != 0 && at.IsCapital),
        };
    }
}
