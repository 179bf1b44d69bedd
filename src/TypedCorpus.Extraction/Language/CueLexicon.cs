using System.Globalization;

namespace TypedCorpus.Extraction.Languages;

/// <summary>The reporting verbs and nouns, by the forms in which they occur.</summary>
internal sealed class CueLexicon
{
    private readonly Inflection _inflection;
    private readonly Dictionary<string, CueVerb[]> _verbs;
    private readonly Dictionary<string, CueClass> _nouns;

    public CueLexicon(LanguageFiles files, Inflection inflection)
    {
        _inflection = inflection;
        _verbs = ReadVerbs(files, inflection);
        _nouns = ReadNouns(files, inflection);
        Nouns = new WordSet(files.Rows("quotes/cue-nouns.tsv").Select(static row => row[0]));
        Documents = new WordSet(files.Rows("quotes/documents.tsv").Select(static row => row[0]));
        ControlVerbs = new WordSet(files.Rows("quotes/control-verbs.tsv").SelectMany(inflection.FormsOf));
    }

    /// <summary>The nouns of speech, in the singular.</summary>
    public WordSet Nouns { get; }

    /// <summary>Nouns for what someone says something in: a statement, a letter.</summary>
    public WordSet Documents { get; }

    /// <summary>The forms of verbs whose object does what the infinitive after it says: <c>led her to resign</c>.</summary>
    public WordSet ControlVerbs { get; }

    /// <summary>The verbs that have a form, those with the most particles first; empty if there is none.</summary>
    public CueVerb[] VerbsOf(string form) => _verbs.TryGetValue(form, out CueVerb[]? verbs) ? verbs : [];

    /// <summary>The greatest strength of the verbs without particles that have a form, else 0.</summary>
    public int StrengthOf(string form)
    {
        int strength = 0;
        foreach (CueVerb verb in VerbsOf(form))
            strength = verb.Particles.Length == 0 ? Math.Max(strength, verb.Strength) : strength;
        return strength;
    }

    /// <summary>The forms of verbs without particles that report speech at least so often.</summary>
    public IReadOnlyCollection<string> FormsOf(int strength) => [.. _verbs.Keys.Where(form => StrengthOf(form) >= strength).OrderBy(static form => form, StringComparer.Ordinal)];

    /// <summary>Whether a form of a verb is none that could be a present without an ending: <c>notes</c>, <c>noted</c>, <c>said</c>.</summary>
    public bool IsInflected(string form) =>
        _inflection.EndsAsPast(form) || _inflection.EndsAsGerund(form) || _inflection.EndsAsPlural(form) || Array.TrueForAll(VerbsOf(form), verb => verb.BaseForm != form);

    /// <summary>Whether a noun in lower case, singular or plural, is one of speech, and its class.</summary>
    public bool IsNoun(string form, out CueClass cueClass) => _nouns.TryGetValue(form, out cueClass);

    private static Dictionary<string, CueVerb[]> ReadVerbs(LanguageFiles files, Inflection inflection)
    {
        Dictionary<string, List<CueVerb>> verbs = new(StringComparer.Ordinal);
        foreach (string[] row in files.Rows("quotes/cue-verbs.tsv"))
        {
            string[] words = row[0].Split(' ');
            CueVerb verb = new(
                row[0],
                words.Skip(1).ToArray(),
                (CueClass)Enum.Parse(typeof(CueClass), row[1]),
                int.Parse(row[2], CultureInfo.InvariantCulture),
                FramesOf(row[3]),
                row[4] == "-" ? [] : row[4].Split(','));
            string? past = row[5] == "-" ? null : row[5];
            string? participle = row[6] == "-" ? null : row[6];
            foreach (string form in inflection.FormsOf(words[0], past, participle))
            {
                if (!verbs.TryGetValue(form, out List<CueVerb>? list))
                    verbs.Add(form, list = []);
                list.Add(verb);
            }
        }
        return verbs.ToDictionary(v => v.Key, v => v.Value.OrderByDescending(x => x.Particles.Length).ToArray(), StringComparer.Ordinal);
    }

    private static Dictionary<string, CueClass> ReadNouns(LanguageFiles files, Inflection inflection)
    {
        Dictionary<string, CueClass> nouns = new(StringComparer.Ordinal);
        foreach (string[] row in files.Rows("quotes/cue-nouns.tsv"))
        {
            CueClass cueClass = (CueClass)Enum.Parse(typeof(CueClass), row[1]);
            nouns[row[0]] = cueClass;
            if (inflection.PluralOf(row[0]) is { } plural)
                nouns[plural] = cueClass;
        }
        return nouns;
    }

    private static CueFrames FramesOf(string letters)
    {
        CueFrames frames = CueFrames.None;
        foreach (char letter in letters)
        {
            frames |= letter switch
            {
                'q' => CueFrames.Clause,
                'i' => CueFrames.Inverts,
                'o' => CueFrames.Addressee,
                'n' => CueFrames.Noun,
                'v' => CueFrames.Infinitive,
                'a' => CueFrames.Naming,
                'd' => CueFrames.NonReporting,
                'r' => CueFrames.Relaying,
                'k' => CueFrames.Asking,
                'h' => CueFrames.Hearing,
                'w' => CueFrames.Written,
                _ => CueFrames.None,
            };
        }
        return frames;
    }
}
