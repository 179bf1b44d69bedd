using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Coreference;

public sealed class GenericDescriptionsTests
{
    [Theory]
    [InlineData("Netflix raised its prices in May. The streaming giant lost viewers.", "The streaming giant", "Netflix")]
    [InlineData("Guatemala held a vote on Sunday. Observers said the country was calm.", "the country", "Guatemala")]
    [InlineData("Anna Varga ran for an hour. Nobody could stop the 29-year-old.", "the 29-year-old", "Anna Varga")]
    [InlineData("Anna Varga ran for an hour. Nobody could stop the veteran striker.", "the veteran striker", "Anna Varga")]
    [InlineData("Netflix raised its prices in May. The other company did not.", "The other company", null)]
    [InlineData("Anna Varga lost on Sunday. The governor called for the return of Anna Varga.", "The governor", null)]
    [InlineData("The Ministry of Health met on Sunday. Nobody had told the carmaker.", "the carmaker", null)]
    [InlineData("Hebden Foods grew last year, Hebden Foods said. Everybody at Hebden Foods was glad. Rain fell. It was cold. Nothing moved. Nomura said the company had closed a shop.", "the company", "Hebden Foods")]
    [InlineData("It snowed in Bristol on Monday. Nobody went out. On Tuesday the city was quiet.", "the city", "Bristol")]
    [InlineData("Bristol was quiet. Observers said the state was calm.", "the state", null)]
    [InlineData("Anna Varga did not know that Tom Fox was coming. The estate broker said it was a surprise.", "The estate broker", "Anna Varga")]
    [InlineData("Anna Varga met a broker. The broker said it was a surprise.", "The broker", null)]
    [InlineData("Anna Varga was hurt in the crash. The driver said it was dark.", "The driver", null)]
    [InlineData("Anna Varga spoke first. Tom Fox spoke next. The president said it was late.", "The president", null)]
    [InlineData("Google co-founder Anna Varga was freed. It had taken years. Nobody spoke. Rain fell. The Google founder went home.", "The Google founder", "Anna Varga")]
    [InlineData("Hong Kong was quiet on Sunday. Nobody in the territory went out.", "the territory", "Hong Kong")]
    [InlineData("Ninety Mile Beach is long. The beach was shut on Friday.", "The beach", "Ninety Mile Beach")]
    [InlineData("She works at the Tate Gallery in London. On Sunday the gallery was shut.", "the gallery", "Tate Gallery")]
    [InlineData("Anna Varga is a former governor of Ohio. Tom Fox wants her job. Nobody believed the governor.", "the governor", "Anna Varga")]
    [InlineData("Anna Varga became prime minister in May. Tom Fox lost. Nobody believed the prime minister.", "the prime minister", "Anna Varga")]
    [InlineData("Anna Varga, who is also mayor of Leeds, met Tom Fox. Nobody believed the mayor.", "the mayor", "Anna Varga")]
    [InlineData("Anna Varga, 45, and Tom Fox, 52, were held. Nobody believed the 45-year-old.", "the 45-year-old", "Anna Varga")]
    [InlineData("Luke Varga is missing. His father, Ivan Varga, stood outside. Nobody believed his father.", "his father", "Ivan Varga")]
    [InlineData("Mary and John Varga were held. Tom Fox is their lawyer. Nobody believed the father.", "the father", "John Varga")]
    [InlineData("Mary Varga and Tom Fox were held. Nobody believed the father.", "the father", null)]
    [InlineData("Labour lost three seats on Sunday. Nobody believed the party.", "the party", "Labour")]
    [InlineData("The charity Shelter has a plan. Tom Fox read it. Nobody believed the charity.", "the charity", "Shelter")]
    [InlineData("The Arab League met in Cairo. Nobody believed the body.", "the body", "Arab League")]
    [InlineData("Acme Labs paid for the work on bees at night and at home in the long winter of last year. A team read the notes. Nobody believed the team.", "the team", null)]
    [InlineData("The Department for Culture was quiet. Tom Fox was not. Nobody believed the department.", "the department", "Department for Culture")]
    [InlineData("Norwood's mayor, Anna Varga, met Tom Fox. Nobody believed the mayor.", "the mayor", "Anna Varga")]
    [InlineData("Swedish carmaker Volvo and German rival BMW were busy. Nobody believed the Swedish company.", "the Swedish company", "Volvo")]
    [InlineData("Volvo was busy this year. Nobody believed the maker of electric lorries.", "the maker", "Volvo")]
    [InlineData("Ellerby Borough Council met. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. It thawed. It rained. It snowed. It froze. It thawed. It rained. It snowed. Nobody believed the council.", "the council", "Ellerby Borough Council")]
    [InlineData("Anna Varga came first. The party leader, Tom Fox, came next.", "The party leader", null)]
    [InlineData("Anna Varga came first. \"The striker was offside,\" she said.", "The striker", null)]
    [InlineData("Tom Fox and Anna Varga met. Nobody believed the latter.", "the latter", "Anna Varga")]
    [InlineData("Anna Varga and Tom Fox met. It rained. Nobody believed the former.", "the former", "Anna Varga")]
    [InlineData("Anna Varga met Tom Fox. Nobody believed the former.", "the former", null)]
    [InlineData("The House Ethics Committee met on Sunday. Tom Fox was there. Nobody believed the panel.", "the panel", "House Ethics Committee")]
    [InlineData("President Anna Varga met former Vice President Tom Fox. Nobody believed the president.", "the president", "Anna Varga")]
    [InlineData("Ohio was quiet on Sunday. Secretary of State Anna Varga came. Nobody left the state.", "the state", "Ohio")]
    [InlineData("Anna Varga, 34, took the card of Mary Fox, 89, in May. Nobody told the pensioner.", "the pensioner", "Mary Fox")]
    [InlineData("Anna Varga, 34, and Tom Fox, 17, were held. Nobody told the teenager.", "the teenager", "Tom Fox")]
    [InlineData("Detective Constable Anna Varga met Tom Fox. Nobody believed the detective.", "the detective", "Anna Varga")]
    [InlineData("Anna Varga woke at three. The grandmother of six left her house.", "The grandmother of six", "Anna Varga")]
    [InlineData("Anna Varga woke at three. Nobody told the mother of two boys.", "the mother", null)]
    [InlineData("Tom Fox refused to speak. The former Norwood captain, who left in May, was glad.", "The former Norwood captain", "Tom Fox")]
    [InlineData("Luke Varga scored. His grandfather, Ivan Varga, stood outside. \"He is good,\" said the older man.", "the older man", "Ivan Varga")]
    [InlineData("A carer who stole from a widow was jailed.\n\nAnna Varga, 34, emptied an account. Tom Fox said nothing. Nobody believed the carer.", "the carer", "Anna Varga")]
    [InlineData("DAYTON, Ohio (AP) \u2014 A school coach who lied was jailed.\n\nTom Fox, 52, said nothing. Anna Varga left. Nobody believed the coach.", "the coach", "Tom Fox")]
    [InlineData("A carer who stole from a widow was jailed.\n\nThe widow, Anna Varga, 84, died in May. Nobody believed the carer.", "the carer", null)]
    [InlineData("Volvo was busy this year. Volvo sold cars. Nobody believed the Leeds-based company.", "the Leeds-based company", "Volvo")]
    [InlineData("A Cork publican was robbed.\n\nDonal Varga was asleep. Tom Fox said nothing. Nobody believed the publican.", "the publican", "Donal Varga")]
    [InlineData("A Cork publican was robbed.\n\nDonal Varga said it was late. Nobody believed the publican.", "the publican", null)]
    [InlineData("A teaching assistant was banned.\n\nAnna Varga, of Leeds, lost her rag. Tom Fox came. Nobody believed the assistant.", "the assistant", "Anna Varga")]
    [InlineData("Norwood captain Luke Varga left. Tom Fox came. Nobody believed the skipper.", "the skipper", "Luke Varga")]
    [InlineData("Luke Varga left. Nobody minded the tackle.", "the tackle", null)]
    public void A_description_means_the_fitting_entity_of_which_the_article_talks_most(string text, string description, string? expected)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        TextSpan span = new(text.IndexOf(description, StringComparison.Ordinal), description.Length);
        Assert.Equal(expected, article.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Span == span && m.Kind == MentionKind.Nominal)) is { } entity && entity.Mentions.Any(static m => m.Kind == MentionKind.Name) ? entity.Name : null);
    }
}
