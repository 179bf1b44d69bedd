using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Puts the names of one article together that stand for the same entity.</summary>
public static class NameCoreference
{
    /// <summary>The entities of the article, each with its mentions by name.</summary>
    public static ArticleEntities Resolve(TaggedArticle tagged, ReadOnlySpan<NameMention> names, CancellationToken cancellationToken) =>
        Resolve(tagged, names, UserGazetteer.Empty, cancellationToken);

    /// <summary>The same; what <paramref name="gazetteer"/> says of an entity goes before what the text seems to say.</summary>
    public static ArticleEntities Resolve(
        TaggedArticle tagged, ReadOnlySpan<NameMention> names, UserGazetteer gazetteer, CancellationToken cancellationToken)
    {
        TitleReader titles = new(tagged);
        List<NameForm> forms = NameForms.Collect(tagged, names, titles, cancellationToken);
        Language language = tagged.Language;
        MistypedForms mistyped = new(language.Lexicon);
        NameClusters clusters = new(forms);
        JoinEntries(forms, clusters);
        NameForm[] formOf = NameForms.OfMentions(forms, names.Length);
        OrganizationForms.Join(forms, clusters, mistyped, language);
        new NationalBodies(clusters, language, tagged.Article.Text).Join(forms);
        AppositiveAcronyms.Join(tagged, names, formOf, clusters);
        SecondNames.Join(tagged, names, formOf, clusters);
        PersonForms persons = new(forms, clusters, mistyped, SharedSurnames.Find(tagged, forms, formOf, names, clusters, titles), language);
        titles.Release();
        persons.JoinFullNames();
        Misspellings.Join(forms, clusters, mistyped, cancellationToken);

        NewNamesakes namesakes = new(tagged);
        // Which set each mention belongs to: that of its form, unless a surname alone leads elsewhere.
        int[] setOf = Spare.Take<int>(names.Length);
        foreach (NameForm form in forms)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mistyped.MayBeSurname(form) && (persons.OnlyBearer(form) ?? persons.OnlyNamed(form)) is { } bearer && clusters.Join(bearer, form))
                form.Retyped = EntityKind.Person;
            NameForm?[] chosen = IsSurnameAlone(language, persons, form) && form.MayBePerson ? SurnameResolver.Resolve(form, persons, clusters, language.GivenNames, namesakes) : [];
            int next = 0;
            for (NameOccurrence? mention = form.First; mention is not null; mention = mention.Next, next++)
                setOf[mention.Mention] = (next < chosen.Length ? chosen[next] : null)?.Order ?? form.Order;
        }
        ArticleEntities entities = Build(forms, clusters, setOf, gazetteer, language.GivenNames);
        persons.Release();
        clusters.Release();
        Spare.Keep(setOf);
        Spare.Keep(formOf);
        Spare.Keep(forms);
        return entities;
    }

    /// <summary>Whether a form may be a surname alone: one word, or several with a particle first or a generation last (<c>van Rijn</c>, <c>Reed Jr.</c>).</summary>
    private static bool IsSurnameAlone(Language language, PersonForms persons, NameForm form) =>
        form.Words.Length == 1 || persons.IsSurnameWithGeneration(form) || language.Names.Particles.Contains(form.Words[0]) || language.Names.ArticlePrefixes.Contains(form.Words[0]);

    /// <summary>Forms of one entry of the user's gazetteer are one entity, however they are written.</summary>
    private static void JoinEntries(List<NameForm> forms, NameClusters clusters)
    {
        Dictionary<string, NameForm> byEntry = Spare.Take<Dictionary<string, NameForm>>();
        foreach (NameForm form in forms)
        {
            if (form.GazetteerId is not { } id)
                continue;
            if (byEntry.TryGetValue(id, out NameForm? first))
                clusters.Join(first, form);
            else
                byEntry.Add(id, form);
        }
        Spare.Keep(byEntry);
    }

    private static ArticleEntities Build(List<NameForm> forms, NameClusters clusters, int[] setOf, UserGazetteer gazetteer, GivenNames givenNames)
    {
        // Sets in the order of their first mentions.
        int[] firstOf = Spare.Take<int>(forms.Count);
        firstOf.AsSpan().Fill(int.MaxValue);
        List<NamedMention> mentions = Spare.Take<List<NamedMention>>();
        foreach (NameForm form in forms)
        {
            for (NameOccurrence? mention = form.First; mention is not null; mention = mention.Next)
            {
                int set = clusters.Find(forms[setOf[mention.Mention]]);
                firstOf[set] = Math.Min(firstOf[set], mention.Mention);
                mentions.Add(new NamedMention(set, form, mention));
            }
        }
        // The mentions of one set side by side.
        mentions.Sort((a, b) => a.Set == b.Set ? a.Occurrence.Mention.CompareTo(b.Occurrence.Mention) : firstOf[a.Set].CompareTo(firstOf[b.Set]));

        EntityBuilder entities = new();
        EntityEvidence evidence = new(gazetteer, givenNames);
        for (int first = 0; first < mentions.Count;)
        {
            int end = first;
            for (int set = mentions[first].Set; end < mentions.Count && mentions[end].Set == set; end++)
                evidence.Add(mentions[end].Form, mentions[end].Occurrence);
            evidence.AddTo(entities, clusters.GivenName(forms[mentions[first].Set]));
            evidence.Clear();
            first = end;
        }
        evidence.Release();
        Spare.Keep(firstOf);
        Spare.Keep(mentions);
        return entities.Build();
    }

    /// <summary>A mention by name.</summary>
    /// <param name="Set">The form that stands for all that name the same.</param>
    /// <param name="Form">How it is written.</param>
    /// <param name="Occurrence">Where it stands.</param>
    private readonly record struct NamedMention(int Set, NameForm Form, NameOccurrence Occurrence);
}
