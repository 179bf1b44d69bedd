using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// What the third reading sees of a whole name: its words, what stands beside it here and wherever else the article has it, what it is said
/// to be, the lists that have it, and how sure the readings before were.
/// </summary>
internal sealed class KindFeatures
{
    /// <summary>The most features a name can have.</summary>
    public const int Most = 160;

    private const int OthersRead = 6;
    private const int FarthestNoun = 5;
    private const int None = -1;

    // Scores are told apart by steps of so much, up to so many.
    private const int Step = 24;
    private const int MostSteps = 12;

    private readonly NameReading _reading;
    private readonly TaggedArticle _tagged;
    private readonly TokenizedArticle _article;
    private readonly Lexicon _lexicon;
    private readonly ListedOrganizations _organizations;
    private readonly NameScores _scores;

    // Names of one form in a chain: the last of them by its form, and before each the one before it.
    private readonly Dictionary<uint, int> _lastOfForm = [];
    private readonly int[] _before;

    // The kinds of the names of several words that begin or end with a word, a bit each.
    private readonly Dictionary<uint, uint> _kindsByFirst = [];
    private readonly Dictionary<uint, uint> _kindsByLast = [];

    public KindFeatures(NameReading reading)
    {
        _reading = reading;
        _tagged = reading.Tagged;
        _article = _tagged.Article;
        _lexicon = _tagged.Language.Lexicon;
        _organizations = ListedOrganizations.Of(_tagged.Language);
        _scores = new NameScores(reading);
        _before = new int[_scores.Count];
        for (int n = 0; n < _scores.Count; n++)
        {
            TokenRange tokens = _scores[n].Tokens;
            uint form = _tagged.FormOf(tokens);
            _before[n] = _lastOfForm.TryGetValue(form, out int before) ? before : None;
            _lastOfForm[form] = n;
            if (tokens.Length == 1)
                continue;
            AddKind(_kindsByFirst, _tagged.FormOf(tokens.Start).Cased, _scores[n].Kind);
            AddKind(_kindsByLast, _tagged.FormOf(tokens.Last).Cased, _scores[n].Kind);
        }
    }

    /// <summary>The names and their scores.</summary>
    public NameScores Scores => _scores;

    /// <summary>Writes the features of a name; how many there are.</summary>
    public int Write(int name, Span<uint> features)
    {
        FeatureWriter w = new(features);
        w.Add(1);
        LabelledName labelled = _scores[name];
        WriteScores(ref w, name, labelled);
        WriteWords(ref w, labelled);
        WriteBeside(ref w, labelled.Tokens, 0);
        WriteLists(ref w, labelled);
        WriteElsewhere(ref w, name, labelled);
        return w.Count;
    }

    private static void AddKind(Dictionary<uint, uint> table, uint word, int kind) =>
        table[word] = (table.TryGetValue(word, out uint kinds) ? kinds : 0) | (1u << kind);

    private void WriteScores(ref FeatureWriter w, int name, LabelledName labelled)
    {
        uint kind = (uint)labelled.Kind;
        uint length = (uint)Math.Min(4, labelled.Tokens.Length);
        w.Add(2, kind, length);
        for (int k = 0; k <= NameLabel.Kinds; k++)
        {
            if (k != labelled.Kind)
                w.Add(3, (kind << 3) | (uint)k, Steps(_scores.ScoreOf(name, labelled.Kind) - _scores.ScoreOf(name, k)));
        }
    }

    private static uint Steps(int score) => (uint)(Math.Max(-MostSteps, Math.Min(MostSteps, score / Step)) + MostSteps);

