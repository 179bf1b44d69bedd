namespace TypedCorpus.Extraction.Languages;

/// <summary>Forms the inflections of English verbs.</summary>
internal static class Inflection
{
    /// <summary>The base form, the third person, the past, the past participle and the gerund of a verb, each once.</summary>
    /// <param name="verb">The base form.</param>
    /// <param name="past">The past where it is irregular, else <see langword="null"/>.</param>
    /// <param name="participle">The past participle where it is irregular, else <see langword="null"/>.</param>
    public static IEnumerable<string> FormsOf(string verb, string? past, string? participle) =>
        new[] { verb, ThirdPerson(verb), past ?? Past(verb), participle ?? past ?? Past(verb), Gerund(verb) }.Distinct(StringComparer.Ordinal);

    /// <summary>The same of a row of a table: the base form, the irregular past and participle, or <c>-</c> for each that is regular.</summary>
    public static IEnumerable<string> FormsOf(string[] row) => FormsOf(row[0], row[1] == "-" ? null : row[1], row[2] == "-" ? null : row[2]);

    /// <summary>Puts on <c>s</c>: says, wishes, denies, goes.</summary>
    public static string ThirdPerson(string verb)
    {
        if (EndsInConsonantAndY(verb))
            return verb.Substring(0, verb.Length - 1) + "ies";
        bool sibilant = verb[verb.Length - 1] is 's' or 'x' or 'z' or 'o' || Ends(verb, "sh") || Ends(verb, "ch");
        return verb + (sibilant ? "es" : "s");
    }

    /// <summary>Puts on <c>ed</c>: noted, denied, quipped.</summary>
    public static string Past(string verb)
    {
        if (verb[verb.Length - 1] == 'e')
            return verb + "d";
        if (EndsInConsonantAndY(verb))
            return verb.Substring(0, verb.Length - 1) + "ied";
        return Doubled(verb) + "ed";
    }

    /// <summary>Puts on <c>ing</c>: noting, seeing, begging.</summary>
    public static string Gerund(string verb)
    {
        if (verb.Length > 2 && verb[verb.Length - 1] == 'e' && verb[verb.Length - 2] is not ('e' or 'o' or 'y'))
            return verb.Substring(0, verb.Length - 1) + "ing";
        return Doubled(verb) + "ing";
    }

    /// <summary>Whether a word looks like a past: <c>noted</c>.</summary>
    public static bool EndsAsPast(string word) => Ends(word, "ed");

    /// <summary>Whether a word looks like a gerund: <c>noting</c>.</summary>
    public static bool EndsAsGerund(string word) => Ends(word, "ing");

    /// <summary>Whether a word looks like a plural, or like a verb in the third person: <c>notes</c>.</summary>
    public static bool EndsAsPlural(string word) => Ends(word, "s");

    // One consonant behind one short stressed vowel is doubled. English stresses longer verbs at the end by their history, so
    // that those few are listed.
    private static string Doubled(string verb)
    {
        int n = verb.Length;
        bool closed = n > 2 && !IsVowel(verb[n - 1]) && verb[n - 1] is not ('w' or 'x' or 'y') && IsVowel(verb[n - 2]) && !IsVowel(verb[n - 3]);
        bool quip = n > 3 && verb[n - 3] == 'u' && verb[n - 4] == 'q' && !IsVowel(verb[n - 1]) && IsVowel(verb[n - 2]);
        int syllables = 0;
        for (int i = 0; i < n; i++)
        {
            if (IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1])))
                syllables++;
        }
        bool doubles = quip || (closed && (syllables == 1 || verb is "admit" or "rebut" or "refer" or "confer" or "concur" or "permit" or "infer"));
        return doubles ? verb + verb[n - 1] : verb;
    }

    private static bool EndsInConsonantAndY(string verb) => verb.Length > 1 && verb[verb.Length - 1] == 'y' && !IsVowel(verb[verb.Length - 2]);

    private static bool Ends(string verb, string ending) => verb.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
