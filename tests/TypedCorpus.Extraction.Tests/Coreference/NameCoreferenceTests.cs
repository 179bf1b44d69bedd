using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Coreference;

/// <summary>Names are marked in the text: <c>[P Ann Reed]</c>, <c>[O Acme]</c>, <c>[L Paris]</c>, <c>[G Greeks]</c>.</summary>
public sealed class NameCoreferenceTests
{
    [Theory]
    // Short forms of persons.
    [InlineData("[P Ann Reed] came. [P Reed] left.", "Ann Reed: Ann Reed, Reed")]
    [InlineData("[P Ann Reed] came. [P Ann] left.", "Ann Reed: Ann Reed, Ann")]
    [InlineData("[P Reed] came. Later [P Ann Reed] left.", "Ann Reed: Reed, Ann Reed")]
    [InlineData("[P Kevin Lopez Oliva] came. [P Lopez Oliva] left.", "Kevin Lopez Oliva: Kevin Lopez Oliva, Lopez Oliva")]
    [InlineData("[P Ann Reed]\u2019s plan. [P Reed]\u2019s plan.", "Ann Reed: Ann Reed, Reed")]
    [InlineData("[P Ana Ruiz Gil] came. [P Ana Ruiz] left. [P Ruiz] slept.", "Ana Ruiz Gil: Ana Ruiz Gil, Ana Ruiz, Ruiz")]
    [InlineData("[P Ann\u00a0Reed] came. [P Ann Reed] left.", "Ann Reed: Ann\u00a0Reed, Ann Reed")]
    [InlineData("[P Tim O\u2019Hara] came. [P O'Hara] left.", "Tim O'Hara: Tim O\u2019Hara, O'Hara")]
    [InlineData("[P Jos\u00e9 P\u00e9rez] came. [P Perez] left.", "Jos\u00e9 P\u00e9rez: Jos\u00e9 P\u00e9rez, Perez")]
    // Two names of one person.
    [InlineData("[P Ann Reed] died on Monday. Born [P Ann Pell] in Hull, she won. [P Tom Pell] came.", "Ann Reed: Ann Reed, Ann Pell; Tom Pell: Tom Pell")]
    [InlineData("[P Kid Norton], whose real name is [P Tom Reed], came. [P Reed] left.", "Kid Norton: Kid Norton, Tom Reed, Reed")]
    [InlineData("[P Kid Norton] came. The singer, born [P Tom Reed], left.", "Kid Norton: Kid Norton, Tom Reed")]
    [InlineData("[P Ann Moss] met [P Kid Norton]. The singer, born [P Tom Reed], left.", "Ann Moss: Ann Moss; Kid Norton: Kid Norton; Tom Reed: Tom Reed")]
    // Full forms.
    [InlineData("[P Bill Cole] came. [P William Cole] left.", "Bill Cole: Bill Cole, William Cole")]
    [InlineData("[P John F. Hill] came. [P John Hill] left.", "John F. Hill: John F. Hill, John Hill")]
    [InlineData("[P George W. Bush] and [P George H. W. Bush] came.", "George W. Bush: George W. Bush; George H. W. Bush: George H. W. Bush")]
    [InlineData("The [P Reed-Cole] talks. [P Ann Reed] met [P Bob Cole]. [P Cole] left.", "Reed-Cole: Reed-Cole; Ann Reed: Ann Reed; Bob Cole: Bob Cole, Cole")]
    [InlineData("[P Ann Reed] and [P Bob Reed] came.", "Ann Reed: Ann Reed; Bob Reed: Bob Reed")]
    // Titles.
    [InlineData("Vice President [P Ann Reed] came. President [P Reed] left.", "Ann Reed: Ann Reed, Reed")]
    [InlineData("[P President Ann Reed] came. [P Reed] left.", "Ann Reed: President Ann Reed, Reed")]
    [InlineData("[P Former Secretary of State Ann Reed] came.", "Ann Reed: Former Secretary of State Ann Reed")]
    [InlineData("[P Ann Reed] met [P Carl Reed]. Mr. [P Reed] left.", "Ann Reed: Ann Reed; Carl Reed: Carl Reed, Reed")]
    [InlineData("Mr. [P Reed] met Mrs. [P Ann Reed].", "Reed: Reed; Ann Reed: Ann Reed")]
    // Couples and relatives.
    [InlineData("[P Tom] and [P Mary Smith] came. Mr. [P Smith] left. Mrs. [P Smith] slept.", "Tom Smith: Tom, Smith; Mary Smith: Mary Smith, Smith")]
    [InlineData("[P Barack] and [P Michelle Reed] came. Mrs. [P Reed] left.", "Barack Reed: Barack; Michelle Reed: Michelle Reed, Reed")]
    [InlineData("Sisters [P Zuka] and [P Mary Smith] came.", "Zuka Smith: Zuka; Mary Smith: Mary Smith")]
    [InlineData("[P Quux] and [P Mary Smith] came.", "Quux: Quux; Mary Smith: Mary Smith")]
    [InlineData("[P Ann Smith] came. [P Tom] and [P Mary Reed] left. [P Tom Fox] slept.", "Ann Smith: Ann Smith; Tom Fox: Tom, Tom Fox; Mary Reed: Mary Reed")]
    [InlineData("[P Lin-Mei Zhou] fell. Her father, [P Guo-Wei], ran. Mr. [P Zhou] slept.", "Lin-Mei Zhou: Lin-Mei Zhou; Guo-Wei: Guo-Wei, Zhou")]
    [InlineData("[P Arun Pillai] came with his grandmother, [P Zuka Pillai], 67. Mrs. [P Pillai] left.", "Arun Pillai: Arun Pillai; Zuka Pillai: Zuka Pillai, Pillai")]
    [InlineData("Mrs [P Carol Poe] left. His mother, [P Julie Poe], was in tears. Mrs [P Poe] did not speak.", "Carol Poe: Carol Poe; Julie Poe: Julie Poe, Poe")]
    [InlineData("Mrs [P Carol Poe] left. He met [P Julie Poe] there. Mrs [P Poe] did not speak.", "Carol Poe: Carol Poe, Poe; Julie Poe: Julie Poe")]
    [InlineData("The [O Kenya Medical Research Institute] ([O Kemri]) met. [O Kemri] fell silent.", "Kenya Medical Research Institute: Kenya Medical Research Institute, Kemri, Kemri")]
    // Nicknames in marks, and what has capitals throughout.
    [InlineData("[P Darnell \u201cSlim\u201d Rucker] ran. [P Rucker] fell.", "Darnell Rucker: Darnell \u201cSlim\u201d Rucker, Rucker")]
    [InlineData("[L LUSAKA] - It rains in [L Lusaka].", "Lusaka: LUSAKA, Lusaka")]
    [InlineData("[L SAN FRANCISCO] - It rains.", "San Francisco: SAN FRANCISCO")]
    [InlineData("[O UNESCO] met.", "UNESCO: UNESCO")]
    // The first of two surnames.
    [InlineData("[P Rosa Cruz Puca] came. [P Cruz] left.", "Rosa Cruz Puca: Rosa Cruz Puca, Cruz")]
    [InlineData("[P Rosa Cruz Puca] met [P Ann Cruz]. [P Cruz] left.", "Rosa Cruz Puca: Rosa Cruz Puca; Ann Cruz: Ann Cruz, Cruz")]
    // Bodies of a nation.
    [InlineData("The [O Iraqi Parliament] met. The [O Parliament of Iraq] voted. [O Parliament] left.", "Parliament of Iraq: Iraqi Parliament, Parliament of Iraq, Parliament")]
    [InlineData("The [O US Department of Justice] met. The [O United States Department of Justice] voted.", "United States Department of Justice: US Department of Justice, United States Department of Justice")]
    [InlineData("The [O Russian Supreme Court] ruled. [L Ukraine]'s [O Supreme Court] left.", "Russian Supreme Court: Russian Supreme Court; Ukraine: Ukraine; Supreme Court: Supreme Court")]
    [InlineData("The [O Senate] met. The [O US Senate] voted.", "Senate: Senate; US Senate: US Senate")]
    [InlineData("[L Britain] came. The [L UK] left.", "United Kingdom: Britain, UK")]
    [InlineData("The [O Unity Party of America] met. The [O Unity Party] left.", "Unity Party of America: Unity Party of America, Unity Party")]
    [InlineData("The [O Kings] won. The [O Ashford Kings] met.", "Ashford Kings: Kings, Ashford Kings")]
    // Acronyms beside the name.
    [InlineData("[O Pacific Gas and Electric] ([O PG&E]) met. [O PG&E] left.", "Pacific Gas and Electric: Pacific Gas and Electric, PG&E, PG&E")]
    [InlineData("The [O U.S. Consumer Product Safety Commission] met. The [O CPSC] left.", "U.S. Consumer Product Safety Commission: U.S. Consumer Product Safety Commission, CPSC")]
    [InlineData("The [O United Nations Relief Fund], [O UNIREF], met. [O UNIREF] left.", "United Nations Relief Fund: United Nations Relief Fund, UNIREF, UNIREF")]
    [InlineData("The [O New York Daily News] closed. A [O Daily News] editor left.", "New York Daily News: New York Daily News, Daily News")]
    [InlineData("[P Robert Hart], known to friends as [P Bobby], won. [P Bobby] left.", "Robert Hart: Robert Hart, Bobby, Bobby")]
    [InlineData("The [O National Research Council], known as [O CONIT], met.", "National Research Council: National Research Council, CONIT")]
    [InlineData("The [O Commission for Clean Accounts], known by its Ruritanian initials [O KPK], met.", "Commission for Clean Accounts: Commission for Clean Accounts, KPK")]
    [InlineData("A storm in [L Arkansas]. [O Entergy Arkansas] said so.", "Arkansas: Arkansas; Entergy Arkansas: Entergy Arkansas")]
    [InlineData("The [O Department of Roads], [O CONIT] and others met.", "Department of Roads: Department of Roads; CONIT: CONIT")]
    // What the tagger took into the name.
    [InlineData("[P ROME - Ann Reed] came. [P Reed] left.", "Ann Reed: ROME - Ann Reed, Reed")]
    [InlineData("[P Acme CEO Ann Reed] came. [P Ohio Secretary of State Bob Cole] left.", "Ann Reed: Acme CEO Ann Reed; Bob Cole: Ohio Secretary of State Bob Cole")]
    [InlineData("[P Army Capt. Ann Reed] came. [P Bob Cole of Ohio] left.", "Ann Reed: Army Capt. Ann Reed; Bob Cole: Bob Cole of Ohio")]
    [InlineData("[P Jill St. John] met [P Joan of Arc] and [P Bob-Lee Cole].", "Jill St. John: Jill St. John; Joan of Arc: Joan of Arc; Bob-Lee Cole: Bob-Lee Cole")]
    // Misspellings.
    [InlineData("[P Giammattei] came. [P Giammattei] left. [P Giamattei] slept.", "Giammattei: Giammattei, Giammattei, Giamattei")]
    [InlineData("[P Hansen] came. [P Hansen] left. [P Hanson] slept.", "Hansen: Hansen, Hansen; Hanson: Hanson")]
    [InlineData("[L Slovakia] and [L Slovakia] and [L Slovenia].", "Slovakia: Slovakia, Slovakia; Slovenia: Slovenia")]
    // Organizations.
    [InlineData("The [O Federal Bureau of Investigation] said. The [O FBI] said.", "Federal Bureau of Investigation: Federal Bureau of Investigation, FBI")]
    [InlineData("[O Acme Inc.] said. [O Acme] said.", "Acme Inc.: Acme Inc., Acme")]
    [InlineData("[O Quiet Harvest Group] said. [L Quiet Harvest] rose. [L Quiet Harvest] fell.", "Quiet Harvest Group: Quiet Harvest Group, Quiet Harvest, Quiet Harvest")]
    [InlineData("[O Hudson River Group] cleaned the [L Hudson River].", "Hudson River Group: Hudson River Group; Hudson River: Hudson River")]
    [InlineData("The [O U.S. Department of Labor] and the [O Department of Labor].", "U.S. Department of Labor: U.S. Department of Labor, Department of Labor")]
    [InlineData("The [O Department of Labor] and the [O Labor Department].", "Department of Labor: Department of Labor, Labor Department")]
    [InlineData("The [O Senate Judiciary Committee] and the [O Senate].", "Senate Judiciary Committee: Senate Judiciary Committee; Senate: Senate")]
    [InlineData("[O Quux Industries Inc.] said. [P Quux] said. [O Zorb Corp.] said. [L Zorb] said.",
        "Quux Industries Inc.: Quux Industries Inc., Quux; Zorb Corp.: Zorb Corp., Zorb")]
    [InlineData("[O Zorb Water] met. [P Zorb] paid.", "Zorb Water: Zorb Water, Zorb")]
    [InlineData("The [O Astley Rovers] won. The [O Rovers] sang. [O Zorb Motors] lost. [P Zorb] paid.", "Astley Rovers: Astley Rovers, Rovers; Zorb Motors: Zorb Motors, Zorb")]
    [InlineData("Late goal sends [O Rovers] top\n\nThe [O Astley Rovers] beat [O Quux Town]. [O Town] sank.", "Astley Rovers: Rovers, Astley Rovers; Quux Town: Quux Town, Town")]
    [InlineData("[O Quux Robotics] cut jobs. [L Quux] grew. The [O Rovers] sang. The [O Astley Rovers] won.",
        "Quux Robotics: Quux Robotics, Quux; Astley Rovers: Rovers, Astley Rovers")]
    [InlineData("The [O Peruvian Department of Fish] met. The [O Department of Fish] paid. The [O Peruvian Red Cross] ran. The [O Red Cross] sang.",
        "Peruvian Department of Fish: Peruvian Department of Fish, Department of Fish; Peruvian Red Cross: Peruvian Red Cross; Red Cross: Red Cross")]
    [InlineData("[O FC Quux] won. [O Quux] sang. [O Zorb] lost. [O Zorb Hotspur] fell.", "FC Quux: FC Quux, Quux; Zorb Hotspur: Zorb, Zorb Hotspur")]
    [InlineData("[O Fed] officials met. The [O Federal Reserve] held rates.", "Federal Reserve: Fed, Federal Reserve")]
    [InlineData("[O Varga Group] cut prices. [P Ivo Varga] spoke. The [O Varga] mill shut. [O Varga] fell. [P Varga] left.", "Varga Group: Varga Group; Ivo Varga: Ivo Varga, Varga, Varga, Varga")]
    [InlineData("[O Quux Party] won. [O Quux] sang. [L America] is the [L US]. [O AP] wrote.", "Quux Party: Quux Party, Quux; United States: America, US; Associated Press: AP")]
    [InlineData("[O Quux Partners] hired [P Ann Quux]. [P Quux] said.", "Quux Partners: Quux Partners; Ann Quux: Ann Quux, Quux")]
    // Places.
    [InlineData("The [L U.S.] and the [L United States] and the [L US].", "United States: U.S., United States, US")]
    [InlineData("In [L Calif.] it rains.", "California: Calif.")]
    // Kinds.
    [InlineData("[P Kemp] said. [P Kemp] left. [L Kemp] slept.", "Kemp: Kemp, Kemp, Kemp")]
    [InlineData("[P Ann Quux] came. [L Quux] left. [O Quux] slept.", "Ann Quux: Ann Quux, Quux, Quux")]
    [InlineData("[O Zorine Kemp] came. [P Kemp] left. [P Kemp] slept.", "Zorine Kemp: Zorine Kemp, Kemp, Kemp")]
    [InlineData("[P Bob of Tarn] came to [L Tarn].", "Bob of Tarn: Bob of Tarn; Tarn: Tarn")]
    [InlineData("[P George Washington] was never in [L Washington].", "George Washington: George Washington; Washington: Washington")]
    public void Names_are_put_together(string marked, string expected) => Assert.Equal(expected, Resolve(marked));

