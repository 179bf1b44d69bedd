using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Coreference;

/// <summary>Names of every kind in every position: each is one mention with its span and kind, and later ones are of the same entity.</summary>
public sealed class EntityGridTests
{
    private static readonly string[] s_persons =
        ["Laura Whitfield", "Chukwuemeka Obi", "Hiroshi Tanabe", "Khalid al-Masri", "María José Hernández", "Jean-Claude Moreau", "Pieter van der Merwe", "Siobhan O'Rourke", "Ewan McTavish", "J. R. Hartwell", "Jack Ireland", "April Sands"];

    private static readonly string[] s_organizations =
        ["Halden Systems Inc.", "Tullis plc", "Morrow & Finch", "Kestwick College", "Mercy General Hospital", "Devon and Cornwall Police", "Hartwell Rovers", "Age UK"];

    private static readonly string[] s_places = ["Glasgow", "Stratford-upon-Avon", "Port Harcourt", "West Yorkshire", "Sri Lanka", "Lincoln", "Orange County"];

    // {0} is the name; what stands in brackets in later sentences is of the same entity.
    public static TheoryData<string> OfPersons() =>
    [
        "Councillor {0} opposed the plan.",
        "The Rev. {0} led the service.",
        "“It was awful,” recalled {0}.",
        "Local resident {0} said the noise was unbearable.",
        "{0}, a retired teacher, won the raffle.",
        "{0} and his wife left early.",
        "The former midfielder {0} was fined.",
        "# Mayor {0} Quits\n\nMayor {0} has quit.",
    ];

    public static TheoryData<string> OfOrganizations() =>
    [
        "The plan by {0}, Spotify and Amazon was approved.",
        "A spokeswoman for {0} did not respond.",
        "{0} Approves Plan\n\n{0} has approved the plan.",
        "{0}, which has 400 staff, said it was sorry.",
    ];

    public static TheoryData<string> OfPlaces() =>
    [
        "{0} residents were told to leave.",
        "{0} was hit by floods on Monday.",
        "Floods Hit {0}\n\nFloods hit {0} on Monday.",
        "A fire broke out in {0} on Monday.",
    ];

    [Theory]
    [MemberData(nameof(OfPersons))]
    public void Persons_are_persons(string position) => AreOne(EntityKind.Person, s_persons, position);

    [Theory]
    [MemberData(nameof(OfOrganizations))]
    public void Organizations_are_organizations(string position) => AreOne(EntityKind.Organization, s_organizations, position);

    [Theory]
    [MemberData(nameof(OfPlaces))]
    public void Places_are_places(string position) => AreOne(EntityKind.Place, s_places, position);

    [Theory]
    [InlineData("Ann Reed said the hall was empty. Joan Pell disagreed. “It was full,” she said.", "she", "Joan Pell")]
    [InlineData("Rob Reed won the race. “He was brilliant,” said Tom Pell, his coach.", "his", "Rob Reed")]
    [InlineData("Kestwick College approved the plan. Last year Kestwick had rejected it.", "Kestwick", "Kestwick College")]
    [InlineData("The Boston Globe approved the plan. Last year the Globe had rejected it.", "Globe", "Boston Globe")]
    [InlineData("Rob Reed Sr. left. Rob Reed Jr. runs it. Later Reed Jr. spoke.", "Reed Jr.", "Rob Reed Jr.")]
    [InlineData("Otto von Brandt and Grace von Brandt were fined. Mr von Brandt will appeal.", "von Brandt", "Otto von Brandt")]
    public void Later_mentions_are_of_the_same_entity(string text, string mention, string name)
    {
        int start = text.LastIndexOf(mention, StringComparison.Ordinal);
        EntityAnnotation entity = Assert.Single(Annotate(text).Entities, e => e.Mentions.Any(m => m.Span.Start == start));
        Assert.Equal(name, entity.Name);
    }

    [Theory]
    [InlineData("The app is written in Kotlin.")]
    [InlineData("The Grand National is on Saturday.")]
    [InlineData("Friends of the widow said nothing.")]
    public void What_is_no_name_is_no_entity(string text) => Assert.DoesNotContain(Annotate(text).Entities, static e => e.IsNamed);

    private static void AreOne(EntityKind kind, string[] names, string position)
    {
        List<string> wrong = [];
        foreach (string name in names)
        {
            string text = string.Format(null, position, name);
            AnnotatedArticle article = Annotate(text);
            TextSpan[] found = [.. article.Entities.Where(e => e.Kind == kind && e.IsNamed).SelectMany(static e => e.Mentions).Where(static m => m.Kind == MentionKind.Name).Select(static m => m.Span)];
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (!found.Contains(new TextSpan(at, name.Length)))
                    wrong.Add($"{text} → {string.Join(", ", article.Entities.Select(static e => $"{e.Name} ({e.Kind})"))}");
            }
        }
        Assert.Empty(wrong);
    }

    private static AnnotatedArticle Annotate(string text) =>
        ArticleAnnotator.Annotate(ArticleReader.Read(text.StartsWith('#') ? "a.md" : "a.txt", text), TestContext.Current.CancellationToken);
}
