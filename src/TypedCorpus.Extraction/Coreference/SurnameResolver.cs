using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Decides for a name of one word which person of the article it means.</summary>
internal static class SurnameResolver
{
    /// <summary>For each mention of <paramref name="form"/> a form of the person's set, or null where it means none of those with a full name.</summary>
    public static NameForm?[] Resolve(NameForm form, PersonForms persons, NameClusters clusters, GivenNames givenNames, NewNamesakes introduced)
    {
        List<NameForm> candidates = persons.CandidatesFor(form);
        if (form.GazetteerId is not null)
            RemoveStrangers(candidates, form, clusters);
        if (candidates.Count == 0 || (form.Kind != EntityKind.Person && form.VotesFor(EntityKind.Person) * 2 < form.Count && !form.HasTitle))
            return [];
        if (candidates.Count == 1 && clusters.Join(candidates[0], form))
            return [];
        NameForm? main = Main(form, candidates);
        NameForm?[] chosen = new NameForm?[form.Count];
        // Many mentions of a surname that many bear, but few titles.
        Dictionary<(string Title, Gender Gender), NameForm?> known = [];
        int next = 0;
        for (NameOccurrence? mention = form.First; mention is not null; mention = mention.Next)
        {
            ref NameForm? bearer = ref chosen[next++];
            if (introduced.Before(mention, candidates) is { } newcomer && Array.IndexOf(Possible(mention.Gender, candidates, clusters, givenNames), newcomer) >= 0)
            {
                bearer = newcomer;
                continue;
            }
            (string, Gender) called = (mention.Title ?? "", mention.Gender);
            if (!known.TryGetValue(called, out bearer))
                known.Add(called, bearer = ByTitle(mention, candidates, clusters, givenNames, main));
        }
        return chosen;
    }

    /// <summary>Leaves those out who are of another entry, or of another gender.</summary>
    private static void RemoveStrangers(List<NameForm> candidates, NameForm form, NameClusters clusters) =>
        candidates.RemoveAll(candidate => !clusters.AreCompatible(candidate, form));

    /// <summary>Whom the article is about: who has the most mentions by full name, the first one counting double.</summary>
    private static NameForm? Main(NameForm form, List<NameForm> candidates)
    {
        NameForm? best = null;
        int most = 0;
        int first = candidates.Min(static c => c.Order);
        foreach (NameForm candidate in candidates)
        {
            int weight = (candidate.Count * 2) + (candidate.Order == first ? 3 : 0);
            if (best is null || weight > most)
                (best, most) = (candidate, weight);
        }
        return best;
    }

    /// <summary>A title tells apart: Mrs. Clinton is not Bill, Senator Paul is the one who was called so.</summary>
    private static NameForm? ByTitle(NameOccurrence occurrence, List<NameForm> candidates, NameClusters clusters, GivenNames givenNames, NameForm? main)
    {
        NameForm[] possible = Possible(occurrence.Gender, candidates, clusters, givenNames);
        if (occurrence.Title is { } title && Array.Find(possible, candidate => IsCalled(candidate, title)) is { } titled)
            return titled;
        return possible.Length == 0 ? null : Array.IndexOf(possible, main) >= 0 ? main : possible[0];
    }

    private static bool IsCalled(NameForm form, string title)
    {
        for (NameOccurrence? mention = form.First; mention is not null; mention = mention.Next)
        {
            if (mention.Title == title)
                return true;
        }
        return false;
    }

    /// <summary>Whom a title of a gender leaves. Who is known to be a man goes before whom nothing tells of: Mr. Clinton, of Hillary and Bill Clinton.</summary>
    private static NameForm[] Possible(Gender gender, List<NameForm> candidates, NameClusters clusters, GivenNames givenNames)
    {
        if (gender == Gender.Unknown)
            return [.. candidates];
        NameForm[] known = [.. candidates.Where(c => IsKnownAs(gender, c, clusters, givenNames))];
        return known.Length > 0 ? known : [.. candidates.Where(c => IsOf(gender, c, clusters, givenNames))];
    }

    private static bool IsKnownAs(Gender gender, NameForm candidate, NameClusters clusters, GivenNames givenNames) =>
        clusters.GenderOf(candidate) == gender || (clusters.GenderOf(candidate) == Gender.Unknown && givenNames.GenderOf(candidate.Words[0]) == gender);

    private static bool IsOf(Gender gender, NameForm candidate, NameClusters clusters, GivenNames givenNames)
    {
        Gender known = clusters.GenderOf(candidate);
        if (known == Gender.Unknown)
            known = givenNames.GenderOf(candidate.Words[0]);
        return known == Gender.Unknown || known == gender;
    }
}
