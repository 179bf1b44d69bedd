using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Reads what stands before the names of an article: titles (<c>Mr. Reed</c>) and words of kinship (<c>her father, Wei</c>).</summary>
internal sealed class TitleReader
{
    // In tokens.
    private const int LongestTitle = 4;

    private readonly TaggedArticle _tagged;
    private readonly RuleScanner _titles;
    private readonly RuleScanner _kinship;

    // The name that is asked about.
    private TokenRange _name;

    /// <summary>Makes a reader of an article.</summary>
    public TitleReader(TaggedArticle tagged)
    {
        _tagged = tagged;
        TaggedTokenView view = new(tagged, token => (ulong)TitleRules.TraitsOf(token, _name));
        _titles = TitleRules.Titles.Of(tagged.Language).Scan(view);
        _kinship = TitleRules.Kinship.Of(tagged.Language).Scan(view);
    }

    /// <summary>The longest title before a name and the gender it tells. What is written small (<c>actor</c>) tells a gender only, as does a word of kinship.</summary>
    public (string? Title, Gender Gender) TitleBefore(TokenRange name)
    {
        if (name.Start == 0 || !_tagged.Language.Titles.IsTitleWord(_tagged.Article[name.Start - 1]))
            return (null, GenderOfKin(name));
        int first = Read(_titles, name);
        for (int token = Math.Max(first, name.Start - LongestTitle); token < name.Start; token++)
        {
            if (_titles.MatchAt(token) is not { } match || match.Range.End != name.Start)
                continue;
            string words = NameText.Spaced(_tagged.Article.TextOf(match.Range));
            return (char.IsUpper(words[0]) ? words.ToLowerInvariant().TrimEnd('.') : null, match.Value<Gender>(TitleRules.Gender));
        }
        return (null, GenderOfKin(name));
    }

    /// <summary>The word of kinship that stands before a name, or before the commas around it; else <see langword="null"/>.</summary>
    public int? KinBefore(TokenRange name)
    {
        if (!FollowsRelative(name.Start))
            return null;
        int first = Read(_kinship, name);
        for (int token = Math.Max(first, name.Start - 2); token < name.Start; token++)
        {
            if (_kinship.MatchAt(token) is { } match && match.Range.End == name.Start)
                return match.Tokens(TitleRules.Noun)!.Value.Start;
        }
        return null;
    }

    /// <summary>Whether the text says whose relative a word of kinship means: <c>her</c>, <c>Reed's</c>.</summary>
    public bool HasPossessor(int kin)
    {
        int at = kin - 1;
        while (at > 0 && _tagged.Tags[at] is PosTag.JJ or PosTag.JJR)
            at--;
        return at >= 0 && _tagged.Tags[at] is PosTag.PRPS or PosTag.POS;
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release()
    {
        _titles.Release();
        _kinship.Release();
    }

    /// <summary>Whether a word of kinship stands before a token, a comma between them or not: before most names none does, so that no rule needs to be tried.</summary>
    private bool FollowsRelative(int token)
    {
        int before = token > 1 && _tagged.Article[token - 1] is "," ? token - 2 : token - 1;
        return before >= 0 && _tagged.Language.Coreference.Relatives.Contains(_tagged.Article[before]);
    }

    private Gender GenderOfKin(TokenRange name) =>
        KinBefore(name) is { } kin && _tagged.Language.Titles.TryGetGender(_tagged.Article[kin], out Gender gender) ? gender : Gender.Unknown;

    /// <summary>Lets a scanner read the sentence of a name. Returns the first token of the sentence.</summary>
    private int Read(RuleScanner scanner, TokenRange name)
    {
        _name = name;
        TokenRange sentence = _tagged.Article.SentenceAt(name.Start).Tokens;
        scanner.Read(sentence);
        return sentence.Start;
    }
}
