using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>What stands beside a name: the words before and after it, and the noun that it is said to be.</summary>
internal sealed class BesideNameFeatures(NameReading reading)
{
    private const int FarthestNoun = 5;

    // Added to the templates of a name elsewhere.
    private const uint Elsewhere = 40;

    private readonly TaggedArticle _tagged = reading.Tagged;
    private readonly Lexicon _lexicon = reading.Tagged.Language.Lexicon;

    /// <summary>Writes the features of a name, or of one elsewhere that is written alike.</summary>
    public void Write(ref FeatureWriter w, TokenRange name, bool isElsewhere)
    {
        uint shift = isElsewhere ? Elsewhere : 0;
        int before = _tagged.PlaceOf(name.Start) - 1;
        int after = _tagged.PlaceOf(name.Last) + 1;
        ReadOnlySpan<TokenForm> forms = _tagged.Forms;
        WordTraits b = Traits(before);
        WordTraits a = Traits(after);
        w.Add(30 + shift, forms[before].Word);
        w.Add(31 + shift, forms[after].Word);
        w.Add(32 + shift, b.Middle);
        w.Add(33 + shift, a.Middle);
        w.Add(34 + shift, forms[before].Word, forms[before - (forms[before].IsEdge ? 0 : 1)].Word);
        w.Add(35 + shift, forms[after].Word, forms[after + (forms[after].IsEdge ? 0 : 1)].Word);
        w.Add(36 + shift, b.Fine);
        w.Add(37 + shift, a.Fine);
        w.Add(38 + shift, b.Lists, a.Lists);
        w.Add(39 + shift, b.Coarse, a.Coarse);
        w.Add(40 + shift, reading.Register, b.Middle);
        w.Add(41 + shift, reading.Register, a.Middle);
        // A score has digits on either side of a sign.
        w.Add(46 + shift, forms[before].Shape, forms[after].Shape);
        w.Add(47 + shift, forms[after].Shape, forms[after + (forms[after].IsEdge ? 0 : 1)].Shape);
        if (forms[before].IsEdge)
            w.Add(42 + shift, 1);
        if (NounOfApposition(name) is { } noun)
        {
            WordTraits said = Traits(_tagged.PlaceOf(noun));
            w.Add(43 + shift, _tagged.FormOf(noun).Word);
            w.Add(44 + shift, said.Lists);
            w.Add(45 + shift, said.Middle);
        }
    }

    /// <summary>The noun that a name is said to be: Northern, a family-owned <c>maker</c> of pumps.</summary>
    private int? NounOfApposition(TokenRange name)
    {
        int end = _tagged.Article.SentenceAt(name.Start).EndToken;
        int at = name.End;
        if (at + 2 >= end || _tagged.Article[at] is not ("," or "(") || _tagged.Tags[at + 1] is not PosTag.DT)
            return null;
        int? noun = null;
        for (int i = at + 2; i < end && i < at + 2 + FarthestNoun; i++)
        {
            if (_tagged.Tags[i] is PosTag.NN or PosTag.NNS)
                noun = i;
            else if (noun is not null || _tagged.Tags[i] is not (PosTag.JJ or PosTag.CD or PosTag.HYPH or PosTag.NNP or PosTag.VBN or PosTag.RB or PosTag.VBG))
                break;
        }
        return noun;
    }

    private WordTraits Traits(int at) => WordTraits.At(_tagged, at, _lexicon);
}
