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
    public const int Most = 200;

    private const int OthersRead = 6;

    // Scores are told apart by steps of so much, up to so many.
    private const int Step = 24;
    private const int MostSteps = 12;

    private readonly NameReading _reading;
    private readonly TaggedArticle _tagged;
    private readonly Lexicon _lexicon;
    private readonly ListedOrganizations _organizations;
    private readonly NameScores _scores;
    private readonly RepeatedNames _repeated;
    private readonly BesideNameFeatures _beside;
    private readonly ClubEvidence _clubs;
    private readonly CityUses _cities = new();

    public KindFeatures(NameReading reading)
    {
        _reading = reading;
        _tagged = reading.Tagged;
        _lexicon = _tagged.Language.Lexicon;
        _organizations = ListedOrganizations.Of(_tagged.Language);
        _scores = new NameScores(reading);
        _repeated = new RepeatedNames(_tagged, _scores);
        _beside = new BesideNameFeatures(reading);
        _clubs = new ClubEvidence(reading.Register);
        for (int n = 0; n < _scores.Count; n++)
            _cities.Add(_scores[n].Kind, ListedNames.ClassesOf(_tagged, _scores[n].Tokens));
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
        _beside.Write(ref w, labelled.Tokens, isElsewhere: false);
        WriteLists(ref w, labelled);
        WriteElsewhere(ref w, name, labelled);
        return w.Count;
    }

    /// <summary>Hands back what was kept of the article; no features are written any more.</summary>
    public void Release()
    {
        _scores.Release();
        _repeated.Release();
    }

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
        w.Add(27, last.Suffix4);
        w.Add(28, first.Prefix3);
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

    private void WriteLists(ref FeatureWriter w, LabelledName name)
    {
        uint kind = (uint)name.Kind;
        NameClasses classes = ListedNames.ClassesOf(_tagged, name.Tokens);
        uint listed = (uint)_clubs.Of(classes);
        uint organization = (uint)_clubs.Of(_organizations.ClassOf(_tagged, name.Tokens), classes);
        w.Add(60, listed, kind);
        w.Add(61, organization, kind);
        w.Add(62, listed, organization);
        w.Add(63, listed, _reading.Register);
        w.Add(64, organization, listed, _reading.Register);
        if (_cities.ShareOfTeams(name.Kind, classes) is { } share)
        {
            w.Add(67, share, kind);
            w.Add(68, share, listed, _reading.Register);
        }
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
        for (int? like = _repeated.LastLike(name); like is { } other && read < OthersRead; like = _repeated.LikeBefore(other))
        {
            if (other == name)
                continue;
            read++;
            _beside.Write(ref w, _scores[other].Tokens, isElsewhere: true);
            for (int k = 0; k < sums.Length; k++)
                sums[k] += _scores.ScoreOf(other, k) - _scores.ScoreOf(other, labelled.Kind);
        }
        w.Add(90, (uint)Math.Min(3, read), kind);
        for (int k = 0; k < sums.Length && read > 0; k++)
            w.Add(91, (kind << 3) | (uint)k, Steps(-sums[k] / read));
        if (labelled.Tokens.Length > 1)
            return;
        uint word = _tagged.FormOf(labelled.Tokens.Start).Cased;
        if (_repeated.KindsOfLongerByFirst(word) is { } first)
            w.Add(92, first, kind);
        if (_repeated.KindsOfLongerByLast(word) is { } last)
            w.Add(93, last, kind);
    }

    private WordTraits Traits(int at) => WordTraits.At(_tagged, at, _lexicon);
}
