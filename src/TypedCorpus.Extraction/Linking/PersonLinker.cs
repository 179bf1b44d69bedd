using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Links persons: full names that differ in a middle name, then surnames to the one full name that they can stand for.</summary>
internal static class PersonLinker
{
    // More persons of one surname than these are not told apart by a title either.
    private const int MostCandidates = 64;

    private const int LongestInitials = 2;

    /// <summary>Links what is clear, and reports what is not.</summary>
    public static void Link(LinkGroups groups, List<ArticleFinding> findings, Language language, CancellationToken cancellationToken)
    {
        LinkGroup[] persons = groups.Of(EntityKind.Person);
        JoinByAliases(groups, persons, cancellationToken);
        JoinMiddleNames(persons.Where(static p => p.Target is null && p.Words.Length > 1), findings, language, cancellationToken);
        JoinSurnames(groups, persons, findings, language, cancellationToken);
    }

    /// <summary>An article that uses two full names for one person (<c>Bill Clinton</c>, <c>William Clinton</c>) says that they are one.</summary>
    private static void JoinByAliases(LinkGroups groups, LinkGroup[] persons, CancellationToken cancellationToken)
    {
        foreach (LinkGroup person in persons)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (person.Words.Length < 2)
                continue;
            foreach (string alias in person.AliasKeys().Where(static a => a.IndexOf(' ') > 0).OrderBy(static a => a, StringComparer.Ordinal).ToArray())
            {
                if (alias.EndsWith(" " + person.Words[person.Words.Length - 1], StringComparison.Ordinal)
                    && groups.Find(EntityKind.Person, alias) is { } other && other != person.Root)
                    Join(person.Root, other);
            }
        }
    }

    /// <summary>John Kerry and John F. Kerry are one, unless there is a John G. Kerry as well: then John Kerry could be either.</summary>
    private static void JoinMiddleNames(IEnumerable<LinkGroup> persons, List<ArticleFinding> findings, Language language, CancellationToken cancellationToken)
    {
        var byEnds = persons.GroupBy(static p => p.Words[0] + " " + p.Words[p.Words.Length - 1], StringComparer.Ordinal);
        foreach (var namesakes in byEnds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LinkGroup[] all = [.. namesakes.OrderBy(static p => p.Words.Length).ThenBy(static p => p.Key, StringComparer.Ordinal)];
            if (all.Length == 1)
                continue;
            LinkGroup fullest = all[all.Length - 1];
            LinkGroup[] others = [.. all.Where(p => !MiddleNames.Agree(p.Words, fullest.Words, language.GivenNames))];
            if (others.Length == 0)
            {
                foreach (LinkGroup person in all.Skip(1))
                    Join(all[0].Root, person.Root);
            }
            else if (all[0].Words.Length == 2)
                Ambiguity.Report(all[0], all.Skip(1).ToArray(), findings);
        }
    }

    private static void JoinSurnames(LinkGroups groups, LinkGroup[] persons, List<ArticleFinding> findings, Language language, CancellationToken cancellationToken)
    {
        Dictionary<string, HashSet<LinkGroup>> bySuffix = new(StringComparer.Ordinal);
        foreach (LinkGroup person in persons)
        {
            for (int i = 1; i < person.Words.Length; i++)
            {
                string suffix = string.Join(" ", person.Words, i, person.Words.Length - i);
                if (!bySuffix.TryGetValue(suffix, out HashSet<LinkGroup>? set))
                    bySuffix.Add(suffix, set = []);
                set.Add(person.Root);
            }
        }
        // Longer ones first: Lopez Oliva goes to Kevin Lopez Oliva before Oliva asks who is left.
        foreach (LinkGroup person in persons.OrderByDescending(static p => p.Words.Length).ThenBy(static p => p.Key, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (person.Target is null && bySuffix.TryGetValue(person.Key, out HashSet<LinkGroup>? full))
            {
                bool isFullName = language.GivenNames.BeginsFullName(person.Words);
                Candidate[] candidates = [.. full.Select(static g => g.Root).Where(g => g != person && g.Members.Count > 0 && (!isFullName || LacksInitials(person, g))).Distinct()
                    .OrderBy(static g => g.Key, StringComparer.Ordinal).Take(MostCandidates).Select(static g => new Candidate(g))];
                if (candidates.Length > 0)
                    Distribute(groups, person, candidates, language.Coreference.CommonTitles, findings);
            }
        }
    }

    /// <summary>
    /// Whether a full name lacks initials at most of a longer one: Edgar Hoover is J. Edgar Hoover, Ann Reed is not Mary Ann Reed.
    /// </summary>
    private static bool LacksInitials(LinkGroup ending, LinkGroup full)
    {
        for (int i = 0; i < full.Words.Length - ending.Words.Length; i++)
        {
            if (full.Words[i].Length > LongestInitials)
                return false;
        }
        return true;
    }

    /// <summary>Gives each article's bearer of a surname to the full name that it stands for there; one that could be several stays apart.</summary>
    private static void Distribute(LinkGroups groups, LinkGroup surname, Candidate[] candidates, WordSet commonTitles, List<ArticleFinding> findings)
    {
        (string Path, EntityForms Forms)[] members = [.. surname.Members];
        surname.Members.Clear();
        foreach ((string path, EntityForms forms) in members)
        {
            // An article that names the full name itself has told the two apart already.
            Candidate[] possible = [.. candidates.Where(c => c.AgreesWith(forms.Gender) && !c.Articles.Contains(path))];
            Candidate[] titled = [.. possible.Where(c => forms.Titles.AsSpan().ToArray().Any(t => !commonTitles.Contains(t) && c.Titles.Contains(t)))];
            LinkGroup? target = titled.Length == 1 ? titled[0].Group
                : possible.Length == 1 && !Contradicts(forms, possible[0], commonTitles) ? possible[0].Group
                : null;
            if (target is not null)
                target.Members.Add((path, forms));
            else if (possible.Length > 0)
            {
                LinkGroup apart = new(EntityKind.Person, surname.Key, null) { OnlyIn = path };
                apart.Members.Add((path, forms));
                groups.AddApart(apart);
                Ambiguity.Report(path, forms, [.. possible.Select(static c => c.Group)], findings);
            }
            else
                surname.Members.Add((path, forms));
        }
    }

    /// <summary>Judge Smith is hardly the John Smith who is a senator everywhere else.</summary>
    private static bool Contradicts(EntityForms forms, Candidate candidate, WordSet commonTitles)
    {
        bool has = false;
        foreach (string title in forms.Titles)
            has |= !commonTitles.Contains(title);
        return has && candidate.Titles.Any(t => !commonTitles.Contains(t));
    }

    private static void Join(LinkGroup a, LinkGroup b)
    {
        if (a == b || (a.Gender != Gender.Unknown && b.Gender != Gender.Unknown && a.Gender != b.Gender))
            return;
        // The shorter name stays, then the first in ordinal order: the outcome does not depend on who asked.
        bool keepFirst = a.Words.Length != b.Words.Length ? a.Words.Length < b.Words.Length : string.CompareOrdinal(a.Key, b.Key) < 0;
        (LinkGroup kept, LinkGroup joined) = keepFirst ? (a, b) : (b, a);
        joined.JoinTo(kept);
    }

    /// <summary>A full name and what is known of it, worked out once for all who ask.</summary>
    private sealed class Candidate(LinkGroup group)
    {
        private readonly Gender _gender = group.Gender;

        public LinkGroup Group { get; } = group;

        public HashSet<string> Titles { get; } = group.Titles();

        /// <summary>The articles that give the full name.</summary>
        public HashSet<string> Articles { get; } = new(group.Members.Where(static m => m.Forms.Name.IndexOf(' ') > 0).Select(static m => m.Path), StringComparer.Ordinal);

        public bool AgreesWith(Gender gender) => gender == Gender.Unknown || _gender == Gender.Unknown || gender == _gender;
    }
}
