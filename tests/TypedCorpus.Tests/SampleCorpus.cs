using System.Text;
using TypedCorpus.Data;

namespace TypedCorpus.Tests;

/// <summary>A small corpus of two articles, as generated code has it.</summary>
internal sealed class SampleCorpus
{
    public const string First = """
        typed-corpus 2.0 article
        path "a.txt"
        title "Ann said no"
        author "Bo Ek"
        author "Di Fry"
        published "2024-01-12"
        updated "2024-02"
        url "/news/ann"
        language "en"
        section "politics"
        tag "storm"
        tag "oslo"
        meta "section" "politics"
        meta "views" 1200
        meta "rating" 4.5
        meta "live" true
        meta "number" "007"
        meta "none" null
        meta "day" "2024-03-08"
        meta "at" "2024-03-08T10:00:00Z"
        meta "tags" [ "storm" "oslo" ]
        meta "seo" { "description" "A \u0022storm\u0022" "ids" [ 1 2 ] "empty" [ ] }
        length 106
        entity ann-lee Person "Ann Lee"
        entity paris Place "Paris" colour=red
        entity a-spokesman Person "a spokesman"
        |“No, never,” Ann Lee said in Paris, “not for $5 million.”
          paragraph 0..57
          sentence 0..57
          quote 1..11 Direct speaker=ann-lee speaker-at=13..20 cue=Neutral cue-at=21..25 rule=inverted confidence=97 | No, never,
          mention 13..20 Name entity=ann-lee | Ann Lee
          mention 29..34 Name entity=paris | Paris
          quote 37..56 Direct follows=1 speaker=ann-lee speaker-at=13..20 colour="not known to this version" rule=follow-on confidence=90
          figure 45..55 Money core=45..55 value=5000000 unit=USD entity=ann-lee
        |
        |Her spokesman denied that. She said “No!” again
          remark 1 2 3 of a later version
          paragraph 0..47
          sentence 0..26
          no-comment 0..25 cue-at=14..20 asked-at=0..13 asked=a-spokesman
          mention 0..13 Nominal entity=a-spokesman
          quote 4..25 Indirect speaker=a-spokesman speaker-at=0..13 cue=Denying cue-at=14..20 within=2 rule=x confidence=50
          sentence 27..47
          mention 27..30 Pronoun entity=ann-lee
          figure 38..39 Number value=0
        """;

    /// <summary>Stands for the first article: a body without a name speaks of Ann, a term stands in marks, somebody asks.</summary>
    public const string Speaking = """
        typed-corpus 2.0 article
        path "a.txt"
        title "Police"
        length 46
        entity ann-lee Person "Ann Lee"
        entity paris Place "Paris"
        entity police Organization "police"
        |Police said she left. They are “gone” and why?
          paragraph 0..46
          sentence 0..21
          mention 0..6 Nominal entity=police
          quote 7..20 Indirect speaker=police rule=x
          mention 12..15 Pronoun entity=ann-lee
          sentence 22..46
          quote 32..36 Scare rule=none
          quote 42..45 Direct rule=none
        """;

    public const string Second = """
        typed-corpus 2.7 article
        path "b.txt"
        title "Again"
        length 28
        entity lee Person "Lee"
        |“NO  never!” said Lee.
          paragraph 0..22
          sentence 0..22
          quote 1..11 Direct attribution=4 speaker=lee speaker-at=18..21 cue=Neutral cue-at=13..17 rule=inverted confidence=97
          mention 18..21 Name entity=lee
          no-comment 18..22 cue-at=18..21
        |\u2028end.
        """;

    public const string People = """
        typed-corpus 2.0 entities Person
        entity "ann-lee" "Ann Lee"
          alias "Lee"
          identifier "wikidata" "Q1"
          member "a.txt" ann-lee
          member "b.txt" lee
          member "deleted.txt" gone
        entity "bo-ek" "Bo Ek"
        """;

    public const string Organizations = """
        typed-corpus 2.0 entities Organization
        entity "acme" "Acme"
        entity "nato" "NATO"
        """;

    public const string Groups = """
        typed-corpus 2.0 entities Group
        entity "danes" "Danes"
        entity "finns" "Finns"
        """;

    public const string Places = """
        typed-corpus 2.0 entities Place
        entity "ann-lee" "Ann-Lee"
        entity "paris" "Paris"
          member "a.txt" paris
        """;

    private int _decoded;

    public SampleCorpus(string? first = null, string? second = null) => Store = new CorpusStore(
        [new ArticleLiteral("a.txt", Counted(first ?? First)), new ArticleLiteral("b.txt", Counted(second ?? Second))],
        [new EntityLiteral(EntityKind.Place, Parts(Places)), new EntityLiteral(EntityKind.Person, Parts(People)), new EntityLiteral(EntityKind.Group, Parts(Groups)), new EntityLiteral(EntityKind.Organization, Parts(Organizations))]);

    public CorpusStore Store { get; }

    public Article A => Store.Articles[0];

    public Article B => Store.Articles[1];

    public Person Ann => Store.People["ann-lee"];

    public Place Paris => Store.Places["paris"];

    /// <summary>How many articles were decoded, each time counted.</summary>
    public int Decoded => _decoded;

    public static LiteralPart Parts(string data)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(data.ReplaceLineEndings("\n"));
        return part => part == 0 ? bytes : default;
    }

    private LiteralPart Counted(string data)
    {
        LiteralPart parts = Parts(data);
        return part =>
        {
            if (part == 0)
                Interlocked.Increment(ref _decoded);
            return parts(part);
        };
    }
}
