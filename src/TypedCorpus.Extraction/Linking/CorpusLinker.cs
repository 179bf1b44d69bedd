using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Puts the entities of all articles together into the entities of the corpus.</summary>
/// <remarks>
/// Entities of one kind and one full name are one. A short name (a surname, an acronym) joins the one full name that it can stand for; where
/// there are several it stays apart, and a finding says so. All look-ups go through indexes of names: the work grows with the number of names.
/// </remarks>
public static class CorpusLinker
{
    private const int LongestSentence = 2_000;

    /// <summary>What linking needs of an article: nothing but the forms of its names, so that an edit elsewhere leaves it equal.</summary>
    public static ArticleNames NamesOf(AnnotatedArticle article) => NamesOf(article, Language.English);

    /// <summary>The same of an article in another language.</summary>
    public static ArticleNames NamesOf(AnnotatedArticle article, Language language)
    {
        List<EntityForms> forms = [];
        string[] keys = EntityKeys.Of(article.Entities);
        for (int i = 0; i < article.Entities.Count; i++)
        {
            EntityAnnotation entity = article.Entities[i];
            TextSpan? first = null;
            SortedSet<string> aliases = new(StringComparer.Ordinal);
            foreach (MentionAnnotation mention in entity.Mentions)
            {
                if (mention.Kind != MentionKind.Name)
                    continue;
                first ??= mention.Span;
                aliases.Add(WithoutPossessive(NameText.Spaced(article.Source.Text.AsSpan(mention.Span.Start, mention.Span.Length))));
            }
            if (entity.IsReference && first is null)
                first = entity.Mentions.Count > 0 ? entity.Mentions[0].Span : default(TextSpan);
            if (first is not { } span)
                continue;
            aliases.Remove(entity.Name);
            forms.Add(new EntityForms(i, entity.Name, entity.Kind, aliases.ToEquatableArray(), GenderByName(entity, language), entity.GazetteerId,
                SentenceText(article, span), entity.Titles, keys[i]) { IsReference = entity.IsReference, IsCorrected = entity.IsCorrected });
        }
        return new ArticleNames(article.Source.Path, forms.ToEquatableArray());
    }

    /// <summary>Links <paramref name="articles"/>, which may come in any order: the result does not depend on it.</summary>
    public static LinkedCorpus Link(IEnumerable<ArticleNames> articles, CancellationToken cancellationToken = default) =>
        Link(articles, UserGazetteer.Empty, cancellationToken);

    /// <summary>The same; entries of <paramref name="gazetteer"/> give their entities name and identifiers.</summary>
    public static LinkedCorpus Link(IEnumerable<ArticleNames> articles, UserGazetteer gazetteer, CancellationToken cancellationToken = default) =>
        Link(articles, gazetteer, default, cancellationToken);

    /// <summary>The same; what a person has corrected goes before what linking finds.</summary>
    public static LinkedCorpus Link(
        IEnumerable<ArticleNames> articles, UserGazetteer gazetteer, EquatableArray<EntityCorrection> corrections, CancellationToken cancellationToken = default) =>
        Link(articles, gazetteer, corrections, Language.English, cancellationToken);

    /// <summary>The same for articles in another language.</summary>
    public static LinkedCorpus Link(
        IEnumerable<ArticleNames> articles, UserGazetteer gazetteer, EquatableArray<EntityCorrection> corrections, Language language, CancellationToken cancellationToken)
    {
        UnidentifiedCorpus linked = Unidentified(
            articles.OrderBy(static a => a.Path, StringComparer.Ordinal).SelectMany(static a => a.Entities.AsEnumerable().Select(e => (a.Path, e))),
            gazetteer, corrections, language, cancellationToken);
        return new LinkedCorpus(EntityTable.Identify(linked.Candidates, gazetteer, cancellationToken), Ordered(linked.Findings)) { Outcomes = linked.Outcomes };
    }

    /// <summary>Findings in the order of their articles, then of their entities.</summary>
    internal static EquatableArray<ArticleFinding> Ordered(IEnumerable<ArticleFinding> findings) =>
        findings.OrderBy(static f => f.Path, StringComparer.Ordinal).ThenBy(static f => f.Local).ToEquatableArray();

