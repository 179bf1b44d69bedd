namespace TypedCorpus.Extraction.Coreference;

/// <summary>Joins a rare form to a frequent one from which one letter sets it apart: <c>Giamattei</c> is a misspelt <c>Giammattei</c>.</summary>
internal static class Misspellings
{
    // In a shorter word one letter makes another name: Iran and Iraq, Hansen and Hanson.
    private const int ShortestWord = 7;

    // What is longer is no name, and has as many neighbours as letters.
    private const int LongestWord = 40;

    /// <summary>Joins each form that occurs once to the one that it misspells.</summary>
    public static void Join(List<NameForm> forms, NameClusters clusters, MistypedForms mistyped, CancellationToken cancellationToken)
    {
        Dictionary<string, List<NameForm>> byLastWord = Spare.Take<Dictionary<string, List<NameForm>>>();
        foreach (NameForm form in forms)
        {
            if (!MayBeRare(form.LastWord))
                continue;
            if (!byLastWord.TryGetValue(form.LastWord, out List<NameForm>? same))
                byLastWord.Add(form.LastWord, same = new(1));
            same.Add(form);
        }
        // Words that share a form with at most one letter left out are one letter apart: no word is compared with all others.
        Dictionary<uint, string> frequent = Spare.Take<Dictionary<uint, string>>();
        foreach (KeyValuePair<string, List<NameForm>> pair in byLastWord)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pair.Key.Length is < ShortestWord or > LongestWord || OccursOnce(pair.Value))
                continue;
            for (int omitted = 0; omitted <= pair.Key.Length; omitted++)
            {
                uint shortened = FormWithout(pair.Key, omitted);
                if (!frequent.ContainsKey(shortened))
                    frequent.Add(shortened, pair.Key);
            }
        }
        foreach (NameForm form in forms)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!MayBeRare(form.LastWord) || !OccursOnce(byLastWord[form.LastWord]) || form.GazetteerId is not null)
                continue;
            for (int omitted = 0; frequent.Count > 0 && omitted <= form.LastWord.Length; omitted++)
            {
                if (frequent.TryGetValue(FormWithout(form.LastWord, omitted), out string? right) && IsMisspelt(form.LastWord, right)
                    && Target(form, byLastWord[right], mistyped) is { } target)
                {
                    if (clusters.Join(target, form) && form.Kind != target.Kind)
                        form.Retyped = target.Kind;
                    break;
                }
            }
        }
        Spare.Keep(byLastWord);
        Spare.Keep(frequent);
    }

    /// <summary>Whether a word is long enough to be one letter away from one that is long enough, and no longer than a name.</summary>
    private static bool MayBeRare(string word) => word.Length is >= ShortestWord - 1 and <= LongestWord + 1;

    private static bool OccursOnce(List<NameForm> forms) => forms.Count == 1 && forms[0].Count == 1;

    /// <summary>An ending that makes a demonym or a plural is no slip of the pen, nor is another last letter.</summary>
    private static bool IsMisspelt(string rare, string frequent)
    {
        if (rare == frequent || rare[0] != frequent[0])
            return false;
        if (rare.Length == frequent.Length)
            return rare[rare.Length - 1] == frequent[frequent.Length - 1];
        (string shorter, string longer) = rare.Length < frequent.Length ? (rare, frequent) : (frequent, rare);
        return !(longer.Length == shorter.Length + 1 && longer[shorter.Length] is 's' or 'n' && longer.StartsWith(shorter, StringComparison.Ordinal));
    }

    private static NameForm? Target(NameForm form, List<NameForm> candidates, MistypedForms mistyped)
    {
        NameForm? best = null;
        foreach (NameForm candidate in candidates)
        {
            bool isSurname = form.Words.Length == 1 || candidate.Words.Length == 1;
            bool mayBeSame = HasSameBeginning(form, candidate) || (isSurname && candidate.Kind == EntityKind.Person);
            if (mayBeSame && HasSameKind(form, candidate, mistyped) && (best is null || candidate.Words.Length == form.Words.Length))
                best = candidate;
        }
        return best;
    }

    /// <summary>Whether all words but the last are the same.</summary>
    private static bool HasSameBeginning(NameForm form, NameForm other) =>
        other.Words.Length == form.Words.Length && other.Words.AsSpan(0, form.Words.Length - 1).SequenceEqual(form.Words.AsSpan(0, form.Words.Length - 1));

    /// <summary>A word that only a slip of the pen makes a name is of no kind yet.</summary>
    private static bool HasSameKind(NameForm form, NameForm other, MistypedForms mistyped) =>
        other.Kind == form.Kind || (form.Words.Length == 1 && other.Kind == EntityKind.Person && mistyped.MayBeSurname(form));

    /// <summary>A hash of a word without one of its letters, counted from 1; of the whole word for 0.</summary>
    private static uint FormWithout(string word, int letter)
    {
        uint form = FeatureHash.Seed;
        for (int i = 0; i < word.Length; i++)
            form = i + 1 == letter ? form : FeatureHash.Add(form, word[i]);
        return FeatureHash.Finish(form);
    }
}
