using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>How far words reach that are reported without marks.</summary>
public sealed class ReportExtentTests
{
    [Theory]
    [InlineData("Norton spoke to reporters from his kitchen.", "")]
    [InlineData("Denying claims of fraud, Norton left the town.", "claims of fraud")]
    [InlineData("Asked whether the county might pay, Norton left the town.", "whether the county might pay")]
    [InlineData("When asked if the ferry was late, Norton left the town.", "if the ferry was late")]
    [InlineData("Asked whether the county might pay if the bank did not, Norton laughed.", "whether the county might pay if the bank did not")]
    [InlineData("When he was asked whether the bridge was closed, Norton laughed.", "whether the bridge was closed")]
    [InlineData("As a former diver, Norton feared nothing, Reed said.", "As a former diver, Norton feared nothing")]
    [InlineData("A source briefed on the plan said the bridge was closed.", "the bridge was closed")]
    [InlineData("Norton, who said the bridge was old, walked home.", "the bridge was old")]
    [InlineData("The bridge, which engineers said would hold, fell in May.", "would hold")]
    [InlineData("When the gates opened, Norton said, there was no water and the pumps had stopped.", "When the gates opened; there was no water and the pumps had stopped")]
    [InlineData("The canal is clean, Norton says, especially near the mill.", "The canal is clean; especially near the mill")]
    [InlineData("It is wise, Norton says, to wait for the report.", "It is wise; to wait for the report")]
    [InlineData("The crew left early, Norton says, because of the tide.", "The crew left early; because of the tide")]
    [InlineData("Norton said mending the old bridge in winter would cost more.", "mending the old bridge in winter would cost more")]
    [InlineData("Norton said about half of the boats had left.", "about half of the boats had left")]
    [InlineData("Norton said each year of work costs the town a fortune.", "each year of work costs the town a fortune")]
    [InlineData("Norton said the benefits of having a ferry, particularly in summer, would outweigh the noise.", "the benefits of having a ferry, particularly in summer, would outweigh the noise")]
    [InlineData("Norton said the captain’s “mind is made up.”", "mind is made up.")]
    [InlineData("Nonsense, Norton said.", "Nonsense")]
    [InlineData("10:58 Power is out in the town, Norton said.", "Power is out in the town")]
    [InlineData("11:42 a.m. - Power is out in the town, Norton said.", "Power is out in the town")]
    [InlineData("HULL, England (AP) _ Power is out in the town, Norton said.", "Power is out in the town")]
    [InlineData("A harbour official said this week that boats could sink.", "that boats could sink")]
    [InlineData("The bridge is old, Norton said, and she denied the charges.", "The bridge is old; the charges")]
    [InlineData("The company, which denies wrongdoing, closed a mill.", "wrongdoing")]
    [InlineData("In those days, Norton said.", "")]
    [InlineData("Norton refused to open the gates.", "")]
    [InlineData("Norton announced the closing of the bridge.", "")]
    [InlineData("The fire claimed 12 lives.", "")]
    [InlineData("Ford recalled 40,000 trucks.", "")]
    [InlineData("Police questioned two men on Monday.", "")]
    [InlineData("The company reported a profit of $3 million.", "")]
    [InlineData("Norton resigned, citing health reasons.", "")]
    [InlineData("Thieves attacked the whale with an axe.", "")]
    [InlineData("Norton called the number nine times.", "")]
    [InlineData("Norton called up the captain of the guard.", "")]
    [InlineData("Norton, who called the dam “a disgrace,” is facing an election.", "a disgrace,")]
    [InlineData("Norton praised his sister, Martha Harlan.", "")]
    [InlineData("Norton said his brother, Tom, had called the town.", "his brother, Tom, had called the town")]
    [InlineData("Norton recalled that the fire claimed 12 lives.", "that the fire claimed 12 lives")]
    [InlineData("Norton denied taking the money.", "taking the money")]
    [InlineData("Norton expressed regret, and then resigned.", "regret")]
    [InlineData("Norton said the mayor lied but was acquitted.", "the mayor lied but was acquitted")]
    [InlineData("Norton admitted manslaughter, showed no emotion and was led away.", "manslaughter")]
    [InlineData("Norton said the plan was bad, while the mayor said it was good.", "the plan was bad; it was good")]
    [InlineData("Asked by a reporter whether the bridge would hold, Norton smiled.", "whether the bridge would hold")]
    [InlineData("A coach charged with arson told police that a cat did it.", "that a cat did it")]
    [InlineData("But when Norton took a look, he disagreed.", "")]
    [InlineData("NAIROBI, Kenya — The rains failed, aid groups said.", "The rains failed")]
    [InlineData("LEEDS, May 3 (Reuters) - Stocks rose, brokers said.", "Stocks rose")]
    [InlineData("The hacker, who calls himself “Zed,” denied it.", "Zed,")]
    [InlineData("Smith said he left Jones, whom he called “weak”.", "he left Jones, whom he called “weak”; weak")]
    [InlineData("Voters who pledged to stay at home went out.", "")]
    [InlineData("The council grew tired of his promises of a bridge.", "")]
    [InlineData("The council met to defend the plan.", "")]
    [InlineData("“If we say that the bridge is safe, the town will cross it,” Norton said.", "If we say that the bridge is safe, the town will cross it,")]
    [InlineData("“My father said that the bridge was safe, and we crossed it,” Norton said.", "My father said that the bridge was safe, and we crossed it,; that the bridge was safe, and we crossed it")]
    public void A_report_has_neither_its_hearer_nor_its_speaker(string text, string expected)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join("; ", article.Quotes.Select(q => text.Substring(q.Span.Start, q.Span.Length))));
    }
}