    [Fact]
    public void An_entry_of_the_users_gazetteer_gives_name_kind_and_gender()
    {
        UserGazetteer gazetteer = UserGazetteerReader.Read("entities:\n  - name: Kim Bell\n    kind: Person\n    pronouns: they\n").Gazetteer;
        TaggedArticle tagged = Read("[O Bell] came.", out NameMention[] names);

        ArticleEntities entities = NameCoreference.Resolve(tagged, [names[0] with { GazetteerId = "kim-bell" }], gazetteer, TestContext.Current.CancellationToken);

        Assert.Equal(("Kim Bell", EntityKind.Person, Gender.Plural), (entities.NameOf(new EntityIndex(0)), entities.KindOf(new EntityIndex(0)), entities.GenderOf(new EntityIndex(0))));
    }

    [Theory]
    [InlineData("Mrs. [P Quux] came.", Gender.Feminine)]
    [InlineData("Her husband [P Quux] came.", Gender.Masculine)]
    [InlineData("[P Michael Quux] came.", Gender.Masculine)]
    [InlineData("[P Quux] came.", Gender.Unknown)]
    public void Titles_and_given_names_tell_a_gender(string marked, Gender gender)
    {
        TaggedArticle tagged = Read(marked, out NameMention[] names);

        Assert.Equal(gender, NameCoreference.Resolve(tagged, names, TestContext.Current.CancellationToken).GenderOf(new EntityIndex(0)));
    }

