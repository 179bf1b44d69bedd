using CsCheck;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Linking;

public sealed class CorpusLinkageTests
{
    private const string Gazetteer = """
        entities:
          - name: Ann Marie Smith
            id: ann
            kind: Person
          - name: Acme Corporation
            id: acme
            kind: Organization

        """;

    private static readonly string[] s_names =
    [
        "Smith", "Ann Smith", "John Smith", "Ann John Smith", "John F. Smith", "John G. Smith", "Ann Marie Smith", "Reed", "Mary Reed", "Acme", "Acme Corp", "AC",
        "Acme Corporation", "Federal Bureau", "FB", "Washington",
    ];

    private static readonly Gen<string> s_name = Pick(s_names);

    private static readonly Gen<EntityForms> s_forms = Gen.Select(
        Gen.Select(s_name, Pick(EntityKind.Person, EntityKind.Organization, EntityKind.Place), Pick<string?>(null, null, "senator", "judge")),
        Gen.Select(Pick<string?>(null, null, "AC", "FB", "Johnny Smith", "Acme", "Smith"), Pick(Gender.Unknown, Gender.Feminine, Gender.Masculine), Gen.Int[0, 11]),
        static (what, more) => new EntityForms(
            0, what.Item1, what.Item2, more.Item1 is { } alias && alias != what.Item1 ? [alias] : default, more.Item2,
            more.Item3 == 0 ? what.Item2 == EntityKind.Person ? "ann" : "acme" : null, what.Item1 + " came.", what.Item3 is { } title ? [title] : default)
        {
            IsReference = more.Item3 == 1,
        });

    private static readonly Gen<EntityCorrection> s_correction = Gen.Select(
        s_name, Pick<EntityKind?>(null, null, EntityKind.Organization, EntityKind.Person), Pick<string?>(null, null, "Mary Reed", "Acme", "Nobody"),
        Pick<string?>(null, null, "Smith", "AC"), Gen.Int[0, 5],
        static (passage, kind, target, not, what) => new EntityCorrection(passage)
        {
            Kind = kind, MergeInto = target, Not = not is null ? default : [not], Name = what == 0 ? "The " + passage : null, Rejects = what == 1, Confirms = what == 2,
        });

    [Fact]
    public void What_changes_step_by_step_is_linked_as_if_from_scratch() => Check(Gen.Const(default(EquatableArray<EntityCorrection>)), UserGazetteer.Empty);

    [Fact]
    public void It_is_with_corrections_and_a_gazetteer_too() =>
        Check(s_correction.Array[0, 3].Select(static c => c.ToEquatableArray()), UserGazetteerReader.Read(Gazetteer).Gazetteer);

    [Fact]
    public void What_shares_no_name_with_a_change_stays_the_same_object()
    {
        CorpusLinkage linkage = new(UserGazetteer.Empty, default);
        linkage.Set(Article("a", Person("Ann Smith"), Person("Mary Reed")));
        linkage.Set(Article("b", Person("Smith")));
        LinkedCorpus before = linkage.Link(TestContext.Current.CancellationToken);

        linkage.Set(Article("c", Person("John Smith")));
        LinkedCorpus after = linkage.Link(TestContext.Current.CancellationToken);

        Assert.Same(Find(before, "mary-reed"), Find(after, "mary-reed"));
        Assert.Equal([(2, 0), (1, 1)], new[] { before, after }.Select(c => (Find(c, "ann-smith").Members.Count, c.Findings.Count)));
        Assert.Same(after, linkage.Link(TestContext.Current.CancellationToken));
    }

    private static void Check(Gen<EquatableArray<EntityCorrection>> corrections, UserGazetteer gazetteer)
    {
        Gen<(int Path, EntityForms[]? Forms)> edit = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], s_forms.Array[0, 4], static (path, what, forms) => (path, what == 0 ? null : forms));
        Gen.Select(edit.Array[1, 12], corrections).Sample(
            (edits, corrected) =>
            {
                CorpusLinkage linkage = new(gazetteer, corrected);
                SortedDictionary<string, ArticleNames> articles = [];
                foreach ((int number, EntityForms[]? forms) in edits)
                {
                    string path = "p" + number;
                    articles.Remove(path);
                    if (forms is null)
                        linkage.Remove(path);
                    else
                        linkage.Set(articles[path] = Article(path, forms));
                    LinkedCorpus expected = CorpusLinker.Link(articles.Values, gazetteer, corrected);
                    LinkedCorpus linked = linkage.Link();
                    Assert.Equal(Lines(expected), Lines(linked));
                    Assert.Equal(expected, linked);
                }
            },
            iter: 500);
    }

    private static string[] Lines(LinkedCorpus corpus) =>
    [
        .. corpus.Entities.Select(static e => $"{e.Id} {e.Name} {e.Kind}: {string.Join(' ', e.Members.Select(static m => $"{m.Path}/{m.Local}"))}"),
        .. corpus.Findings.Select(static f => $"{f.Path}/{f.Local}: {string.Join(", ", f.Arguments)}"),
        .. corpus.Outcomes.Select(static o => o.ToString()),
    ];

    private static CorpusEntity Find(LinkedCorpus corpus, string id) => corpus.Entities.AsEnumerable().Single(e => e.Id == id);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static ArticleNames Article(string path, params EntityForms[] entities) => new(path, entities.Select((e, i) => e with { Local = i }).ToEquatableArray());

    private static EntityForms Person(string name) => new(0, name, EntityKind.Person, default, Gender.Unknown, null, name + " came.");
}