    private void WriteWords(ref FeatureWriter w, LabelledName name)
    {
        TokenRange tokens = name.Tokens;
        uint kind = (uint)name.Kind;
        ref readonly TokenForm first = ref _tagged.FormOf(tokens.Start);
        ref readonly TokenForm last = ref _tagged.FormOf(tokens.Last);
        w.Add(10, _tagged.FormOf(tokens));
        w.Add(11, first.Word);
        w.Add(12, last.Word);
        w.Add(13, last.Suffix3);
        w.Add(14, last.Suffix2, first.Shape);
        w.Add(15, first.Shape, last.Shape, (uint)Math.Min(4, tokens.Length));
        WordTraits f = Traits(_tagged.PlaceOf(tokens.Start));
        WordTraits l = Traits(_tagged.PlaceOf(tokens.Last));
        w.Add(16, f.Fine, kind);
        w.Add(17, l.Fine, kind);
        w.Add(18, f.Middle);
        w.Add(19, l.Middle);
        w.Add(20, f.Coarse, l.Coarse);
        w.Add(21, f.Lists, l.Lists, (uint)Math.Min(3, tokens.Length));
        w.Add(22, _reading.Register, kind);
        w.Add(23, _reading.Register, l.Middle);
        w.Add(24, (uint)_tagged.Tags[tokens.Start], (uint)_tagged.Tags[tokens.Last]);
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            w.Add(25, _tagged.FormOf(i).Word);
            w.Add(26, Traits(_tagged.PlaceOf(i)).Middle);
        }
    }

    /// <summary>The words on either side, with a number added to the templates.</summary>
    private void WriteBeside(ref FeatureWriter w, TokenRange name, uint shift)
    {
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
        w.Add(40 + shift, _reading.Register, b.Middle);
        w.Add(41 + shift, _reading.Register, a.Middle);
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
        int end = _article.SentenceAt(name.Start).EndToken;
        int at = name.End;
        if (at + 2 >= end || _article[at] is not ("," or "(") || _tagged.Tags[at + 1] is not PosTag.DT)
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

    private void WriteLists(ref FeatureWriter w, LabelledName name)
    {
        uint kind = (uint)name.Kind;
        uint listed = (uint)ListedNames.ClassesOf(_tagged, name.Tokens);
        uint organization = (uint)_organizations.ClassOf(_tagged, name.Tokens);
        w.Add(60, listed, kind);
        w.Add(61, organization, kind);
        w.Add(62, listed, organization);
        w.Add(63, listed, _reading.Register);
        w.Add(64, organization, listed, _reading.Register);
        w.Add(65, listed, Traits(_tagged.PlaceOf(name.Tokens.Start) - 1).Coarse, organization);
        w.Add(66, listed, Traits(_tagged.PlaceOf(name.Tokens.Last) + 1).Coarse, organization);
    }

    /// <summary>The other places where the article has the name, and the longer names that it is a part of.</summary>
    private void WriteElsewhere(ref FeatureWriter w, int name, LabelledName labelled)
    {
        uint kind = (uint)labelled.Kind;
        Span<int> sums = stackalloc int[NameLabel.Kinds + 1];
        sums.Clear();
        int read = 0;
        for (int other = _lastOfForm[_tagged.FormOf(labelled.Tokens)]; other != None && read < OthersRead; other = _before[other])
        {
            if (other == name)
                continue;
            read++;
            WriteBeside(ref w, _scores[other].Tokens, 40);
            for (int k = 0; k < sums.Length; k++)
                sums[k] += _scores.ScoreOf(other, k) - _scores.ScoreOf(other, labelled.Kind);
        }
        w.Add(90, (uint)Math.Min(3, read), kind);
        for (int k = 0; k < sums.Length && read > 0; k++)
            w.Add(91, (kind << 3) | (uint)k, Steps(-sums[k] / read));
        if (labelled.Tokens.Length > 1)
            return;
        uint word = _tagged.FormOf(labelled.Tokens.Start).Cased;
        if (_kindsByFirst.TryGetValue(word, out uint kinds))
            w.Add(92, kinds, kind);
        if (_kindsByLast.TryGetValue(word, out kinds))
            w.Add(93, kinds, kind);
    }

    private WordTraits Traits(int at) => _tagged.Forms[at].IsEdge ? WordTraits.None : WordTraits.Of(_tagged.Entries[at], _lexicon);
}