    [Fact]
    public void Mentions_are_found_by_place()
    {
        EntityBuilder builder = new();
        EntityIndex person = builder.Add(new ArticleEntity("Ann Reed", EntityKind.Person));
        builder.AddMention(person, new TextSpan(60, 20), MentionKind.Name);
        EntityIndex other = builder.Add(new ArticleEntity("Paris", EntityKind.Place));
        builder.AddMention(other, new TextSpan(70, 5), MentionKind.Name);

        ArticleEntities entities = builder.Build();

        Assert.Equal(other, entities.EntityCovering(new TextSpan(71, 2)));
        Assert.Equal(person, entities.EntityCovering(new TextSpan(62, 2)));
        Assert.Null(entities.EntityCovering(new TextSpan(10, 2)));
        Assert.Equal([person, other], entities.MentionsIn(new TextSpan(0, 200)).Select(m => m.Entity));
        Assert.Equal(person, entities.EntityAt(new TextSpan(60, 20)));
    }

    [Fact]
    public void What_a_stage_hands_on_never_changes()
    {
        EntityBuilder builder = new();
        EntityIndex person = builder.Add(new ArticleEntity("Ann Reed", EntityKind.Person));
        ArticleEntities before = builder.Build();

        EntityBuilder next = before.ToBuilder();
        next.AddMention(person, new TextSpan(60, 20), MentionKind.Name);
        next.Replace(person, before[person] with { Gender = Gender.Feminine });
        next.Add(new ArticleEntity("Paris", EntityKind.Place));

        Assert.Empty(before.Mentions);
        Assert.Equal(1, before.Count);
        Assert.Equal(Gender.Unknown, before.GenderOf(person));
        Assert.False(before.IsNamed(person));
        Assert.Throws<InvalidOperationException>(() => builder.AddMention(person, new TextSpan(0, 8), MentionKind.Name));
    }

    private static string Resolve(string marked)
    {
        TaggedArticle tagged = Read(marked, out NameMention[] names);
        EquatableArray<EntityAnnotation> entities = NameCoreference.Resolve(tagged, names, TestContext.Current.CancellationToken).ToAnnotations();
        return string.Join("; ", entities.Select(e => e.Name + ": " + string.Join(", ", e.Mentions.Select(m => tagged.Text.Substring(m.Span.Start, m.Span.Length)))));
    }

    private static TaggedArticle Read(string marked, out NameMention[] names) => MarkedText.Read(marked, out names);
}
