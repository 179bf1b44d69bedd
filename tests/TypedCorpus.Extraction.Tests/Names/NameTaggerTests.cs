using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class NameTaggerTests
{
    [Fact]
    public void Tells_people_from_places() =>
        Assert.Equal(["Maria Hernandez:Person", "Berlin:Place"], Tag("Yesterday Maria Hernandez travelled to Berlin by train."));

    [Fact]
    public void A_name_goes_over_a_no_break_space() =>
        Assert.Contains("Maria\u00a0Hernandez:Person", Tag("Yesterday Maria\u00a0Hernandez travelled to Berlin by train."));

    [Fact]
    public void An_article_in_front_is_no_part_of_a_name() =>
        Assert.DoesNotContain(Tag("The United Nations met in Geneva."), n => n.StartsWith("The ", StringComparison.Ordinal));

    [Fact]
    public void A_government_named_after_its_head_is_an_organization() =>
        Assert.Contains("Johnson administration:Organization", Tag("Officials of the Johnson administration said so."));

    [Theory]
    [InlineData("The French foreign ministry condemned the plan.", "French foreign ministry:Organization")]
    [InlineData("Talks with the Kenyan finance ministry failed.", "Kenyan finance ministry:Organization")]
    [InlineData("Under Xi Jinping, the party has tightened its grip.", "Xi Jinping:Person")]
    [InlineData("Jordan, Egypt and Oman signed it.", "Jordan:Place")]
    [InlineData("Senior Bank of England officials met on Friday.", "Bank of England:Organization")]
    [InlineData("The Asia-Pacific Economic Co-operation forum ended.", "Asia-Pacific Economic Co-operation:Organization")]
    public void Is_found_whole(string text, string expected) =>
        Assert.Contains(expected, Tag(text));

    [Fact]
    public void A_surname_that_is_a_word_is_found_after_the_full_name() =>
        Assert.Equal(3, Tag("Adam Hope led the inquiry. Hope declined to comment. Police said Hope was ill.").Count(n => n is "Hope:Person" or "Adam Hope:Person"));

    [Fact]
    public void Such_a_word_is_none_where_it_opens_a_sentence_as_a_word() =>
        Assert.DoesNotContain("Jobs:Person", Tag("Steve Jobs founded a firm. It made jobs. Jobs in the town were few."));

    [Fact]
    public void Who_stands_in_a_line_up_is_a_person_wherever_it_stands()
    {
        const string Match = "Ashford beat Millbrook in the league. The striker scored twice before half-time and the goalkeeper saved a late header. "
            + "Ashford (4-4-2): Given, Carr, Bell, King (Chase 46), Field, Wood, Butt, Rose, Hope, Cole, Marsh. Subs Not Used: Harper, Poole. Booked: Butt. Att: 22,015 Ref: P Butcher (Gloucestershire). Butt hit the bar.";
        string[] names = Tag(Match);
        Assert.Superset(new HashSet<string> { "Given:Person", "Poole:Person", "Harper:Person", "Chase:Person" }, names.ToHashSet());
        Assert.Equal(3, names.Count(n => n == "Butt:Person"));
        Assert.DoesNotContain("Gloucestershire:Person", names);
    }

    [Theory]
    [InlineData("Deputy Director of Public Lighting Anna-Maria Varga took the decision.", "Anna-Maria Varga:Person")]
    [InlineData("Head of Public Health Peter Novak said no.", "Peter Novak:Person")]
    public void What_an_office_is_over_is_no_part_of_a_name(string text, string expected) =>
        Assert.Contains(expected, Tag(text));

    [Theory]
    [InlineData("Tom Ford of Kinpo Semiconductor answered.", "Tom Ford:Person")]
    [InlineData("A couple of big-name US politicians said so.", "US:Place")]
    public void A_name_keeps_its_kind_beside_others(string text, string expected) =>
        Assert.Contains(expected, Tag(text));

    [Theory]
    [InlineData("Many Germans agreed with that.", "Germans:Group")]
    [InlineData("He wants a deal between Israelis and Palestinians.", "Israelis:Group")]
    [InlineData("Anthony Weiner resigned. The end of the Weiners' marriage was sad. The Weiners left.", "Weiners:Group")]
    public void A_people_or_a_family_in_the_plural_is_a_group(string text, string expected) =>
        Assert.Contains(expected, Tag(text));

    [Theory]
    [InlineData("Sgt. 1st Class Ann Cole agreed with that.", "Ann Cole:Person")]
    [InlineData("The deputy, Army Lt. Col. Ann Moss, left.", "Ann Moss:Person")]
    [InlineData("Navy Capt. Jeff Davis said so.", "Jeff Davis:Person")]
    public void A_rank_is_no_part_of_a_name(string text, string expected) =>
        Assert.Contains(expected, Tag(text));

    [Fact]
    public void A_rank_after_the_name_of_a_service_is_nobody() =>
        Assert.DoesNotContain(Tag("Navy Capt. Jeff Davis said so."), static n => n.Contains("Capt", StringComparison.Ordinal));

    [Fact]
    public void Letters_after_a_name_are_no_place() =>
        Assert.Equal(["Tom Molomby:Person"], Tag("Their lawyer, Tom Molomby, SC, said they were sorry."));

    [Fact]
    public void A_people_with_a_common_noun_is_no_name() =>
        Assert.Empty(Tag("The Norwegian government refused."));

    [Fact]
    public void An_institution_of_a_nation_is_an_organization() =>
        Assert.Contains("Norwegian Embassy:Organization", Tag("They met at the Norwegian Embassy yesterday."));

    [Fact]
    public void A_seat_that_acts_is_the_body_in_it() =>
        Assert.Contains("Downing Street:Organization", Tag("Downing Street declined to say when the talks would begin."));

    [Fact]
    public void A_seat_where_something_is_stays_a_place() =>
        Assert.DoesNotContain("Downing Street:Organization", Tag("A crowd had gathered outside Downing Street before noon."));

    [Fact]
    public void A_word_is_read_as_it_is_read_elsewhere_in_the_article() =>
        Assert.Equal(
            ["Anna Varga:Person", "Varga:Person", "Varga:Person"],
            Tag("The conductor Anna Varga will leave the orchestra. She said so on Monday. Varga led it for nine years. Nobody doubts Varga."));

    [Fact]
    public void A_maker_in_a_list_of_makes_is_no_person() =>
        Assert.DoesNotContain("Suzuki:Person", Tag("The army bought Toyota Hilux vehicles, trucks, Toyota Land Cruisers and Suzuki off-road motorcycles."));

    [Fact]
    public void Whose_followers_stand_in_a_list_stays_a_person() =>
        Assert.Contains("Clinton:Person", Tag("The Senate heard from union leaders and Clinton supporters on Monday."));

    [Fact]
    public void A_body_in_a_list_of_bodies_stays_one() =>
        Assert.Contains("Boston Celtics:Organization", Tag("They support two teams, the Boston Celtics and the Lakers."));

    [Theory]
    // What stands beside a name says that it is a company's or a team's.
    [InlineData("Tilbrook cut its rating. Tilbrook analyst Anna Varga said the downgrade was the third this year.", "Tilbrook:Organization Tilbrook:Organization Anna Varga:Person")]
    [InlineData("Quandero, a maker of pumps, opened a plant on Monday.", "Quandero:Organization")]
    [InlineData("Varga sold the house. Anna Varga said Varga's shares were not for sale.", "Varga:Person Anna Varga:Person Varga:Person")]
    [InlineData("Westham Rovers 3-1 Astley Town. The crowd sang for an hour.", "Westham Rovers:Organization Astley Town:Organization")]
    // Names that go on.
    [InlineData("The opposition leader Miriam Adewole-Tembo won the vote on Sunday.", "Miriam Adewole-Tembo:Person")]
    [InlineData("A partner at Brandt & Wolfe described the ruling as narrow.", "Brandt & Wolfe:Organization")]
    // Names by the words around them.
    [InlineData("Bobby Stiles, a clerk, told the Courier he heard banging.", "Bobby Stiles:Person Courier:Organization")]
    [InlineData("The driver told the President nothing of it.", "")]
    [InlineData("The Halberd Travel Bureau forwards bags for tourists.", "Halberd Travel Bureau:Organization")]
    [InlineData("The Port Authority of Halberd said the strike was costly. It rains in Halberd.", "Port Authority of Halberd:Organization Halberd:Place")]
    [InlineData("He had been a fellow of the Halberd Society of Letters for a year.", "Halberd Society of Letters:Organization")]
    [InlineData("The Trustee shall not pay the Borrower Company, and the Borrower Company agrees.", "")]
    [InlineData("The gait was studied by Brandt & Wolfe 2011 and again last year.", "Brandt:Person Wolfe:Person")]
    [InlineData("She wrote \u201cThe Salt House\u201d in two years.", "")]
    // Titles, ranks and roles are no part of a name.
    [InlineData("DCI Hannah Webb took over. Cllr Tom Brade agreed.", "Hannah Webb:Person Tom Brade:Person")]
    [InlineData("Nobody had asked Mrs. Tolliver, and Mr. Peach said nothing.", "Tolliver:Person Peach:Person")]
    [InlineData("Billionaire Anna Varga bought the yard. Retailer Lidl sold it.", "Anna Varga:Person Lidl:Organization")]
    [InlineData("Embattled Boeing chief Anna Varga resigned.", "Boeing:Organization Anna Varga:Person")]
    // Well-known organizations, alone.
    [InlineData("The minister told Reuters on Friday that the road would open.", "Reuters:Organization")]
    [InlineData("Netflix lost viewers. Shares in Pfizer rose.", "Netflix:Organization Pfizer:Organization")]
    [InlineData("Johnson & Johnson reports next week in Chicago.", "Johnson & Johnson:Organization Chicago:Place")]
    [InlineData("He worked for the broker Ondaro in Leeds.", "Ondaro:Organization Leeds:Place")]
    // Places named after persons, and capitals that act.
    [InlineData("The shop stood on Hannah Street, near Martin Luther King Boulevard.", "Hannah Street:Place Martin Luther King Boulevard:Place")]
    [InlineData("Washington warned Tehran on Monday.", "Washington:Place Tehran:Place")]
    [InlineData("President Kim Dae-jung met Roh Moo-hyun.", "Kim Dae-jung:Person Roh Moo-hyun:Person")]
    // Cities that a club is named after, where the city is meant.
    [InlineData("Two men from Cambridge were fined by a court in Reading.", "Cambridge:Place Reading:Place")]
    [InlineData("BUFFALO, N.Y. \u2014 A storm closed the airport.", "BUFFALO:Place N.Y.:Place")]
    // Two names side by side, and names that begin with a noun for persons.
    [InlineData("Officials met NATO Secretary-General Anders Holm on Monday.", "NATO:Organization Anders Holm:Person")]
    [InlineData("The U.S. State Department urged restraint.", "U.S. State Department:Organization")]
    [InlineData("National Basketball Association games were put off. General Mills sold a brand.", "National Basketball Association:Organization General Mills:Organization")]
    [InlineData("Ringside: Ann Reed v Joan Cole.", "Ann Reed:Person Joan Cole:Person")]
    [InlineData("They walked near Leeds\u2019s University of the Arts.", "Leeds:Place University of the Arts:Organization")]
    [InlineData("He fled to a Santa Barbara motel.", "Santa Barbara:Place")]
    [InlineData("Fires burn the Amazon rainforest.", "Amazon:Place")]
    [InlineData("For St Fintan\u2019s it was a third final. They met at St Fintan\u2019s.", "St Fintan\u2019s:Organization St Fintan\u2019s:Organization")]
    // Persons' names with small words in them.
    [InlineData("Ann van Rijn resigned. The mayor, van Rijn, had denied it.", "Ann van Rijn:Person van Rijn:Person")]
    [InlineData("Mayor Park Min-soo was found. Nobody blamed Hamid al-Rashad.", "Park Min-soo:Person Hamid al-Rashad:Person")]
    [InlineData("Ann Reed spoke to Mary Fox on Monday.", "Ann Reed:Person Mary Fox:Person")]
    [InlineData("Ann Vance made 71 and Olly Tait 38no.", "Ann Vance:Person Olly Tait:Person")]
    // What is named but is none of them.
    [InlineData("Hurricane Marla hit the coast. Marla was the worst in years.", "")]
    [InlineData("They bought two Toyota Land Cruisers in May.", "")]
    [InlineData("He flew a Boeing 747 and sailed on HMS Lion.", "")]
    [InlineData("She was given the Order of the Niger in 1999.", "")]
    // Whole names of bodies.
    [InlineData("Members of Elmbridge and Calder Borough Council voted.", "Elmbridge and Calder Borough Council:Organization")]
    [InlineData("A petition by the Friends of Sowerby Pool was signed.", "Friends of Sowerby Pool:Organization")]
    [InlineData("The rest centre at St Catharine's Church Hall is open.", "St Catharine's Church Hall:Place")]
    [InlineData("Pupils of St Bega's Primary School sang.", "St Bega's Primary School:Organization")]
    [InlineData("She joined Brell Hume, LLP in May.", "Brell Hume, LLP:Organization")]
    [InlineData("The lobby group Airlines for America has sued in the 5th Circuit.", "Airlines for America:Organization 5th Circuit:Organization")]
    [InlineData("ACCRA, Jan 29 (Reuters) - It rained.", "ACCRA:Place Reuters:Organization")]
    [InlineData("A study by the Centers for Disease Control and Prevention found mould.", "Centers for Disease Control and Prevention:Organization")]
    [InlineData("The Committee to Protect Journalists counted sixteen.", "Committee to Protect Journalists:Organization")]
    [InlineData("The company, Dick Clark Productions, declined to comment.", "Dick Clark Productions:Organization")]
    [InlineData("Skateboard GB wrote to the council.", "Skateboard GB:Organization")]
    [InlineData("Most of them were clients of Coastline Decking.", "Coastline Decking:Organization")]
    [InlineData("Her father drove buses; her mother, Ngozi, sang.", "Ngozi:Person")]
    [InlineData("Senior Fire Officer 2 Rolin Evangelista blamed the wiring.", "Rolin Evangelista:Person")]
    [InlineData("Rep. Wes Virdell, R-Brady, sent a letter.", "Wes Virdell:Person Brady:Place")]
    [InlineData("The tour went to Guardian Tactical of Boerne, which built it.", "Guardian Tactical:Organization Boerne:Place")]
    [InlineData("The rand was at R17.62 to the dollar.", "")]
    [InlineData("She is survived by her sons, Niall and Per, and a parrot.", "Niall:Person Per:Person")]
    [InlineData("Garda Ann Roe told Tom Rice BL, prosecuting, that it rained.", "Ann Roe:Person Tom Rice:Person")]
    [InlineData("Her deputy is the Dane Mikkel Brandt, who moved here.", "Mikkel Brandt:Person")]
    [InlineData("He gave his keys to a dentist from Porto called Vasco that day.", "Porto:Place Vasco:Person")]
    [InlineData("They parked along County Road 124 in May.", "County Road 124:Place")]
    [InlineData("OUDENAARDE, Belgium - Ann Roe won the third stage on Friday.", "OUDENAARDE:Place Belgium:Place Ann Roe:Person")]
    [InlineData("They drew with Jordan Wanderers on Saturday.", "Jordan Wanderers:Organization")]
    [InlineData("She studied at the Murdoch Children's Research Institute in May.", "Murdoch Children's Research Institute:Organization")]
    [InlineData("She read physics at Uppsala and left.", "Uppsala:Organization")]
    [InlineData("The yield on the 10-year Treasury rose.", "")]
    [InlineData("BOLTON: Thank you for coming.\n\nHARLOW: I am glad to.\n\nBOLTON: Will you stay?", "BOLTON:Person HARLOW:Person BOLTON:Person")]
    // Persons and what they are called.
    [InlineData("The firm recalled the RAV4 in May.", "")]
    [InlineData("Rosa Cruz Puca points at a line of green.", "Rosa Cruz Puca:Person")]
    // Listed together.
    [InlineData("He won a N7bn road contract in May.", "")]
    [InlineData("The Turk has scored six.", "")]
    [InlineData("The two-time MLA from Leeds said no.", "Leeds:Place")]
    [InlineData("The round was led by Northlight Ventures, with Brevando, Quickinvest and the European Investment Fund taking part.",
        "Northlight Ventures:Organization Brevando:Organization Quickinvest:Organization European Investment Fund:Organization")]
    public void What_stands_beside_a_name_tells_what_it_is(string text, string expected) => Assert.Equal(expected, string.Join(" ", Tag(text)));

    [Theory]
    [InlineData("Thornby")]
    [InlineData("Thornby (4-2-3-1)")]
    public void A_line_up_has_a_team_and_persons(string team)
    {
        string[] names = Tag($"The home side scored two goals against the visitors, and the striker took both penalties in a match of few chances.\n\n{team}: Adair; McAuley, Quinn, Reid, Hume; Dodds (Wylie 71), Carson, Blair; Kerr, Nesbitt, Toal.");
        Assert.Equal(12, names.Count(static n => n.EndsWith(":Person", StringComparison.Ordinal)));
        Assert.Contains("Thornby:Organization", names);
    }

    [Fact]
    public void A_state_that_ends_as_a_people_in_the_plural_is_no_group() =>
        Assert.DoesNotContain(Tag("Kansas beat West Virginia 78-61 in a game on Saturday. Kansas scored 30 points and led at the half."), static n => n.EndsWith(":Group", StringComparison.Ordinal));

    [Fact]
    public void The_short_form_of_a_company_is_a_name_where_it_opens_a_sentence() =>
        Assert.Equal(3, Tag("Shares in Koala Foods Ltd fell. Koala blamed the price of oil. \u201cKoala is close to that point.\u201d").Length);

    [Fact]
    public void Text_without_capitals_has_no_names() => Assert.Empty(Tag("nothing of the kind was said here, they said."));

    [Fact]
    public void Names_are_ordered_and_do_not_overlap()
    {
        TaggedArticle tagged = Read("Anna Smith of Acme Corp. met the Germans, Bob Jones and the Japanese Parliament in New York City and in Paris, France.");
        int last = 0;
        foreach (NameMention name in NameTagger.Tag(tagged, CancellationToken.None))
        {
            Assert.True(name.Tokens.Start >= last);
            Assert.True(name.Tokens.End > name.Tokens.Start);
            last = name.Tokens.End;
        }
        Assert.True(last > 0);
    }

    private static string[] Tag(string text)
    {
        TaggedArticle tagged = Read(text);
        return NameTagger.Tag(tagged, CancellationToken.None)
            .Select(n => $"{text[tagged.Article.Tokens[n.Tokens.Start].Start..tagged.Article.Tokens[n.Tokens.End - 1].End]}:{n.Kind}").ToArray();
    }

    private static TaggedArticle Read(string text) => PartOfSpeechTagger.Tag(
        Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None), CancellationToken.None);
}
