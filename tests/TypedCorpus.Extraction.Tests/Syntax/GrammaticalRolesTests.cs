using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tests.Coreference;

namespace TypedCorpus.Extraction.Tests.Syntax;

public sealed class GrammaticalRolesTests
{
    [Theory]
    [InlineData("[P Ann Reed] left the hall.", nameof(GrammaticalRole.Subject))]
    [InlineData("[P Ann Reed], the chairman of the committee, left the hall.", nameof(GrammaticalRole.Subject))]
    [InlineData("[P Ann Reed] (D-Ohio) left the hall.", nameof(GrammaticalRole.Subject))]
    [InlineData("Was [P Ann Reed] there?", nameof(GrammaticalRole.Subject))]
    [InlineData("[P Ann Reed] said no.", nameof(GrammaticalRole.Speaker))]
    [InlineData("[P Ann Reed]'s plan has failed.", nameof(GrammaticalRole.Possessor))]
    [InlineData("The [P Reed] campaign has failed.", nameof(GrammaticalRole.Modifier))]
    [InlineData("They met [P Ann Reed].", nameof(GrammaticalRole.Other))]
    [InlineData("A talk with former President [P Ann Reed] failed.", nameof(GrammaticalRole.Other))]
    public void A_mention_has_a_part_in_its_clause(string marked, string role)
    {
        TaggedArticle tagged = MarkedText.Read(marked, out NameMention[] names);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names, TestContext.Current.CancellationToken);

        Assert.Equal(role, NamedSentences.Of(tagged, entities).Roles.RoleOf(names[0].Tokens).ToString());
    }
}