    /// <summary>Links <paramref name="names"/>, which come in ordinal order of their paths, without giving identifiers.</summary>
    internal static UnidentifiedCorpus Unidentified(
        IEnumerable<(string Path, EntityForms Forms)> names, UserGazetteer gazetteer, EquatableArray<EntityCorrection> corrections, Language language,
        CancellationToken cancellationToken)
    {
        LinkGroups groups = new();
        List<(string Path, EntityForms Forms)> references = [];
        foreach ((string path, EntityForms forms) in names)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (forms.IsReference)
                references.Add((path, forms));
            else
                groups.Add(path, forms);
        }
        List<ArticleFinding> findings = [];
        OrganizationLinker.Link(groups, findings, cancellationToken);
        PersonLinker.Link(groups, findings, language, cancellationToken);
        GroupCorrector corrector = new(groups, gazetteer);
        corrector.Join(references, cancellationToken);
        EquatableArray<CorrectionOutcome> outcomes = corrector.Apply(corrections, cancellationToken);
        return new UnidentifiedCorpus([.. EntityTable.Candidates(groups.All, gazetteer)], findings, outcomes);
    }

    /// <summary>
    /// The entities of some articles without identifiers. Parts of a corpus that share none of their <see cref="BlockKeys"/> may be linked apart, in
    /// several processes: <see cref="Identify"/> makes of all candidates the entities that linking all articles at once makes.
    /// </summary>
    public static IEnumerable<EntityCandidate> Candidates(IEnumerable<ArticleNames> articles, UserGazetteer gazetteer, CancellationToken cancellationToken = default)
    {
        LinkGroups groups = new();
        foreach (ArticleNames article in articles.OrderBy(static a => a.Path, StringComparer.Ordinal))
        {
            foreach (EntityForms entity in article.Entities.AsEnumerable())
                groups.Add(article.Path, entity);
        }
        List<ArticleFinding> findings = [];
        OrganizationLinker.Link(groups, findings, cancellationToken);
        PersonLinker.Link(groups, findings, Language.English, cancellationToken);
        return EntityTable.Candidates(groups.All, gazetteer);
    }

    /// <summary>Gives candidates their identifiers, whatever their order.</summary>
    public static EquatableArray<CorpusEntity> Identify(IEnumerable<EntityCandidate> candidates, UserGazetteer gazetteer, CancellationToken cancellationToken = default) =>
        EntityTable.Identify(candidates, gazetteer, cancellationToken);

    /// <summary>
    /// By what an entity of an article may meet others in linking: two that share no key, and are joined by no chain of such, are never one. A person meets
    /// those of one last word, an organization those that it shares a form of its name with.
    /// </summary>
    public static IReadOnlyList<string> BlockKeys(EntityForms entity)
    {
        if (entity.GazetteerId is { } id)
            return [entity.Kind + " entry " + id];
        string kind = entity.Kind + " ";
        return entity.Kind switch
        {
            EntityKind.Person => [kind + entity.Key.Substring(entity.Key.LastIndexOf(' ') + 1)],
            EntityKind.Organization => [kind + entity.Key, .. entity.AliasKeys.AsEnumerable().Where(a => a != entity.Key).Select(a => kind + a)],
            _ => [kind + entity.Key],
        };
    }

    /// <summary>The gender that titles and given name tell. What pronouns tell is left out: it would change with sentences that name nobody.</summary>
    private static Gender GenderByName(EntityAnnotation entity, Language language)
    {
        foreach (string title in entity.Titles)
        {
            if (language.Titles.TryGetGender(title, out Gender gender) && gender != Gender.Unknown)
                return gender;
        }
        int space = entity.Name.IndexOf(' ');
        return entity.Kind == EntityKind.Person && space > 0 ? language.GivenNames.GenderOf(NameText.Key(entity.Name.AsSpan(0, space))) : Gender.Unknown;
    }

    private static string WithoutPossessive(string name) =>
        name.Length > 2 && (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("'S", StringComparison.Ordinal)) ? name.Substring(0, name.Length - 2) : name;

    /// <summary>The sentence with a name, or a piece of one too long to be shown: it would be held once for each of its names.</summary>
    private static string SentenceText(AnnotatedArticle article, TextSpan name)
    {
        string text = article.Source.Text;
        TextSpan sentence = SentenceWith(article.Sentences, name);
        if (sentence.Length <= LongestSentence)
            return text.Substring(sentence.Start, sentence.Length);
        int start = Math.Max(sentence.Start, name.Start - (LongestSentence / 2));
        int end = Math.Min(sentence.End, start + LongestSentence);
        if (char.IsLowSurrogate(text[start]))
            start++;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return (start > sentence.Start ? "\u2026" : "") + text.Substring(start, end - start) + (end < sentence.End ? "\u2026" : "");
    }

    private static TextSpan SentenceWith(EquatableArray<TextSpan> sentences, TextSpan span)
    {
        int last = BinarySearch.First(sentences, span.Start, static (sentence, start) => sentence.Start > start) - 1;
        return last >= 0 && sentences[last].Contains(span) ? sentences[last] : span;
    }
}
